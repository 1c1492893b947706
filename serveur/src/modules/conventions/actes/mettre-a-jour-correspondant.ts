import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { enregistrerCorrespondant, lireCorrespondants } from "../depot/correspondants.ts";
import { publierVersion } from "../depot/documents.ts";
import { LIBELLES_NATURES } from "../regles/annexe.ts";
import {
  type Correspondant,
  defautDeSaisie,
  FONCTIONS,
  partieDe,
} from "../regles/correspondant.ts";
import { ecrireAnnexe } from "../regles/ecrire-annexe.ts";
import { autrePartie } from "../regles/partie.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";
import { aviserGouvernance } from "./aviser-gouvernance.ts";

export type CorrespondantSaisi = { readonly id: string; readonly correspondant: Correspondant };

/**
 * Updates one contact of the actor's own annex (the opérateur may write both): the annex gets a new
 * version, and the other party's governance contact is told.
 */
// CONV-10-05 ANX2-01 ANX2B-01
export function mettreAJourCorrespondant(
  services: ServicesConventions,
): Acte<CorrespondantSaisi, { version: number | null }> {
  return acteConvention(
    services,
    "mettre-a-jour-correspondant",
    [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE],
    async (
      { client, convention, partie, jour, maintenant, consigner },
      { correspondant }: CorrespondantSaisi,
    ) => {
      const { fonction } = correspondant;
      if (partie === "partenaire" && partieDe(fonction) !== "partenaire") {
        return refus("ANNEXE_RESERVEE", "Cette personne est nommée par France Travail.");
      }
      const defaut = defautDeSaisie(correspondant);
      if (defaut) return refus("CORRESPONDANT_INCOMPLET", defaut);
      if (!(await enregistrerCorrespondant(client, convention.id, correspondant, maintenant))) {
        return { version: null };
      }
      const nature = FONCTIONS[fonction].annexe;
      const titre = LIBELLES_NATURES[nature];
      const avisId = await aviserGouvernance(client, convention, autrePartie(partie), {
        genre: "CORRESPONDANT_MODIFIE",
        objet: `${titre} : mise à jour`,
        corps: `Le contact « ${FONCTIONS[fonction].libelle} » a été mis à jour (${titre}).`,
      });
      const version = await publierVersion(client, convention.id, {
        nature,
        contenu: ecrireAnnexe(nature, await lireCorrespondants(client, convention.id)),
        effetLe: jour,
        motif: null,
        publiePar: partie,
        publieLe: maintenant,
        avisId,
      });
      await consigner("CORRESPONDANT_MODIFIE", { fonction, version });
      return { version };
    },
  );
}
