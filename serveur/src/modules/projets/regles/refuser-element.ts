import type { JourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Contenus, Cref, Metier, Nature } from "./element.ts";

type Examen<N extends Nature> = (
  contenu: Contenus[N],
  jour: JourCivil,
  naissance: JourCivil,
) => string | null;

/** What each kind of element cannot say, as a sentence; null when it holds together. */
const EXAMENS: { readonly [N in Nature]?: Examen<N> } = {
  METIER: (metier) => examinerTemps(metier) ?? examinerLieux(metier),
  CREF: (cref) =>
    cref.creation || cref.reprise || cref.franchise
      ? examinerLieux(cref)
      : "Indiquez s’il s’agit d’une création, d’une reprise ou d’une franchise.",
  EXPERIENCE: ({ debut, fin }, jour, naissance) => {
    if (debut <= naissance) return "L’expérience commence avant la naissance de la personne.";
    if (debut > jour) return "Une expérience ne peut commencer dans l’avenir.";
    return fin !== null && fin < debut ? "L’expérience se termine avant de commencer." : null;
  },
  FORMATION: ({ annee, obtenue }, jour, naissance) => {
    if (annee < Number(naissance.slice(0, 4)))
      return "L’année de la formation précède la naissance de la personne.";
    return obtenue && annee > Number(jour.slice(0, 4))
      ? "Une formation des années à venir ne peut être obtenue."
      : null;
  },
  PERMIS: ({ finLe }, _jour, naissance) => examinerFin(finLe, naissance),
  HABILITATION: ({ finLe }, _jour, naissance) => examinerFin(finLe, naissance),
};

/** More than a profile that one reads. */
const PLAFOND = 100;

/** Refuses one element more to a profile that already has as many as it may. */
export function refuserComble(nombre: number): Refus | null {
  return nombre >= PLAFOND
    ? refus("PROFIL_COMPLET", `Un profil compte au plus ${PLAFOND} éléments.`)
    : null;
}

/** Refuses an element whose parts contradict each other, that day, or that precedes the birth of its person. */
export function refuserElement<N extends Nature>(
  nature: N,
  contenu: Contenus[N],
  jour: JourCivil,
  naissance: JourCivil,
): Refus | null {
  const phrase = EXAMENS[nature]?.(contenu, jour, naissance) ?? null;
  return phrase === null ? null : refus("ELEMENT_INVALIDE", phrase);
}

function examinerFin(finLe: JourCivil | null, naissance: JourCivil): string | null {
  return finLe !== null && finLe <= naissance
    ? "La fin de validité précède la naissance de la personne."
    : null;
}

function examinerTemps({ temps, contrats }: Metier): string | null {
  if (new Set(contrats.map(({ type }) => type)).size < contrats.length)
    return "Un type de contrat est donné deux fois.";
  if (new Set(temps.map(({ code }) => code)).size < temps.length)
    return "Un temps de travail est donné deux fois.";
  for (const { code, min, max } of temps) {
    if (code === "1" && (min !== null || max !== null))
      return "Des heures par semaine ne se donnent que pour un temps partiel.";
    if (min !== null && max !== null && max < min)
      return "Le plus d’heures par semaine est inférieur au moins.";
  }
  return null;
}

// Wire §3.7: a radius goes round a commune (type 5), and nothing else.
function examinerLieux({ mobilites, habitation }: Metier | Cref): string | null {
  if (mobilites.some(({ lieu, rayon }) => lieu.type !== "5" && rayon !== null))
    return "Un rayon ne se donne qu’autour d’une commune.";
  const prioritaires = [...mobilites, habitation].filter((lieu) => lieu?.prioritaire === true);
  return prioritaires.length > 1 ? "Un seul lieu peut être prioritaire." : null;
}
