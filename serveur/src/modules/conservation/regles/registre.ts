import type { Famille } from "./famille.ts";
import { TABLES } from "./tables.ts";

const R44 = "Code du travail, art. R. 5312-44";
const SI = "Code du travail, art. L. 5312-1, R. 5312-38 à R. 5312-45";
const FORMALITES =
  "Traitement autorisé par décret en Conseil d’État pris après avis de la CNIL (code du travail, art. R. 5312-38 et suivants)";
const SECRET = "Secret professionnel : code pénal, art. 226-13 ; CASF, art. L. 262-44";
const SANS_FORMALITE = "Aucune formalité préalable : inscription à ce registre";
const GESTION = {
  duree: { parametre: "conservation.gestion_ans" },
  source:
    "Aucun texte : prescription de droit commun (code civil, art. 2224), le temps d’une contestation ; à confirmer",
  geste: "tri",
} as const;

/**
 * The register of processings: for each family of data its purpose, its legal basis, who receives it, how long it is
 * kept, from when, and what is done at the end.
 */
// CONV-5-01 CONV-5-02 CONV-5-18 CONV-5-19
export const REGISTRE: readonly Famille[] = [
  {
    code: "dossiers",
    nom: "Dossiers des personnes",
    finalite:
      "Inscription, orientation, diagnostic, contrat d’engagement, accompagnement, contrôle et sanction",
    baseLegale: `Mission d’intérêt public (RGPD, art. 6, 1, e) : ${SI}`,
    personnes: "Demandeurs d’emploi, bénéficiaires du RSA, personnes accompagnées",
    donnees:
      "Identité, NIR chiffré, coordonnées, inscription, droit au RSA, RQTH, parcours, projet, diagnostic, contrat, rendez-vous, démarches, prescriptions, entretiens, évènements",
    destinataires:
      "Agents habilités des organismes du réseau pour l’emploi, dans leur périmètre ; applications des parties, dans leurs habilitations",
    mentions: `${FORMALITES}. ${SECRET}`,
    tables: TABLES.dossiers,
    regles: [
      {
        code: "archivage",
        portee: "Dossier d’une personne qui a été inscrite",
        depart: "dernier droit ou dernier évènement (à confirmer)",
        duree: { parametre: "conservation.active_ans" },
        source: R44,
        geste: "archivage",
      },
      {
        code: "terme",
        portee: "Dossier archivé",
        depart: "fin de la base active",
        duree: { parametre: "conservation.archive_ans" },
        source: R44,
        geste: "effacement",
      },
      {
        code: "non-inscrit",
        portee: "Personne non inscrite",
        depart: "dernière utilisation",
        duree: { parametre: "conservation.non_inscrit_mois" },
        source: R44,
        geste: "effacement",
      },
      {
        code: "rqth",
        portee: "Précisions sur le handicap (RQTH)",
        depart: "fin de la RQTH ou de l’inscription",
        duree: { parametre: "conservation.rqth_mois" },
        source: R44,
        geste: "effacement",
      },
      {
        code: "detention",
        portee: "Données de détention",
        depart: "fin de la détention",
        duree: { parametre: "conservation.detention_mois" },
        source: R44,
        geste: "effacement",
      },
    ],
  },
  {
    code: "journal",
    nom: "Journal des accès",
    finalite: "Savoir qui a accédé à quoi, rechercher les consultations détournées",
    baseLegale: "Obligation légale (RGPD, art. 6, 1, c) : RGPD, art. 32 ; convention, art. 5 et 7",
    personnes: "Agents, et personnes dont le dossier a été consulté",
    donnees: "Date, acte, finalité, organisme, agent, personne concernée, issue ; alertes",
    destinataires: "Agents qui suivent le dossier, RSSI et CSSI des parties, autorités de contrôle",
    mentions: SANS_FORMALITE,
    tables: TABLES.journal,
    regles: [
      {
        code: "traces",
        portee:
          "Accès et alertes de consultation ; les sceaux, qui ne disent rien de personne, restent",
        depart: "jour de l’accès",
        duree: { parametre: "traces.mois" },
        source: `${R44} : données techniques et de traçabilité`,
        geste: "effacement",
      },
    ],
  },
  {
    code: "droits",
    nom: "Exercice des droits",
    finalite:
      "Informer les personnes, répondre à celles qui exercent leurs droits, et pouvoir le prouver",
    baseLegale: "Obligation légale (RGPD, art. 6, 1, c) : RGPD, art. 12 à 22",
    personnes: "Personnes qui exercent leurs droits",
    donnees:
      "Information reçue, droit exercé, demande, vérification de l’identité, décision, réponse et sa preuve",
    destinataires:
      "Délégués à la protection des données des parties, pour ce qui est de chacune ; autorités de contrôle",
    mentions: SANS_FORMALITE,
    tables: TABLES.droits,
    regles: [
      {
        code: "droits",
        portee: "Demandes, réponses et entraide des parties",
        depart: "réponse à la personne, qui prolonge d’autant son dossier",
        duree: { fixe: "Celle du dossier" },
        source:
          "Aucun texte : code du travail, art. R. 5312-44, la preuve suit le dossier ; à confirmer",
        geste: "effacement",
      },
    ],
  },
  {
    code: "connexions",
    nom: "Connexions",
    finalite: "Reconnaître l’agent ou l’application, et protéger les comptes",
    baseLegale: "Obligation légale (RGPD, art. 6, 1, c) : RGPD, art. 32 ; convention, art. 7",
    personnes: "Agents",
    donnees: "Sessions, appareil, jetons d’accès, envois en attente de réponse",
    destinataires: "Aucun, hors l’agent lui-même",
    mentions: SANS_FORMALITE,
    tables: TABLES.connexions,
    regles: [
      {
        code: "sessions",
        portee: "Sessions",
        depart: "fermeture, ou dernier acte",
        duree: { parametre: "traces.mois" },
        source: `${R44} : données techniques`,
        geste: "effacement",
      },
      {
        code: "jetons",
        portee: "Jetons, codes, connexions commencées, envois",
        depart: "émission",
        duree: { fixe: "Jusqu’à leur terme ; un jour pour les envois" },
        source: "RGPD, art. 5 : le temps de servir",
        geste: "effacement",
      },
    ],
  },
  {
    code: "transit",
    nom: "Données en transit",
    finalite: "Recevoir les fichiers, annoncer les évènements aux applications abonnées",
    baseLegale: `Mission d’intérêt public (RGPD, art. 6, 1, e) : ${SI}`,
    personnes: "Personnes accompagnées",
    donnees: "Désignation de la personne, genre et date de l’évènement, preuves de livraison",
    destinataires: "Applications abonnées, dans leur périmètre",
    mentions: `${FORMALITES}. ${SECRET}`,
    tables: TABLES.transit,
    regles: [
      {
        code: "annonces",
        portee: "Évènements annoncés et preuves de livraison",
        depart: "jour de l’évènement",
        duree: { parametre: "webhooks.conservation_jours" },
        source: "Aucun texte : RGPD, art. 5, le temps d’un rejeu ; à confirmer",
        geste: "effacement",
      },
      {
        code: "reception",
        portee: "Lignes en cours d’import, réponses gardées pour un renvoi",
        depart: "réception",
        duree: { fixe: "Un jour" },
        source: "Aucun texte : RGPD, art. 5, le temps d’un renvoi ; à confirmer",
        geste: "effacement",
      },
    ],
  },
  {
    code: "comptes",
    nom: "Comptes et habilitations",
    finalite: "Habiliter les agents et les applications, et en rendre compte",
    baseLegale: "Obligation légale (RGPD, art. 6, 1, c) : code du travail, art. R. 5312-42-1, VI",
    personnes: "Agents, développeurs, RGC, tiers des partenaires",
    donnees:
      "Nom, adresse professionnelle, fonction, droits, actes de gestion, audits, sensibilisations suivies",
    destinataires: "RGC, RSSI et gestionnaires de l’organisme, opérateur, autorités de contrôle",
    mentions: SANS_FORMALITE,
    tables: TABLES.comptes,
    regles: [
      {
        ...GESTION,
        code: "comptes",
        portee: "Comptes, droits, audits, et les évènements qui les disent",
        depart: "fermeture du compte",
      },
    ],
  },
  {
    code: "partenariat",
    nom: "Vie du partenariat",
    finalite: "Conclure, exécuter et suivre la convention, s’entraider, se signaler les violations",
    baseLegale: `Mission d’intérêt public (RGPD, art. 6, 1, e) : ${SI} ; convention, art. 5 et 10`,
    personnes: "Signataires, correspondants et agents des parties",
    donnees: "Nom, fonction, coordonnées professionnelles, échanges, pièces signées",
    destinataires: "Les parties à la convention",
    mentions: SANS_FORMALITE,
    tables: TABLES.partenariat,
    regles: [
      {
        ...GESTION,
        code: "partenariat",
        portee:
          "Conventions, demandes, messages, signalements, sollicitations et suivi de la sécurité",
        depart: "fin de la convention ou clôture de l’affaire",
      },
    ],
  },
];
