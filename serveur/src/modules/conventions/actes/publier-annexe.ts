import type { Acte } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { refus } from "../../../kit/resultat.ts";
import { publierVersion } from "../depot/documents.ts";
import {
  avertissementVersion,
  LIBELLES_NATURES,
  type Nature,
  peutPublier,
} from "../regles/annexe.ts";
import { autrePartie } from "../regles/partie.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";
import { aviserGouvernance } from "./aviser-gouvernance.ts";

export type AnnexeAPublier = {
  readonly id: string;
  readonly nature: Nature;
  readonly contenu: string;
  readonly effetLe: string;
  readonly motif: string | null;
};
export type AnnexePubliee = { version: number; avertissement: string | null };

/** A new version of an annex by the party that may, with the notice that makes it known. */
// CONV-10-05 CONV-10-06 CONV-10-07 CONV-10-08 ANX1B-02
export function publierAnnexe(services: ServicesConventions): Acte<AnnexeAPublier, AnnexePubliee> {
  return acteConvention(
    services,
    "publier-annexe",
    [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE],
    async ({ client, convention, partie, maintenant, consigner }, annexe: AnnexeAPublier) => {
      const { nature, contenu, effetLe, motif } = annexe;
      const interdit = peutPublier(partie, nature);
      if (interdit) return interdit;
      const titre = LIBELLES_NATURES[nature];
      const avisId = await aviserGouvernance(client, convention, autrePartie(partie), {
        genre: "ANNEXE_PUBLIEE",
        objet: `${titre} : nouvelle version`,
        corps: `Une nouvelle version est publiée : ${titre}.\nElle prend effet le ${ecrireJour(effetLe)}.${motif ? `\nMotif : ${motif}` : ""}`,
      });
      if (avisId === null) {
        return refus(
          "GOUVERNANCE_ABSENTE",
          "L’autre partie n’a pas nommé de correspondant de gouvernance : l’avis ne peut partir.",
        );
      }
      const version = await publierVersion(client, convention.id, {
        nature,
        contenu,
        effetLe,
        motif,
        publiePar: partie,
        publieLe: maintenant,
        avisId,
      });
      await consigner("ANNEXE_PUBLIEE", { nature, version, effetLe });
      return { version, avertissement: avertissementVersion(nature, motif) };
    },
  );
}
