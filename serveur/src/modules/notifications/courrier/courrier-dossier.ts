import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Courrier } from "./courrier.ts";
import { optionsMessage } from "./options-message.ts";

/** Writes each e-mail as a file that any mail program opens, for want of a mail server. */
export function creerCourrierDossier(dossier: string): Courrier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    genre: "dossier",
    async envoyer(message) {
      const { message: contenu } = await transport.sendMail(optionsMessage(message));
      await mkdir(dossier, { recursive: true, mode: 0o700 });
      const nom = `${/[\w-]+/.exec(message.identifiant)?.[0]}.eml`;
      const chantier = join(dossier, `.${nom}.${process.pid}`);
      await writeFile(chantier, contenu as Buffer, { mode: 0o600 });
      await rename(chantier, join(dossier, nom));
      return `Écrit dans ${nom}`;
    },
    fermer: () => transport.close(),
  };
}
