import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { clore, type ExperimentationAOuvrir, insererExperimentation } from "../depot/ecrire.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

const DROIT = { scopes: null, module: null, roles: ["OPERATEUR"] } as const;

/** Opens an experiment: an element, territories or partners, two days, an object to evaluate. */
// CONV-2-11 ANX4-E0-07
export function ouvrirExperimentation(
  services: ServicesCatalogue,
): Acte<ExperimentationAOuvrir, { readonly id: string }> {
  return {
    nom: "ouvrir-experimentation",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(voulue, acteur) {
      const element = (await services.catalogue.lire()).element(voulue.element);
      if (!element?.experimental) {
        return {
          refus: refus("EXPERIMENTATION_INVALIDE", "Cet élément n’est pas une expérimentation."),
        };
      }
      if (
        voulue.fin < voulue.debut ||
        voulue.territoires.length + voulue.partenaires.length === 0
      ) {
        return {
          refus: refus(
            "EXPERIMENTATION_INVALIDE",
            "Indiquez un territoire ou un partenaire, et une fin qui suive le début.",
          ),
        };
      }
      const auteur = agentDe(acteur);
      const id = await enTransaction(services.pool, async (client) => {
        const cree = await insererExperimentation(client, voulue);
        await insererEvenement(client, {
          sujetType: "experimentation",
          sujetId: cree,
          genre: "experimentation-ouverte",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { ...voulue },
        });
        return cree;
      });
      // The other processes hear of it; this one must not answer with what it knew.
      services.catalogue.oublier();
      return { valeur: { id } };
    },
  };
}

/** Ends an experiment today, with its evaluation: it is closed to its partners at once. */
// CONV-2-11
export function cloreExperimentation(
  services: ServicesCatalogue,
): Acte<{ readonly id: string; readonly evaluation: string }, Record<string, never>> {
  return {
    nom: "clore-experimentation",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ id, evaluation }, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const auteur = agentDe(acteur);
      const close = await enTransaction(services.pool, async (client) => {
        if (!(await clore(client, id, jour, evaluation))) return false;
        await insererEvenement(client, {
          sujetType: "experimentation",
          sujetId: id,
          genre: "experimentation-close",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { evaluation },
        });
        return true;
      });
      services.catalogue.oublier();
      return close
        ? { valeur: {} }
        : {
            refus: refus(
              "EXPERIMENTATION_INTROUVABLE",
              "Cette expérimentation n’existe pas, ou elle est déjà close.",
            ),
          };
    },
  };
}
