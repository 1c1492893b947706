import Type from "typebox";
import { parmi } from "./contrat.ts";

const TYPES_PIECE = [
  "application/pdf",
  "image/png",
  "image/jpeg",
  "text/plain",
  "text/csv",
] as const;

/** What one file weighs at most. */
export const PIECE_MAX_OCTETS = 2_097_152;

/** The body by which a file is joined. */
export const CORPS_PIECE = {
  nom: Type.String({ minLength: 1, maxLength: 120, pattern: '^[^\\x00-\\x1f\\x7f/\\\\"]+$' }),
  type: parmi(TYPES_PIECE),
  contenuBase64: Type.String({
    minLength: 4,
    maxLength: 2_900_000,
    pattern: "^[A-Za-z0-9+/]+=*$",
  }),
};

export type PieceDeposee = {
  readonly nom: string;
  readonly type: string;
  readonly contenuBase64: string;
};

/** A file as it is given back. */
export const PieceLue = Type.Object({
  nom: Type.String(),
  type: Type.String(),
  contenuBase64: Type.String(),
});

const DEBUTS: Readonly<Record<string, string>> = {
  "application/pdf": "255044462d",
  "image/png": "89504e470d0a1a0a",
  "image/jpeg": "ffd8ff",
};

/** What a file holds; null when it is empty, or of another form than it says. */
export function lirePieceDeposee({ type, contenuBase64 }: PieceDeposee): Buffer | null {
  const contenu = Buffer.from(contenuBase64, "base64");
  const debut = DEBUTS[type] ?? "";
  return contenu.length > 0 && contenu.toString("hex", 0, 16).startsWith(debut) ? contenu : null;
}
