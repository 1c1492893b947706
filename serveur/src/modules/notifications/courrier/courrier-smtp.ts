import { createTransport } from "nodemailer";
import type { Courrier } from "./courrier.ts";
import { optionsMessage } from "./options-message.ts";

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Sends through the mail server of `SMTP_URL`. A password never leaves in clear on a network. */
export function creerCourrierSmtp(url: string): Courrier {
  const { username, hostname } = new URL(url);
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    ...(username !== "" && !LOCAL.has(hostname) && { requireTLS: true }),
  });
  return {
    genre: "smtp",
    async envoyer(message) {
      const { response } = await transport.sendMail(optionsMessage(message));
      return response;
    },
    fermer: () => transport.close(),
  };
}
