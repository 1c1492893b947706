import type { Acte, Issue } from "../../acte/index.ts";
import { FORME_CLE } from "../../kit/http/entetes-ecriture.ts";
import { type Refus, refus } from "../../kit/resultat.ts";
import type { Envois } from "./depot/envois.ts";

/** The statuses of what is refused here, whatever the face. */
export const STATUTS_ENVOI: Readonly<Record<string, number>> = {
  CLE_IDEMPOTENCE_INVALIDE: 400,
  ENVOI_INTERROMPU: 409,
};

/**
 * The same acte, which happens once for each key that its agent gives: sent again, it answers what it
 * answered, and leaves its line. A refusal wrote nothing, and gives the key back. A key serves for one writing
 * (`CLE_IDEMPOTENCE_INVALIDE`); what was interrupted before its answer was kept is not done again unseen.
 */
export function uneSeuleFois<E, S>(
  acte: Acte<E, S>,
  cle: string,
  envois: Envois,
  le: Date,
): Acte<E, S> {
  return {
    ...acte,
    async executer(entree, acteur) {
      if (!FORME_CLE.test(cle)) return { refus: MAL_FORMEE };
      // Only who is signed in writes here.
      const agentId = acteur.agentId as string;
      const envoi = { agentId, cle, ecriture: JSON.stringify([acte.nom, entree]), le };
      const connu = await envois.reserver(envoi);
      if (connu) return "reponse" in connu ? (connu.reponse as Issue<S>) : dire(connu.inconnu);
      let issue: Issue<S>;
      try {
        issue = await acte.executer(entree, acteur);
      } catch (erreur) {
        // Where the database is out of reach nobody knows what was written: the key stays taken.
        await envois.liberer(envoi).catch(() => {});
        throw erreur;
      }
      await ("refus" in issue ? envois.liberer(envoi) : envois.conclure(envoi, issue));
      return issue;
    },
  };
}

const MAL_FORMEE = refus(
  "CLE_IDEMPOTENCE_INVALIDE",
  "L’en-tête Idempotency-Key compte 1 à 255 caractères ASCII.",
);

function dire(inconnu: "AUTRE_ECRITURE" | "SANS_REPONSE"): { readonly refus: Refus } {
  return {
    refus:
      inconnu === "AUTRE_ECRITURE"
        ? refus(
            "CLE_IDEMPOTENCE_INVALIDE",
            "Cette clé d’idempotence a déjà servi pour une autre écriture : prenez-en une neuve.",
          )
        : refus(
            "ENVOI_INTERROMPU",
            "Un premier envoi a été interrompu. Vérifiez s’il a été enregistré avant de recommencer.",
          ),
  };
}
