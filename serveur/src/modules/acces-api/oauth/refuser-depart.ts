import type { Horloge } from "../../../kit/horloge.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import type { Parametres } from "../../parametres/index.ts";
import { adresseAdmise } from "../liste-adresses.ts";
import type { Application } from "../memoire-applications.ts";

type Services = { readonly horloge: Horloge; readonly parametres: Parametres };

/**
 * Why an application may not ask for a token from there, or null: it calls from an address it has not
 * listed, or the policy of the day asks for a second element and its secret is the only one.
 */
// AMB-09
export async function refuserDepart(
  application: Application,
  adresse: string,
  { horloge, parametres }: Services,
): Promise<"ADRESSE_NON_ADMISE" | "SECOND_ELEMENT_ABSENT" | null> {
  if (!adresseAdmise(application.adresses, adresse)) return "ADRESSE_NON_ADMISE";
  if (application.authentification !== "secret" || application.adresses !== null) return null;
  const jour = jourCivil(horloge.maintenant());
  const exige = (await parametres.nombre("api.second_element_exige", jour)) === 1;
  return exige ? "SECOND_ELEMENT_ABSENT" : null;
}
