import { enInstant } from "../../kit/dates.ts";

/** Where the data of a card come from, and when they were written. */
export type Provenance = { readonly source: string | null; readonly le: string | null };

/** The line of a card that says so; none when nothing was written. */
// CONV-7-06
export function ligneSource({ source, le }: Provenance): readonly (readonly [string, string])[] {
  return le ? [["Source", `${source ?? "Inconnue"}, ${enInstant(le)}`]] : [];
}
