import { jourCivil } from "../../kit/jour-civil.ts";
import { type Refus, refus } from "../../kit/resultat.ts";
import { aLesApisDeBase } from "../acces-api/index.ts";
import type { Organisation } from "../conventions/index.ts";
import { lireRattachements, situer } from "../usagers/index.ts";
import type { Perimetre } from "./depot/abonnements.ts";
import type { EvenementPlace } from "./regles/message.ts";
import { typesOuverts } from "./regles/types-evenement.ts";
import type { ServicesWebhooks } from "./services.ts";

/** An application that may be told of events today, and of which. */
export type AccesApplication = {
  readonly organisation: Organisation;
  readonly types: ReadonlySet<string>;
};

/**
 * Whether an application may receive anything now: it exists, is not blocked, has a secret left if that
 * is how it proves itself, and its organisation has a convention in force.
 */
// CONV-1-01 CONV-7-20
export async function lireAcces(
  services: ServicesWebhooks,
  clientId: string,
): Promise<AccesApplication | Refus> {
  const application = await services.applications.lire(clientId);
  if (!application) return refus("APPLICATION_INCONNUE", "Cette application n’existe plus.");
  if (application.bloquee) return refus("APPLICATION_BLOQUEE", "Cette application est bloquée.");
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const prouvee =
    application.authentification !== "secret" ||
    application.secrets.some(({ expireLe }) => expireLe === null || jour <= expireLe);
  if (!prouvee) return refus("APPLICATION_REVOQUEE", "Cette application n’a plus de secret.");
  const annuaire = await services.cadre.annuaire.lire();
  const organisation = annuaire.organisation(application.organisationId);
  if (!organisation || !annuaire.accesOuvert(organisation.id, jour)) {
    return refus("CONVENTION_INACTIVE", "Aucune convention en vigueur n’ouvre d’accès.");
  }
  return { organisation, types: new Set(typesAnnonces(application.scopes)) };
}

/** The kinds that an application may be told of: none without the base APIs, which all others need to answer. */
// CONV-3.2-10 ANX4-A-15 ANX4-A-16
export function typesAnnonces(scopes: readonly string[]): string[] {
  return aLesApisDeBase(scopes) ? typesOuverts(scopes) : [];
}

/** Events of people whom an organisation reaches now, by the rule that opens the APIs to it. */
// CONV-4-02 B6-04
export async function garderAtteints<E extends Pick<EvenementPlace, "usagerId">>(
  services: ServicesWebhooks,
  organisation: Organisation,
  perimetre: Perimetre,
  evenements: readonly E[],
): Promise<E[]> {
  if (evenements.length === 0) return [];
  const ids = [...new Set(evenements.map(({ usagerId }) => usagerId))];
  const rattachements = await lireRattachements(services.pool, ids);
  const delegataires = (await services.cadre.annuaire.lire()).delegataires(organisation.id);
  return evenements.filter(({ usagerId }) => {
    const connue = rattachements.get(usagerId);
    if (!connue || situer(connue, organisation, delegataires) !== "DANS_PERIMETRE") return false;
    return perimetre === "application" || connue.referentId === organisation.id;
  });
}
