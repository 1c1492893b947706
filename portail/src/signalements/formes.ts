import type { Envoye, Recu } from "../kit/contrats.ts";

export type Liste = Recu<"/portail/api/signalements">;
export type Resume = Liste["signalements"][number];
export type Lu = Recu<"/portail/api/signalements/{id}">;
export type Destination = Lu["destinations"][number];
export type Envoi = Destination["envois"][number];
export type Nature = Resume["nature"];
export type Contenu = Envoye<"/portail/api/signalements/{id}/contenu">;
