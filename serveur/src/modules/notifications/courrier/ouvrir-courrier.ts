import type { Courrier } from "./courrier.ts";

export type ReglagesCourrier = {
  /** Address of the mail server; without it e-mails are written in `dossier`. */
  readonly smtp: string | null;
  readonly expediteur: string;
  readonly dossier: string;
};

/** The carrier that the settings ask for. Its library is loaded with the first e-mail only. */
export function ouvrirCourrier({ smtp, dossier }: ReglagesCourrier): Courrier {
  let ouvert: Promise<Courrier> | null = null;
  async function ouvrir(): Promise<Courrier> {
    if (smtp) return (await import("./courrier-smtp.ts")).creerCourrierSmtp(smtp);
    return (await import("./courrier-dossier.ts")).creerCourrierDossier(dossier);
  }
  return {
    genre: smtp ? "smtp" : "dossier",
    async envoyer(message) {
      ouvert ??= ouvrir();
      return (await ouvert).envoyer(message);
    },
    async fermer() {
      (await ouvert)?.fermer();
    },
  };
}
