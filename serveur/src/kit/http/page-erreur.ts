import type { FastifyRequest } from "fastify";

const STYLE =
  "body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:#1d1d2b;background:#f6f6f9}main{max-width:38rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.6rem;line-height:1.3}a{color:#1d3f8f}code{overflow-wrap:anywhere}";

/** Whether a browser opens this address as a page: its person would read the shape of the wire. */
export function attendUnePage({ method, headers }: FastifyRequest): boolean {
  const ouvre = method === "GET" || method === "POST";
  return ouvre && (headers.accept ?? "").includes("text/html");
}

/**
 * The page of an address that could not answer: why, how to try again, what to tell the support. Both texts are
 * ours, and the reference of a closed alphabet.
 */
export function pageErreur(
  { method, id }: FastifyRequest,
  { titre, message }: { readonly titre: string; readonly message: string },
): string {
  // What was posted is not asked again by following a link.
  const reprise = method === "GET" ? '<a href="">Réessayer</a> ou ' : "";
  const retour = `${reprise}<a href="/">revenir à l’accueil</a>`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${titre} – Maillage</title><style>${STYLE}</style></head><body><main><h1>${titre}</h1><p>${message}</p><p>${retour.charAt(0).toUpperCase() + retour.slice(1)}</p><p>Référence à donner au support\u202f: <code>${id}</code></p></main></body></html>`;
}
