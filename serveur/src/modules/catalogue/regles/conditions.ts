import type { JourCivil } from "../../../kit/jour-civil.ts";

/** Conditions to accept, in one of their versions. */
export type Document = {
  readonly id: string;
  /** `confidentialite`, the code of a platform, or the code of an element. */
  readonly portee: string;
  readonly version: number;
  readonly titre: string;
  readonly texte: string;
  /** First day when this version must have been accepted. */
  readonly enVigueurLe: JourCivil;
  /** What the opérateur undertakes for this tool; null when nothing is said. */
  readonly engagements: string | null;
};

/** The version in force that day, if there is any. */
export function documentEnVigueur(
  documents: readonly Document[],
  portee: string,
  jour: JourCivil,
): Document | undefined {
  return documents
    .filter((d) => d.portee === portee && d.enVigueurLe <= jour)
    .reduce<Document | undefined>(
      (retenu, d) => (retenu && retenu.version > d.version ? retenu : d),
      undefined,
    );
}

/** Nothing in force is nothing to accept; a new version in force must be accepted again. */
// ANX3-1-06 ANX3-2.1-01
export function estAccepte(
  documents: readonly Document[],
  portee: string,
  jour: JourCivil,
  acceptes: ReadonlySet<string>,
): boolean {
  const document = documentEnVigueur(documents, portee, jour);
  return document === undefined || acceptes.has(document.id);
}
