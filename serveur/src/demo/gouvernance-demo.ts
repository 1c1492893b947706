const JOUR_MS = 86_400_000;

/** What a convention says of its flows and of who prevails, in the demonstration. */
export const SUITES_DEMO = {
  flux: [
    {
      nom: "Flux mensuel des bénéficiaires du RSA (fictif)",
      baseLegale: "L262-40 du code de l’action sociale et des familles",
      transitoire: true,
    },
    {
      nom: "Orientations et parcours (fictif)",
      baseLegale: "L5411-5-1 du code du travail",
      transitoire: false,
    },
  ],
  clauses: [
    {
      source: "annexe",
      document: "Annexe 5 (fictive)",
      sujet: "Délai de réponse à une sollicitation",
      valeur: "Deux jours ouvrés.",
    },
    {
      source: "cgu",
      document: "Conditions générales de Mon Portail Pro (fictives)",
      sujet: "Délai de réponse à une sollicitation",
      valeur: "Cinq jours ouvrés.",
    },
  ],
} as const;

/** A dispute that the parties have settled: of a fictional partner alone. */
export const LITIGES_DEMO = [
  {
    objet: "Comptage des jeunes suivis (fictif)",
    ouvertLe: "2025-09-01",
    faits: [
      { fait: "convenir", le: "2025-10-06" },
      { fait: "clore", le: "2025-11-03" },
    ],
  },
] as const;

/** Help, safety, accounts and roadmap as the demonstration opens: a few lines of each. */
export function* gouvernanceDemo(clientId: string, autour: Date): Generator<object> {
  const le = (jours: number, heure = 9) => {
    const jour = new Date(autour.getTime() - jours * JOUR_MS).toISOString().slice(0, 10);
    return `${jour}T${String(heure).padStart(2, "0")}:00:00Z`;
  };
  const jour = (jours: number) => le(jours).slice(0, 10);
  yield* difficultes(le);
  const bureau = "o.quinravaux";
  yield {
    type: "blocage",
    identifiant: "appels-de-nuit",
    organisation: "cd62",
    application: clientId,
    motif: "Appels en rafale, la nuit",
    terme: jour(18),
    bloqueLe: le(20, 22),
    bloquePar: bureau,
    levees: [
      {
        conclusion: "legitime",
        motif: "Reprise de données annoncée par l’éditeur",
        le: le(19, 10),
        par: bureau,
      },
    ],
  };
  yield {
    type: "evaluation-securite",
    identifiant: "annuelle",
    organisation: "cd62",
    agent: "b.torquenais",
    jour: jour(150),
    methode: "grille_cnil",
    perimetre: "Postes, messagerie et accès aux outils partagés (fictif)",
    score: 78,
    conclusion: "Deux écarts, repris au plan d’action.",
    actions: [
      {
        libelle: "Chiffrer les postes nomades",
        porteur: "RSSI",
        echeance: jour(30),
        etat: "FAITE",
      },
      {
        libelle: "Rappeler aux agents comment signaler un courriel douteux",
        porteur: "RSSI",
        echeance: jour(-60),
        etat: "EN_COURS",
      },
    ],
  };
  yield {
    type: "derogation",
    identifiant: "depot-historique",
    organisation: "cd62",
    agent: "b.torquenais",
    flux: "depot-historique",
    motif: "Reprise de l’historique des parcours",
    demandeeLe: le(16),
    decision: {
      le: le(14),
      agent: bureau,
      etat: "acceptee",
      motif: "Une seule fois, sur un canal chiffré",
      debut: jour(13),
      fin: jour(-30),
    },
  };
  yield {
    type: "intervention",
    identifiant: "compte-double",
    organisation: "cd62",
    agent: bureau,
    incident: "INC-2026-0007 (fictif)",
    motif: "Un compte en double empêchait une connexion.",
    ouverteLe: le(25),
    heures: 2,
    closeLe: le(25, 10),
  };
  yield* comptes(le, jour);
  yield* feuilleDeRoute(le, bureau);
}

type Instant = (jours: number, heure?: number) => string;

function* difficultes(le: Instant): Generator<object> {
  const difficulte = (identifiant: string, agent: string, jours: number) => ({
    type: "sollicitation",
    identifiant,
    organisation: "cd62",
    agent,
    plateforme: "mon-portail-pro",
    survenueLe: le(jours),
  });
  yield {
    ...difficulte("prise-en-main", "e.quintrevoux", 1),
    nature: "question",
    element: "conclusions-entretiens",
    titre: "Où relire la conclusion d’un entretien ?",
    etapes: "J’ai conclu un entretien hier et je voudrais le relire.",
  };
  yield {
    ...difficulte("lenteur", "v.sarmondel", 2),
    nature: "lenteur",
    element: "recherche-usager",
    titre: "La recherche par identité tarde",
    etapes: "Recherche par nom et date de naissance, puis une minute d’attente.",
    etat: "QUALIFIEE",
    analyse: "Constaté sur trois postes, réseau sain.",
    gravite: "mineure",
    impact: "Les recherches par identité se font deux fois.",
    equipe: "Recherche",
    contournements: [
      { portee: "partielle", texte: "Cherchez par numéro France Travail.", debut: le(1) },
    ],
  };
  yield {
    ...difficulte("rendez-vous", "n.falgarede", 12),
    nature: "donnee-inexacte",
    element: "prochain-rendez-vous",
    titre: "Un rendez-vous annulé reste affiché",
    etapes: "Ouvrir un dossier dont le rendez-vous a été annulé la veille.",
    etat: "CLOSE",
    analyse: "Reproduit sur deux dossiers.",
    gravite: "majeure",
    impact: "Des agents rappellent des personnes pour rien.",
    equipe: "Rendez-vous",
    reponse: "Corrigé : l’annulation se lit aussitôt.",
    resolueLe: le(9, 16),
    verification: "efficace",
  };
}

function* comptes(le: Instant, jour: (jours: number) => string): Generator<object> {
  yield {
    type: "demande-droit",
    identifiant: "diagnostic",
    organisation: "ml62",
    agent: "l.daubrequin",
    module: "sia",
    finalite: "PARCOURS",
    motif: "Suivre les heures d’activité des jeunes que j’accompagne.",
    responsable: "Tiphaine Querlouanne",
    deposeeLe: le(2),
  };
  yield {
    type: "demande-droit",
    identifiant: "sanction",
    organisation: "cd62",
    agent: "i.brumelouze",
    module: "sanction",
    finalite: "CONTROLE",
    motif: "Renseigner les personnes à l’accueil.",
    responsable: "Oriane Dalfouvaux",
    deposeeLe: le(8),
    decision: {
      le: le(7),
      agent: "r.dalfouvaux",
      etat: "refusee",
      motif: "La mission d’accueil n’appelle pas cet accès.",
    },
  };
  yield {
    type: "tache",
    identifiant: "depart",
    organisation: "ml62",
    agent: "l.daubrequin",
    genre: "depart",
    effetLe: jour(-60),
    creeeLe: le(3),
  };
  yield {
    type: "echange-rgc",
    identifiant: "audit",
    genre: "annonce",
    agent: "o.quinravaux",
    objet: "L’audit annuel approche",
    corps: "Relisez les comptes inactifs avant l’ouverture de la campagne.",
    creeLe: le(10),
  };
  yield {
    type: "echange-rgc",
    identifiant: "doublon",
    genre: "assistance",
    organisation: "cd62",
    agent: "r.dalfouvaux",
    objet: "Deux comptes pour une personne",
    corps: "Une collègue a deux comptes depuis son changement de nom. Lequel garder ?",
    creeLe: le(26),
    reponse: {
      le: le(25, 10),
      agent: "o.quinravaux",
      texte: "Celui que ProConnect désigne ; l’autre est à fermer.",
    },
  };
}

function* feuilleDeRoute(le: Instant, agent: string): Generator<object> {
  yield {
    type: "documentation",
    element: "recherche-usager",
    titre: "Trouver une personne",
    version: 1,
    agent,
    public: "tous",
    nouveautes: "Première version.",
    texte:
      "Cherchez d’abord par numéro France Travail, sinon par NIR et date de naissance, sinon par identité.",
    publieeLe: le(30),
  };
  yield {
    type: "point-feuille-de-route",
    identifiant: "rendez-vous",
    version: 1,
    agent,
    intitule: "Être prévenu d’un rendez-vous pris ailleurs",
    valeur: 60,
    etat: "retenu",
    motif: "Demandé par quatre départements",
    ecritLe: le(40),
  };
  yield {
    type: "besoin",
    identifiant: "rendez-vous",
    organisation: "cd62",
    agent: "a.brivezac",
    intitule: "Savoir qu’un rendez-vous a été pris",
    description: "Sans ouvrir chaque dossier, pour ne pas convoquer deux fois.",
    priorite: 1,
    exprimeLe: le(50),
    point: "rendez-vous",
  };
}
