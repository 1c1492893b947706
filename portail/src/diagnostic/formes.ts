import type { Envoye, Recu } from "../kit/contrats.ts";

const RACINE = "/portail/api/usagers/{cle}/diagnostic";
export type Diagnostic = NonNullable<Recu<typeof RACINE>>;
export type Contrainte = Diagnostic["contraintes"][number];
export type Projet = Diagnostic["projets"][number];
export type Ecritures = {
  contraintes: Envoye<"/portail/api/usagers/{cle}/diagnostic/contraintes">;
  "sans-contrainte": Envoye<"/portail/api/usagers/{cle}/diagnostic/sans-contrainte">;
  conjoint: Envoye<"/portail/api/usagers/{cle}/diagnostic/conjoint">;
  "pouvoir-agir": Envoye<"/portail/api/usagers/{cle}/diagnostic/pouvoir-agir">;
  projets: Envoye<"/portail/api/usagers/{cle}/diagnostic/projets">;
  besoins: Envoye<"/portail/api/usagers/{cle}/diagnostic/besoins">;
  suppression: Envoye<"/portail/api/usagers/{cle}/diagnostic/suppression">;
};
