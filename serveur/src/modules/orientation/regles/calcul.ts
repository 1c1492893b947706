import type { CodeOrganisme, Criteres, Parcours } from "./valeurs.ts";
import { criteresManquants } from "./valeurs.ts";

/** How much one answer weighs: `fort` prevents the search for work, `faible` hampers it. */
export type Poids = "fort" | "faible";

/** The criteria data of one day: weights by « critere=CODE », then the numbers that tip the scale. */
// B3-04
export type Grille = {
  readonly poids: ReadonlyMap<string, Poids>;
  readonly fortsPourSocial: number;
  readonly fortsPourSocioPro: number;
  readonly faiblesPourSocioPro: number;
};

export type Situation = {
  readonly rsa: boolean;
  readonly age: number;
  /** Age under which the missions locales accompany. */
  readonly ageMissionLocale: number;
};

/** One line of the explanation: the criterion, its answer, and what it weighed. */
export type LigneExplication = {
  readonly critere: string;
  readonly reponse: string;
  readonly effet: Poids | "decisif" | "neutre";
};

export type Preconisation = {
  readonly parcours: Parcours;
  readonly organisme: CodeOrganisme;
  readonly explication: readonly LigneExplication[];
};

const DECISIFS: ReadonlySet<string> = new Set([
  "capacite_a_travailler=false",
  "contrainte_sante=INCAPACITE_RECHERCHE_ACTIVITE_PRO",
]);
const ELOIGNE: ReadonlySet<unknown> = new Set(["PLUS_DEUX_ANS", "JAMAIS"]);

/**
 * What the national logic suggests: recent activity, ability to look ahead, training, strength of the
 * barriers. Undetermined while an answer is missing; a suggestion, that a person decides upon.
 */
// B3-05 B3-06
export function preconiser(
  criteres: Criteres,
  grille: Grille,
  situation: Situation,
): Preconisation {
  const explication = expliquer(criteres, grille);
  if (criteresManquants(criteres).length > 0) {
    return { parcours: "IND", organisme: "IND", explication };
  }
  const compter = (effet: string) => explication.filter((ligne) => ligne.effet === effet).length;
  const forts = compter("fort");
  const sansProjet =
    criteres.projet_pro === "AUCUN" && ELOIGNE.has(criteres.situation_professionnelle);
  const parcours =
    compter("decisif") > 0 || forts >= grille.fortsPourSocial
      ? "PSO"
      : forts >= grille.fortsPourSocioPro ||
          compter("faible") >= grille.faiblesPourSocioPro ||
          sansProjet
        ? "PSP"
        : "PED";
  return { parcours, organisme: organismeDe(parcours, criteres, situation), explication };
}

// B3-01 B3-02
function organismeDe(
  parcours: Parcours,
  criteres: Criteres,
  { rsa, age, ageMissionLocale }: Situation,
): CodeOrganisme {
  if (criteres.boe === true && criteres.boe_souhait_accompagnement === true) return "CE";
  if (rsa && parcours !== "PED") return "CD";
  return age < ageMissionLocale ? "ML" : "FT";
}

function expliquer(criteres: Criteres, { poids }: Grille): LigneExplication[] {
  return Object.entries(criteres)
    .filter(([, reponse]) => reponse !== null && reponse !== undefined)
    .map(([critere, valeur]) => {
      const reponse = String(valeur);
      const cle = `${critere}=${reponse}`;
      const effet = DECISIFS.has(cle) ? "decisif" : (poids.get(cle) ?? "neutre");
      return { critere, reponse, effet };
    });
}

/** Reads the weights as the dated parameter holds them: « critere=CODE:fort ». */
export function lirePoids(lignes: readonly string[]): ReadonlyMap<string, Poids> {
  return new Map(
    lignes.flatMap((ligne) => {
      const [cle = "", force] = ligne.split(":");
      return force === "fort" || force === "faible" ? [[cle, force] as const] : [];
    }),
  );
}
