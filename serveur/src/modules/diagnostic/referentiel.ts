import {
  AIDE_POUVOIR_AGIR,
  AIDES_BESOINS,
  AIDES_CONTRAINTES,
  type Aide,
} from "./regles/nomenclature/aide-questionnement.ts";
import { THEMATIQUES_BESOINS } from "./regles/nomenclature/besoins.ts";
import type { Choix } from "./regles/nomenclature/choix.ts";
import { CONTRAINTES, THEMATIQUE_CONTRAINTE } from "./regles/nomenclature/contraintes.ts";
import { ANALYSES, QUESTIONS } from "./regles/nomenclature/pouvoir-agir.ts";
import {
  REPONSES,
  VALEURS_BESOIN,
  VALEURS_CONTRAINTE,
  VALEURS_OBJECTIF,
  VALEURS_SITUATION,
} from "./regles/valeurs.ts";

export type Domaine = "besoin" | "contrainte" | "pouvoir-agir";

export type DemandeReferentiel = {
  readonly domaine: Domaine | null;
  readonly sousDomaine: string | null;
  readonly avecAide: boolean;
  readonly confiance?: string | undefined;
  readonly accompagnement?: string | undefined;
};

/** The national referential, or a part of it, as the wire shows it: `pourvoirAgir` is its spelling (§1.4). */
export function presenterReferentiel(demande: DemandeReferentiel) {
  const { domaine } = demande;
  return {
    ...((domaine ?? "besoin") === "besoin" && { thematiquesBesoins: besoins(demande) }),
    ...((domaine ?? "contrainte") === "contrainte" && {
      thematiqueContrainte: contraintes(demande),
    }),
    ...((domaine ?? "pouvoir-agir") === "pouvoir-agir" && { pourvoirAgir: pouvoirAgir(demande) }),
  };
}

function besoins({ avecAide }: DemandeReferentiel) {
  return THEMATIQUES_BESOINS.map(({ code, libelle, besoins: choix }) => ({
    code,
    libelle,
    ...aider(avecAide, AIDES_BESOINS[code]),
    besoins: valuer(choix, VALEURS_BESOIN),
  }));
}

function contraintes({ avecAide, sousDomaine }: DemandeReferentiel) {
  return {
    ...THEMATIQUE_CONTRAINTE,
    contraintes: CONTRAINTES.map(({ code, libelle, situations, objectifs }) => ({
      code,
      // The referential lists a value that no writing accepts.
      valeur: [...VALEURS_CONTRAINTE, "SUPPRIMEE"],
      libelle,
      ...aider(avecAide, AIDES_CONTRAINTES[code]),
      ...(sousDomaine !== "objectif" && { situations: valuer(situations, VALEURS_SITUATION) }),
      ...(sousDomaine !== "situation" && { objectifs: valuer(objectifs, VALEURS_OBJECTIF) }),
    })),
  };
}

function pouvoirAgir({ avecAide, sousDomaine, confiance, accompagnement }: DemandeReferentiel) {
  return {
    ...aider(avecAide, AIDE_POUVOIR_AGIR),
    ...(sousDomaine !== "analyse" && {
      questions: QUESTIONS.map(({ question, libelle }) => ({
        question,
        valeur: [...REPONSES],
        libelle,
      })),
    }),
    ...(sousDomaine !== "question" && {
      analyses: ANALYSES.filter(
        (analyse) =>
          (confiance ?? analyse.confiance) === analyse.confiance &&
          (accompagnement ?? analyse.accompagnement) === analyse.accompagnement,
      ),
    }),
  };
}

function aider(avecAide: boolean, aides: readonly Aide[] = []) {
  return avecAide ? { aideQuestionnement: [...aides] } : {};
}

function valuer(choix: readonly Choix[], valeurs: readonly string[]) {
  return choix.map(({ code, libelle }) => ({ code, valeur: [...valeurs], libelle }));
}
