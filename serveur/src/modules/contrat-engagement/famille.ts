import type pg from "pg";
import Type from "typebox";
import type { Parametres } from "../parametres/index.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireContrat } from "./depot/contrats.ts";
import { dispenseLe } from "./regles/plan.ts";
import { situerContrat } from "./situer-contrat.ts";

const texteOuNul = Type.Union([Type.String(), Type.Null()]);

/** The contract of a person, or the day by which it must be signed, in the Vue 360 of who has its module. */
// ANX4-A-08 B4-01 B4-06 B4-08 B4-10
export function familleContrat(pool: pg.Pool, parametres: Parametres): FamilleVue360 {
  return {
    cle: "contrat",
    modules: ["objectif-intensite"],
    schema: Type.Object({
      etat: texteOuNul,
      le: texteOuNul,
      heures: Type.Union([Type.Integer(), Type.Null()]),
      dispense: Type.Boolean({ description: "Une dispense court ce jour-là" }),
      referent: texteOuNul,
      aSignerAvantLe: texteOuNul,
      signatureEnRetard: Type.Boolean({ description: "Le délai pour signer est passé" }),
      miseAJourAvantLe: texteOuNul,
      miseAJourEnRetard: Type.Boolean({ description: "Le rythme convenu est dépassé" }),
      sansDevoirs: Type.Boolean({
        description: "RSA sans droits et devoirs : rien n’est à signer",
      }),
      signatureInterrompue: Type.Boolean({ description: "Une réorientation est demandée" }),
      source: texteOuNul,
    }),
    async lire(usagerId, { jour, nommer, dossier }) {
      const contrat = await lireContrat(pool, usagerId);
      const situation = await situerContrat(parametres, pool, dossier, contrat, jour);
      const { etat, orientation, echeance, miseAJour: revision } = situation;
      if (!contrat && !orientation) return null;
      return {
        etat: etat === "AUCUN" ? null : etat,
        le: (contrat?.signatureLe ?? contrat?.refusLe ?? contrat?.ecritLe)?.toISOString() ?? null,
        heures: contrat?.plan?.heures ?? null,
        dispense: !!contrat?.plan && dispenseLe(contrat.plan, jour),
        referent: contrat?.plan?.referent ?? null,
        aSignerAvantLe: echeance?.limite ?? null,
        signatureEnRetard: echeance?.enRetard ?? false,
        miseAJourAvantLe: revision?.limite ?? null,
        miseAJourEnRetard: revision?.enRetard ?? false,
        sansDevoirs: situation.sansDevoirs,
        signatureInterrompue: echeance?.interrompue ?? false,
        source: contrat && nommer(contrat.sourceId),
      };
    },
  };
}
