import type { Finalite } from "../../journal/index.ts";

/** A family of events: the APIs that give what it announces, and the purpose they serve. */
export type FamilleEvenements = {
  readonly libelle: string;
  readonly finalite: Finalite;
  /** Scopes of which one whole set must be held: those that read what the events announce. */
  readonly lectures: readonly (readonly string[])[];
};

/** Nobody is told of what they may not then read. */
// CONV-3.2-10 ANX4-A-17
export const FAMILLES: Readonly<Record<string, FamilleEvenements>> = {
  inscription: {
    libelle: "Inscription",
    finalite: "INSCRIPTION_LISTE",
    lectures: [["api_contrat-usagerv2", "statutcontratusager"]],
  },
  orientation: {
    libelle: "Orientation",
    finalite: "ORIENTATION",
    lectures: [
      ["api_orientationusagerv1", "orientationusager"],
      ["api_orientationusagerv2", "lireorientationusager"],
    ],
  },
  "rendez-vous": {
    libelle: "Rendez-vous",
    finalite: "PARCOURS",
    lectures: [["api_rendez-vous-partenairev1", "gererRDV"]],
  },
  diagnostic: {
    libelle: "Diagnostic",
    finalite: "PARCOURS",
    lectures: [["api_diagnosticargumentev4", "diagnosticusageragent"]],
  },
  contrat: {
    libelle: "Contrat d’engagement",
    finalite: "PARCOURS",
    lectures: [["api_contrat-engagementv1", "contratengagementpart"]],
  },
  projet: {
    libelle: "Projet professionnel",
    finalite: "PARCOURS",
    lectures: [["api_metiers-projets-entreprisesv2", "ciblepro"]],
  },
  entretien: {
    libelle: "Conclusions d’entretiens",
    finalite: "PARCOURS",
    lectures: [["api_conclusions-entretiensv1", "conclusionsentretienagent"]],
  },
  demarche: {
    libelle: "Démarches",
    finalite: "PARCOURS",
    lectures: [["api_demarches-usagerv1", "liredemarches"]],
  },
  periode: {
    libelle: "Périodes d’accompagnement",
    finalite: "ORIENTATION",
    lectures: [["api_mobilisation-accompagnementv1", "mobilisationaccompagnement"]],
  },
  prescription: {
    libelle: "Prescriptions",
    finalite: "PARCOURS",
    lectures: [["api_prescription-servicesv1", "prescriptionservices"]],
  },
};

/** Every kind of event that a partner may be told of, as the screens name it. */
export const TYPES_EVENEMENT: Readonly<Record<string, string>> = {
  "inscription.demandee": "Inscription demandée par un organisme",
  "inscription.changement-declare": "Changement de situation déclaré",
  "inscription.changement-corrige": "Changement de situation corrigé",
  "inscription.changement-retire": "Changement de situation retiré",
  "orientation.saisie": "Critères d’orientation saisis",
  "orientation.preconisee": "Parcours préconisé",
  "orientation.ouverte": "Parcours ouvert",
  "orientation.modifiee": "Parcours modifié",
  "orientation.abandonnee": "Préconisation refusée",
  "orientation.notifiee": "Orientation notifiée",
  "orientation.revue": "Examen conjoint du parcours",
  "orientation.terminee": "Parcours terminé",
  "rendez-vous.pris": "Rendez-vous pris",
  "rendez-vous.modifie": "Rendez-vous modifié",
  "rendez-vous.confirme": "Rendez-vous confirmé",
  "rendez-vous.annule": "Rendez-vous annulé",
  "diagnostic.besoins": "Besoins et points forts mis à jour",
  "diagnostic.conjoint": "Diagnostic attesté conjoint avec la personne",
  "diagnostic.contraintes": "Contraintes mises à jour",
  "diagnostic.numerique": "Autonomie numérique mise à jour",
  "diagnostic.pouvoir-agir": "Pouvoir d’agir mis à jour",
  "diagnostic.projets": "Diagnostic du projet mis à jour",
  "contrat.prepare": "Contrat d’engagement préparé",
  "contrat.signe": "Contrat d’engagement signé",
  "contrat.refuse": "Contrat d’engagement refusé",
  "projet.ajoute": "Métier ou projet ajouté",
  "projet.modifie": "Métier ou projet modifié",
  "projet.retire": "Métier ou projet retiré",
  "entretien.conclu": "Entretien conclu",
  "entretien.corrige": "Conclusion d’entretien corrigée",
  "demarche.prevue": "Démarche prévue",
  "demarche.modifiee": "Démarche modifiée",
  "demarche.faite": "Démarche faite",
  "demarche.non-faite": "Démarche non faite",
  "demarche.annulee": "Démarche annulée",
  "demarche.rouverte": "Démarche remise à prévue",
  "demarche.semaine-reprise": "Démarches de la semaine précédente reprises",
  "periode.mobilisee": "Période d’accompagnement mobilisée",
  "periode.commencee": "Période d’accompagnement commencée",
  "periode.modifiee": "Période d’accompagnement modifiée",
  "periode.prolongee": "Période d’accompagnement prolongée",
  "periode.terminee": "Période d’accompagnement terminée",
  "periode.avis": "Avis demandé à la personne sur son accompagnement",
  "periode.annulee": "Période d’accompagnement annulée",
  "prescription.prescrite": "Service prescrit",
  "prescription.modifiee": "Prescription modifiée",
  "prescription.acceptee": "Prescription acceptée",
  "prescription.refusee": "Prescription refusée",
  "prescription.commencee": "Service prescrit commencé",
  "prescription.terminee": "Service prescrit terminé",
  "prescription.abandonnee": "Prescription abandonnée",
};

/** The kind of the message that proves an address before anything else is sent to it. */
export const TYPE_ESSAI = "webhook.essai";

/** The family of a kind, or undefined for a kind that is not announced. */
export function familleDe(genre: string): FamilleEvenements | undefined {
  return Object.hasOwn(TYPES_EVENEMENT, genre)
    ? FAMILLES[genre.slice(0, genre.indexOf("."))]
    : undefined;
}

/** The kinds that an application with these scopes may be told of. */
// CONV-3.2-10
export function typesOuverts(scopes: readonly string[]): string[] {
  const tenus = new Set(scopes);
  return Object.keys(TYPES_EVENEMENT).filter((genre) =>
    familleDe(genre)?.lectures.some((lecture) => lecture.every((scope) => tenus.has(scope))),
  );
}
