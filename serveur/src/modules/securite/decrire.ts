import type { Acteur } from "../../acte/index.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import type { Annuaire } from "../conventions/index.ts";
import { nommerAgents } from "../habilitations/index.ts";
import { lireEvenements } from "../journal/index.ts";
import { COMITE, EVALUATION } from "./actes/mener.ts";
import type { Partie } from "./contacts.ts";
import { type Action, lireActions } from "./depot/actions.ts";
import type { Comite } from "./depot/comites.ts";
import type { Evaluation } from "./depot/evaluations.ts";
import { lirePieces } from "./depot/pieces.ts";
import { lireSuivis } from "./depot/suivis.ts";
import { actionEnRetard, suitesDe } from "./regles/action.ts";
import { etatComite } from "./regles/comite.ts";
import { estRemplie, questionsDe, sansReponse, scoreDe } from "./regles/grille.ts";
import type { ServicesSecurite } from "./services.ts";

const nommerOrganisation = (annuaire: Annuaire, id: string) => annuaire.organisation(id)?.nom ?? "";

/** A line of the list of evaluations. */
export function resumerEvaluation(
  annuaire: Annuaire,
  e: Evaluation,
  plan: readonly Action[],
  jour: string,
) {
  return {
    id: e.id,
    organisation: nommerOrganisation(annuaire, e.organisationId),
    jour: e.jour,
    methode: e.methode,
    score: e.closeLe ? e.score : scoreProvisoire(e),
    close: e.closeLe !== null,
    partagee: e.partageeLe !== null,
    actionsOuvertes: plan.filter(({ etat }) => etat === "A_FAIRE" || etat === "EN_COURS").length,
    actionsEnRetard: plan.filter((action) => actionEnRetard(action, jour)).length,
  };
}

/** What it would be concluded with. */
function scoreProvisoire(e: Evaluation): number | null {
  return estRemplie(e) ? scoreDe(e.grille, e.reponses) : e.score;
}

/** One with its grid, its plan, its documents and its follow-up, and what this reader may do. */
export async function decrireEvaluation(
  { pool, cadre }: ServicesSecurite,
  annuaire: Annuaire,
  e: Evaluation,
  place: Partie,
) {
  const jour = jourCivil(cadre.horloge.maintenant());
  const [actions, suivis, pieces] = await Promise.all([
    lireActions(pool, [e.id]),
    lireSuivis(pool, e.id),
    lirePieces(pool, e.id),
  ]);
  const sienne = place === "partenaire";
  // What the partner does at home is its own, but for what it shares.
  const evenements = sienne ? await lireEvenements(pool, EVALUATION, [e.id], 200) : [];
  const noms = await nommerAgents(pool, [
    ...new Set([
      e.auteurId,
      ...suivis.map(({ par }) => par),
      ...evenements.flatMap(({ auteur }) => (auteur === "systeme" ? [] : [auteur])),
    ]),
  ]);
  const surGrille = e.methode === "grille_operateur";
  return {
    ...resumerEvaluation(annuaire, e, actions, jour),
    version: e.version,
    perimetre: e.perimetre,
    conclusion: e.conclusion,
    auteur: noms.get(e.auteurId) ?? "",
    closeLe: e.closeLe?.toISOString() ?? null,
    partageeLe: e.partageeLe?.toISOString() ?? null,
    grille: surGrille
      ? questionsDe(e.grille).map(({ code, texte }) => ({
          ...{ code, texte },
          reponse: e.reponses[code]?.reponse ?? null,
          commentaire: e.reponses[code]?.commentaire ?? null,
        }))
      : [],
    sansReponse: surGrille ? sansReponse(e.grille, e.reponses) : 0,
    actions: actions.map(({ evaluationId: _sienne, ...action }) => ({
      ...action,
      enRetard: actionEnRetard(action, jour),
      suites: sienne ? [...suitesDe(action.etat)] : [],
    })),
    pieces: pieces.map(({ jointeLe, ...piece }) => ({
      ...piece,
      jointeLe: jointeLe.toISOString(),
    })),
    suivis: suivis.map(({ organisationId, genre, jour: leJour, texte, par, le }) => ({
      ...{ genre, texte, jour: leJour, le: le.toISOString(), par: noms.get(par) ?? "" },
      organisation: nommerOrganisation(annuaire, organisationId),
    })),
    historique: evenements.map(({ le, genre, auteur }) => ({
      ...{ le: le.toISOString(), genre, auteur: noms.get(auteur) ?? "" },
    })),
    gestes: {
      completer: sienne && e.closeLe === null,
      repondre: sienne && e.closeLe === null && surGrille,
      agir: sienne,
      partager: sienne,
      suivre: e.partageeLe !== null,
    },
  };
}

/** A line of the list of committees. */
export function resumerComite(annuaire: Annuaire, c: Comite, jour: string) {
  return {
    id: c.id,
    jour: c.jour,
    partenaire: nommerOrganisation(annuaire, c.partenaireId),
    convoquePar: nommerOrganisation(annuaire, c.organisationId),
    etat: etatComite(
      { jour: c.jour, tenu: c.compteRenduLe !== null, annule: c.annuleLe !== null },
      jour,
    ),
  };
}

/** One with its agenda, its minutes or why it was cancelled, and what this reader may do. */
export async function decrireComite(
  { pool, cadre }: ServicesSecurite,
  annuaire: Annuaire,
  c: Comite,
  acteur: Acteur,
) {
  const resume = resumerComite(annuaire, c, jourCivil(cadre.horloge.maintenant()));
  const evenements = await lireEvenements(pool, COMITE, [c.id], 200);
  const noms = await nommerAgents(pool, [
    ...new Set([c.convoquePar, ...evenements.map(({ auteur }) => auteur)]),
  ]);
  const convocateur = c.organisationId === acteur.organisation.id;
  return {
    ...resume,
    ordreDuJour: c.ordreDuJour,
    invites: [...c.invites],
    convoqueLe: c.convoqueLe.toISOString(),
    convocateur: noms.get(c.convoquePar) ?? "",
    compteRendu: c.compteRendu,
    compteRenduLe: c.compteRenduLe?.toISOString() ?? null,
    motifAnnulation: c.motifAnnulation,
    annuleLe: c.annuleLe?.toISOString() ?? null,
    historique: evenements.map(({ le, genre, auteur }) => ({
      ...{ le: le.toISOString(), genre, auteur: noms.get(auteur) ?? "" },
    })),
    gestes: {
      rendreCompte: convocateur && resume.etat === "A_RENDRE",
      annuler: convocateur && (resume.etat === "PREVU" || resume.etat === "A_RENDRE"),
    },
  };
}
