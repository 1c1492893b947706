import type { Recu } from "../kit/contrats.ts";

/** The profile of a person, kind by kind. */
export type Profil = NonNullable<Recu<"/portail/api/usagers/{cle}/profil">>;
export type Rubriques = keyof Profil;
/** What the elements of one kind say. */
export type Contenu<R extends Rubriques> = Profil[R][number]["contenu"];
export type Metier = Contenu<"metiers">;
export type Cref = Contenu<"crefs">;
