import type { Acte, Acteur } from "../../../acte/index.ts";
import type { Finalite } from "../../journal/index.ts";
import type { Dossier } from "../regles/dossier.ts";
import type { ServicesUsagers } from "../services.ts";
import { ouvrirDossier } from "./ouvrir-dossier.ts";

/** The jeton (or portal key) of the person, as received. */
export type DemandeDossier = { readonly jeton: string | undefined };

/** Makes an acte that reads one family of data of the person a jeton designates. */
// CONV-4-02
export function consulterDossier<S, E extends DemandeDossier = DemandeDossier>(
  services: ServicesUsagers,
  definition: {
    readonly nom: string;
    readonly finalite: Finalite;
    readonly scopes: readonly string[] | null;
    readonly module: string | null;
    /** Null when the record holds nothing of this family. */
    readonly lire: (dossier: Dossier, entree: E, acteur: Acteur) => S | null | Promise<S | null>;
  },
): Acte<E, S | null> {
  return {
    nom: definition.nom,
    finalite: definition.finalite,
    droit: { scopes: definition.scopes, module: definition.module },
    async executer(entree, acteur) {
      const ouvert = await ouvrirDossier(services, entree.jeton, acteur);
      if ("refus" in ouvert) return ouvert;
      if ("absent" in ouvert) return { valeur: null, sansResultat: "USAGER_ABSENT" };
      const { dossier } = ouvert;
      const valeur = await definition.lire(dossier, entree, acteur);
      return {
        valeur,
        usagerId: dossier.id,
        ...(valeur === null && { sansResultat: "SANS_DONNEE" }),
      };
    },
  };
}
