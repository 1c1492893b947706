import type { Acte } from "../../../acte/index.ts";
import { identifiantMessage, identifiantUsager } from "../composer-messages.ts";
import { lireAbonnement } from "../depot/abonnements.ts";
import { lireHistorique } from "../depot/historique.ts";
import type { ServicesWebhooks } from "../services.ts";
import { COMMUN, type Designation, exigerAbonnement } from "./commun.ts";

export type DemandeLivraisons = Designation & { readonly avant: number | null };

const PAGE = 50;

/** The history of a subscription, newest first: identifiers of the application, times, codes, no body. */
export function consulterLivraisons(
  services: ServicesWebhooks,
): Acte<DemandeLivraisons, Awaited<ReturnType<typeof lire>>> {
  return {
    nom: "consulter-livraisons-webhook",
    ...COMMUN,
    async executer(demande, acteur) {
      const lu = await exigerAbonnement(services, acteur, demande, (id) =>
        lireAbonnement(services.pool, id),
      );
      if ("ok" in lu) return { refus: lu };
      return { valeur: await lire(services, lu.abonnement, demande.avant) };
    },
  };
}

async function lire(
  { pool, cleIdentifiants: cle }: ServicesWebhooks,
  { id, applicationId }: { readonly id: string; readonly applicationId: string },
  avant: number | null,
) {
  const lignes = await lireHistorique(pool, id, avant, PAGE + 1);
  const montrees = lignes.slice(0, PAGE);
  return {
    livraisons: montrees.map((ligne) => ({
      position: ligne.position,
      id: identifiantMessage(cle, applicationId, ligne.evenementId),
      identifiantUsager: identifiantUsager(cle, applicationId, ligne.usagerId),
      genre: ligne.genre,
      le: ligne.le.toISOString(),
      etat: ligne.etat,
      motif: ligne.motif,
      essais: ligne.essais,
      prochainLe: ligne.etat === "a_livrer" ? ligne.prochainLe.toISOString() : null,
      tentatives: ligne.tentatives,
    })),
    suite: lignes.length > PAGE ? (montrees.at(-1)?.position ?? null) : null,
  };
}
