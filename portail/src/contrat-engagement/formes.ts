import type { Envoye, Recu } from "../kit/contrats.ts";

export type Contrat = NonNullable<Recu<"/portail/api/usagers/{cle}/contrat">>;
export type Plan = Envoye<"/portail/api/usagers/{cle}/contrat/preparation">["plan"];
/** What a plan asks of each week. */
export type Duree = Pick<Plan, "heures" | "motifReduction" | "dispense" | "fondement">;
