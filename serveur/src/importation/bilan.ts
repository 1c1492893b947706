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
  return { lues, retenues, refusees, ignorees: 0, crees: 0, misAJour: 0, dejaFait: false };
}

export function phraseBilan(bilan: Bilan): string {
  const nombre = (n: number) => n.toLocaleString("fr-FR");
  return [
    `${nombre(bilan.lues)} enregistrements lus`,
    `${nombre(bilan.retenues)} retenus`,
    `${nombre(bilan.refusees)} refusés`,
    `${nombre(bilan.ignorees)} ignorés`,
    `personnes créées : ${nombre(bilan.crees)}`,
    `mises à jour : ${nombre(bilan.misAJour)}`,
  ].join(" ; ");
}
