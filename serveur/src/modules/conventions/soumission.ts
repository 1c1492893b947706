import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { type Refus, refus } from "../../kit/resultat.ts";
import { lireCorrespondant } from "./depot/correspondants.ts";
import { delegationValide } from "./regles/correspondant.ts";

/**
 * Whether the person of that e-mail may submit annex 4 and nominate the RGC for a partner that day:
 * the responsable du suivi opérationnel of annex 2, under a délégation de signature in force.
 * Null when allowed.
 */
// ANX2-02 ANX2-03
export async function verifierSoumission(
  client: pg.Pool | pg.ClientBase,
  organisationId: string,
  courriel: string,
  jour: JourCivil,
): Promise<Refus | null> {
  const responsable = await lireCorrespondant(client, organisationId, "SUIVI_OPERATIONNEL");
  if (!responsable) {
    return refus(
      "SUIVI_OPERATIONNEL_ABSENT",
      "L’annexe 2 ne nomme aucun responsable du suivi opérationnel : complétez-la d’abord.",
    );
  }
  if (responsable.courriel.toLowerCase() !== courriel.trim().toLowerCase()) {
    return refus(
      "SUIVI_OPERATIONNEL_AUTRE",
      "Seul le responsable du suivi opérationnel nommé à l’annexe 2 peut faire cette demande.",
    );
  }
  return delegationValide(responsable, jour)
    ? null
    : refus(
        "DELEGATION_EXPIREE",
        "La délégation de signature du responsable du suivi opérationnel n’est pas en cours de validité.",
      );
}
