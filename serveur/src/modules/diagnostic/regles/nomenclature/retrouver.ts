import { THEMATIQUES_BESOINS } from "./besoins.ts";
import { CONTRAINTES } from "./contraintes.ts";

const codes = (famille: "situations" | "objectifs") =>
  new Map(
    CONTRAINTES.flatMap((contrainte) =>
      contrainte[famille].map((choix) => [
        choix.code,
        { contrainte: contrainte.code, libelle: choix.libelle },
      ]),
    ),
  );
const FAMILLES = { situations: codes("situations"), objectifs: codes("objectifs") };
const CONTRAINTE = new Map(CONTRAINTES.map(({ code, libelle }) => [code, libelle]));
const BESOIN = new Map(
  THEMATIQUES_BESOINS.flatMap(({ besoins }) => besoins.map(({ code, libelle }) => [code, libelle])),
);

/** The constraint that a situation or an objective belongs to; null for an unknown code. */
export function contrainteDe(famille: "situations" | "objectifs", code: string): string | null {
  return FAMILLES[famille].get(code)?.contrainte ?? null;
}

/** A label as people read it: the wire has typewriter apostrophes. */
export function ecrit(libelle: string): string {
  return libelle.replaceAll("'", "’");
}

/** The label of a code, or the code itself when the referential ignores it. */
export function libelleDe(
  genre: "besoins" | "contraintes" | "situations" | "objectifs",
  code: string,
): string {
  if (genre === "besoins") return BESOIN.get(code) ?? code;
  if (genre === "contraintes") return CONTRAINTE.get(code) ?? code;
  return FAMILLES[genre].get(code)?.libelle ?? code;
}
