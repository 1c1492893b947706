/** What is done of data at their term. */
export type Geste = "effacement" | "archivage" | "tri";

/** How long, in force on a day: a dated parameter, or what a mechanism does whatever is set. */
export type Duree = { readonly parametre: string } | { readonly fixe: string };

/** When some data of a family end. */
export type Regle = {
  /** The code by which the traces of erasure count it. */
  readonly code: string;
  readonly portee: string;
  readonly depart: string;
  readonly duree: Duree;
  /** The text that fixes it or, failing that, why so long. */
  // CONV-5-19
  readonly source: string;
  readonly geste: Geste;
};

/**
 * One processing of the register (GDPR, art. 30), its tables and the end of its data: without a purpose, a legal basis,
 * recipients and a duration it does not compile.
 */
// CONV-5-01 CONV-5-19
export type Famille = {
  readonly code: string;
  readonly nom: string;
  readonly finalite: string;
  readonly baseLegale: string;
  readonly personnes: string;
  readonly donnees: string;
  readonly destinataires: string;
  /** What the loi Informatique et libertés adds: formalities, professional secrecy. */
  // CONV-5-02
  readonly mentions: string;
  readonly tables: readonly string[];
  readonly regles: readonly [Regle, ...Regle[]];
};
