/** The tables of a schema. */
const de = (schema: string, ...noms: readonly string[]) => noms.map((nom) => `${schema}.${nom}`);

/** The tables of each family: each table of the database is in one, and in one only. */
export const TABLES = {
  dossiers: [
    ...de("usagers", "usager", "changement"),
    ...de("orientation", "orientation", "revue"),
    ...de("rendez_vous", "rendez_vous"),
    ...de("diagnostic", "exploration", "conjoint"),
    ...de("projets", "element"),
    ...de("entretiens", "conclusion"),
    ...de("contrat_engagement", "contrat", "changement"),
    ...de("accompagnement", "demarche", "periode", "prescription", "suite_prescription"),
    ...de("journal", "evenement"),
    ...de("conservation", "archive", "gel", "a_verifier"),
  ],
  journal: [
    ...de("journal", "trace", "sceau", "ligne_effacee"),
    ...de("securite", "alerte", "recherche"),
  ],
  // Erased with the record of whoever asked.
  droits: [...de("donnees_personnelles", "demande", "envoi", "entraide", "information")],
  connexions: [
    ...de("identite", "session", "connexion_en_cours", "envoi"),
    ...de("acces_api", "objet_oauth", "bail_quota"),
  ],
  transit: [
    ...de("webhooks", "evenement", "livraison", "tentative"),
    ...de("usagers", "ecriture", "reception"),
    ...de("graphile_worker", "_private_jobs", "_private_job_queues"),
  ],
  comptes: [
    ...de("habilitations", "agent", "droit", "demande", "tache", "anomalie", "decision_inactivite"),
    ...de("habilitations", "campagne_audit", "compte_audit", "ligne_audit", "rapport_audit"),
    ...de("habilitations", "nomination", "formation_rgc", "signalement_rgc", "echange_rgc"),
    ...de("habilitations", "intervention", "jeton_annuaire", "tiers"),
    ...de("identite", "facteur_totp", "lien_fournisseur"),
    ...de("acces_api", "application", "secret", "compte", "souscription", "usage_horaire"),
    ...de("acces_api", "blocage", "levee_de_doute", "derogation", "avertissement"),
    ...de("webhooks", "abonnement", "secret"),
    ...de("catalogue", "acceptation"),
    ...de("securite", "sensibilisation", "rappel_sensibilisation"),
  ],
  partenariat: [
    ...de("conventions", "convention", "avenant", "clause", "correspondant", "delegation_decision"),
    ...de("conventions", "denonciation", "document", "flux", "litige", "periode", "piece"),
    ...de("conventions", "rattachement", "organisation", "structure"),
    ...de("demandes_acces", "demande", "message", "ouverture"),
    ...de("notifications", "avis", "destinataire", "piece_jointe", "tentative"),
    ...de("signalements", "signalement", "destination", "envoi", "piece"),
    ...de("securite", "evaluation", "action", "piece", "suivi", "rappel", "comite"),
    ...de("securite", "module_sensibilisation", "conformite"),
    ...de("sollicitations", "sollicitation", "contournement"),
    ...de("catalogue", "besoin", "experimentation", "liste", "ouverture_finalite"),
    ...de("catalogue", "point_feuille", "reglage", "cahier_des_charges"),
    ...de("catalogue", "document", "documentation"),
    ...de("habilitations", "document_rgc"),
    ...de("parametres", "parametre"),
  ],
} as const;

/** The tables that are about nobody: reference lists, counters, and the marks of the machinery. */
export const SANS_PERSONNE: readonly string[] = [
  ...de("accompagnement", "service"),
  ...de("catalogue", "plateforme"),
  ...de("habilitations", "mission", "mission_module"),
  // The fingerprint of a file and where its reading has come to; a refused line is told by its rank, without what it held.
  ...de("importation", "fichier", "refus"),
  ...de("webhooks", "compteur"),
  ...de("securite", "hebergement"),
  ...de("donnees_personnelles", "notice"),
  ...de("parametres", "texte"),
  ...de("conservation", "duree_initiale", "effacement", "passage"),
  ...de("public", "migration"),
  ...de("graphile_worker", "migrations", "_private_tasks", "_private_known_crontabs"),
];
