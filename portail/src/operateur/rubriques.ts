import { api, recevoir } from "../kit/api.ts";
import type { Attente } from "./dresser-bilan.ts";

export interface Rubrique {
  titre: string;
  /** Where the whole list is read and acted upon. */
  lien: string;
  /** One, several: what the figure counts. */
  unite: readonly [string, string];
  /** What the day of a line is. */
  quand: string;
  /** Said of the lines whose day has passed; absent when that day is no limit. */
  retard?: string;
  /** Said when nothing waits. */
  vide: string;
  lire: () => Promise<readonly Attente[]>;
}

/** What waits for the opérateur, most pressing first; each is read through its own module's route. */
export const RUBRIQUES: readonly Rubrique[] = [
  {
    titre: "Désignations de RGC",
    lien: "/operateur/nominations",
    unite: ["désignation à décider", "désignations à décider"],
    quand: "à décider avant le",
    retard: "au-delà de la limite",
    vide: "Aucune désignation n’attend de décision.",
    lire: async () => {
      const suivi = await recevoir(api.GET("/portail/api/operateur/nominations-rgc"));
      return suivi.nominations
        .filter(({ etat }) => etat === "transmise")
        .map(({ id, partenaire, limiteLe }) => ({ cle: id, libelle: partenaire, date: limiteLe }));
    },
  },
  {
    titre: "Comptes et applications bloqués",
    lien: "/operateur/blocages",
    unite: ["blocage en cours", "blocages en cours"],
    quand: "doute à lever avant le",
    retard: "au-delà du terme",
    vide: "Aucun compte, aucune application n’est bloqué.",
    lire: async () => {
      const blocages = await recevoir(api.GET("/portail/api/operateur/blocages"));
      return blocages
        .filter(({ leveLe }) => leveLe === null)
        .map(({ id, designation, organisation, terme }) => ({
          cle: id,
          libelle: designation === organisation ? organisation : `${designation}, ${organisation}`,
          date: terme,
        }));
    },
  },
  {
    titre: "Conventions",
    lien: "/operateur/conventions",
    unite: ["convention à suivre", "conventions à suivre"],
    quand: "le",
    vide: "Aucune convention n’a de date à venir.",
    lire: async () => {
      const { conventions } = await recevoir(api.GET("/portail/api/conventions"));
      return conventions
        .filter(({ prochaineDate }) => prochaineDate !== null)
        .map(({ id, partenaire, prochaineDate, prochaineLibelle }) => ({
          cle: id,
          libelle: prochaineLibelle ? `${partenaire} : ${prochaineLibelle}` : partenaire,
          date: prochaineDate,
        }));
    },
  },
  {
    titre: "Courriels en échec",
    lien: "/operateur/courriels",
    unite: [
      "échec parmi les mille derniers courriels",
      "échecs parmi les mille derniers courriels",
    ],
    quand: "déposé le",
    vide: "Aucun échec parmi les mille derniers courriels.",
    lire: async () => {
      const { courriels } = await recevoir(api.GET("/portail/api/operateur/courriels"));
      return courriels
        .filter(({ etat }) => etat === "echec")
        .map(({ id, objet, deposeLe }) => ({
          cle: id,
          libelle: objet,
          date: deposeLe.slice(0, 10),
        }));
    },
  },
];
