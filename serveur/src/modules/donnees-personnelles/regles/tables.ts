/** One table that says something of a person: its words, which of its lines, and what of them is not given. */
export type TableDeLaPersonne = {
  readonly table: string;
  readonly libelle: string;
  /** The condition that a line `t` is the person's, whose identifier is `$1`. */
  readonly ou: string;
  /** Columns that tell nothing more, or that are another's. */
  readonly sans: readonly string[];
};

const une = (
  table: string,
  libelle: string,
  ou = "t.usager_id = $1",
  sans: readonly string[] = [],
): TableDeLaPersonne => ({ table, libelle, ou, sans });

const DES_DEMANDES =
  "t.demande_id in (select id from donnees_personnelles.demande where usager_id = $1)";

/**
 * All that the platform stores of a person: what a copy is made from, in the order in which it is read. A test holds
 * it against the catalogue of the database. The NIR is said to be kept, and is not copied (CONV-5-03): only its keyed
 * forms are stored. Nor does a copy name the agents who looked, who have rights of their own: it says for which body.
 */
// CONV-5-15
export const TABLES_DE_LA_PERSONNE: readonly TableDeLaPersonne[] = [
  une("usagers.usager", "Identité et situation", "t.id = $1", [
    ...["nir_empreinte", "nir_chiffre", "cle_nom", "cle_prenom"],
  ]),
  une("usagers.changement", "Changements déclarés"),
  une("orientation.orientation", "Orientation"),
  une(
    "orientation.revue",
    "Revues de l’orientation",
    "t.orientation_id in (select id from orientation.orientation where usager_id = $1)",
  ),
  une("diagnostic.exploration", "Diagnostic"),
  une("diagnostic.conjoint", "Diagnostic établi avec la personne"),
  une("contrat_engagement.contrat", "Contrat d’engagement"),
  une("contrat_engagement.changement", "Causes de mise à jour du contrat"),
  une("accompagnement.periode", "Périodes d’accompagnement"),
  une("accompagnement.demarche", "Démarches"),
  une("accompagnement.prescription", "Services prescrits"),
  une(
    "accompagnement.suite_prescription",
    "Suites des services prescrits",
    "t.prescription_id in (select id from accompagnement.prescription where usager_id = $1)",
  ),
  une("rendez_vous.rendez_vous", "Rendez-vous"),
  une("entretiens.conclusion", "Conclusions d’entretiens"),
  une("projets.element", "Profil et projets"),
  une("conservation.gel", "Conservation prolongée"),
  une("donnees_personnelles.demande", "Exercice des droits"),
  une("donnees_personnelles.envoi", "Réponses à l’exercice des droits", DES_DEMANDES),
  une("donnees_personnelles.entraide", "Entraide des parties pour répondre", DES_DEMANDES, [
    "contact",
  ]),
  une("donnees_personnelles.information", "Information sur le traitement de vos données"),
  une("webhooks.evenement", "Évènements à transmettre aux applications"),
  une("webhooks.livraison", "Évènements transmis aux applications"),
  une(
    "webhooks.tentative",
    "Tentatives de transmission aux applications",
    `exists (select from webhooks.livraison l where l.usager_id = $1
       and l.abonnement_id = t.abonnement_id and l.position = t.position)`,
  ),
  une(
    "journal.evenement",
    "Historique",
    `(t.sujet_type = 'usager' and t.sujet_id = $1::text) or (t.sujet_type = 'exercice-droits'
       and t.sujet_id in (select id::text from donnees_personnelles.demande where usager_id = $1))`,
  ),
  une("journal.trace", "Consultations de vos données", undefined, [
    ...["agent", "agent_id", "application_id", "correlation", "objet"],
  ]),
];

/** Tables beside them that are no part of a copy, and why. */
export const HORS_DE_LA_COPIE: Readonly<Record<string, string>> = {
  "conservation.a_verifier": "des dossiers sortis de la base active, le temps de le vérifier",
  "conservation.archive":
    "les dossiers archivés, hors de toute recherche : rouverts d’abord, ils sont copiés comme les autres",
  "conservation.duree_initiale": "les durées livrées avec la plateforme",
  "conservation.effacement": "le compte de ce qui fut effacé",
  "conservation.passage": "où en est l’examen des dossiers",
  "donnees_personnelles.notice": "les notices d’information, les mêmes pour tous",
  "accompagnement.service": "l’offre de services, la même pour tous",
  "journal.ligne_effacee": "les empreintes des lignes effacées du journal",
  "journal.sceau": "les sceaux des lignes du journal",
  "usagers.ecriture": "des réponses gardées le temps d’un renvoi, sans la personne",
  "webhooks.abonnement": "à quoi s’abonnent les applications",
  "webhooks.compteur": "le compte des évènements transmis",
  "webhooks.secret": "les secrets des applications",
  "usagers.reception": "la salle d’attente d’un import, vidée à sa fin",
};

/** Schemas that say nothing of people accompanied: agents, partners, tools, parameters. */
export const SCHEMAS_SANS_PERSONNE: readonly string[] = [
  ...["acces_api", "catalogue", "conventions", "demandes_acces", "habilitations", "identite"],
  ...["importation", "notifications", "parametres", "public", "securite", "signalements"],
  "sollicitations",
];
