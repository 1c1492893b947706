/** A paragraph, a heading, the name of a list under it, a list of boxes ticked or not, a list of named values, or a table. */
export type BlocPdf =
  | { readonly texte: string }
  | { readonly sousTitre: string }
  | { readonly intitule: string }
  | { readonly cases: readonly CasePdf[] }
  | { readonly valeurs: readonly (readonly [nom: string, valeur: string])[] }
  | {
      readonly entetes: readonly string[];
      readonly lignes: readonly (readonly string[])[];
    };

/** A box of a form and what it asks for. */
export type CasePdf = { readonly libelle: string; readonly cochee: boolean };

export type SectionPdf = { readonly titre: string; readonly blocs: readonly BlocPdf[] };

export type DocumentPdf = {
  readonly titre: string;
  readonly sousTitre?: string;
  /** Printed at the foot of each page, before its number. */
  readonly pied?: string;
  /** Printed under it: what the document says of who may read it. */
  readonly mention?: string;
  /** The creation date the file carries: the same content gives the same bytes. */
  readonly date: Date;
  readonly sections: readonly SectionPdf[];
};
