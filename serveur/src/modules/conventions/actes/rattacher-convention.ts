import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { ajouterRattachement } from "../depot/rattachements.ts";
import type { Rattachement } from "../regles/rattachement.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";

/** Says which ambition or engagement a convention serves, and when: the programmes are the partner's. */
// RAPP-01
export function rattacherConvention(
  services: ServicesConventions,
): Acte<{ id: string } & Rattachement, object> {
  return acteConvention(
    services,
    "rattacher-convention",
    [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE],
    async ({ client, convention, consigner }, { programme, libelle, debut, fin }) => {
      if (fin !== null && fin < debut) {
        return refus("DATE_INCOHERENTE", "Le dernier jour précède le premier.");
      }
      const rattachement = { programme, libelle: libelle.trim(), debut, fin };
      if (!(await ajouterRattachement(client, convention.id, rattachement))) {
        return refus("DEJA_DECLARE", "La convention porte déjà ce rattachement.");
      }
      await consigner("CONVENTION_RATTACHEE", { programme });
      return {};
    },
  );
}
