/**
 * The organisation whose RGC manages this one's accounts: a délégataire is under its département's
 * (annex 1, 2: the users are agents of the partner or of its délégataires); a mission locale, a Cap
 * emploi or any other partner has its own, since each signs its convention; the opérateur needs none
 * (null): it manages its own accounts and annex 1 binds the partner alone.
 */
// ANX1-1-01 ANX1-2-08
export function porteurDuRgc(organisation: {
  readonly id: string;
  readonly type: string;
  readonly rattachementId: string | null;
}): string | null {
  if (organisation.type === "FT") return null;
  return organisation.type === "DCD" ? organisation.rattachementId : organisation.id;
}
