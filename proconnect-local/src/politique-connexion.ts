import { interactionPolicy } from "oidc-provider";
import { acrConvient, acrExiges } from "./acr-exiges.ts";

/** When the agent must come back to the login pages: one prompt, no consent. */
export function creerPolitiqueConnexion(): interactionPolicy.DefaultPolicy {
  const politique = interactionPolicy.base();
  politique.remove("consent");
  const controles = politique.get("login")!.checks;
  // B8-12: max_age is accepted and has no effect.
  controles.remove("max_age");
  controles.remove("essential_acrs");
  controles.remove("essential_acr");
  // B8-09: read from the request itself, since acr_values would hide an essential claim.
  controles.add(
    new interactionPolicy.Check(
      "acr_exige",
      "none of the requested ACRs could be obtained",
      "login_required",
      ({ oidc }) => !acrConvient(oidc.session?.acr, acrExiges(oidc.params?.claims)),
    ),
  );
  return politique;
}
