import type { Role } from "../../../acte/acteur.ts";

/**
 * Whom a notice is for. An agent gets an e-mail and a notification on the portal, a bare address an
 * e-mail only. A role is that of an organisation, held by whoever holds it when the notice is written.
 */
export type Destinataire =
  | { readonly courriel: string }
  | { readonly agentId: string }
  | { readonly role: Role; readonly organisationId: string };

export type PieceJointe = {
  readonly nom: string;
  /** Media type, such as application/pdf. */
  readonly type: string;
  readonly contenu: Buffer;
};

/** A notice to people. `corps` is plain French text, and never holds a NIR. */
export type Avis = {
  /** Stable code of what is announced: letters, digits, and _ . : - */
  readonly genre: string;
  readonly objet: string;
  readonly corps: string;
  readonly destinataires: readonly Destinataire[];
  /** A page of the portal, such as /notifications. */
  readonly lien?: string;
  readonly sujet?: { readonly type: string; readonly id: string };
  readonly piecesJointes?: readonly PieceJointe[];
};
