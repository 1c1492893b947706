import {
  CONTRAINTES,
  IMPACTS,
  REPONSES,
  SOUS_TYPOLOGIES,
  STATUTS,
  THEMATIQUES_BESOINS,
  TYPOLOGIES,
  VALEURS_BESOIN,
  VALEURS_CONTRAINTE,
  VALEURS_OBJECTIF,
  VALEURS_SITUATION,
} from "../../../modules/diagnostic/reception.ts";
import {
  booleen,
  type Champ,
  date,
  forme,
  instant,
  liste,
  objet,
  ouNul,
  parmi,
  texte,
} from "../champs.ts";

const obligatoire = true;
const codes = (choix: readonly { code: string }[]) => parmi(...choix.map(({ code }) => code));
const notes = (choix: readonly { code: string }[], valeurs: readonly string[]) =>
  ouNul(
    liste(
      objet({
        code: { verifier: codes(choix), obligatoire },
        valeur: { verifier: parmi(...valeurs), obligatoire },
      }),
    ),
  );
// The need of the digital autonomy is not a project's.
const BESOINS = THEMATIQUES_BESOINS.flatMap(({ besoins }) => besoins).filter(
  ({ code }) => code !== "7",
);

/** The fields of a `diagnostic`, beside those of every line of a path. */
export const CHAMPS_DIAGNOSTIC: Readonly<Record<string, Champ>> = {
  exploreLe: { verifier: instant, obligatoire },
  conjointLe: { verifier: ouNul(date) },
  structure: { verifier: texte(255), obligatoire },
  agent: {
    verifier: ouNul(
      objet({
        nom: { verifier: texte(100), obligatoire },
        prenom: { verifier: texte(100), obligatoire },
      }),
    ),
  },
  contraintes: {
    verifier: ouNul(
      liste(
        objet({
          code: { verifier: codes(CONTRAINTES), obligatoire },
          valeur: { verifier: parmi(...VALEURS_CONTRAINTE), obligatoire },
          estPrioritaire: { verifier: ouNul(booleen) },
          impact: { verifier: ouNul(parmi(...IMPACTS)) },
        }),
      ),
    ),
  },
  situations: {
    verifier: notes(
      CONTRAINTES.flatMap(({ situations }) => situations),
      VALEURS_SITUATION,
    ),
  },
  objectifs: {
    verifier: notes(
      CONTRAINTES.flatMap(({ objectifs }) => objectifs),
      VALEURS_OBJECTIF,
    ),
  },
  sansContrainte: { verifier: ouNul(booleen) },
  besoinNumerique: { verifier: ouNul(parmi(...VALEURS_BESOIN)) },
  pouvoirAgir: {
    verifier: ouNul(
      objet({
        confiance: { verifier: parmi(...REPONSES), obligatoire },
        accompagnement: { verifier: parmi(...REPONSES), obligatoire },
      }),
    ),
  },
  projets: {
    verifier: ouNul(
      liste(
        objet({
          identifiant: { verifier: texte(100), obligatoire },
          nomMetier: { verifier: ouNul(texte(255)) },
          codeTypologie: { verifier: ouNul(parmi(...TYPOLOGIES)) },
          codeSousTypologie: { verifier: ouNul(parmi(...SOUS_TYPOLOGIES)) },
          codeRome: { verifier: ouNul(forme(/^[A-Z]\d{4}$/, "un code ROME")) },
          codeAppellation: { verifier: ouNul(forme(/^\d{1,10}$/, "un code d’appellation")) },
          idMetierChiffre: { verifier: ouNul(texte(255)) },
          prioritaire: { verifier: ouNul(booleen) },
          statut: { verifier: ouNul(parmi(...STATUTS)) },
          besoins: { verifier: notes(BESOINS, VALEURS_BESOIN) },
        }),
      ),
    ),
  },
};
