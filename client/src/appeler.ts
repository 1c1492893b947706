import { ouAbandon } from "./attendre.ts";
import { codeDuCorps, envoyer, interrompu, phraseDuCorps, type Recue } from "./envoyer.ts";
import { ErreurMaillage } from "./erreur-maillage.ts";
import type { Droits, JetonsAcces } from "./jetons-acces.ts";
import type { OptionsAppel, Reglages } from "./options.ts";

/** An operation of the platform: where, with which rights, and its name in words. */
export type Operation = Droits & {
  readonly nom: string;
  readonly methode: string;
  readonly chemin: string;
  /** An empty body is then an answer, whatever the status of success. */
  readonly vide?: boolean;
};

export type Demande = OptionsAppel & {
  readonly corps?: unknown;
  readonly jetonUsager?: string | undefined;
  readonly entetes?: Readonly<Record<string, string>>;
  readonly question?: Readonly<Record<string, string>>;
};

/** Calls an operation; null when there is nothing for this person (204). */
export type Appeler = (operation: Operation, demande?: Demande) => Promise<unknown>;

/**
 * The one way to call: a token refused once is asked for again, and 204 is null. Throws on any other refusal.
 */
export function creerAppel(reglages: Reglages, jetons: JetonsAcces): Appeler {
  return async (operation, demande = {}) => {
    const jeton = await obtenirJeton();
    let recue = await appelerAvec(jeton, operation, demande, reglages);
    if (recue.statut === 401) {
      jetons.oublier(operation, jeton);
      recue = await appelerAvec(await obtenirJeton(), operation, demande, reglages);
    }
    if (recue.statut === 204) return null;
    if (recue.statut === 200 && recue.corps !== null) return recue.corps;
    const reussi = recue.statut >= 200 && recue.statut < 300;
    if (operation.vide && reussi && (recue.vide || recue.corps !== null)) return recue.corps;
    throw traduire(operation, recue);

    function obtenirJeton(): Promise<string> {
      return ouAbandon(jetons.obtenir(operation), demande.signal).catch((erreur) => {
        throw demande.signal?.aborted ? interrompu(operation, null, demande.signal) : erreur;
      });
    }
  };
}

function appelerAvec(
  jeton: string,
  operation: Operation,
  { corps, jetonUsager, entetes, question, signal }: Demande,
  reglages: Reglages,
): Promise<Recue> {
  const { agent } = reglages;
  return envoyer(
    {
      nom: operation.nom,
      chemin: question ? `${operation.chemin}?${new URLSearchParams(question)}` : operation.chemin,
      signal,
      requete: {
        method: operation.methode,
        headers: {
          ...entetes,
          authorization: `Bearer ${jeton}`,
          "pa-nom-agent": agent.nom,
          "pa-prenom-agent": agent.prenom,
          "pa-identifiant-agent": agent.identifiant,
          ...(jetonUsager !== undefined && { "ft-jeton-usager": jetonUsager }),
          ...(corps !== undefined && { "content-type": "application/json" }),
        },
        ...(corps !== undefined && { body: JSON.stringify(corps) }),
      },
    },
    reglages,
  );
}

const PHRASES: Readonly<Record<number, string>> = {
  400: "entrée invalide",
  401: "jeton d’accès refusé",
  403: "accès refusé",
};

function traduire(operation: Operation, { statut, corps, correlation }: Recue): ErreurMaillage {
  const code = codeDuCorps(corps) ?? `HTTP_${statut}`;
  // R998: the structure of the person cannot be computed; asking again changes nothing (wire §3.1).
  const passager = statut >= 500 && code !== "R998";
  const phrase = PHRASES[statut] ?? (statut >= 500 ? "erreur technique" : "réponse inattendue");
  return new ErreurMaillage(`${operation.nom} : ${phrase}`, {
    suite: passager ? "reessayer" : "arreter",
    code,
    statut,
    correlation,
    detail: phraseDuCorps(corps),
  });
}
