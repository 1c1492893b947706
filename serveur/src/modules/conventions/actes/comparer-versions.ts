import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireTexte, type NatureDocument } from "../depot/documents.ts";
import { lireFiche } from "../depot/fiche.ts";
import { differences, type LigneDifference } from "../regles/differences.ts";
import { MODELE_ACTE_ENGAGEMENT } from "../regles/modele-acte-engagement.ts";
import type { ServicesConventions } from "../services.ts";
import { partieDeLActeur, ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";

export type VersionVoulue = {
  readonly id: string;
  readonly nature: NatureDocument;
  readonly version: number;
};
export type VersionLue = { readonly contenu: string; readonly lignes: LigneDifference[] };

/** The text of a version, and its differences with the one before. */
// ANX1B-01
export function comparerVersions(services: ServicesConventions): Acte<VersionVoulue, VersionLue> {
  return {
    nom: "lire-version-annexe",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE] },
    async executer({ id, nature, version }, acteur) {
      const fiche = await lireFiche(services.pool, id);
      if (!fiche || !partieDeLActeur(fiche, acteur)) {
        return { refus: refus("CONVENTION_INTROUVABLE", "Cette convention n’existe pas.") };
      }
      const texte = await lireTexte(services.pool, id, nature, version);
      if (!texte) return { refus: refus("VERSION_INTROUVABLE", "Cette version n’existe pas.") };
      const avant =
        version > 1
          ? await lireTexte(services.pool, id, nature, version - 1)
          : nature === "1bis"
            ? { contenu: MODELE_ACTE_ENGAGEMENT }
            : null;
      const { contenu } = texte;
      return { valeur: { contenu, lignes: avant ? differences(avant.contenu, contenu) : [] } };
    },
  };
}
