import type { Acte, Acteur } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Finalite } from "../../journal/index.ts";
import type { Dossier } from "../regles/dossier.ts";
import { situer } from "../regles/perimetre.ts";
import type { ServicesUsagers } from "../services.ts";

/** The jeton (or portal key) of the person, as received. */
export type DemandeDossier = { readonly jeton: string | undefined };

/**
 * Makes an acte that reads one family of data of the person a jeton designates. Perimeter is
 * checked again at each reading: a jeton never outlives the attachment that allowed it.
 */
// CONV-4-02
export function consulterDossier<S>(
  services: ServicesUsagers,
  definition: {
    readonly nom: string;
    readonly finalite: Finalite;
    readonly scopes: readonly string[] | null;
    readonly module: string | null;
    /** Null when the record holds nothing of this family. */
    readonly lire: (dossier: Dossier) => S | null | Promise<S | null>;
  },
): Acte<DemandeDossier, S | null> {
  return {
    nom: definition.nom,
    finalite: definition.finalite,
    droit: { scopes: definition.scopes, module: definition.module },
    async executer({ jeton }, acteur) {
      const lu = services.jetons.lire(
        jeton ?? "",
        identifiantPorteur(acteur),
        services.cadre.horloge.maintenant(),
      );
      if ("refus" in lu) return { refus: refus(lu.refus, PHRASES[lu.refus]) };
      const dossier = await services.lireDossier(lu.usagerId);
      if (!dossier) return { valeur: null, sansResultat: "USAGER_ABSENT" };
      const annuaire = await services.cadre.annuaire.lire();
      const { organisation } = acteur;
      const verdict = situer(dossier, organisation, annuaire.delegataires(organisation.id));
      if (verdict === "HORS_PERIMETRE") {
        return {
          refus: refus("HORS_PERIMETRE", "Cette personne n’est pas rattachée à votre structure."),
          usagerId: dossier.id,
        };
      }
      const valeur = await definition.lire(dossier);
      return {
        valeur,
        usagerId: dossier.id,
        ...(valeur === null && { sansResultat: "SANS_DONNEE" }),
      };
    },
  };
}

/** Whom a jeton is bound to: the application, or the agent of a portal session. */
export function identifiantPorteur(acteur: Acteur): string {
  return acteur.genre === "application" ? acteur.applicationId : acteur.agentId;
}

const PHRASES = {
  JETON_USAGER_INVALIDE: "Le jeton usager est absent, altéré ou expiré : relancez la recherche.",
  JETON_USAGER_ETRANGER: "Ce jeton usager a été remis à une autre application.",
} as const;
