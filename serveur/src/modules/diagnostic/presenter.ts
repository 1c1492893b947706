import { ecrireInstantDeParis } from "../../kit/instant.ts";
import type { Contrainte, DiagnosticMetier, Etat, Explore, Marque, Valeur } from "./regles/etat.ts";
import { BESOIN_NUMERIQUE, THEMATIQUES_BESOINS } from "./regles/nomenclature/besoins.ts";
import type { Choix } from "./regles/nomenclature/choix.ts";
import {
  CONTRAINTE_NUMERIQUE,
  CONTRAINTES,
  type ContrainteNommee,
  THEMATIQUE_CONTRAINTE,
} from "./regles/nomenclature/contraintes.ts";
import { analyser } from "./regles/nomenclature/pouvoir-agir.ts";
import { libelleDe } from "./regles/nomenclature/retrouver.ts";
import { LIBELLES_TYPOLOGIES } from "./regles/valeurs.ts";

/** The whole of a person's diagnostic as the wire shows it (§3.6). */
export function presenterDossier(etat: Etat) {
  return {
    besoinsParDiagnostic: etat.diagnostics.map(presenterBesoins),
    thematiqueContrainte: presenterContraintes(etat),
    autonomieNumerique: presenterNumerique(etat),
    pouvoirAgir: presenterPouvoirAgir(etat),
  };
}

/** Null when none was explored. */
export function presenterContraintes(etat: Etat) {
  if (!etat.contraintesExplorees) return null;
  const { sansContrainte } = etat;
  return {
    ...THEMATIQUE_CONTRAINTE,
    ...marquee(etat.contraintesExplorees),
    declareSansContrainte: sansContrainte && {
      flag: sansContrainte.flag,
      date: ecrire(sansContrainte.le),
    },
    contraintes: CONTRAINTES.filter(({ code }) => code !== CONTRAINTE_NUMERIQUE).map((nommee) =>
      presenterContrainte(etat, nommee),
    ),
  };
}

/** Null when it was not explored. */
export function presenterNumerique(etat: Etat) {
  const nommee = CONTRAINTES.find(({ code }) => code === CONTRAINTE_NUMERIQUE);
  if (!etat.numeriqueExplore || !nommee) return null;
  return {
    ...marquee(etat.numeriqueExplore),
    contrainte: presenterContrainte(etat, nommee),
    besoin: valuer(
      { code: BESOIN_NUMERIQUE, libelle: libelleDe("besoins", BESOIN_NUMERIQUE) },
      etat.besoinNumerique,
      "NON_EXPLORE",
    ),
  };
}

/** Null when it was not explored. */
export function presenterPouvoirAgir({ pouvoirAgir }: Etat) {
  if (!pouvoirAgir) return null;
  const { confiance, accompagnement } = pouvoirAgir;
  const resultatAnalyse = analyser(confiance, accompagnement);
  return { confiance, accompagnement, resultatAnalyse, ...marquee(pouvoirAgir) };
}

/** The diagnostics without their needs. */
export function presenterDiagnostics({ diagnostics }: Etat) {
  return { diagnostics: diagnostics.map(({ diagnostic }) => presenterDiagnostic(diagnostic)) };
}

/** The needs of a diagnostic, theme by theme, the digital one apart as on the wire. */
export function presenterBesoins({ diagnostic, besoins, besoinsExplores }: Explore) {
  return {
    diagnostic: presenterDiagnostic(diagnostic),
    dateDerniereExplorationBesoin: besoinsExplores && ecrire(besoinsExplores.le),
    agentDerniereExplorationBesoin: besoinsExplores?.agent ?? null,
    thematiquesBesoins: THEMATIQUES_BESOINS.map(({ code, libelle, besoins: choix }) => ({
      code,
      libelle,
      besoins: choix
        .filter((besoin) => besoin.code !== BESOIN_NUMERIQUE)
        .map((besoin) => valuer(besoin, besoins[besoin.code], "NON_EXPLORE")),
    })),
  };
}

/** The heading of a diagnostic as the wire has it. */
export function presenterDiagnostic({ agent, ...diagnostic }: DiagnosticMetier) {
  const { codeTypologie } = diagnostic;
  return {
    ...diagnostic,
    typologie: codeTypologie && LIBELLES_TYPOLOGIES[codeTypologie],
    dateMiseAJour: ecrire(diagnostic.dateMiseAJour),
    dateMiseAJourProjet: ecrire(diagnostic.dateMiseAJourProjet),
    agent,
  };
}

function presenterContrainte(etat: Etat, nommee: ContrainteNommee) {
  const { code, libelle, situations, objectifs } = nommee;
  const connue: Contrainte | undefined = etat.contraintes[code];
  return {
    code,
    libelle,
    valeur: connue?.valeur ?? "NON_ABORDEE",
    estPrioritaire: connue?.estPrioritaire ?? false,
    impact: connue?.impact ?? "NON_RENSEIGNE",
    dateExploration: connue ? ecrire(connue.le) : null,
    situations: situations.map((choix) =>
      valuer(choix, etat.situations[choix.code], "NON_ABORDEE"),
    ),
    objectifs: objectifs.map((choix) => valuer(choix, etat.objectifs[choix.code], "NON_ABORDE")),
  };
}

function valuer({ code, libelle }: Choix, connue: Valeur | null | undefined, defaut: string) {
  return {
    code,
    libelle,
    valeur: connue?.valeur ?? defaut,
    dateExploration: connue ? ecrire(connue.le) : null,
    agent: connue?.agent ?? null,
  };
}

function marquee({ le, agent }: Marque) {
  return { dateExploration: ecrire(le), agent };
}

function ecrire(le: string): string {
  return ecrireInstantDeParis(new Date(le));
}
