import { codeDuCorps, envoyer, phraseDuCorps } from "./envoyer.ts";
import { ErreurMaillage } from "./erreur-maillage.ts";
import type { Reglages } from "./options.ts";

export type Realm = "agent" | "partenaire";
export type Droits = { readonly realm: Realm; readonly scopes: readonly string[] };

/** Access tokens, one for each set of scopes, asked once however many calls need it. */
export type JetonsAcces = {
  obtenir(droits: Droits): Promise<string>;
  /** Forgets this token if it is still the one in memory. */
  oublier(droits: Droits, jeton: string): void;
};

type Connu = { readonly jeton: string; readonly finit: number };

// A token about to end could end on its way.
const MARGE_S = 60;

/** `maintenant` gives milliseconds of a clock that never goes back. */
export function ouvrirJetons(
  reglages: Reglages,
  maintenant: () => number = () => performance.now(),
): JetonsAcces {
  const connus = new Map<string, Connu>();
  const demandes = new Map<string, Promise<string>>();

  async function demander(cle: string, droits: Droits): Promise<string> {
    const debut = maintenant();
    const { access_token, expires_in } = await demanderJeton(droits, reglages);
    const finit = debut + (expires_in - MARGE_S) * 1000;
    connus.set(cle, { jeton: access_token, finit });
    return access_token;
  }

  return {
    async obtenir(droits) {
      const cle = cleDe(droits);
      const connu = connus.get(cle);
      if (connu && maintenant() < connu.finit) return connu.jeton;
      const enCours = demandes.get(cle);
      if (enCours) return enCours;
      const demande = demander(cle, droits).finally(() => demandes.delete(cle));
      demandes.set(cle, demande);
      return demande;
    },
    oublier(droits, jeton) {
      const cle = cleDe(droits);
      if (connus.get(cle)?.jeton === jeton) connus.delete(cle);
    },
  };
}

function cleDe({ realm, scopes }: Droits): string {
  return `${realm} ${[...scopes].sort().join(" ")}`;
}

// No signal here: a token is shared, and one caller who leaves must not fail the others.
async function demanderJeton(droits: Droits, reglages: Reglages) {
  const nom = "Demander un jeton d’accès";
  const { statut, corps, correlation } = await envoyer(
    {
      nom,
      chemin: `/connexion/oauth2/access_token?realm=%2F${droits.realm}`,
      requete: {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: reglages.clientId,
          client_secret: reglages.clientSecret,
          scope: droits.scopes.join(" "),
        }).toString(),
      },
    },
    reglages,
  );
  const { access_token, expires_in } = (corps ?? {}) as Record<string, unknown>;
  if (statut === 200 && typeof access_token === "string" && typeof expires_in === "number") {
    return { access_token, expires_in };
  }
  throw new ErreurMaillage(`${nom} : refusé`, {
    suite: statut >= 500 ? "reessayer" : "arreter",
    code: codeDuCorps(corps) ?? "JETON_REFUSE",
    statut,
    correlation,
    detail: phraseDuCorps(corps),
  });
}
