import { ajouterMois } from "../kit/delais.ts";
import { type JourCivil, jourCivil } from "../kit/jour-civil.ts";
import type { AgentDemo } from "./agent-demo.ts";
import { AGENTS_DES_SERVICES } from "./agents-services-demo.ts";
import { organisationDemo } from "./structures-demo.ts";
import { creerTirage } from "./tirage.ts";

const OUTILS = [
  "recherche-usager",
  "vue-360",
  "prochain-rendez-vous",
  "orientation",
  "objectif-intensite",
  "mobilisation-accompagnement",
  "prescription-services",
  "diagnostic",
  "organisation-demarches",
  "sia",
  "synthese-rendez-vous",
  "saisie-rendez-vous",
  "profil-competences",
  "conclusions-entretiens",
];
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const AGENTS: readonly AgentDemo[] = [
  {
    uid: "c.verlaine",
    mission: "referent",
    prenom: "Camille",
    nom: "Verlainel",
    organisation: "cd62",
    fonction: "Conseillère d’insertion",
    modules: [...OUTILS, "activites-rendez-vous"],
  },
  {
    uid: "g.marbesart",
    mission: "gestion-rsa",
    prenom: "Gaubert",
    nom: "Marbesart",
    organisation: "cd62",
    fonction: "Gestionnaire RSA",
    modules: [...OUTILS, "activites-orientation"],
  },
  {
    uid: "r.dalfouvaux",
    mission: "administration",
    prenom: "Oriane",
    nom: "Dalfouvaux",
    organisation: "cd62",
    fonction: "Responsable de la gestion des comptes",
    roles: ["RGC"],
    modules: [],
  },
  {
    uid: "s.corditel",
    mission: "administration",
    prenom: "Briac",
    nom: "Corditel",
    organisation: "cd62",
    fonction: "Correspondant SI et développeur",
    roles: ["CORRESPONDANT_SI", "DEVELOPPEUR"],
    modules: [],
  },
  {
    uid: "d.houlagnoux",
    mission: "administration",
    prenom: "Isaure",
    nom: "Houlagnoux",
    organisation: "cd62",
    fonction: "Déléguée à la protection des données",
    roles: ["DPD"],
    modules: [],
  },
  {
    uid: "p.salmonroc",
    mission: "referent",
    prenom: "Perrin",
    nom: "Salmonroc",
    organisation: "delegataire-a",
    fonction: "Référent de parcours",
    qualite: "delegataire",
    modules: OUTILS,
  },
  {
    uid: "o.quinravaux",
    mission: "administration",
    prenom: "Solenne",
    nom: "Quinravaux",
    organisation: "ft",
    fonction: "Ouverture de services et sécurité (CSSI)",
    roles: ["OPERATEUR", "CSSI"],
    modules: OUTILS,
  },
  {
    uid: "m.wimtidier",
    mission: "referent",
    prenom: "Mélisende",
    nom: "Wimtidier",
    organisation: "ml62",
    fonction: "Conseillère de mission locale",
    modules: OUTILS,
  },
  {
    uid: "a.brivezac",
    mission: "administration",
    prenom: "Ambroise",
    nom: "Brivezaquet",
    organisation: "cd62",
    fonction: "Responsable du suivi opérationnel et de la gouvernance",
    roles: ["SUIVI_OPERATIONNEL", "GOUVERNANCE"],
    modules: [],
  },
  {
    uid: "t.querlouan",
    mission: "administration",
    prenom: "Tiphaine",
    nom: "Querlouanne",
    organisation: "ml62",
    fonction: "Responsable de la gestion des comptes",
    roles: ["RGC"],
    modules: [],
  },
  {
    uid: "b.torquenais",
    mission: "administration",
    prenom: "Basile",
    nom: "Torquenais",
    organisation: "cd62",
    fonction: "Responsable de la production informatique (RSSI)",
    roles: ["RSSI"],
    modules: [],
  },
  ...AGENTS_DES_SERVICES,
  {
    uid: "p.rastignot",
    mission: "administration",
    prenom: "Prisca",
    nom: "Rastignot",
    organisation: "ft",
    fonction: "Déléguée à la protection des données",
    roles: ["DPD"],
    modules: [],
  },
];

/** Who signs in for an organisation of the demonstration. */
export const agentsDe = (cle: string): string[] =>
  AGENTS.flatMap(({ uid, organisation }) => (organisation === cle ? uid : []));

/**
 * The agents who sign in during a demonstration, with what the stand-in provider needs; with their rights, of a
 * year, when the day of the demonstration is known.
 */
export function agentsDemo(graine: number, autour?: Date): object[] {
  return AGENTS.map(
    ({ uid, mission, prenom, nom, organisation, fonction, modules, roles = [], qualite }, rang) => {
      const { nom: libelle, siret } = organisationDemo(organisation);
      const courriel = `${uid}@example.org`;
      return {
        type: "agent",
        identifiant: uid,
        organisation,
        nom,
        prenom,
        courriel,
        qualite: qualite ?? "agent",
        ...(qualite && { tiers: siret }),
        fonction,
        mission,
        conditionsAcceptees: true,
        roles,
        demo: {
          sub: `demo-${uid}`,
          given_name: prenom,
          usual_name: nom,
          email: courriel,
          uid,
          siret,
          organization_label: libelle,
          idp_id: "proconnect-local",
          roles,
          secretTotp: secretTotp(graine, rang),
          acr: {
            sans2fa: "eidas1",
            avec2fa: "eidas2",
          },
          fonction: `${fonction}, ${libelle}`,
        },
        droits: autour ? modules.map((module) => unDroit(module, jourCivil(autour))) : [],
      };
    },
  );
}

/** As long as the RGC gives them (`compte.duree_habilitation_mois`). */
function unDroit(module: string, jour: JourCivil) {
  return { module, debut: "2025-01-01", fin: ajouterMois(jour, 12), motif: "Démonstration" };
}

function secretTotp(graine: number, rang: number): string {
  const tirage = creerTirage(graine, -1 - rang);
  return Array.from({ length: 32 }, () => tirage.parmi([...BASE32])).join("");
}
