import type { Parametres, Recu } from "../../kit/contrats.ts";

export type PageAgents = Recu<"/portail/api/gestion-des-comptes/agents">;
export type LigneAgent = PageAgents["agents"][number];
export type Fiche = Recu<"/portail/api/gestion-des-comptes/agents/{id}">;
export type Droit = Fiche["droits"][number];
export type Demande = Recu<"/portail/api/gestion-des-comptes/demandes">["demandes"][number];
export type Tache = Recu<"/portail/api/gestion-des-comptes/taches">["taches"][number];
export type Filtre = NonNullable<Parametres<"/portail/api/gestion-des-comptes/agents">["filtre"]>;
export type Tri = NonNullable<Parametres<"/portail/api/gestion-des-comptes/agents">["tri"]>;
export type Geste = "renouveler" | "suspendre" | "lever" | "retirer";
export type Acces = Recu<"/portail/api/mes-acces">;
