import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { ecrireAuDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { insererOrientation, tenirOrientations } from "../depot/orientations.ts";
import { organismeDe } from "../regles/competence.ts";
import type { Organisme, Orientation, Structure } from "../regles/orientation.ts";
import type { Parcours } from "../regles/valeurs.ts";
import { refuserCode, structureConnue } from "../structures.ts";
import {
  type Acces,
  agentDe,
  competentPour,
  type Ecriture,
  FINALITE,
  refuserIncompetent,
} from "./commun.ts";
import { refuserConflit } from "./conflit.ts";
import { rattacher, refuserOuverture, remplacer } from "./ouvrir-parcours.ts";

/** An orientation decided without criteria. */
export type OrientationVoulue = {
  readonly origine: string;
  readonly parcours: Parcours;
  readonly referent: Organisme;
  readonly structureDecision: Structure | null;
  readonly entreeLe: JourCivil | null;
};

const DANS_L_AVENIR = refus(
  "ENTREE_INVALIDE",
  "« date_entree_parcours » ne peut être dans l’avenir.",
);

/** Orients, or orients anew, without criteria: the path opens at once, the former one closes. */
// B3-01 B3-12
export function orienter(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Ecriture & { readonly orientation: OrientationVoulue }, null>(services, {
    nom: "orienter",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { orientation: voulue }, acteur, le) {
      const jour = jourCivil(le);
      const { enCours, ouverte } = await tenirOrientations(client, dossier.id);
      const incompetent = await refuserIncompetent(services, { dossier, ouverte, acteur, jour });
      if (incompetent) return { refus: incompetent };
      const ecrite = await refuserConflit(
        client,
        dossier,
        { enCours, ouverte },
        acteur,
        "ENTREE_INVALIDE",
      );
      if (ecrite) return { refus: ecrite };
      const entreeLe = voulue.entreeLe ?? jour;
      if (entreeLe > jour) return { refus: DANS_L_AVENIR };
      const champ = "date_entree_parcours";
      const anterieure = await refuserOuverture(client, dossier.id, champ, entreeLe, ouverte);
      if (anterieure) return { refus: anterieure };
      const inconnue = await refuserCode(services, dossier, voulue.referent, jour);
      if (inconnue) return { refus: inconnue };
      const sourceId = acteur.organisation.id;
      if (!enCours && ouverte && estLaMeme(ouverte, { ...voulue, sourceId, entreeLe, jour }))
        return { valeur: null, evenements: [] };
      await remplacer(client, enCours, entreeLe, le);
      await remplacer(client, ouverte, entreeLe, le);
      const agent = agentDe(acteur);
      const organisme = organismeDe(acteur.organisation.type);
      const { parcours } = voulue;
      const annuaire = await services.cadre.annuaire.lire();
      const structure = structureConnue(annuaire, voulue.referent, jour);
      const referent = { ...voulue.referent, ...(structure && { structure }) };
      const id = await insererOrientation(client, dossier.id, {
        sourceId,
        parcours,
        referent,
        statut: ouverte ? "DECIDE_REORIENTATION" : "DECIDE",
        etat: "OUVERT",
        origine: voulue.origine,
        competent: competentPour(dossier),
        decideur: { code: organisme, structure: voulue.structureDecision },
        criteres: null,
        explication: [],
        saisieLe: null,
        decision: null,
        notification: null,
        sansReponses: null,
        entreeLe,
        etablieLe: jour,
        parcoursLe: null,
        sortieLe: null,
        motifSortie: null,
        agentCreation: agent,
        agentModification: agent,
        creeeLe: le,
        modifieeLe: le,
      });
      await rattacher(services, client, { dossier, organisme: referent, acteur });
      const contenu = { id, parcours, organisme: referent.code };
      return { valeur: null, evenements: [{ genre: "orientation.ouverte", contenu }] };
    },
  });
}

/**
 * Sent again because its answer was lost, by a client that knows no idempotency key, as those of the official demo:
 * nothing is oriented anew, and a contract signed since is not to be signed again.
 */
function estLaMeme(
  ouverte: Orientation,
  voulue: OrientationVoulue & {
    readonly sourceId: string;
    readonly entreeLe: JourCivil;
    readonly jour: JourCivil;
  },
): boolean {
  return (
    ouverte.criteres === null &&
    ouverte.sourceId === voulue.sourceId &&
    ouverte.etablieLe === voulue.jour &&
    ouverte.entreeLe === voulue.entreeLe &&
    ouverte.origine === voulue.origine &&
    ouverte.parcours === voulue.parcours &&
    ouverte.referent?.code === voulue.referent.code &&
    memeLieu(ouverte.referent.structure, voulue.referent.structure) &&
    memeLieu(ouverte.decideur?.structure, voulue.structureDecision)
  );
}

function memeLieu(un: Structure | null | undefined, autre: Structure | null | undefined): boolean {
  return (
    (autre?.code_aurore ?? un?.code_aurore ?? null) === (un?.code_aurore ?? null) &&
    (autre?.code_safir ?? un?.code_safir ?? null) === (un?.code_safir ?? null) &&
    Boolean(un) === Boolean(autre)
  );
}
