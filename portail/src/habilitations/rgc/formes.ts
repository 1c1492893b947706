import type { Recu } from "../../kit/contrats.ts";

export type SuiviPartenaire = Recu<"/portail/api/nomination-rgc">;
export type Nomination = SuiviPartenaire["nominations"][number];
