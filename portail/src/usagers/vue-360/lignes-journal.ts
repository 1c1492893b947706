const ACTES: Readonly<Record<string, string>> = {
  "consulter-vue-360": "Consultation de la Vue 360",
  "rechercher-personne": "Recherche",
  "rechercher-usager": "Recherche",
  "rechercher-individu-certifie": "Recherche d’identité certifiée",
  "lire-statut": "Lecture du statut",
  "lire-informations-administratives": "Lecture des informations administratives",
  "lire-rqth": "Lecture de la RQTH",
  "consulter-orientation": "Consultation de l’orientation",
  "lire-orientations": "Lecture des orientations",
  "calculer-orientation": "Saisie des critères d’orientation",
  "decider-orientation": "Décision d’orientation",
  orienter: "Orientation sans critères",
  "modifier-orientation": "Modification du parcours",
  "noter-notification-orientation": "Notification de l’orientation",
  "noter-revue-orientation": "Examen conjoint du parcours",
  "lire-rendez-vous": "Lecture des rendez-vous",
  "consulter-rendez-vous": "Consultation des rendez-vous",
  "saisir-rendez-vous": "Saisie d’un rendez-vous déjà pris",
  "prendre-rendez-vous": "Prise d’un rendez-vous",
  "modifier-rendez-vous": "Modification d’un rendez-vous",
  "annuler-rendez-vous": "Annulation d’un rendez-vous",
  "consulter-contrat": "Consultation du contrat d’engagement",
  "lire-contrat": "Lecture du contrat d’engagement",
  "preparer-contrat": "Préparation du contrat d’engagement",
  "signer-contrat": "Signature du contrat d’engagement",
  "refuser-contrat": "Refus du contrat d’engagement",
  "imprimer-contrat": "Impression du contrat d’engagement",
  "consulter-diagnostic": "Consultation du diagnostic",
  "lire-diagnostic": "Lecture du diagnostic",
  "lire-historique-diagnostic": "Lecture de l’historique du diagnostic",
  "enregistrer-diagnostic": "Saisie du diagnostic",
  "creer-diagnostic": "Ajout d’un projet au diagnostic",
  "modifier-diagnostic": "Modification d’un projet du diagnostic",
  "prioriser-diagnostic": "Priorité donnée à un projet du diagnostic",
  "supprimer-diagnostic": "Retrait d’un projet du diagnostic",
  "enregistrer-besoins": "Saisie de besoins et de points forts",
  "enregistrer-contraintes": "Saisie de contraintes",
  "enregistrer-autonomie-numerique": "Saisie de l’autonomie numérique",
  "enregistrer-pouvoir-agir": "Saisie du pouvoir d’agir",
  "consulter-profil": "Consultation du profil de compétences",
  "ecrire-profil": "Modification du profil de compétences",
  "retirer-du-profil": "Retrait d’un élément du profil de compétences",
  "lire-metiers-recherches": "Lecture des métiers recherchés",
  "lire-projets-entreprise": "Lecture des projets d’entreprise",
  "consulter-conclusions": "Consultation des conclusions d’entretiens",
  "lire-conclusions": "Lecture des conclusions d’entretiens",
  "conclure-entretien": "Conclusion d’un entretien",
  "corriger-conclusion": "Correction d’une conclusion d’entretien",
  "consulter-objectif": "Consultation de l’objectif d’intensité",
  "definir-objectif": "Changement de l’objectif d’intensité",
  "lire-objectif": "Lecture de l’objectif d’intensité",
  "lire-demarches": "Lecture des démarches",
  "prevoir-demarche": "Saisie d’une démarche",
  "modifier-demarche": "Modification d’une démarche",
  "conclure-demarche": "Suite donnée à une démarche",
  "reprendre-semaine": "Reprise des démarches de la semaine précédente",
  "consulter-intensite": "Consultation du suivi de l’intensité",
  "suivre-intensite": "Lecture du suivi de l’intensité",
  "importer-usagers": "Mise à jour par import",
};

const ISSUES: Readonly<Record<string, string>> = {
  accordee: "Accordée",
  refusee: "Refusée",
  sans_resultat: "Sans résultat",
  erreur: "Erreur",
};

/** An acte of the journal in words; its code when this portal does not know it yet. */
export function acteEcrit(code: string): string {
  return ACTES[code] ?? code;
}

/** How an access ended, in words. */
export function issueEcrite(code: string): string {
  return ISSUES[code] ?? code;
}
