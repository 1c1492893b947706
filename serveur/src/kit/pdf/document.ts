/** A paragraph, a list of boxes ticked or not, a list of named values, or a table. */
export type BlocPdf =
  | { readonly texte: string }
  | { readonly sousTitre: string }
  | { readonly cases: readonly { readonly libelle: string; readonly cochee: boolean }[] }
  | { readonly valeurs: readonly (readonly [nom: string, valeur: string])[] }
  | {
      readonly entetes: readonly string[];
      readonly lignes: readonly (readonly string[])[];
    };

export type SectionPdf = { readonly titre: string; readonly blocs: readonly BlocPdf[] };

export type DocumentPdf = {
  readonly titre: string;
  readonly sousTitre?: string;
  /** Printed at the foot of each page, before its number. */
  readonly pied?: string;
  /** The creation date the file carries: the same content gives the same bytes. */
  readonly date: Date;
  readonly sections: readonly SectionPdf[];
};
