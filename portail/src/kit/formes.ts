import type { Envoye, Recu } from "./contrats.ts";

/** Names the screens use for the wire shapes; derived from the paths, so that contracts stay replaceable. */
export type Session = Recu<"/portail/api/session">;
export type Tuile = Session["tuiles"][number];
export type Criteres = Envoye<"/portail/api/usagers/recherche">;
export type Resultat = Recu<"/portail/api/usagers/recherche", "post">["resultats"][number];
export type Vue360 = Recu<"/portail/api/usagers/{cle}/vue-360">;
export type Identite = Pick<
  Vue360["identite"],
  "civilite" | "nomNaissance" | "nomUsage" | "prenom" | "dateNaissance" | "numeroFranceTravail"
>;
export type Consultation = Vue360["consultations"][number];
