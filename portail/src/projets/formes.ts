import type { paths } from "../kit/contrats.genere.ts";

type Lu =
  paths["/portail/api/usagers/{cle}/profil"]["get"]["responses"]["200"]["content"]["application/json"];

/** The profile of a person, kind by kind. */
export type Profil = NonNullable<Lu>;
export type Rubriques = keyof Profil;
/** What the elements of one kind say. */
export type Contenu<R extends Rubriques> = Profil[R][number]["contenu"];
export type Metier = Contenu<"metiers">;
export type Cref = Contenu<"crefs">;
