import { api, recevoir } from "../kit/api.ts";
import type { Vue } from "../kit/vue-tableau.ts";
import type { Activites, ActivitesRendezVous } from "./formes.ts";

/** Something to do, whatever its family. */
export type Activite = Activites["activites"][number] | ActivitesRendezVous["activites"][number];
type GenreOrientation = Activites["activites"][number]["genre"];
type GenreRendezVous = ActivitesRendezVous["activites"][number]["genre"];
export type Genre = Activite["genre"];

export interface Famille {
  code: string;
  titre: string;
  lien: string;
  module: string;
  chapeau: string;
  vide: string;
  /** What there is to do, in the words of the list. */
  mots: Readonly<Partial<Record<Genre, string>>>;
  /** The screen of a record where it is done. */
  suite: `/suivi-de-parcours/dossiers/$cle/${"orientation" | "rendez-vous"}`;
  lire: (vue: Vue) => Promise<Activites | ActivitesRendezVous>;
}

/** The only value of the filter that keeps what is late. */
export const EN_RETARD = "En retard";
/** The column and the filter of what there is to do. */
export const A_FAIRE = "À faire";

const MOTS_ORIENTATION: Readonly<Record<GenreOrientation, string>> = {
  A_ETABLIR: "À établir",
  A_DECIDER: "À décider",
  A_NOTIFIER: "À notifier",
};
const MOTS_RENDEZ_VOUS: Readonly<Record<GenreRendezVous, string>> = {
  A_PROPOSER: "À proposer",
  A_CONFIRMER: "À confirmer",
  A_CLORE: "À clore",
};

// ANX4-D-06
export const ORIENTATION: Famille = {
  code: "orientation",
  titre: "Orientation",
  lien: "/activites/orientation",
  module: "activites-orientation",
  chapeau:
    "Les orientations que votre organisme doit établir, décider ou notifier, la plus pressée d’abord. Ce qui est fait quitte la liste.",
  vide: "Personne n’attend d’orientation, de décision ni de notification de votre organisme.",
  mots: MOTS_ORIENTATION,
  suite: "/suivi-de-parcours/dossiers/$cle/orientation",
  lire: (vue) =>
    recevoir(
      api.POST("/portail/api/activites/orientation/recherche", {
        body: demande(vue, MOTS_ORIENTATION),
      }),
    ),
};

// ANX4-D-07
export const RENDEZ_VOUS: Famille = {
  code: "rendez-vous",
  titre: "Rendez-vous",
  lien: "/activites/rendez-vous",
  module: "activites-rendez-vous",
  chapeau:
    "Les rendez-vous que votre organisme doit proposer, confirmer ou clore, le plus pressé d’abord. Ce qui est fait quitte la liste.",
  vide: "Aucun rendez-vous de votre organisme n’est à proposer, à confirmer ni à clore.",
  mots: MOTS_RENDEZ_VOUS,
  suite: "/suivi-de-parcours/dossiers/$cle/rendez-vous",
  lire: (vue) =>
    recevoir(
      api.POST("/portail/api/activites/rendez-vous/recherche", {
        body: demande(vue, MOTS_RENDEZ_VOUS),
      }),
    ),
};

/** The families of annex 4 D that have a list, in its order. */
export const FAMILLES: readonly Famille[] = [ORIENTATION, RENDEZ_VOUS];

/** What the server is asked for; names go in the body, never in an address. */
function demande<G extends Genre>(
  { recherche, filtres, page }: Vue,
  mots: Readonly<Record<G, string>>,
) {
  const genres = Object.entries(mots) as [G, string][];
  return {
    genre: genres.find(([, mot]) => mot === filtres[A_FAIRE])?.[0] ?? null,
    enRetard: filtres.Échéance === EN_RETARD,
    texte: recherche.slice(0, 100),
    page,
  };
}
