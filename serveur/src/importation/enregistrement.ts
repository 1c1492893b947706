import type { UsagerRecu } from "../modules/usagers/reception.ts";
import type { ObjetParcours } from "./ecriture/ecrire-parcours.ts";
import type { ObjetStructure } from "./ecriture/ecrire-structure.ts";

/** One record read from a file; `ligne` is where a person finds it again. */
export type Enregistrement =
  | { genre: "usager"; ligne: number; usager: UsagerRecu }
  | { genre: "structure"; ligne: number; objet: ObjetStructure }
  | { genre: "parcours"; ligne: number; objet: ObjetParcours }
  | { genre: "ignore"; ligne: number }
  | { genre: "refus"; ligne: number; motif: string };
