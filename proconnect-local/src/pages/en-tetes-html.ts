import { createHash } from "node:crypto";
import { style } from "./style.ts";

const empreinteStyle = createHash("sha256").update(style).digest("base64");

/**
 * Headers of every answer. Forms may lead to the origins of the client's addresses only, because
 * browsers apply `form-action` to the redirections that follow a form.
 */
export function enTetesHtml(adressesClient: string[]): Record<string, string> {
  const origines = [...new Set(adressesClient.map((adresse) => new URL(adresse).origin))];
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      `style-src 'sha256-${empreinteStyle}'`,
      `form-action 'self' ${origines.join(" ")}`.trim(),
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join("; "),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
  };
}
