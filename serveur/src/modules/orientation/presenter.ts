import { heureDeParis } from "../../kit/heure-de-paris.ts";
import type { Dossier } from "../usagers/index.ts";
import { competentPourDecider } from "./regles/competence.ts";
import type { Organisme, Orientation, Structure } from "./regles/orientation.ts";
import type { Statut } from "./regles/valeurs.ts";

const STATUTS_V1: Readonly<Record<Statut, string>> = {
  PRECONISE: "PRECONISE",
  PRECONISE_REORIENTATION: "PRECONISE",
  DECIDE: "DECIDE",
  DECIDE_REORIENTATION: "DECIDE",
  MODIFIE: "DECIDE",
};

/** An orientation as v1 of the wire shows it (§3.4); `deleguee`: the decision is the opérateur's, that day. */
export function presenterV1(dossier: Dossier, o: Orientation, deleguee: boolean) {
  return {
    parcours: o.parcours,
    organisme: o.referent.code,
    organisme_decision: competentPourDecider(o, deleguee),
    structure: structureDe(o.referent.structure),
    structure_decision: structureDe(o.decideur?.structure ?? null),
    statut: STATUTS_V1[o.statut],
    etat: o.etat,
    origine: o.origine,
    ...suivi(o),
    criteres_orientation: criteresDe(dossier, o),
    decision: o.decision && {
      etat_decision: o.decision.etat,
      date_decision: o.decision.le,
      organisme_decision: o.decision.organisme,
      ...(o.decision.agent && { agent_decision: o.decision.agent }),
      ...(o.decision.motifRefus && { motif_refus: o.decision.motifRefus }),
      ...(o.decision.commentaire && { commentaire_refus: o.decision.commentaire }),
      ...(o.decision.vers && {
        parcours: o.decision.vers.parcours,
        organisme: o.decision.vers.organisme.code,
        structure: structureDe(o.decision.vers.organisme.structure),
      }),
    },
  };
}

/** The same as v2 shows it: bodies are four entities. */
export function presenterV2(dossier: Dossier, o: Orientation, deleguee: boolean) {
  return {
    parcours: o.parcours,
    statut: o.statut,
    etat: o.etat,
    origine: o.origine,
    responsable_usager: entite({ code: o.competent, structure: null }),
    competent_decision: entite({ code: competentPourDecider(o, deleguee), structure: null }),
    prise_decision: o.decideur && entite(o.decideur),
    referent_parcours: entite(o.referent),
    ...suivi(o),
    criteres_orientation: criteresDe(dossier, o),
    decision: o.decision && {
      etat_decision: o.decision.etat,
      date_decision: o.decision.le,
      ...(o.decision.agent && { agent_decision: o.decision.agent }),
      ...(o.decision.motifRefus && { motif_refus: o.decision.motifRefus }),
      ...(o.decision.commentaire && { commentaire_refus: o.decision.commentaire }),
      ...(o.decision.vers && {
        parcours: o.decision.vers.parcours,
        referent_parcours: entite(o.decision.vers.organisme),
      }),
    },
  };
}

function suivi(o: Orientation) {
  return {
    agent_creation: o.agentCreation,
    agent_derniere_modification: o.agentModification,
    date_entree_parcours: o.entreeLe,
    date_sortie_parcours: o.sortieLe,
    motif_sortie_parcours: o.motifSortie,
    // Without a zone, which is how clients parse it (wire §1.4).
    date_creation: heureDeParis(o.creeeLe),
    date_modification: heureDeParis(o.modifieeLe),
  };
}

function entite({ code, structure }: Organisme) {
  return { organisme: { code }, structure: structureDe(structure) };
}

function structureDe(structure: Structure | null) {
  return {
    code_aurore: structure?.code_aurore ?? null,
    code_safir: structure?.code_safir ?? null,
    libelle_structure: structure?.libelle_structure ?? null,
  };
}

/** The answers, with what the register knows of the person. */
function criteresDe(dossier: Dossier, { criteres, saisieLe }: Orientation) {
  if (!criteres) return null;
  const { adresse } = dossier;
  return {
    ...criteres,
    brsa: dossier.rsa,
    date_naissance: dossier.dateNaissance,
    adresse: {
      code_commune: adresse?.codeInseeCommune ?? null,
      libelle_commune: adresse?.libelleCommune ?? null,
      code_postal: adresse?.codePostal ?? null,
      numero_type_libelle_voie: adresse?.numeroTypeLibelleVoie ?? null,
    },
    ...(saisieLe && { date_saisie_donnees: heureDeParis(saisieLe) }),
  };
}
