import type { Acte } from "../../../acte/index.ts";
import { chercherOrganisations } from "../../conventions/index.ts";
import { chercherAgents } from "../../habilitations/index.ts";
import type { CibleBlocage } from "../depot/blocages.ts";
import { chercherApplications } from "../depot/chercher-applications.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type CibleTrouvee = {
  readonly cible: CibleBlocage;
  readonly id: string;
  readonly designation: string;
  readonly organisation: string;
};

/** Opérateur's staff: what blocks partners, and only them. */
export const DROIT_OPERATEUR = {
  scopes: null,
  module: null,
  roles: ["OPERATEUR", "CSSI"],
} as const;
const LIMITE = 20;

/** What may be blocked, by a few letters of its name. */
// CONV-7-20
export function chercherCibles(
  services: ServicesDeveloppeur,
): Acte<{ readonly cible: CibleBlocage; readonly texte: string }, readonly CibleTrouvee[]> {
  return {
    nom: "chercher-cible-blocage",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    async executer({ cible, texte }) {
      const annuaire = await services.cadre.annuaire.lire();
      const organisation = (id: string) =>
        annuaire.organisation(id)?.nom ?? "Organisation inconnue";
      const { pool } = services;
      if (cible === "agent") {
        const agents = await chercherAgents(pool, texte, LIMITE);
        const valeur = agents.map(({ id, prenom, nom, organisationId }) => ({
          cible,
          id,
          designation: `${prenom} ${nom}`,
          organisation: organisation(organisationId),
        }));
        return { valeur };
      }
      if (cible === "application") {
        const applications = await chercherApplications(pool, texte, LIMITE);
        const valeur = applications.map(({ id, nom, clientId, organisationId }) => ({
          cible,
          id,
          designation: `${nom} (${clientId})`,
          organisation: organisation(organisationId),
        }));
        return { valeur };
      }
      const trouvees = await chercherOrganisations(pool, texte, LIMITE);
      const valeur = trouvees.map(({ id, nom, siret }) => ({
        cible,
        id,
        designation: nom,
        organisation: `SIRET ${siret}`,
      }));
      return { valeur };
    },
  };
}
