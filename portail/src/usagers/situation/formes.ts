import type { Envoye, Recu } from "../../kit/contrats.ts";

export type Situation = NonNullable<Recu<"/portail/api/usagers/{cle}/situation">>;
export type Changement = Situation["changements"][number];
/** What is declared. */
export type SaisieChangement = Envoye<"/portail/api/usagers/{cle}/changements">;
