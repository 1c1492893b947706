import type { Acteur } from "../../../acte/index.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { lireDossier } from "../depot/dossier.ts";
import type { Dossier } from "../regles/dossier.ts";
import { situer } from "../regles/perimetre.ts";
import type { ServicesUsagers } from "../services.ts";

/** The record a jeton opens, none, or why not; `usagerId` is known as soon as the jeton is. */
export type DossierOuvert =
  | { readonly dossier: Dossier; readonly usagerId: string }
  | { readonly absent: true }
  | { readonly refus: Refus; readonly usagerId: string | null };

/**
 * Opens the record that a jeton (or the portal's key) designates, for whoever acts. The perimeter is
 * checked again each time: a jeton never outlives the attachment that allowed it, and only a person
 * known to be within reach is opened.
 */
// CONV-4-02
export async function ouvrirDossier(
  services: ServicesUsagers,
  jeton: string | undefined,
  acteur: Acteur,
): Promise<DossierOuvert> {
  const lu = services.jetons.lire(
    jeton ?? "",
    identifiantPorteur(acteur),
    services.cadre.horloge.maintenant(),
  );
  if ("refus" in lu) return { refus: refus(lu.refus, PHRASES[lu.refus]), usagerId: null };
  const dossier = await lireDossier(services.pool, lu.usagerId);
  if (!dossier) return { absent: true };
  const annuaire = await services.cadre.annuaire.lire();
  const { organisation } = acteur;
  const verdict = situer(dossier, organisation, annuaire.delegataires(organisation.id));
  return verdict === "HORS_PERIMETRE"
    ? {
        refus: refus("HORS_PERIMETRE", "Cette personne n’est pas rattachée à votre structure."),
        usagerId: dossier.id,
      }
    : { dossier, usagerId: dossier.id };
}

/** Whom a jeton is bound to: the application, or the agent of a portal session. */
export function identifiantPorteur(acteur: Acteur): string {
  return acteur.genre === "application" ? acteur.applicationId : acteur.agentId;
}

const PHRASES = {
  JETON_USAGER_INVALIDE: "Le jeton usager est absent, altéré ou expiré : relancez la recherche.",
  JETON_USAGER_ETRANGER: "Ce jeton usager a été remis à une autre application.",
} as const;
