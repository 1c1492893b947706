/** Why somebody takes data out of the platform: one of these, so that no motive names anybody. */
// CONV-5-10
export const MOTIFS_EXPORT = ["dossier", "gestion", "controle", "reunion", "droits"] as const;
export type MotifExport = (typeof MOTIFS_EXPORT)[number];

/** Whether a code is one of the motives for which data may leave. */
export function estMotifExport(motif: unknown): motif is MotifExport {
  return MOTIFS_EXPORT.some((connu) => connu === motif);
}

/** What each export says of itself, wherever it goes; it stands in the header of a CSV, hence without separators. */
// CONV-4-01 CONV-8-01
export const MENTION_EXPORT =
  "Confidentiel – article 4 de la convention – aucun droit de propriété intellectuelle transféré (article 8)";

/** The same, with the number by which the journal says who took it out, when and why. */
export const marquerExport = (trace: string): string => `${MENTION_EXPORT} – trace ${trace}`;

/** What the line of the journal says of it; `motif` is null for one that was refused. */
export const objetExport = (document: string, trace: string, motif: MotifExport | null): string =>
  `export ${trace} ${document}${motif === null ? "" : ` : ${motif}`}`;

/** The document and the motive of such a line. */
export function lireObjetExport(objet: string): {
  readonly document: string;
  readonly motif: string;
} {
  const [, document = "", motif = ""] = /^export \S+ (\S+)(?: : (\S+))?$/.exec(objet) ?? [];
  return { document, motif };
}
