/** What fills the blanks of the template of annex 1 bis. */
export type Signataire = {
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly fonction: string | null;
  readonly statut: string | null;
  readonly conditionsVersion: number | null;
};

const STATUTS: Readonly<Record<string, string>> = {
  fonctionnaire: "fonctionnaire",
  contractuel: "agent contractuel",
};

/** The acte d'engagement of one person; a blank that the template does not know stays as it is. */
// ANX1B-01 AMB-01
export function redigerActe(modele: string, signataire: Signataire, organisation: string): string {
  const champs: Readonly<Record<string, string>> = {
    nom: signataire.nom ?? "",
    prenom: signataire.prenom ?? "",
    fonction: signataire.fonction ?? "",
    statut: STATUTS[signataire.statut ?? ""] ?? "",
    organisation,
    conditions: String(signataire.conditionsVersion ?? ""),
  };
  return modele.replace(/\{\{(\w+)\}\}/g, (blanc, champ: string) =>
    Object.hasOwn(champs, champ) ? (champs[champ] ?? "") : blanc,
  );
}
