import type { Horloge } from "../../../kit/horloge.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import type { SourceAnnuaire } from "../../conventions/index.ts";
import type { Parametres } from "../../parametres/index.ts";
import { adresseAdmise } from "../liste-adresses.ts";
import type { Application } from "../memoire-applications.ts";

type Services = {
  readonly horloge: Horloge;
  readonly parametres: Parametres;
  readonly annuaire: SourceAnnuaire;
};

type MotifDepart = "CONVENTION_INACTIVE" | "ADRESSE_NON_ADMISE" | "SECOND_ELEMENT_ABSENT";

/**
 * Why an application may not ask for a token from there, or null: its partner has no convention in
 * force, it calls from an address it has not listed, or the policy of the day asks for a second element
 * and its secret is the only one. What is read here is in memory.
 */
// CONV-1-01 AMB-09
export async function refuserDepart(
  application: Application,
  adresse: string,
  { horloge, parametres, annuaire }: Services,
): Promise<MotifDepart | null> {
  const jour = jourCivil(horloge.maintenant());
  const conventions = await annuaire.lire();
  if (!conventions.accesOuvert(application.organisationId, jour)) return "CONVENTION_INACTIVE";
  if (!adresseAdmise(application.adresses, adresse)) return "ADRESSE_NON_ADMISE";
  if (application.authentification !== "secret" || application.adresses !== null) return null;
  const exige = (await parametres.nombre("api.second_element_exige", jour)) === 1;
  return exige ? "SECOND_ELEMENT_ABSENT" : null;
}
