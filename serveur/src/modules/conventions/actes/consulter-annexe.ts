import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireTexte, lireVersions } from "../depot/documents.ts";
import { LIBELLES_NATURES, type Nature } from "../regles/annexe.ts";
import type { ServicesConventions } from "../services.ts";

type AnnexeEnVigueur = {
  readonly libelle: string;
  /** Null until a version is filed: the text signed with the convention is then the one in force. */
  readonly version: number | null;
  readonly effetLe: string | null;
  readonly contenu: string | null;
};

/** An annex as it is in force that day for the agent's own body; a version to come does not count yet. */
// CONV-3.2-11 CONV-3.2-12 ANX3-2.1-06
export function consulterAnnexe(
  services: ServicesConventions,
): Acte<{ readonly nature: Nature }, AnnexeEnVigueur> {
  return {
    nom: "consulter-annexe",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer({ nature }, { organisation }) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const annuaire = await services.cadre.annuaire.lire();
      const convention = annuaire.conventionEnVigueur(organisation.id, jour);
      if (!convention) {
        const phrase = "Aucune convention de votre organisme n’est en vigueur.";
        return { refus: refus("CONVENTION_INTROUVABLE", phrase) };
      }
      const enVigueur = (await lireVersions(services.pool, convention.id)).find(
        (v) => v.nature === nature && v.effetLe <= jour,
      );
      const libelle = LIBELLES_NATURES[nature];
      if (!enVigueur) return { valeur: { libelle, version: null, effetLe: null, contenu: null } };
      const { version, effetLe } = enVigueur;
      const texte = await lireTexte(services.pool, convention.id, nature, version);
      return { valeur: { libelle, version, effetLe, contenu: texte?.contenu ?? null } };
    },
  };
}
