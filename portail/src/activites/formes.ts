import type { paths } from "../kit/contrats.genere.ts";

export type Pilotage =
  paths["/portail/api/pilotage"]["get"]["responses"][200]["content"]["application/json"];
export type Indicateur = Pilotage["services"][number];
export type Cellule = Pilotage["structures"]["referents"];

/** The lists of activities, each on its own route. */
export type Activites =
  paths["/portail/api/activites/orientation/recherche"]["post"]["responses"][200]["content"]["application/json"];
export type ActivitesRendezVous =
  paths["/portail/api/activites/rendez-vous/recherche"]["post"]["responses"][200]["content"]["application/json"];
