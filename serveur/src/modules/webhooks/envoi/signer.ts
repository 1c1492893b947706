import { Webhook } from "standardwebhooks";

/** The headers of a message, signed with every secret that serves (Standard Webhooks 1.0). */
export function signer(
  id: string,
  corps: string,
  secrets: readonly string[],
  maintenant: Date,
): Record<string, string> {
  return {
    "content-type": "application/json; charset=utf-8",
    "user-agent": "Maillage-Webhooks/1",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(maintenant.getTime() / 1000)),
    "webhook-signature": secrets
      .map((secret) => new Webhook(secret).sign(id, maintenant, corps))
      .join(" "),
  };
}
