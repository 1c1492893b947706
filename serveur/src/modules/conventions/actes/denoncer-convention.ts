import type { Acte } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { refus } from "../../../kit/resultat.ts";
import { modifierFiche } from "../depot/fiche.ts";
import type { Denonciation } from "../depot/suites.ts";
import { suivant } from "../regles/etats.ts";
import { autrePartie } from "../regles/partie.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, type Contexte, ROLES_OPERATEUR } from "./acte-convention.ts";
import { aviserGouvernance } from "./aviser-gouvernance.ts";
import { calculerEffet } from "./echeances.ts";

export type DenonciationRecue = { readonly id: string } & Omit<
  Denonciation,
  "horsDelai" | "effetLe"
>;
export type SuiteDenonciation = { horsDelai: boolean; effetLe: string | null };

/**
 * Records a written denunciation: a non-renewal, in time or flagged late and without effect, or a
 * breach notified by registered letter, which ends the convention one month later.
 */
// CONV-10-03 CONV-10-09 CONV-10-10
export function denoncerConvention(
  services: ServicesConventions,
): Acte<DenonciationRecue, SuiteDenonciation> {
  return acteConvention(
    services,
    "denoncer-convention",
    ROLES_OPERATEUR,
    async (contexte, recue) => {
      const { convention, client, jour } = contexte;
      const etat = suivant(convention.etat, "denoncer");
      if (!etat) return refus("ETAT_INCOMPATIBLE", "Cette convention n’est pas en cours.");
      if (recue.recueLe > jour) {
        return refus("DATE_FUTURE", "Une dénonciation s’enregistre une fois reçue.");
      }
      if (recue.nature === "manquement" && !(recue.lrar && recue.obligation)) {
        return refus(
          "LRAR_ABSENTE",
          "Indiquez l’obligation manquée et la référence de la lettre recommandée avec avis de réception.",
        );
      }
      const effetLe = await calculerEffet(services.parametres, convention, recue);
      await inserer(contexte, recue, effetLe);
      if (effetLe !== null) {
        const cesseLe =
          [effetLe, convention.cesseLe].filter((d) => d !== null).sort()[0] ?? effetLe;
        await modifierFiche(client, convention.id, { etat, cesseLe });
      }
      await contexte.consigner("CONVENTION_DENONCEE", { nature: recue.nature, effetLe });
      await aviserGouvernance(client, convention, autrePartie(recue.partie), {
        genre: "CONVENTION_DENONCEE",
        objet: "Dénonciation de la convention",
        corps: effetLe
          ? `Une dénonciation a été reçue le ${ecrireJour(recue.recueLe)}. Les accès cessent le ${ecrireJour(effetLe)}.`
          : `Une dénonciation a été reçue le ${ecrireJour(recue.recueLe)}, hors délai : elle est sans effet sur la période en cours.`,
      });
      return { horsDelai: effetLe === null, effetLe };
    },
  );
}

async function inserer(
  { client, convention, acteur, maintenant }: Contexte,
  recue: DenonciationRecue,
  effetLe: string | null,
): Promise<void> {
  await client.query(
    `insert into conventions.denonciation (convention_id, nature, partie, recue_le, document, motif, lrar,
       obligation, hors_delai, effet_le, enregistree_par, enregistree_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      convention.id,
      recue.nature,
      recue.partie,
      recue.recueLe,
      recue.document,
      recue.motif,
      recue.lrar,
      recue.obligation,
      effetLe === null,
      effetLe,
      acteur.agentId,
      maintenant,
    ],
  );
}
