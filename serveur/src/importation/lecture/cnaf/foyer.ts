/** What Maillage keeps of one person of a RSA household, as read: names of the flow, raw text. */
export interface PersonneCnaf {
  ligne: number;
  /** Role in the RSA: DEM, CJT, ENF or AUT; absent when the person has no RSA benefit. */
  roleRsa?: string;
  valeurs: Record<string, string>;
}

export interface FoyerCnaf {
  /** Payer, département, application date and state of the file, address: raw text by element name. */
  valeurs: Record<string, string>;
  personnes: PersonneCnaf[];
  /** Header of the flow: DTCREAFLUX, DTREF… */
  entete: Record<string, string>;
}

export const CHAMPS_FOYER: ReadonlySet<string> = new Set([
  "FONORG",
  "NUMORG",
  "IDEPARTE",
  "DTDEMRSA",
  "ETATDOSRSA",
  "COMPLIDEADR",
  "COMPLADR",
  "NUMVOIE",
  "LIBTYPEVOIE",
  "NOMVOIE",
  "LIEUDIST",
  "NUMCOM",
  "CODEPOS",
  "NOMCOM",
]);

/** Block of the person → the values kept from it. */
export const CHAMPS_PERSONNE: Readonly<Record<string, ReadonlySet<string>>> = {
  Identification: new Set(["QUAL", "NOM", "NOMNAI", "PRENOM", "DTNAI", "NIR"]),
  Prestations: new Set(["NATPREST", "ROLEPERS"]),
  // B3-09 B3-10: bound by the duties or not; and no income at all in the reference quarter.
  MontantCalculDroitRSAPersonne: new Set(["TOPPERSDRODEVORSA"]),
  GeneraliteRessourcesTrimestre: new Set(["TOPRESSNUL"]),
  DossierPoleEmploi: new Set(["IDASSEDIC"]),
};
