import { obtenirJeton } from "../../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../../essais/applications.ts";
import { jusqua } from "../../../essais/jusqua.ts";
import type { Situation } from "../../../essais/situation.ts";

/** An access token of an application of that organisation, once the process has heard of both. */
export async function unLecteur(
  s: Pick<Situation, "pool" | "url">,
  organisation: { readonly id: string },
): Promise<string> {
  const application = await uneApplication(s.pool, { organisationId: organisation.id });
  let jeton = "";
  await jusqua(async () => {
    jeton = await obtenirJeton(s.url, application, SCOPES_AGENT).catch(() => "");
    return jeton !== "";
  });
  return jeton;
}
