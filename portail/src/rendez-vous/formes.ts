import type { Envoye, Recu } from "../kit/contrats.ts";

const RACINE = "/portail/api/usagers/{cle}/rendez-vous";

export type RendezVous = NonNullable<Recu<typeof RACINE>>[number];
/** What is recorded afterwards. */
export type Saisie = Envoye<typeof RACINE>;
/** What may be told of one. */
export type Suite = RendezVous["suites"][number];
