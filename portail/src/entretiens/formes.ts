import type { paths } from "../kit/contrats.genere.ts";

type Chemin = paths["/portail/api/usagers/{cle}/entretiens"];
type Lu = Chemin["get"]["responses"]["200"]["content"]["application/json"];

export type Entretiens = NonNullable<Lu>;
export type Conclusion = Entretiens["conclusions"][number];
/** What is said of an interview once it has been held. */
export type Saisie = Chemin["post"]["requestBody"]["content"]["application/json"];
