import type { Session } from "../kit/formes.ts";

export interface Menu {
  titre: string;
  lien: string;
  /** Addresses that also belong to this entry. */
  aussi?: string;
  /** True when other entries live under this address. */
  exact?: boolean;
  ouvert: (session: Session) => boolean;
}

/** The main menu, in the order shown; the server refuses by itself what an entry would open wrongly. */
const MENUS: readonly Menu[] = [
  {
    titre: "Recherche usager",
    lien: "/suivi-de-parcours/recherche",
    aussi: "/suivi-de-parcours/dossiers/",
    ouvert: ({ tuiles }) => tuiles.some(({ lien }) => lien?.startsWith("/suivi-de-parcours/")),
  },
  {
    titre: "Prescriptions reçues",
    lien: "/suivi-de-parcours/prescriptions-recues",
    aussi: "/suivi-de-parcours/prescriptions-recues/",
    ouvert: (session) => moduleOuvert(session, "prescription-services"),
  },
  {
    titre: "Activités",
    lien: "/activites/orientation",
    aussi: "/activites/",
    ouvert: (session) => moduleOuvert(session, "activites-orientation"),
  },
  {
    titre: "Activités",
    lien: "/activites/rendez-vous",
    ouvert: (session) =>
      moduleOuvert(session, "activites-rendez-vous") &&
      !moduleOuvert(session, "activites-orientation"),
  },
  {
    titre: "Pilotage",
    lien: "/pilotage",
    ouvert: (session) =>
      moduleOuvert(session, "activites-orientation") || aLeRole("OPERATEUR")(session),
  },
  {
    titre: "Portail Emploi",
    lien: "/portail-emploi",
    ouvert: ({ tuiles }) => tuiles.some(({ plateforme }) => plateforme === "portail-emploi"),
  },
  { titre: "À traiter", lien: "/operateur", exact: true, ouvert: aLeRole("OPERATEUR", "CSSI") },
  {
    titre: "Demandes d’accès",
    lien: "/operateur/demandes-acces",
    aussi: "/operateur/demandes-acces/",
    ouvert: aLeRole("OPERATEUR"),
  },
  {
    titre: "Conventions",
    lien: "/operateur/conventions",
    aussi: "/operateur/conventions/",
    ouvert: aLeRole("OPERATEUR"),
  },
  {
    titre: "Nominations de RGC",
    lien: "/operateur/nominations",
    ouvert: aLeRole("OPERATEUR", "CSSI"),
  },
  {
    titre: "Sollicitations",
    lien: "/operateur/sollicitations",
    aussi: "/operateur/sollicitations/",
    ouvert: aLeRole("OPERATEUR", "CSSI"),
  },
  { titre: "Annexe 4", lien: "/operateur/catalogue", ouvert: aLeRole("OPERATEUR") },
  { titre: "Blocages", lien: "/operateur/blocages", ouvert: aLeRole("OPERATEUR", "CSSI") },
  { titre: "Dérogations", lien: "/operateur/derogations", ouvert: aLeRole("CSSI") },
  { titre: "Interventions", lien: "/operateur/interventions", ouvert: aLeRole("OPERATEUR") },
  { titre: "Courriels", lien: "/operateur/courriels", ouvert: aLeRole("OPERATEUR") },
  {
    titre: "Gestion des comptes",
    lien: "/gestion-des-comptes",
    aussi: "/gestion-des-comptes/",
    ouvert: aLeRole("RGC", "SUIVI_OPERATIONNEL"),
  },
  {
    titre: "Ma convention",
    lien: "/ma-convention",
    ouvert: aLeRole("GOUVERNANCE", "RGC", "SUIVI_OPERATIONNEL"),
  },
  {
    titre: "Demandes d’accès",
    lien: "/demandes-acces",
    aussi: "/demandes-acces/",
    ouvert: aLeRole("SUIVI_OPERATIONNEL", "GOUVERNANCE", "RGC", "CORRESPONDANT_SI", "DPD", "RSSI"),
  },
  {
    titre: "Catalogue",
    lien: "/catalogue",
    ouvert: aLeRole("RGC", "GOUVERNANCE", "SUIVI_OPERATIONNEL", "DEVELOPPEUR"),
  },
  {
    titre: "Documentation",
    lien: "/documentation",
    aussi: "/documentation/",
    ouvert: aLeRole("RGC", "SUIVI_OPERATIONNEL", "CORRESPONDANT_SI", "DEVELOPPEUR", "OPERATEUR"),
  },
  {
    titre: "Feuille de route",
    lien: "/feuille-de-route",
    ouvert: aLeRole("GOUVERNANCE", "SUIVI_OPERATIONNEL", "CORRESPONDANT_SI", "OPERATEUR"),
  },
  {
    titre: "Espace développeur",
    lien: "/developpeur",
    aussi: "/developpeur/",
    ouvert: aLeRole("DEVELOPPEUR"),
  },
  { titre: "Dérogations", lien: "/derogations", ouvert: aLeRole("RSSI", "CORRESPONDANT_SI") },
  {
    titre: "Signalements",
    lien: "/signalements",
    aussi: "/signalements/",
    ouvert: aLeRole("DPD", "RSSI", "CSSI"),
  },
  {
    titre: "Exercice des droits",
    lien: "/exercice-des-droits",
    aussi: "/exercice-des-droits/",
    ouvert: aLeRole("DPD"),
  },
  { titre: "Conservation", lien: "/conservation", ouvert: aLeRole("DPD") },
  {
    titre: "Confidentialité",
    lien: "/confidentialite",
    ouvert: aLeRole("DPD", "RSSI", "CSSI", "RGC", "OPERATEUR"),
  },
  {
    titre: "Sécurité",
    lien: "/securite",
    aussi: "/securite/",
    ouvert: aLeRole("RSSI", "CSSI"),
  },
  {
    titre: "Sensibilisation",
    lien: "/sensibilisations",
    ouvert: aLeRole("RSSI", "RGC", "CSSI"),
  },
  { titre: "Aide", lien: "/aide", aussi: "/aide/", ouvert: () => true },
  { titre: "Mes accès", lien: "/mes-acces", ouvert: () => true },
];

export function menusOuverts(session: Session): readonly Menu[] {
  return MENUS.filter(({ ouvert }) => ouvert(session));
}

/** True when a module of annex 4 is open to the agent today. */
export function moduleOuvert(session: Session | null, module: string): boolean {
  return (
    session?.acces.some((acces) => acces.module === module && acces.portes.length === 0) ?? false
  );
}

/** True when the agent holds one of these roles of administration. */
export function aLeRole(...roles: readonly string[]) {
  return (session: Session): boolean => session.roles.some((role) => roles.includes(role));
}
