import type { ServerResponse } from "node:http";

/** Sends a page that no cache keeps. */
export function repondrePage(res: ServerResponse, statut: number, page: string): void {
  res.writeHead(statut, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  });
  res.end(page);
}

/** Sends the browser to another page with GET. */
export function rediriger(res: ServerResponse, adresse: string): void {
  res.writeHead(303, { Location: adresse, "Cache-Control": "no-store" });
  res.end();
}
