/** What counts as proof of two factors: a directive of the opérateur, dated (CONV-7-19). */
export type Politique = {
  readonly acrAcceptes: readonly string[];
  readonly amrComplements: readonly string[];
};

export type Preuves = { readonly acr: string; readonly amr: readonly string[] };

type Categorie = "connaissance" | "possession";

// A code by e-mail proves no possession (CNIL 2025-019): it has no category, so it never counts.
const CATEGORIES: Readonly<Record<string, Categorie>> = {
  pwd: "connaissance",
  pin: "connaissance",
  otp: "possession",
  pop: "possession",
  hwk: "possession",
  swk: "possession",
};

/** Two factors of different categories: two secrets that one knows are one factor. */
// CONV-7-17
export function categoriesDistinctes(amr: readonly string[]): boolean {
  return new Set(amr.flatMap((moyen) => CATEGORIES[moyen] ?? [])).size >= 2;
}

/** Whether the identity provider has checked a second factor that the policy accepts. */
// CONV-7-16 B8-09 B8-10
export function secondFacteurDuFournisseur(preuves: Preuves, politique: Politique): boolean {
  if (politique.acrAcceptes.includes(preuves.acr)) return true;
  return (
    preuves.amr.includes("mfa") &&
    preuves.amr.some((moyen) => politique.amrComplements.includes(moyen)) &&
    categoriesDistinctes([...preuves.amr.filter((m) => m !== "mfa"), "pwd"])
  );
}
