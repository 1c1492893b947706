import type { Section } from "../regles/regle.ts";
import { loiDonnees } from "./loi-donnees.ts";
import { loiParcours } from "./loi-parcours.ts";
import { loiReseau } from "./loi-reseau.ts";

/**
 * The law behind the convention, by families: a family enters whole with the modules that keep it. Of the
 * processing « Système d’information France Travail », only the rule that the habilitations keep.
 */
export const loi: readonly Section[] = [...loiReseau, ...loiParcours, ...loiDonnees];
