import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Parametres } from "../parametres/index.ts";
import { type DroitsReseau, lireTableDroits } from "./regles/droits-reseau.ts";

/** The rights of the network in force that day. */
// B1-02 B1-03
export async function lireDroitsReseau(
  parametres: Pick<Parametres, "textes">,
  jour: JourCivil,
): Promise<DroitsReseau> {
  return lireTableDroits(await parametres.textes("reseau.droits", jour));
}
