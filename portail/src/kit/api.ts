import createClient from "openapi-fetch";
import { tenirCles } from "./cles-ecriture.ts";
import type { paths } from "./contrats.genere.ts";
import { ErreurApi } from "./erreur-api.ts";

/** Typed client of the portal's API: same origin, session cookie. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

const cles = tenirCles(() => crypto.randomUUID());
const CLE = "Idempotency-Key";

api.use({
  async onRequest({ request }) {
    if (request.method === "GET") return request;
    // A header a foreign form cannot set: the server refuses a write without it.
    request.headers.set("X-Maillage", "portail");
    const ecriture = `${request.method} ${request.url} ${await request.clone().text()}`;
    request.headers.set(CLE, cles.cleDe(ecriture));
    return request;
  },
  onResponse({ request, response }) {
    const cle = request.headers.get(CLE);
    if (cle) cles.clore(cle, response.status);
  },
});

interface Reponse<Donnees> {
  data?: Donnees;
  error?: unknown;
  response: Response;
}

/**
 * Waits for a call and gives its body, null when the answer has none.
 * @throws ErreurApi for any refusal, status 0 when the server could not be reached.
 */
export async function recevoir<Donnees>(
  appel: Promise<Reponse<Donnees>>,
): Promise<Exclude<Donnees, undefined> | (undefined extends Donnees ? null : never)> {
  const { data, error, response } = await appel.catch(() => {
    throw new ErreurApi(0, null);
  });
  if (!response.ok) throw new ErreurApi(response.status, error);
  return (data ?? null) as Awaited<ReturnType<typeof recevoir<Donnees>>>;
}
