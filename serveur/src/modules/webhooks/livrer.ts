import { jourCivil } from "../../kit/jour-civil.ts";
import type { Essai } from "../../kit/travaux/tache.ts";
import { garderAtteints, lireAcces } from "./acces-application.ts";
import { composerMessages } from "./composer-messages.ts";
import { conclureVague } from "./conclure-vague.ts";
import { type Abonnement, lireAbonnement, reporter } from "./depot/abonnements.ts";
import type { Tentative } from "./depot/historique.ts";
import { ecrireSuites, type Livraison, lireDues } from "./depot/livraisons.ts";
import { lireSecretsVivants } from "./depot/secrets.ts";
import { envoyer } from "./envoi/envoyer.ts";
import { resolveurPartage } from "./envoi/resoudre.ts";
import { ouvrirSecret } from "./envoi/secrets-signature.ts";
import { signer } from "./envoi/signer.ts";
import { ECHECS_AVANT_SONDE } from "./regles/attente.ts";
import type { ServicesWebhooks } from "./services.ts";
import { tracerLivraisons } from "./tracer-livraisons.ts";

/** People served at once; then how long a job goes on before it leaves its place to another. */
const VAGUE = 32;
const DUREE_MS = 5_000;
const ACCES_FERME_MS = 10 * 60_000;

/**
 * Delivers what a subscription is due, wave after wave. One process at a time holds a subscription; each
 * person has one event under way, the earliest. Killed anywhere, what was not noted is sent again.
 */
export async function livrer(
  services: ServicesWebhooks,
  charge: unknown,
  { seul }: Pick<Essai, "seul">,
): Promise<void> {
  const { id } = charge as { id: string };
  await seul(`webhook:${id}`, async () => {
    const terme = Date.now() + DUREE_MS;
    while (Date.now() < terme && (await livrerVague(services, id)));
  });
}

/** One wave; false when nothing more is due now. */
async function livrerVague(services: ServicesWebhooks, id: string): Promise<boolean> {
  const maintenant = services.cadre.horloge.maintenant();
  const abonnement = await lireAbonnement(services.pool, id);
  if (abonnement?.etat !== "actif") return false;
  const sonde = abonnement.echecs >= ECHECS_AVANT_SONDE;
  const dues = await lireDues(services.pool, id, maintenant, sonde ? 1 : VAGUE);
  if (dues.length === 0) return false;
  const acces = await lireAcces(services, abonnement.clientId);
  if ("ok" in acces) {
    await tracerLivraisons(services, abonnement, dues.slice(0, 1), acces.code);
    await reporter(services.pool, id, new Date(maintenant.getTime() + ACCES_FERME_MS));
    return false;
  }
  // Unticked since it was to leave: the éditeur wants no more of it.
  const suivies = dues.filter(({ genre }) => abonnement.genres.includes(genre));
  await ecarter(services, abonnement, dues, suivies, "EVENEMENT_NON_SUIVI");
  const permises = suivies.filter(({ genre }) => acces.types.has(genre));
  await ecarter(services, abonnement, suivies, permises, "API_NON_SOUSCRITE");
  const { organisation } = acces;
  const retenues = await garderAtteints(services, organisation, abonnement.perimetre, permises);
  await ecarter(services, abonnement, permises, retenues, "HORS_PERIMETRE");
  if (retenues.length === 0) return true;
  // CONV-7-05: the line is on disk before anything leaves.
  await tracerLivraisons(services, abonnement, retenues, null);
  const envois = await envoyerVague(services, abonnement, retenues);
  const poursuivre = await conclureVague(services, abonnement, retenues, envois);
  return poursuivre && !sonde;
}

/** What may no longer be told to this application is set aside, and the journal says why. */
// CONV-4-02
async function ecarter(
  services: ServicesWebhooks,
  abonnement: Abonnement,
  toutes: readonly Livraison[],
  gardees: readonly Livraison[],
  motif: string,
): Promise<void> {
  const ecartees = toutes.filter((livraison) => !gardees.includes(livraison));
  if (ecartees.length === 0) return;
  const prochainLe = services.cadre.horloge.maintenant();
  const suites = ecartees.map(({ position, essais }) => ({
    ...{ position, essais, motif, prochainLe },
    etat: "ecartee" as const,
  }));
  await tracerLivraisons(services, abonnement, ecartees, motif);
  await ecrireSuites(services.pool, abonnement.id, suites);
}

async function envoyerVague(
  services: ServicesWebhooks,
  { id, applicationId, adresse }: Abonnement,
  livraisons: readonly Livraison[],
): Promise<Tentative[]> {
  const maintenant = services.cadre.horloge.maintenant();
  const scelles = await lireSecretsVivants(services.pool, id, maintenant);
  const secrets = scelles.map(({ scelle }) => ouvrirSecret(services.cleSecrets, id, scelle));
  const jour = jourCivil(maintenant);
  const secondes = await services.parametres.nombre("webhooks.delai_secondes", jour);
  const resolveur = resolveurPartage();
  const regles = { privees: services.demonstration, delaiMs: secondes * 1000, resolveur };
  const url = new URL(adresse);
  const messages = await composerMessages(services, applicationId, livraisons);
  return Promise.all(
    livraisons.map(async ({ position }, rang) => {
      const message = messages[rang]!;
      const corps = JSON.stringify(message);
      const entetes = signer(message.id, corps, secrets, new Date());
      return { position, ...(await envoyer(url, corps, entetes, regles)) };
    }),
  );
}
