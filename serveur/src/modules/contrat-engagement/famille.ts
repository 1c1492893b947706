import type pg from "pg";
import Type from "typebox";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { lireOrientationOuverte } from "../orientation/index.ts";
import type { Parametres } from "../parametres/index.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireContrat } from "./depot/contrats.ts";
import { etatLe, finInscription, limiteSignature } from "./regles/contrat.ts";

const A_SIGNER: ReadonlySet<string> = new Set(["EN_ATTENTE_SIGNATURE", "A_SIGNER", "CLOTURE"]);
const texteOuNul = Type.Union([Type.String(), Type.Null()]);

/** The contract of a person, or the day by which it must be signed, in the Vue 360 of who has its module. */
// ANX4-A-08 B4-01
export function familleContrat(pool: pg.Pool, parametres: Parametres): FamilleVue360 {
  return {
    cle: "contrat",
    modules: ["objectif-intensite"],
    schema: Type.Object({
      etat: texteOuNul,
      le: texteOuNul,
      heures: Type.Union([Type.Integer(), Type.Null()]),
      dispense: Type.Boolean(),
      referent: texteOuNul,
      aSignerAvantLe: texteOuNul,
      source: texteOuNul,
    }),
    async lire(usagerId, { jour, nommer, dossier }) {
      const [contrat, orientation] = await Promise.all([
        lireContrat(pool, usagerId),
        lireOrientationOuverte(pool, usagerId),
      ]);
      if (!contrat && !orientation) return null;
      const circonstances = {
        orientationId: orientation?.id ?? null,
        cesseLe: finInscription(dossier.inscription),
      };
      const mois = await parametres.nombre("contrat.mois_avant_cloture", jour);
      const etat = contrat && etatLe(contrat, circonstances, jour, mois);
      const aSigner = orientation && (etat === null || A_SIGNER.has(etat));
      const delai = await parametres.nombre("contrat.delai_signature_mois", jour);
      return {
        etat,
        le: (contrat?.signatureLe ?? contrat?.refusLe ?? contrat?.ecritLe)?.toISOString() ?? null,
        heures: contrat?.plan?.heures ?? null,
        dispense: !!contrat?.plan?.dispense,
        referent: contrat?.plan?.referent ?? null,
        aSignerAvantLe: aSigner ? limite(orientation.entreeLe, delai) : null,
        source: contrat && nommer(contrat.sourceId),
      };
    },
  };
}

function limite(entreeLe: JourCivil | null, mois: number): JourCivil | null {
  return entreeLe && limiteSignature(entreeLe, mois);
}
