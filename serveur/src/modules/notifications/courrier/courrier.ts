import type { Message } from "../regles/message.ts";

/** What carries e-mails away: a mail server, or a folder. */
export type Courrier = {
  readonly genre: "smtp" | "dossier";
  /** Returns the answer kept as proof. Throws what the mail server refused, to be tried again. */
  envoyer(message: Message): Promise<string>;
  fermer(): void | Promise<void>;
};
