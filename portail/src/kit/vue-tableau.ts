import type { Colonne } from "./tableau.tsx";

/** What a cell stands for; a list when it says several things, each of them a value of its filter. */
export type Valeur = string | number | null | readonly string[];

/** A column that can be sorted, searched, filtered and exported by the text or number it stands for. */
export interface ColonneDonnees<Ligne> extends Colonne<Ligne> {
  /** What the cell says, without markup. Without it the column is shown only. */
  valeur?: (ligne: Ligne) => Valeur;
  /** Offers a list of the values met, to keep one of them. */
  filtre?: boolean;
}

/** What the person asked of a table. `page` counts from zero. */
export interface Vue {
  tri: { titre: string; sens: "ascending" | "descending" } | null;
  recherche: string;
  filtres: Readonly<Record<string, string>>;
  page: number;
}

export const VUE_ENTIERE: Vue = { tri: null, recherche: "", filtres: {}, page: 0 };

const ordre = new Intl.Collator("fr", { numeric: true, sensitivity: "base" });

/** The rows kept, in the order asked, all pages together. */
export function retenir<Ligne>(
  lignes: readonly Ligne[],
  colonnes: readonly ColonneDonnees<Ligne>[],
  vue: Vue,
): Ligne[] {
  const mots = simplifier(vue.recherche).split(" ").filter(Boolean);
  const retenues = lignes.filter(
    (ligne) => garde(ligne, colonnes, vue.filtres) && contient(ligne, colonnes, mots),
  );
  const triee = colonnes.find(({ titre, valeur }) => valeur && titre === vue.tri?.titre);
  if (!triee?.valeur) return retenues;
  const { valeur } = triee;
  const signe = vue.tri?.sens === "descending" ? -1 : 1;
  return retenues.sort((a, b) => comparer(valeur(a), valeur(b), signe));
}

/** The values met in a column, in French order: what its filter offers. */
export function valeursDe<Ligne>(
  lignes: readonly Ligne[],
  colonne: ColonneDonnees<Ligne>,
): string[] {
  const vues = new Set(lignes.flatMap((ligne) => dites(colonne.valeur?.(ligne))));
  vues.delete("");
  return [...vues].sort(ordre.compare);
}

/** The next order of a column: up, then down, then as given. */
export function trierPar(vue: Vue, titre: string): Vue {
  const sens = vue.tri?.titre === titre ? vue.tri.sens : null;
  const tri =
    sens === "descending"
      ? null
      : { titre, sens: sens === null ? ("ascending" as const) : ("descending" as const) };
  return { ...vue, tri, page: 0 };
}

function garde<Ligne>(
  ligne: Ligne,
  colonnes: readonly ColonneDonnees<Ligne>[],
  filtres: Vue["filtres"],
): boolean {
  return colonnes.every(({ titre, valeur }) => {
    const voulu = filtres[titre];
    return !voulu || dites(valeur?.(ligne)).includes(voulu);
  });
}

function contient<Ligne>(
  ligne: Ligne,
  colonnes: readonly ColonneDonnees<Ligne>[],
  mots: readonly string[],
): boolean {
  if (mots.length === 0) return true;
  const dit = simplifier(colonnes.map(({ valeur }) => texte(valeur?.(ligne))).join(" "));
  return mots.every((mot) => dit.includes(mot));
}

// What is empty comes last whatever the order: it is what one looks for least.
function comparer(a: Valeur, b: Valeur, signe: number): number {
  const vides = Number(texte(a) === "") - Number(texte(b) === "");
  if (vides !== 0) return vides;
  if (typeof a === "number" && typeof b === "number") return (a - b) * signe;
  return ordre.compare(texte(a), texte(b)) * signe;
}

function dites(valeur: Valeur | undefined): readonly string[] {
  return Array.isArray(valeur) ? valeur : [texte(valeur)];
}

/** What a cell says in one line, empty when it says nothing. */
export function texte(valeur: Valeur | undefined): string {
  if (valeur === null || valeur === undefined) return "";
  return Array.isArray(valeur) ? valeur.join(", ") : String(valeur);
}

function simplifier(mots: string): string {
  return mots.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
