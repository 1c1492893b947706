export const PUBLICS = ["tous", "correspondant-si"] as const;
/** Who reads a piece of documentation: everyone, or only the contacts who help the others. */
export type Public = (typeof PUBLICS)[number];

/** One version of one piece of the documentation of a tool: an address, or a text. */
export type VersionDocumentation = {
  readonly id: string;
  readonly element: string;
  readonly titre: string;
  readonly version: number;
  readonly public: Public;
  /** What this version changes. */
  readonly nouveautes: string;
  readonly adresse: string | null;
  readonly texte: string | null;
  readonly publieeLe: Date;
};

export type Documentation = {
  readonly courante: VersionDocumentation;
  /** Newest first. */
  readonly precedentes: readonly VersionDocumentation[];
};

/** Whether these roles read it; the audience of the version in force is that of all its versions. */
// ANX5-F-11
export function estLisible({ courante }: Documentation, roles: ReadonlySet<string>): boolean {
  return courante.public === "tous" || roles.has("CORRESPONDANT_SI") || roles.has("OPERATEUR");
}

/** The versions gathered by piece, the current one first; pieces by title. */
export function rassembler(versions: readonly VersionDocumentation[]): Documentation[] {
  const parPiece = Map.groupBy(versions, ({ element, titre }) => JSON.stringify([element, titre]));
  return [...parPiece.values()]
    .map((piece) => piece.toSorted((a, b) => b.version - a.version))
    .map(([courante, ...precedentes]) => ({
      courante: courante as VersionDocumentation,
      precedentes,
    }))
    .sort((a, b) => a.courante.titre.localeCompare(b.courante.titre, "fr"));
}
