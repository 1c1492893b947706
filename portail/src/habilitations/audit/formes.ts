import type { Parametres, Recu } from "../../kit/contrats.ts";

export type Veille = Recu<"/portail/api/audit">;
export type Campagne = Veille["campagnes"][number];
export type PageLignes = Recu<"/portail/api/audit/campagnes/{id}/lignes">;
export type LigneAudit = PageLignes["lignes"][number];
export type Requete = Parametres<"/portail/api/audit/campagnes/{id}/lignes">;
