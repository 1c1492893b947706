import type { Element } from "./element.ts";

export type Difference = {
  readonly code: string;
  readonly nature: "ajoute" | "retire" | "modifie";
  /** The fields that changed, with what they were and what they are. */
  readonly champs: readonly {
    readonly nom: string;
    readonly avant: string;
    readonly apres: string;
  }[];
};

const COMPARES = [
  "libelle",
  "description",
  "plateforme",
  "lien",
  "ouvertLe",
  "experimental",
  "inclut",
  "depend",
  "finalites",
] as const satisfies readonly (keyof Element)[];

/** What changes from one published list to the next, element by element. */
// CONV-3.1-02
export function comparerListes(avant: readonly Element[], apres: readonly Element[]): Difference[] {
  const connus = new Map(avant.map((e) => [e.code, e]));
  const restants = new Set(apres.map(({ code }) => code));
  return [
    ...apres.flatMap((e): Difference[] => {
      const ancien = connus.get(e.code);
      if (!ancien) return [{ code: e.code, nature: "ajoute", champs: [] }];
      const champs = COMPARES.filter((nom) => dire(ancien[nom]) !== dire(e[nom])).map((nom) => ({
        nom,
        avant: dire(ancien[nom]),
        apres: dire(e[nom]),
      }));
      return champs.length > 0 ? [{ code: e.code, nature: "modifie", champs }] : [];
    }),
    ...avant
      .filter(({ code }) => !restants.has(code))
      .map(({ code }): Difference => ({ code, nature: "retire", champs: [] })),
  ];
}

function dire(valeur: unknown): string {
  if (valeur === null || valeur === undefined) return "";
  return Array.isArray(valeur) ? valeur.join(", ") : String(valeur);
}
