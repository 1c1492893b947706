import type { paths } from "../kit/contrats.genere.ts";

export type Pilotage =
  paths["/portail/api/pilotage"]["get"]["responses"][200]["content"]["application/json"];
export type Indicateur = Pilotage["services"][number];
export type Cellule = Pilotage["structures"]["referents"];
