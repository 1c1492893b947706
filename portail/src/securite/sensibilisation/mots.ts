import type { Bloc, EtatSensibilisation, Public, Statut } from "./formes.ts";

type Mot = { mot: string; ton: "neutre" | "bon" | "attention" | "grave" };

export const BLOCS: Readonly<Record<Bloc, string>> = {
  enjeux: "Enjeux et risques",
  bonnesPratiques: "Bonnes pratiques",
  responsabilite: "Responsabilité",
  conduite: "Conduite à tenir en situation avérée ou douteuse",
};

export const PUBLICS: Readonly<Record<Public, string>> = {
  AGENT: "Agents qui utilisent les outils",
  GESTIONNAIRE: "Gestionnaires, qui écrivent dans les outils",
  RGC: "Responsable de la gestion des comptes",
  GOUVERNANCE: "Gouvernance du partenariat",
  SUIVI_OPERATIONNEL: "Responsable du suivi opérationnel",
  CORRESPONDANT_SI: "Correspondant SI",
  RSSI: "RSSI",
  DPD: "Délégué à la protection des données",
  DEVELOPPEUR: "Développeur",
};

export const ETATS: Readonly<Record<EtatSensibilisation, Mot>> = {
  A_JOUR: { mot: "À jour", ton: "bon" },
  A_SUIVRE: { mot: "À suivre", ton: "attention" },
  EN_RETARD: { mot: "En retard", ton: "grave" },
  FERMEE: { mot: "Outils fermés", ton: "grave" },
};

export const STATUTS: Readonly<Record<Statut, Mot>> = {
  conforme: { mot: "Conforme", ton: "bon" },
  en_cours: { mot: "En cours", ton: "attention" },
  non_conforme: { mot: "Non conforme", ton: "grave" },
  non_applicable: { mot: "Non applicable", ton: "neutre" },
};
