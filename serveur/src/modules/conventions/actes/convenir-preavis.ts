import type { Acte } from "../../../acte/index.ts";
import { type Fiche, modifierFiche } from "../depot/fiche.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR } from "./acte-convention.ts";
import { calculerEcheances } from "./echeances.ts";

export type Preavis = {
  readonly id: string;
  readonly mois: number;
  /** The proof of each party's agreement. */
  readonly accord: NonNullable<Fiche["preavisAccord"]>;
};

/** A notice period of their own, proven by both parties; returns the new last day to denounce. */
// CONV-10-04
export function convenirPreavis(
  services: ServicesConventions,
): Acte<Preavis, { limiteDenonciation: string | null }> {
  return acteConvention(
    services,
    "convenir-preavis",
    ROLES_OPERATEUR,
    async ({ client, convention, jour, consigner }, { mois, accord }: Preavis) => {
      await modifierFiche(client, convention.id, { preavisMois: mois, preavisAccord: accord });
      await consigner("PREAVIS_CONVENU", { mois });
      const change = { ...convention, preavisMois: mois };
      const { limiteDenonciation } = await calculerEcheances(services.parametres, change, jour);
      return { limiteDenonciation };
    },
  );
}
