import type { Recu } from "../kit/contrats.ts";

export type Pilotage = Recu<"/portail/api/pilotage">;
export type Indicateur = Pilotage["services"][number];
export type Cellule = Pilotage["structures"]["referents"];

/** The lists of activities, each on its own route. */
export type Activites = Recu<"/portail/api/activites/orientation/recherche", "post">;
export type ActivitesRendezVous = Recu<"/portail/api/activites/rendez-vous/recherche", "post">;
