import type { SendMailOptions } from "nodemailer";
import type { Message } from "../regles/message.ts";

/** The e-mail as nodemailer wants it; nothing in it is read from a file or an address. */
export function optionsMessage(message: Message): SendMailOptions {
  return {
    messageId: message.identifiant,
    from: message.expediteur,
    to: { name: "", address: message.destinataire },
    subject: message.objet,
    text: message.texte,
    // RFC 3834: no automatic answer to an automatic message.
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: message.piecesJointes.map(({ nom, type, contenu }) => ({
      filename: nom,
      contentType: type,
      content: contenu,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
