export { tuilesOuvertes } from "./regles/tuiles.ts";
