import type pg from "pg";
import { CONTENUS } from "./contrats-portail.ts";
import { type ElementDuJeu, recevoirElements } from "./depot/recevoir.ts";
import { type Contenus, NATURES, type Nature } from "./regles/element.ts";

export * from "./regles/nomenclatures.ts";

/** What a line may leave out, nature by nature. */
const DEFAUTS: { readonly [N in Nature]: Partial<Contenus[N]> } = {
  METIER: {
    appellation: null,
    contrats: [],
    temps: [],
    experience: null,
    salaire: null,
    mobilites: [],
    habitation: null,
    mrs: false,
  },
  CREF: {
    appellation: null,
    mobilites: [],
    habitation: null,
    creation: false,
    reprise: false,
    franchise: false,
  },
  COMPETENCE: { code: null },
  EXPERIENCE: { rome: null, employeur: null, fin: null },
  FORMATION: { organisme: null },
  LANGUE: {},
  PERMIS: { finLe: null },
  HABILITATION: { finLe: null },
};

type Ligne = Omit<ElementDuJeu, "nature" | "contenu">;

/** The face for what arrives in files: who writes the lines of each type, `profil-metier` and the others. */
export const RECEVOIR_PROFIL = Object.fromEntries(
  NATURES.map((nature) => [
    `profil-${nature.toLowerCase()}`,
    (client: pg.PoolClient, lignes: readonly Ligne[]) =>
      recevoirElements(
        client,
        lignes.map((ligne) => ({ ...ligne, nature, contenu: contenuDe(nature, ligne) })),
      ),
  ]),
);

/** What the line says of the element: the fields of its contract, and nothing of the line itself. */
function contenuDe(nature: Nature, ligne: object): Contenus[Nature] {
  const champs = Object.keys(CONTENUS[nature].properties);
  const dits = Object.entries(ligne).filter(([nom]) => champs.includes(nom));
  return { ...DEFAUTS[nature], ...Object.fromEntries(dits) } as unknown as Contenus[Nature];
}
