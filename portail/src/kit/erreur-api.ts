/** A refusal of the server, or its silence. `message` is a French sentence, ready to be shown as is. */
export class ErreurApi extends Error {
  readonly statut: number;
  readonly code: string;
  readonly correlation: string | null;

  constructor(statut: number, corps: unknown) {
    super(typographier(texte(corps, "message")) ?? messageParDefaut(statut));
    this.name = "ErreurApi";
    this.statut = statut;
    this.code = texte(corps, "code") ?? "INCONNU";
    this.correlation = texte(corps, "correlation");
  }
}

/** What a form refuses before it is sent, in the words of the screen. */
export function refuserSaisie(message: string): ErreurApi {
  return new ErreurApi(400, { code: "SAISIE_INVALIDE", message });
}

/** The server writes plain spaces; French puts ones that do not break before these signs. */
function typographier(phrase: string | null): string | null {
  return phrase?.replace(/ (?=[\u003a\u003b!\u003f\u00bb])|(?<=\u00ab) /g, "\u202f") ?? null;
}

function texte(corps: unknown, champ: string): string | null {
  if (typeof corps !== "object" || corps === null) return null;
  const valeur = (corps as Record<string, unknown>)[champ];
  return typeof valeur === "string" && valeur !== "" ? valeur : null;
}

function messageParDefaut(statut: number): string {
  if (statut === 0)
    return "Le serveur ne répond pas. Vérifiez votre connexion au réseau, puis réessayez.";
  if (statut === 401) return "Votre session a expiré. Reconnectez-vous pour continuer.";
  if (statut === 403) return "Vos droits ne permettent pas cette action.";
  if (statut === 404) return "Cette information n’existe pas, ou n’existe plus.";
  if (statut === 429)
    return "Trop de demandes en peu de temps. Patientez un instant, puis réessayez.";
  return "Le service rencontre une difficulté. Réessayez dans quelques minutes.";
}

/** True when asking again would be refused again: wrong, forbidden or absent. */
export function estDefinitive(erreur: Error): boolean {
  return erreur instanceof ErreurApi && [400, 403, 404].includes(erreur.statut);
}

/** True when the service was away, or out of reach: what was asked may be asked again later. */
export function estPassagere(erreur: unknown): boolean {
  return erreur instanceof ErreurApi && [0, 502, 503, 504].includes(erreur.statut);
}

/** True when the state of things has changed since it was read: 409. */
export function estDepassee(erreur: unknown): boolean {
  return erreur instanceof ErreurApi && erreur.statut === 409;
}
