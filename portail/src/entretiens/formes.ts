import type { Envoye, Recu } from "../kit/contrats.ts";

const RACINE = "/portail/api/usagers/{cle}/entretiens";

export type Entretiens = NonNullable<Recu<typeof RACINE>>;
export type Conclusion = Entretiens["conclusions"][number];
/** What is said of an interview once it has been held. */
export type Saisie = Envoye<typeof RACINE>;
