import type { JourCivil } from "../../../kit/jour-civil.ts";

/** What a source says of the duties of a beneficiary of the RSA, and since when it says the same. */
// B3-09
export type Devoirs = {
  /** The paying body's word; null when it gave none. */
  readonly soumis: boolean | null;
  readonly depuis: JourCivil;
  /** The paying body, such as « CAF 621 »; null when the source does not name it. */
  readonly payeur: string | null;
  /** The day the paying body informed the person of their rights and duties; null when it is not known. */
  readonly informeLe: JourCivil | null;
  /** Average of the reference quarter, in euros a month, from work; null when it is not known. */
  readonly revenuMensuel: number | null;
  readonly sansEmploi: boolean | null;
};

export type VerdictDevoirs = {
  readonly soumis: boolean | null;
  /** What it rests on; null when nothing tells. */
  readonly selon: "PAYEUR" | "SANS_EMPLOI" | "REVENUS" | null;
};

/**
 * Whether the duties of the RSA apply to a beneficiary: as the paying body says; else to whoever is jobless or
 * earns less than `seuil`, in euros a month. Null when neither is known: the duties are then presumed.
 */
// B3-10 CASF L262-28
export function situerDevoirs(devoirs: Devoirs | null, seuil: number): VerdictDevoirs {
  const { soumis = null, sansEmploi = null, revenuMensuel = null } = devoirs ?? {};
  if (soumis !== null) return { soumis, selon: "PAYEUR" };
  if (sansEmploi) return { soumis: true, selon: "SANS_EMPLOI" };
  if (revenuMensuel !== null) return { soumis: revenuMensuel < seuil, selon: "REVENUS" };
  return { soumis: null, selon: null };
}

/** Whether a person has the RSA without its duties: no contract has to be signed. */
// B4-08 R5411-15-2
export function sansDevoirs(
  { rsa, devoirs }: { readonly rsa: boolean; readonly devoirs: Devoirs | null },
  seuil: number,
): boolean {
  return rsa && situerDevoirs(devoirs, seuil).soumis === false;
}
