import type { AgentDemo } from "./agent-demo.ts";

const LECTURE = ["recherche-usager", "vue-360", "prochain-rendez-vous"];

/** What each mission needs, and no more (annex 1, article 5.1). */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  accueil: [...LECTURE, "synthese-rendez-vous"],
  orientation: [
    ...LECTURE,
    "orientation",
    "synthese-rendez-vous",
    "saisie-rendez-vous",
    "activites-orientation",
    "activites-rendez-vous",
  ],
  referent: [
    ...LECTURE,
    "synthese-rendez-vous",
    "saisie-rendez-vous",
    "objectif-intensite",
    "orientation",
    "diagnostic",
    "profil-competences",
    "conclusions-entretiens",
    "mobilisation-accompagnement",
    "prescription-services",
  ],
  administration: [],
};

const ARRAS = ["cd62", "Maison du département d’Arras"] as const;
const LENS = ["cd62", "Maison du département de Lens"] as const;
const PASSERELLE = ["delegataire-a", "Association Passerelle"] as const;
const MISSION_LOCALE = ["ml62", "Mission locale de l’Artois"] as const;
const CAP_EMPLOI = ["ce62", "Cap emploi"] as const;

/** Names that nobody bears, one line an agent, in the five services of the territory. */
const LIGNES = [
  ["i.brumelouze", "Iseult", "Brumelouze", "accueil", "Accueil", ARRAS],
  ["n.falgarede", "Naëlle", "Falgarède", "orientation", "Chargée d’orientation", ARRAS],
  ["e.quintrevoux", "Elouan", "Quintrevoux", "referent", "Référent de parcours", LENS],
  ["v.sarmondel", "Violaine", "Sarmondel", "orientation", "Chargée d’orientation", LENS],
  ["y.hurlevigne", "Ysaline", "Hurlevigne", "referent", "Référente de parcours", PASSERELLE],
  ["l.daubrequin", "Lubin", "Daubrequin", "referent", "Conseiller", MISSION_LOCALE],
  ["f.ormelance", "Fantine", "Ormelance", "referent", "Conseillère", CAP_EMPLOI],
  ["j.pradousse", "Josselin", "Pradousse", "accueil", "Accueil", CAP_EMPLOI],
  ["k.vermillac", "Katell", "Vermillacq", "administration", "Gestion des comptes", CAP_EMPLOI],
] as const;

/** The counsellors and desks of the five services, beside those who show the rest of the platform. */
export const AGENTS_DES_SERVICES: readonly AgentDemo[] = LIGNES.map(
  ([uid, prenom, nom, mission, metier, [organisation, service]]) => ({
    uid,
    mission,
    prenom,
    nom,
    organisation,
    fonction: `${metier}, ${service}`,
    modules: MODULES[mission] ?? [],
    ...(mission === "administration" && { roles: ["RGC"] }),
    ...(organisation === "delegataire-a" && { qualite: "delegataire" }),
  }),
);
