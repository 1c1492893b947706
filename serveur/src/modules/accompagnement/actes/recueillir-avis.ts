import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { noterAvis, tenirPeriodes } from "../depot/periodes.ts";
import type { Avis } from "../regles/avis.ts";
import { refuserAvis } from "../regles/refuser-avis.ts";
import {
  type Acces,
  FINALITE_PERIODE,
  PERIODE_INTROUVABLE,
  type PeriodePresentee,
  presenterPeriode,
  refuserEcriture,
} from "./periode-commun.ts";

type Reponse = DemandeEcriture & { readonly id: string; readonly avis: Avis };

/**
 * Notes what the person says of their intensive accompaniment, or that they would rather not say: while it runs or
 * once it has ended, by whoever may change the period. Asked again, the last answer stands. No reading by name
 * tells the answer back, nor does its event.
 */
// B4-13
export function recueillirAvis(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Reponse, PeriodePresentee>(services, {
    nom: "recueillir-avis",
    finalite: FINALITE_PERIODE,
    ...acces,
    async ecrire(client, dossier, { id, avis }, acteur, le) {
      const jour = jourCivil(le);
      const periode = (await tenirPeriodes(client, dossier.id)).find((p) => p.id === id);
      if (!periode) return { refus: PERIODE_INTROUVABLE };
      const refuse =
        (await refuserEcriture(client, dossier.id, periode, acteur)) ?? refuserAvis(periode, jour);
      if (refuse) return { refus: refuse };
      const donne = { ...periode, avis, avisLe: jour };
      await noterAvis(client, donne);
      const annuaire = await services.cadre.annuaire.lire();
      return {
        valeur: presenterPeriode(donne, annuaire, jour),
        evenements: [{ genre: "periode.avis", contenu: { id, version: periode.version } }],
      };
    },
  });
}
