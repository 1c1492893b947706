import type { Envoye, Recu } from "../kit/contrats.ts";

const RACINE = "/portail/api/developpeur/applications/{id}/webhooks";

export type Webhooks = Recu<typeof RACINE>;
export type TypeMontre = Webhooks["types"][number];
export type AbonnementResume = Webhooks["abonnements"][number];
export type AbonnementVoulu = Envoye<typeof RACINE>;
export type Abonnement = Recu<`${typeof RACINE}/{abonnementId}`>;
export type Livraisons = Recu<`${typeof RACINE}/{abonnementId}/livraisons`>;
export type Livraison = Livraisons["livraisons"][number];
