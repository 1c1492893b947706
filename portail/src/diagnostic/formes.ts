import type { paths } from "../kit/contrats.genere.ts";

type Corps200<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;
type Corps<Chemin extends keyof paths> = paths[Chemin] extends {
  post: { requestBody: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

const RACINE = "/portail/api/usagers/{cle}/diagnostic";
export type Diagnostic = NonNullable<Corps200<paths[typeof RACINE]["get"]>>;
export type Contrainte = Diagnostic["contraintes"][number];
export type Projet = Diagnostic["projets"][number];
export type Historique = NonNullable<
  Corps200<paths["/portail/api/usagers/{cle}/diagnostic/historique"]["get"]>
>;
export type Ecritures = {
  contraintes: Corps<"/portail/api/usagers/{cle}/diagnostic/contraintes">;
  "sans-contrainte": Corps<"/portail/api/usagers/{cle}/diagnostic/sans-contrainte">;
  conjoint: Corps<"/portail/api/usagers/{cle}/diagnostic/conjoint">;
  "pouvoir-agir": Corps<"/portail/api/usagers/{cle}/diagnostic/pouvoir-agir">;
  projets: Corps<"/portail/api/usagers/{cle}/diagnostic/projets">;
  besoins: Corps<"/portail/api/usagers/{cle}/diagnostic/besoins">;
  suppression: Corps<"/portail/api/usagers/{cle}/diagnostic/suppression">;
};
