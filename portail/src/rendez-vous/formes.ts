import type { paths } from "../kit/contrats.genere.ts";

type Chemin = paths["/portail/api/usagers/{cle}/rendez-vous"];
type Lus = Chemin["get"]["responses"]["200"]["content"]["application/json"];

export type RendezVous = NonNullable<Lus>[number];
/** What is recorded afterwards. */
export type Saisie = Chemin["post"]["requestBody"]["content"]["application/json"];
/** What may be told of one. */
export type Suite = RendezVous["suites"][number];
