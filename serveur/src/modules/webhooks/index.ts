export { apisWebhooks, enregistrerApisWebhooks } from "./api.ts";
export { lireAdressesDes } from "./depot/abonnements.ts";
export { enregistrerWebhook } from "./enregistrer-webhook.ts";
export { livrer } from "./livrer.ts";
export { enregistrerPortailWebhooks } from "./portail.ts";
export { purgerWebhooks } from "./purger.ts";
export { LIVRER_WEBHOOKS, repartir } from "./repartir.ts";
export type { ServicesWebhooks } from "./services.ts";
