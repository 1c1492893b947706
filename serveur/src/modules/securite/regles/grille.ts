import type { Methode } from "./evaluation.ts";

export const REPONSES = ["conforme", "partiel", "non_conforme", "sans_objet"] as const;
export type Reponse = (typeof REPONSES)[number];

export type Question = { readonly code: string; readonly texte: string };

/** What was answered, by the question's code. */
export type Reponses = Readonly<
  Record<string, { readonly reponse: Reponse; readonly commentaire: string | null }>
>;

/** Each version of the built-in grid, in our own words; one that served never changes. */
// CONV-7-09
const VERSIONS: Readonly<Record<number, readonly Question[]>> = {
  1: [
    {
      code: "deux-facteurs",
      texte:
        "Toute personne qui accède aux outils ou aux API présente deux facteurs de catégories différentes.",
    },
    { code: "comptes-nominatifs", texte: "Chaque compte est nominatif ; aucun n’est partagé." },
    {
      code: "droits-suivis",
      texte: "Les droits suivent la mission et sont retirés au départ ou au changement de poste.",
    },
    {
      code: "postes-a-jour",
      texte: "Les postes sont tenus à jour et protégés contre les programmes malveillants.",
    },
    {
      code: "postes-verrouilles",
      texte: "Une session se verrouille seule ; les appareils nomades sont chiffrés.",
    },
    {
      code: "reseau-filtre",
      texte:
        "Le réseau d’où partent les accès est filtré et séparé de ce qui est ouvert au public.",
    },
    {
      code: "secrets-gardes",
      texte: "Les secrets des applications sont gardés en lieu sûr et renouvelés.",
    },
    {
      code: "copies-limitees",
      texte:
        "Les données reçues ne sont copiées que là où la mission l’exige, et effacées à leur terme.",
    },
    { code: "sauvegardes", texte: "Les sauvegardes sont chiffrées, et leur reprise est essayée." },
    {
      code: "journaux-examines",
      texte: "Les accès sont journalisés, et les journaux examinés régulièrement.",
    },
    {
      code: "tiers-tenus",
      texte: "Éditeurs et sous-traitants sont tenus par écrit aux mêmes exigences.",
    },
    {
      code: "incidents-prepares",
      texte: "Une procédure dit qui prévenir, et dans quel délai, en cas d’incident ou de doute.",
    },
    { code: "personnes-formees", texte: "Les personnes sont sensibilisées chaque année." },
  ],
};

/** The version that a new evaluation takes. */
export const VERSION_GRILLE = 1;

/** The questions of a version, in their order. */
export function questionsDe(version: number): readonly Question[] {
  return VERSIONS[version] ?? [];
}

const POIDS: Readonly<Record<Exclude<Reponse, "sans_objet">, number>> = {
  conforme: 100,
  partiel: 50,
  non_conforme: 0,
};

/**
 * The mean of the answers out of a hundred, those without object aside, to the nearest whole; null while a question has
 * no answer, or when none has an object.
 */
// CONV-7-09
export function scoreDe(version: number, reponses: Reponses): number | null {
  const questions = questionsDe(version);
  const donnees = questions.flatMap(({ code }) => reponses[code]?.reponse ?? []);
  if (donnees.length < questions.length) return null;
  const notes = donnees.flatMap((reponse) => (reponse === "sans_objet" ? [] : POIDS[reponse]));
  if (notes.length === 0) return null;
  return Math.round(notes.reduce((somme, note) => somme + note, 0) / notes.length);
}

/** The questions that still wait for an answer. */
export function sansReponse(version: number, reponses: Reponses): number {
  return questionsDe(version).filter(({ code }) => reponses[code] === undefined).length;
}

/** Whether the built-in grid serves: chosen, and begun on the screen. */
export function estRemplie(evaluation: {
  readonly methode: Methode;
  readonly reponses: Reponses;
}): boolean {
  return evaluation.methode === "grille_operateur" && Object.keys(evaluation.reponses).length > 0;
}
