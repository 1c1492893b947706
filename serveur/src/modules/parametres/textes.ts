import type { ClientBase, Pool } from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { textesCites } from "./regles/citations.ts";
import { VALEURS_INITIALES } from "./regles/valeurs-initiales.ts";

/** A text that applies the law: `certitude` is V when it was read itself, S through a secondary source. */
export type Texte = {
  readonly reference: string;
  /** Its date, or that of the version read for a code; null when nothing said it. */
  readonly du: JourCivil | null;
  readonly effetLe: JourCivil | null;
  readonly objet: string;
  readonly source: string;
  readonly certitude: "V" | "S";
  /** The dated parameters that cite it, delivered or recorded. */
  readonly parametres: readonly string[];
};

/** The register of the texts, the oldest first, each with the parameters that cite it. */
// B1-10
export async function lireTextes(client: Pool | ClientBase): Promise<Texte[]> {
  const [textes, enregistres] = await Promise.all([
    client.query<Omit<Texte, "parametres">>(
      `select reference, du, effet_le as "effetLe", objet, source, certitude
       from parametres.texte order by du nulls last, reference`,
    ),
    client.query<{ nom: string; source: string }>("select nom, source from parametres.parametre"),
  ]);
  const cites = [...VALEURS_INITIALES, ...enregistres.rows].map(
    ({ nom, source }) => [nom, textesCites(source)] as const,
  );
  return textes.rows.map((texte) => ({
    ...texte,
    parametres: [
      ...new Set(cites.filter(([, t]) => t.includes(texte.reference)).map(([nom]) => nom)),
    ],
  }));
}
