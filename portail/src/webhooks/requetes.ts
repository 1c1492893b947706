import { api, recevoir } from "../kit/api.ts";
import type { AbonnementVoulu } from "./formes.ts";

const RACINE = "/portail/api/developpeur/applications/{id}/webhooks";
const ABONNEMENT = "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}";

/** The webhooks of one application, and one of them. */
export function lireWebhooks(id: string) {
  return {
    queryKey: ["webhooks", id],
    queryFn: () => recevoir(api.GET(RACINE, { params: { path: { id } } })),
  };
}

export function lireWebhook(id: string, abonnementId: string) {
  return {
    queryKey: ["webhooks", id, abonnementId],
    queryFn: () => recevoir(api.GET(ABONNEMENT, { params: { path: { id, abonnementId } } })),
  };
}

export function creerWebhook(id: string, body: AbonnementVoulu) {
  return recevoir(api.POST(RACINE, { params: { path: { id } }, body }));
}

/** What is asked of one webhook. */
export function gestesDe(id: string, abonnementId: string) {
  const params = { path: { id, abonnementId } };
  return {
    modifier: (body: AbonnementVoulu) => recevoir(api.PUT(ABONNEMENT, { params, body })),
    essayer: () => recevoir(api.POST(`${ABONNEMENT}/essai`, { params })),
    renouveler: () => recevoir(api.POST(`${ABONNEMENT}/secret`, { params })),
    suspendre: () => recevoir(api.POST(`${ABONNEMENT}/pause`, { params })),
    fermer: (motif: string) =>
      recevoir(api.POST(`${ABONNEMENT}/fermeture`, { params, body: { motif } })),
    rejouer: (body: { position: number } | { du: string; au: string }) =>
      recevoir(api.POST(`${ABONNEMENT}/rejeu`, { params, body })),
    livraisons: (avant: number | null) =>
      recevoir(
        api.GET(`${ABONNEMENT}/livraisons`, {
          params: { ...params, query: avant === null ? {} : { avant: String(avant) } },
        }),
      ),
  };
}
