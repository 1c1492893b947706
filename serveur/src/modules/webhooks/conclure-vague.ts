import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { avertirPause } from "./avertir-pause.ts";
import {
  type Abonnement,
  changerEtat,
  noterSante,
  verrouillerAbonnement,
} from "./depot/abonnements.ts";
import { insererTentatives, type Tentative } from "./depot/historique.ts";
import { ecrireSuites, type Livraison, type Suite } from "./depot/livraisons.ts";
import {
  ECHECS_AVANT_SONDE,
  ESSAIS_MAX,
  pauseDue,
  prochainEssai,
  SONDE_S,
} from "./regles/attente.ts";
import type { ServicesWebhooks } from "./services.ts";

/**
 * Notes in one transaction what a wave gave: proofs, what becomes of each delivery, the health of the
 * subscription, and its pause with its notice when the address has failed for too long. False: paused.
 */
export async function conclureVague(
  services: ServicesWebhooks,
  abonnement: Abonnement,
  livraisons: readonly Livraison[],
  tentatives: readonly Tentative[],
): Promise<boolean> {
  const maintenant = services.cadre.horloge.maintenant();
  return enTransaction(services.pool, async (client) => {
    const { id, applicationId } = abonnement;
    // First, as every gesture on a subscription does: taken after its deliveries, the two would cross.
    const courant = await verrouillerAbonnement(client, applicationId, id);
    await insererTentatives(client, id, maintenant, tentatives);
    const suites = livraisons.map((livraison, rang) =>
      conclure(livraison, tentatives[rang]!, maintenant),
    );
    await ecrireSuites(client, id, suites);
    // Paused, moved or closed meanwhile by its éditeur: that decision stands.
    if (courant?.etat !== "actif") return false;
    return noter(services, client, courant, tentatives, maintenant);
  });
}

function conclure({ position, essais }: Livraison, { echec }: Tentative, maintenant: Date): Suite {
  const faits = essais + 1;
  const base = { position, essais: faits, prochainLe: maintenant };
  if (echec === null) return { ...base, etat: "livree", motif: null };
  if (faits >= ESSAIS_MAX) return { ...base, etat: "abandonnee", motif: echec };
  return { ...base, etat: "a_livrer", motif: echec, prochainLe: prochainEssai(faits, maintenant) };
}

async function noter(
  services: ServicesWebhooks,
  client: pg.ClientBase,
  abonnement: Abonnement,
  tentatives: readonly Tentative[],
  maintenant: Date,
): Promise<boolean> {
  if (tentatives.some(({ echec }) => echec === null)) {
    if (abonnement.echecs > 0) {
      await noterSante(client, abonnement.id, { echecs: 0, echecDepuis: null, reporteAu: null });
    }
    return true;
  }
  const echecs = abonnement.echecs + tentatives.length;
  const echecDepuis = abonnement.echecDepuis ?? maintenant;
  const jour = jourCivil(maintenant);
  const seuils = {
    echecs: await services.parametres.nombre("webhooks.pause_echecs", jour),
    minutes: await services.parametres.nombre("webhooks.pause_minutes", jour),
  };
  // 410: the partner says that this address is gone (Standard Webhooks).
  const partie = tentatives.some(({ statut }) => statut === 410);
  if (partie || pauseDue({ nombre: echecs, depuis: echecDepuis }, maintenant, seuils)) {
    const motif = partie ? "ADRESSE_ABANDONNEE" : "ECHECS_REPETES";
    await changerEtat(client, abonnement.id, "en_pause", motif);
    await avertirPause(services, client, abonnement, motif);
    return false;
  }
  const sonde = echecs >= ECHECS_AVANT_SONDE;
  const reporteAu = sonde ? new Date(maintenant.getTime() + SONDE_S * 1000) : null;
  await noterSante(client, abonnement.id, { echecs, echecDepuis, reporteAu });
  return !sonde;
}
