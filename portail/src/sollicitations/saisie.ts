import { lireDate } from "../kit/dates.ts";
import { lireInstantSaisi } from "../kit/instant-saisi.ts";
import { NATURES } from "./ecriture.ts";
import type { Canal, Signalement } from "./formes.ts";

/** The form as it is typed. */
export interface SaisieSignalement {
  nature: string;
  element: string;
  titre: string;
  etapes: string;
  reference: string;
  jour: string;
  heure: string;
}

/** What is sent, or a sentence for each field that prevents it. */
export function lireSignalement(
  plateforme: Canal,
  saisie: SaisieSignalement,
): { signalement: Signalement } | { defauts: Record<string, string> } {
  const defauts: Record<string, string> = {};
  const manque = (nom: keyof SaisieSignalement, phrase: string) => {
    defauts[`signalement-${nom}`] = phrase;
  };
  const date = lireDate(saisie.jour);
  const instant = date && lireInstantSaisi(date, saisie.heure);
  if (!(saisie.nature in NATURES)) manque("nature", "Choisissez ce qui se passe.");
  if (!saisie.titre.trim()) manque("titre", "Résumez le problème en une phrase.");
  if (!saisie.etapes.trim()) manque("etapes", "Décrivez ce que vous avez fait.");
  if (!date) manque("jour", "Écrivez une date qui existe, jj/mm/aaaa.");
  else if (!instant) manque("heure", "Écrivez l’heure hh:mm.");
  if (Object.keys(defauts).length > 0 || !instant) return { defauts };
  return {
    signalement: {
      plateforme,
      nature: saisie.nature as Signalement["nature"],
      element: saisie.element || null,
      titre: saisie.titre.trim(),
      etapes: saisie.etapes.trim(),
      reference: saisie.reference.trim() || null,
      survenueLe: instant,
    },
  };
}
