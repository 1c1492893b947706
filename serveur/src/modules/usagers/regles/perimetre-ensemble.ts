import type { Organisation } from "../../conventions/index.ts";

/** The people of an organisation's perimeter, told at once: whoever one of these holds. */
export type PerimetreEnsemble = {
  readonly tout: boolean;
  /** Référents whose people it holds. */
  readonly referents: readonly string[];
  /** Département whose beneficiaries of the RSA it holds. */
  readonly rsaDepartement: string | null;
  /** Département whose residents it holds. */
  readonly departement: string | null;
};

const PERSONNE: PerimetreEnsemble = {
  tout: false,
  referents: [],
  rsaDepartement: null,
  departement: null,
};

/** The perimeter rule, `situer`, for a whole population: the same people, without looking at each. */
// B6-04 CONV-4-02
export function perimetreEnsemble(
  { id, type, departement }: Organisation,
  delegataires: readonly { readonly id: string }[],
): PerimetreEnsemble {
  switch (type) {
    case "FT":
      return { ...PERSONNE, tout: true };
    case "CD":
      return {
        ...PERSONNE,
        referents: [id, ...delegataires.map((d) => d.id)],
        rsaDepartement: departement,
      };
    case "DCD":
    case "ML":
    case "CE":
    case "ETAT":
    case "REGION":
      return { ...PERSONNE, referents: [id] };
    default:
      return { ...PERSONNE, departement };
  }
}
