import type { Modifications } from "./ecriture.ts";

const GENRES: Readonly<Record<keyof Modifications, string>> = {
  contraintes: "diagnostic.contraintes",
  numerique: "diagnostic.numerique",
  pouvoirAgir: "diagnostic.pouvoir-agir",
  diagnostics: "diagnostic.projets",
  besoins: "diagnostic.besoins",
};

/** The events that an exploration leaves in the timeline: one for each part that it changed. */
export function genresDe(modifications: Modifications): string[] {
  return Object.keys(modifications).map((volet) => GENRES[volet as keyof Modifications]);
}
