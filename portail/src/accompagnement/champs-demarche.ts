import type { ChampAction } from "../kit/champ-action.tsx";
import { enJourDeSemaine } from "../kit/dates.ts";
import { TYPES } from "./ecriture.ts";
import type { SemaineLue } from "./formes.ts";

/** The fields of what one plans in that week. */
export function champsDemarche({ debut }: SemaineLue, facultatif: boolean): ChampAction[] {
  return [
    {
      nom: "type",
      libelle: "Type d’action",
      genre: "choix",
      options: Object.entries(TYPES),
      facultatif,
    },
    { nom: "titre", libelle: "Titre", facultatif },
    {
      nom: "jour",
      libelle: "Jour",
      genre: "choix",
      options: joursDe(debut).map((jour) => [jour, enJourDeSemaine(jour)] as const),
      aide: "Sans jour : dans la semaine.",
      facultatif: true,
    },
    {
      nom: "heures",
      libelle: "Durée",
      aide: "En heures : 1,5 ou 1 h 30, au quart d’heure.",
      facultatif,
    },
    { nom: "commentaire", libelle: "Commentaire", genre: "long", facultatif: true },
  ];
}

/** The seven days of the week that begins that Monday. */
export function joursDe(lundi: string): string[] {
  const depart = Date.parse(`${lundi}T00:00:00Z`);
  return Array.from({ length: 7 }, (_, rang) =>
    new Date(depart + rang * 86_400_000).toISOString().slice(0, 10),
  );
}
