import { gabarit } from "./gabarit.ts";
import { html } from "./html.ts";

/** A page that only says something. */
export function pageMessage(titre: string, message: string): string {
  return gabarit(titre, html`<p>${message}</p>`);
}
