import type { PieceJointe } from "./avis.ts";

/** One e-mail, to one person. */
export type Message = {
  /** Message-ID, the same at each try: a mailbox that got it twice shows it once. */
  readonly identifiant: string;
  readonly expediteur: string;
  readonly destinataire: string;
  readonly objet: string;
  readonly texte: string;
  readonly piecesJointes: readonly PieceJointe[];
};

export type EnvoiAComposer = {
  readonly id: string;
  readonly courriel: string;
  readonly objet: string;
  readonly corps: string;
  readonly lien: string | null;
  readonly piecesJointes: readonly PieceJointe[];
};

/** Composes the e-mail of one line of the outbox; the link becomes a full address of the platform. */
export function composerMessage(
  envoi: EnvoiAComposer,
  expediteur: string,
  urlPublique: string,
): Message {
  const domaine = /@([A-Za-z0-9.-]+)>?$/.exec(expediteur)?.[1] ?? "maillage.invalid";
  const suite = envoi.lien ? `\n\nPour ouvrir la page : ${urlPublique}${envoi.lien}` : "";
  return {
    identifiant: `<${envoi.id}@${domaine}>`,
    expediteur,
    destinataire: envoi.courriel,
    objet: envoi.objet,
    texte: `${envoi.corps}${suite}\n\n--\u0020\nMessage automatique de la plateforme Maillage. Merci de ne pas y répondre.\n`,
    piecesJointes: envoi.piecesJointes,
  };
}
