import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { type Dossier, ecrireAuDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { changerOrientation, tenirOrientations } from "../depot/orientations.ts";
import { organismeDe } from "../regles/competence.ts";
import type { Decision, Organisme, Orientation, Structure } from "../regles/orientation.ts";
import { type Geste, suite } from "../regles/transitions.ts";
import type { Parcours } from "../regles/valeurs.ts";
import { choisirLieu, refuserCode, structureConnue, structureDe } from "../structures.ts";
import {
  type Acces,
  AUCUNE_EN_ATTENTE,
  agentDe,
  competentPour,
  type Ecriture,
  estTelleQueLue,
  FINALITE,
  MODIFIEE,
  type OrientationLue,
  refuserIncompetent,
} from "./commun.ts";
import { refuserConflit } from "./conflit.ts";
import { rattacher, refuserOuverture, remplacer } from "./ouvrir-parcours.ts";

/** A decision as an agent takes it. */
export type DecisionRecue = {
  readonly etat: "ACCEPTEE" | "REFUSEE";
  readonly le: JourCivil;
  readonly agent: string | null;
  readonly motifRefus: string | null;
  readonly commentaire: string | null;
  /** The path chosen instead, on a refusal, and who accompanies on it: both, or neither. */
  readonly parcours: Parcours | null;
  readonly organisme: Organisme | null;
  readonly structureDecision: Structure | null;
  /** The place chosen from the list, by its identifier; null on the wire, which names it in `organisme`. */
  readonly structure: string | null;
};

const SANS_PARCOURS = refus(
  "STRUCTURE_INVALIDE",
  "« structure » : cette décision n’ouvre aucun parcours où accompagner la personne.",
);

const invalide = (phrase: string) => ({ refus: refus("DECISION_INVALIDE", phrase) });

/** `lue`: absent on the wire, which has no word for it. */
type Demande = Ecriture & { readonly decision: DecisionRecue; readonly lue?: OrientationLue };

/**
 * Decides of the orientation that waits: accepted, it opens; refused, the path chosen instead opens, or
 * none. The former path closes the same day. A calculation never decides by itself.
 */
// B3-01 B3-02 B3-06 B3-07 ANX4-A-11
export function deciderOrientation(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Demande, null>(services, {
    nom: "decider-orientation",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { decision: recue, lue }, acteur, le) {
      const jour = jourCivil(le);
      const { enCours, ouverte } = await tenirOrientations(client, dossier.id);
      if (recue.le > jour) return invalide("« date_decision » ne peut être dans l’avenir.");
      // A decision is taken by who is competent that day, and may be written later.
      const incompetent = await refuserIncompetent(services, {
        dossier,
        ouverte,
        acteur,
        jour,
        prise: recue.le,
      });
      if (incompetent) return { refus: incompetent };
      if (lue && !estTelleQueLue(enCours, lue)) return { refus: MODIFIEE };
      if (!enCours) return { refus: AUCUNE_EN_ATTENTE };
      const ecrite = await refuserConflit(
        client,
        dossier,
        { enCours, ouverte },
        acteur,
        "DECISION_INVALIDE",
      );
      if (ecrite) return { refus: ecrite };
      const anterieure = await refuserOuverture(
        client,
        dossier.id,
        "date_decision",
        recue.le,
        ouverte,
      );
      if (anterieure) return { refus: anterieure };
      const faute = fauteDe(recue, enCours);
      if (faute) return invalide(faute);
      const acceptee = recue.etat === "ACCEPTEE";
      const { parcours: choisi, organisme: chez } = recue;
      const vers = !acceptee && choisi && chez ? { parcours: choisi, organisme: chez } : null;
      const geste: Geste = acceptee ? "accepter" : vers ? "refuser-vers" : "refuser";
      const etat = suite(enCours.etat, geste);
      if (!etat) return { refus: AUCUNE_EN_ATTENTE };
      const ouvre = etat === "OUVERT";
      if (recue.structure && !ouvre) return { refus: SANS_PARCOURS };
      const voulu = vers?.organisme ?? enCours.referent;
      const situe = await situerReferent(services, dossier, {
        voulu,
        choisie: recue.structure,
        jour,
      });
      if ("refus" in situe) return situe;
      const { referent, choisie } = situe;
      const organisme = organismeDe(acteur.organisation.type);
      const decision: Decision = {
        etat: recue.etat,
        le: recue.le,
        organisme,
        agent: recue.agent ?? agentDe(acteur),
        motifRefus: acceptee ? null : recue.motifRefus,
        commentaire: acceptee ? null : recue.commentaire,
        vers: vers && { ...vers, organisme: referent },
      };
      const parcours = decision.vers?.parcours ?? enCours.parcours;
      if (ouvre) await remplacer(client, ouverte, recue.le, le);
      await changerOrientation(client, enCours.id, {
        parcours,
        referent,
        etat,
        decision,
        // The RSA may have begun, or ended, since the questionnaire.
        competent: competentPour(dossier),
        decideur: { code: organisme, structure: recue.structureDecision },
        statut: !ouvre ? enCours.statut : ouverte ? "DECIDE_REORIENTATION" : "DECIDE",
        entreeLe: ouvre ? recue.le : null,
        etablieLe: ouvre ? jour : null,
        agentModification: agentDe(acteur),
        modifieeLe: le,
      });
      if (ouvre)
        await rattacher(services, client, { dossier, organisme: referent, acteur, choisie });
      return {
        valeur: null,
        evenements: [
          {
            genre: ouvre ? "orientation.ouverte" : "orientation.abandonnee",
            contenu: { id: enCours.id, parcours, organisme: referent.code, decision: recue.etat },
          },
        ],
      };
    },
  });
}

/** What is wrong with a decision about this orientation, whoever takes it; null when nothing is. */
function fauteDe(recue: DecisionRecue, enCours: Orientation): string | null {
  if (recue.etat === "ACCEPTEE") {
    return enCours.parcours === "IND"
      ? "« etat_decision » : un parcours indéterminé (IND) ne peut qu’être refusé."
      : null;
  }
  if (!recue.motifRefus) return "« motif_refus » est exigé d’un refus.";
  return (recue.parcours === null) !== (recue.organisme === null)
    ? "Un refus qui choisit un autre parcours dit « parcours » et l’organisme référent : les deux, ou aucun."
    : null;
}

/** The référent in the place that the decision chooses, or in the one that is known of it. */
async function situerReferent(
  services: ServicesUsagers,
  dossier: Dossier,
  { voulu, choisie, jour }: { voulu: Organisme; choisie: string | null; jour: JourCivil },
): Promise<{ referent: Organisme; choisie: string | null } | { refus: Refus }> {
  const { code } = voulu;
  if (choisie) {
    const choix = await choisirLieu(services, dossier, { id: choisie, organisme: code }, jour);
    if (!choix.ok) return { refus: choix };
    const { lieu } = choix;
    return { referent: { code, structure: structureDe(lieu) }, choisie: lieu.organisation.id };
  }
  const inconnue = await refuserCode(services, dossier, voulu, jour);
  if (inconnue) return { refus: inconnue };
  const connue = structureConnue(await services.cadre.annuaire.lire(), voulu, jour);
  return { referent: { code, structure: connue ?? voulu.structure }, choisie: null };
}
