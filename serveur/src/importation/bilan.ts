/** What an import did, all of its runs together for the counts of rows. */
export interface Bilan {
  lues: number;
  retenues: number;
  refusees: number;
  /** Read and left aside on purpose: children of a RSA household. */
  ignorees: number;
  /** Of this run alone, which went on from another one when `repris`. */
  crees: number;
  misAJour: number;
  repris: boolean;
  dejaFait: boolean;
}

/** The account of an import that starts, or starts again from what was already read. */
export function nouveauBilan(depart: { lues: number; retenues: number; refusees: number }): Bilan {
  const { lues, retenues, refusees } = depart;
  const ignorees = lues - retenues - refusees;
  const repris = lues > 0;
  return { lues, retenues, refusees, ignorees, crees: 0, misAJour: 0, repris, dejaFait: false };
}

/** Everything that could be kept was refused: for a script, the import has failed. */
export function rienRetenu({ retenues, refusees }: Bilan): boolean {
  return retenues === 0 && refusees > 0;
}

/** The account of an import in one French sentence. */
export function phraseBilan(bilan: Bilan): string {
  const nombre = (n: number) => n.toLocaleString("fr-FR");
  // In French, nothing is singular as one is.
  const s = (n: number) => (n < 2 ? "" : "s");
  const cetteFois = bilan.repris ? " cette fois" : "";
  return [
    `${nombre(bilan.lues)} enregistrement${s(bilan.lues)} lu${s(bilan.lues)}`,
    `${nombre(bilan.retenues)} retenu${s(bilan.retenues)}`,
    `${nombre(bilan.refusees)} refusé${s(bilan.refusees)}`,
    `${nombre(bilan.ignorees)} ignoré${s(bilan.ignorees)}`,
    `personnes créées${cetteFois} : ${nombre(bilan.crees)}`,
    `mises à jour${cetteFois} : ${nombre(bilan.misAJour)}`,
  ].join(" ; ");
}
