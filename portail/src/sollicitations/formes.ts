import type { Envoye, Recu } from "../kit/contrats.ts";

export type Resume = Recu<"/portail/api/sollicitations">["sollicitations"][number];
export type Lue = Recu<"/portail/api/sollicitations/{id}">;
export type Signalement = Envoye<"/portail/api/sollicitations">;
export type Canal = Signalement["plateforme"];

/** From which desk a difficulty is read. */
export type Vue = "partenaire" | "operateur";
