import type { Acteur } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Annuaire, Organisation } from "../../conventions/index.ts";
import {
  type Dossier,
  ecrireAuDossier,
  rattacherReferent,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { insererOrientation, tenirOrientations } from "../depot/orientations.ts";
import { organismeDe } from "../regles/competence.ts";
import type { Orientation } from "../regles/orientation.ts";
import { destinationsSansReponses } from "../regles/sans-reponses.ts";
import { criteresManquants, type Parcours } from "../regles/valeurs.ts";
import {
  type Acces,
  agentDe,
  competentPour,
  type Ecriture,
  estTelleQueLue,
  FINALITE,
  MODIFIEE,
  type OrientationLue,
  refuserIncompetent,
} from "./commun.ts";
import { refuserOuverture, remplacer } from "./ouvrir-parcours.ts";

type Demande = Ecriture & {
  /** The questionnaire under way and the open path, of which one was read, or neither, or both. */
  readonly lues: readonly OrientationLue[];
  readonly parcours: Parcours;
  readonly organisation: string;
  readonly constat: string;
};

const SANS_OBJET = refus(
  "REPONSES_COMPLETES",
  "Le questionnaire est complet : décidez de la préconisation.",
);
const AUTRE_DESTINATION = refus(
  "DESTINATION_INVALIDE",
  "Faute de réponses, la personne est orientée vers le Département, l’un de ses délégataires ou l’organisme qui l’accompagne déjà.",
);

/** Towards whom this organisation may orient somebody whose answers are missing; nobody without RSA. */
// B3-08
export function destinations(
  annuaire: Annuaire,
  dossier: Dossier,
  { organisation }: Acteur,
): readonly Organisation[] {
  const [departement] = dossier.rsa ? annuaire.organisations("CD", dossier.rsaDepartement) : [];
  if (!departement) return [];
  const decideur = organisation.type === "FT" ? "FT" : "CD";
  return destinationsSansReponses(decideur, {
    departement: departement.id,
    delegataires: annuaire.delegataires(departement.id).map(({ id }) => id),
    accompagnateur: dossier.referentId,
  }).flatMap((id) => annuaire.organisation(id) ?? []);
}

/**
 * Orients a beneficiary of the RSA whose answers are missing because of them, and keeps what was tried. The
 * answers already given stay with the path that opens; the questionnaire under way is given up.
 */
// B3-08
export function orienterSansReponses(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Demande, null>(services, {
    nom: "orienter-sans-reponses",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { lues, parcours, organisation, constat }, acteur, le) {
      const jour: JourCivil = jourCivil(le);
      const { enCours, ouverte } = await tenirOrientations(client, dossier.id);
      const incompetent = await refuserIncompetent(services, { dossier, ouverte, acteur, jour });
      if (incompetent) return { refus: incompetent };
      const vives = [enCours, ouverte].filter((vive) => vive !== null);
      const connue = (vive: Orientation) => lues.some((lue) => estTelleQueLue(vive, lue));
      if (vives.length !== lues.length || !vives.every(connue)) return { refus: MODIFIEE };
      const criteres = enCours?.criteres ?? null;
      if (criteres && criteresManquants(criteres).length === 0) return { refus: SANS_OBJET };
      const annuaire = await services.cadre.annuaire.lire();
      const vers = destinations(annuaire, dossier, acteur).find(({ id }) => id === organisation);
      if (!vers) return { refus: AUTRE_DESTINATION };
      const champ = "date_entree_parcours";
      const anterieure = await refuserOuverture(client, dossier.id, champ, jour, ouverte);
      if (anterieure) return { refus: anterieure };
      await remplacer(client, enCours, jour, le);
      await remplacer(client, ouverte, jour, le);
      const agent = agentDe(acteur);
      const code = organismeDe(vers.type);
      const structure = { libelle_structure: vers.nom };
      const id = await insererOrientation(client, dossier.id, {
        sourceId: acteur.organisation.id,
        parcours,
        referent: { code, structure },
        statut: ouverte ? "DECIDE_REORIENTATION" : "DECIDE",
        etat: "OUVERT",
        origine: enCours?.origine ?? "INSCRIPTION_AUTO_CAF",
        competent: competentPour(dossier),
        decideur: { code: organismeDe(acteur.organisation.type), structure: null },
        criteres,
        explication: [],
        saisieLe: enCours?.saisieLe ?? null,
        decision: null,
        notification: null,
        sansReponses: { le: jour, constat },
        entreeLe: jour,
        etablieLe: jour,
        parcoursLe: null,
        sortieLe: null,
        motifSortie: null,
        agentCreation: agent,
        agentModification: agent,
        creeeLe: le,
        modifieeLe: le,
      });
      await rattacherReferent(client, dossier.id, vers.id);
      const contenu = { id, parcours, organisme: code, sansReponses: true };
      return { valeur: null, evenements: [{ genre: "orientation.ouverte", contenu }] };
    },
  });
}
