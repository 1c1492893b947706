import type { ChampAction } from "../kit/champ-action.tsx";
import { FONDEMENTS, MOTIFS_DISPENSE } from "./ecriture.ts";

/** One of them filled, an exemption is asked for: the others say on what ground, with what evidence, and when. */
const avec = ["motif", "demandeLe", "limiteAgeLe", "justificatif", "debut", "fin"];

/** The fields of what a plan asks of each week: hours, or an exemption that the person asks for. */
// B4-04 B4-05 B4-06 B4-07
export function champsDuree(heuresParDefaut: number, ageEnfant: number): ChampAction[] {
  return [
    {
      nom: "heures",
      libelle: "Heures par semaine",
      aide: `${heuresParDefaut} par défaut ; moins ou plus se motive. Laissez vide pour une dispense.`,
      facultatif: true,
      forme: [/^\d{1,3}$/, "écrivez un nombre entier d’heures"],
    },
    {
      nom: "fondement",
      libelle: "Durée fixée selon",
      genre: "choix",
      options: Object.entries(FONDEMENTS),
      aide: "Rien de plus sur la famille que ce choix.",
      facultatif: true,
    },
    { nom: "motifReduction", libelle: "Raison d’une durée réduite", facultatif: true },
    {
      nom: "motif",
      libelle: "Dispense demandée par la personne",
      genre: "choix",
      options: Object.entries(MOTIFS_DISPENSE),
      facultatif: true,
      avec,
    },
    { nom: "demandeLe", libelle: "Dispense demandée le", genre: "date", facultatif: true, avec },
    {
      nom: "limiteAgeLe",
      libelle: `Jour des ${ageEnfant} ans de l’enfant`,
      aide: "Pour un parent isolé seulement. Au format jj/mm/aaaa.",
      genre: "date",
      facultatif: true,
    },
    {
      nom: "justificatif",
      libelle: "Justificatif présenté",
      aide: "Son nom seulement, pas son contenu.",
      facultatif: true,
      avec,
    },
    { nom: "debut", libelle: "Dispense à partir du", genre: "date", facultatif: true, avec },
    { nom: "fin", libelle: "Dispense jusqu’au", genre: "date", facultatif: true, avec },
  ];
}
