import { aujourdhui, enSaisie, lireDate } from "../kit/dates.ts";
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

/** Today and now, as a person types them. */
export function maintenantSaisi(): Pick<SaisieSignalement, "jour" | "heure"> {
  const heure = new Date().toTimeString().slice(0, 5);
  return { jour: enSaisie(aujourdhui()), heure };
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
  const heure = /^(\d{1,2})[:h](\d{2})$/.exec(saisie.heure.trim());
  const instant = date && heure ? instantDe(date, Number(heure[1]), Number(heure[2])) : null;
  if (!(saisie.nature in NATURES)) manque("nature", "Choisissez ce qui se passe.");
  if (!saisie.titre.trim()) manque("titre", "Résumez le problème en une phrase.");
  if (!saisie.etapes.trim()) manque("etapes", "Décrivez ce que vous avez fait.");
  if (!date) manque("jour", "Écrivez la date jj/mm/aaaa.");
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

/** In the agent's own time zone; null for an hour that does not exist. */
function instantDe(jour: string, heures: number, minutes: number): string | null {
  if (heures > 23 || minutes > 59) return null;
  const [annee = 0, mois = 1, quantieme = 1] = jour.split("-").map(Number);
  return new Date(annee, mois - 1, quantieme, heures, minutes).toISOString();
}
