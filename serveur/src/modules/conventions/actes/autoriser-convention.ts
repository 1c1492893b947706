import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { publierVersion } from "../depot/documents.ts";
import { modifierFiche } from "../depot/fiche.ts";
import {
  type ActeAutorisant,
  avertissementsActe,
  type Representant,
} from "../regles/acte-autorisant.ts";
import { suivant } from "../regles/etats.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR } from "./acte-convention.ts";

export type Autorisation = {
  readonly id: string;
  readonly deliberation: ActeAutorisant;
  readonly representants: readonly Representant[];
  /** The project annexed to the deliberation. */
  readonly projet: string;
};

/** Records the act that authorises the signature, with who may sign and the text that was voted. */
// DELIB-01 DELIB-02 DELIB-03 DELIB-04 DELIB-05 DELIB-06 DELIB-07
export function autoriserConvention(
  services: ServicesConventions,
): Acte<Autorisation, { avertissements: string[] }> {
  return acteConvention(
    services,
    "autoriser-convention",
    ROLES_OPERATEUR,
    async (
      { client, convention, jour, maintenant, consigner },
      { deliberation, representants, projet }: Autorisation,
    ) => {
      const etat = suivant(convention.etat, "autoriser");
      if (!etat) {
        return refus(
          "ACTE_FIGE",
          "L’acte qui autorise la signature est un fait : il ne change plus.",
        );
      }
      await modifierFiche(client, convention.id, { deliberation, representants, etat });
      await publierVersion(client, convention.id, {
        nature: "projet",
        contenu: projet,
        effetLe: jour,
        motif: `Délibération n° ${deliberation.numero}`,
        publiePar: "partenaire",
        publieLe: maintenant,
      });
      await consigner("CONVENTION_AUTORISEE", { numero: deliberation.numero });
      return { avertissements: avertissementsActe(deliberation) };
    },
  );
}
