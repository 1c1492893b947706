import type { Organisation } from "../../conventions/index.ts";

/** What the perimeter rule needs to know of a person. */
export type Rattachement = {
  readonly referentId: string | null;
  readonly rsa: boolean;
  readonly rsaDepartement: string | null;
  /** Département of residence. */
  readonly departement: string | null;
  readonly adresseConnue: boolean;
};

export type VerdictPerimetre = "DANS_PERIMETRE" | "HORS_PERIMETRE" | "STRUCTURE_INCALCULABLE";

/**
 * Whether the staff of an organisation may reach a person (C. trav. R5312-42-1 IV). Of a person whom it
 * would reach, with no address nor référent, the structure cannot be computed: the search API answers so
 * (wire §3.1, R998), and the record stays open to whoever the law names, for somebody without a home. To
 * all others such a person is simply out of reach.
 */
// B6-04 CONV-4-02
export function situer(
  personne: Rattachement,
  organisation: Organisation,
  delegataires: readonly { readonly id: string }[],
): VerdictPerimetre {
  if (!atteint()) return "HORS_PERIMETRE";
  const calculable = personne.adresseConnue || personne.referentId !== null;
  return calculable ? "DANS_PERIMETRE" : "STRUCTURE_INCALCULABLE";

  function atteint(): boolean {
    const refere = personne.referentId === organisation.id;
    switch (organisation.type) {
      case "FT":
        return true;
      case "CD":
        return (
          refere ||
          delegataires.some(({ id }) => id === personne.referentId) ||
          (personne.rsa && personne.rsaDepartement === organisation.departement)
        );
      case "DCD":
      case "ML":
      case "CE":
      case "ETAT":
      case "REGION":
        return refere;
      default:
        return personne.departement !== null && personne.departement === organisation.departement;
    }
  }
}
