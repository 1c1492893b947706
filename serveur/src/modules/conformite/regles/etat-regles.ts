import { DefautDePreuve } from "./defaut-de-preuve.ts";
import type { Regle, Section } from "./regle.ts";

/** Where a rule id begins the title of a test: `fichier` is relative to the repository, with « / ». */
export type Preuve = { readonly id: string; readonly fichier: string };

export type Etat = "prouvée" | "hors logiciel" | "à faire";

export type RegleEtablie = {
  readonly regle: Regle;
  readonly etat: Etat;
  /** Test files, sorted, without repetition. */
  readonly fichiers: readonly string[];
};

export type SectionEtablie = Omit<Section, "regles"> & {
  readonly regles: readonly RegleEtablie[];
};

/**
 * Gives every rule its state from the evidence found.
 * Throws when a rule declared outside the reach of software, or waiting, is proven by a test: one of the
 * two lies.
 */
export function etablirEtats(
  registre: readonly Section[],
  preuves: readonly Preuve[],
): readonly SectionEtablie[] {
  const parId = Map.groupBy(preuves, (preuve) => preuve.id);
  return registre.map((section) => ({
    ...section,
    regles: section.regles.map((regle) => etablir(regle, parId.get(regle.id) ?? [])),
  }));
}

/** Number of rules in a given state. */
export function compter(sections: readonly SectionEtablie[], etat: Etat): number {
  return sections.flatMap((section) => section.regles).filter((regle) => regle.etat === etat)
    .length;
}

function etablir(regle: Regle, preuves: readonly Preuve[]): RegleEtablie {
  const fichiers = [...new Set(preuves.map((preuve) => preuve.fichier))].sort();
  if (regle.horsLogiciel !== undefined && fichiers.length > 0) {
    throw new DefautDePreuve(
      `La règle ${regle.id} est déclarée hors logiciel mais prouvée par ${fichiers.join(", ")}.`,
    );
  }
  if (regle.attente !== undefined && fichiers.length > 0) {
    throw new DefautDePreuve(
      `La règle ${regle.id} est déclarée à faire mais prouvée par ${fichiers.join(", ")}.`,
    );
  }
  if (regle.horsLogiciel !== undefined) return { regle, etat: "hors logiciel", fichiers };
  return { regle, etat: fichiers.length > 0 ? "prouvée" : "à faire", fichiers };
}
