import type { Etat, Fonction, Nature, Partie, Rattachement } from "./formes.ts";

export const ETATS: Readonly<Record<Etat, string>> = {
  projet: "Projet",
  autorisee: "Autorisée, à signer",
  signee: "Signée",
  en_vigueur: "En vigueur",
  denoncee: "Dénoncée",
  echue: "Échue",
  resiliee: "Résiliée",
};

const TONS = {
  projet: "neutre",
  autorisee: "attention",
  signee: "neutre",
  en_vigueur: "bon",
  denoncee: "attention",
  echue: "neutre",
  resiliee: "grave",
} as const satisfies Readonly<Record<Etat, string>>;

export function tonEtat(etat: Etat) {
  return TONS[etat];
}

export const NATURES: Readonly<Record<Nature, string>> = {
  projet: "Projet autorisé",
  convention: "Convention",
  "1": "Annexe 1 – RGC",
  "1bis": "Annexe 1 bis – Acte d’engagement",
  "2": "Annexe 2 – Correspondants du partenaire",
  "2bis": "Annexe 2 bis – Correspondants de France Travail",
  "3": "Annexe 3 – Conditions d’accès",
  "4": "Annexe 4 – Services ouverts",
  "5": "Annexe 5 – Dysfonctionnements",
};

export const FONCTIONS: Readonly<Record<Fonction, string>> = {
  GOUVERNANCE: "Gouvernance du partenariat",
  SUIVI_OPERATIONNEL: "Responsable du suivi opérationnel",
  RSSI: "Sécurité des systèmes d’information (RSSI)",
  CORRESPONDANT_SI: "Correspondant SI",
  EDITEUR: "Éditeur intégrant les API",
  DPD: "Protection des données",
  FT_GOUVERNANCE: "Gouvernance du partenariat",
  FT_SUIVI_OUVERTURES: "Suivi des ouvertures de services",
  FT_CSSI: "Chargé de sécurité des SI (CSSI)",
  FT_RSSI_NATIONAL: "Responsable national de la sécurité des SI",
  FT_DPD: "Protection des données",
};

export const PROGRAMMES: Readonly<Record<Rattachement["programme"], string>> = {
  PACTE_SOLIDARITES: "Pacte des solidarités",
  SCHEMA_DEPARTEMENTAL: "Schéma départemental",
};

/** « Pacte des solidarités : ambition 9 ». */
export function rattachementEcrit({ programme, libelle }: Rattachement): string {
  return `${PROGRAMMES[programme]} : ${libelle}`;
}

const TYPES: Readonly<Record<Partie["type"], string>> = {
  FT: "Opérateur",
  CD: "Conseil départemental",
  DCD: "Délégataire d’un conseil départemental",
  ML: "Mission locale",
  CE: "Cap emploi",
  ETAT: "État",
  REGION: "Région",
  COMMUNE: "Commune ou groupement",
  CAF: "Caisse d’allocations familiales",
  MSA: "Mutualité sociale agricole",
  PLIE: "Plan local pour l’insertion et l’emploi",
  IAE: "Structure d’insertion, entreprise adaptée ou ESAT",
  CREATION: "Appui à la création d’entreprise",
  AUTRE: "Autre participant",
};

const DROITS: Readonly<Record<Partie["droits"][number], string>> = {
  orienter: "décide d’orientations",
  accompagner: "peut être référent",
  recevoir: "reçoit des prescriptions",
};

/** What kind of organisation a party is, and what it may do: « Mission locale, peut être référent ». */
// B1-02 B1-03
export function placeEcrite({ type, droits }: Partie): string {
  return [TYPES[type], ...droits.map((droit) => DROITS[droit])].join(", ");
}

export function partieEcrite(partie: string | undefined): string {
  return partie === "partenaire" ? "Partenaire" : "France Travail";
}

const EVENEMENTS: Readonly<Record<string, string>> = {
  CONVENTION_CREEE: "Projet de convention créé",
  CONVENTION_AUTORISEE: "Acte autorisant la signature enregistré",
  TEXTE_DEPOSE: "Texte à signer déposé, identique au projet autorisé",
  CONVENTION_SIGNEE: "Signature reçue",
  CONVENTION_EN_VIGUEUR: "Entrée en vigueur",
  CONVENTION_RENOUVELEE: "Reconduction tacite",
  CONVENTION_DENONCEE: "Dénonciation reçue",
  CONVENTION_ECHUE: "Fin de la convention",
  CONVENTION_RESILIEE: "Résiliation effective",
  PREAVIS_CONVENU: "Préavis convenu entre les parties",
  ANNEXE_PUBLIEE: "Nouvelle version publiée",
  CORRESPONDANT_MODIFIE: "Correspondant mis à jour",
  AVENANT_PROPOSE: "Avenant proposé",
  AVENANT_SIGNE: "Signature d’un avenant",
  LITIGE_OUVERT: "Différend ouvert",
  LITIGE_AVANCE: "Étape d’un différend",
  FLUX_DECLARE: "Flux de données déclaré",
  CONVENTION_RATTACHEE: "Rattachement déclaré",
  DECISION_DELEGUEE: "Décision d’orientation déléguée",
  DELEGATION_FINIE: "Fin de la délégation de décision",
  PIECE_JOINTE: "Pièce jointe",
  CLAUSE_DECLAREE: "Clause relevée",
};

export function evenementEcrit(genre: string): string {
  return EVENEMENTS[genre] ?? genre;
}
