/** What an import did, all of its runs together for the counts of rows. */
export interface Bilan {
  lues: number;
  retenues: number;
  refusees: number;
  /** Read and left aside on purpose: children of a RSA household. */
  ignorees: number;
  /** Of this run. */
  crees: number;
  misAJour: number;
  dejaFait: boolean;
}

export function nouveauBilan(depart: { lues: number; retenues: number; refusees: number }): Bilan {
  const { lues, retenues, refusees } = depart;
  const ignorees = lues - retenues - refusees;
  return { lues, retenues, refusees, ignorees, crees: 0, misAJour: 0, dejaFait: false };
}

/** Everything that could be kept was refused: for a script, the import has failed. */
export function rienRetenu({ retenues, refusees }: Bilan): boolean {
  return retenues === 0 && refusees > 0;
}

export function phraseBilan(bilan: Bilan): string {
  const nombre = (n: number) => n.toLocaleString("fr-FR");
  // In French, nothing is singular as one is.
  const s = (n: number) => (n < 2 ? "" : "s");
  return [
    `${nombre(bilan.lues)} enregistrement${s(bilan.lues)} lu${s(bilan.lues)}`,
    `${nombre(bilan.retenues)} retenu${s(bilan.retenues)}`,
    `${nombre(bilan.refusees)} refusé${s(bilan.refusees)}`,
    `${nombre(bilan.ignorees)} ignoré${s(bilan.ignorees)}`,
    `personnes créées : ${nombre(bilan.crees)}`,
    `mises à jour : ${nombre(bilan.misAJour)}`,
  ].join(" ; ");
}
