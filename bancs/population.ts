import { cleNir } from "../serveur/src/modules/usagers/regles/nir.ts";
import { PRENOMS, SYLLABES, VOIES } from "./noms.ts";

/** The applications, organisations and agent that the measures act for. */
export const ACTEURS = {
  cleConseil: "banc-cd",
  clientId: "PAR_banc_0123456789abcdef",
  secret: "banc-3f9c1d7e5a8b2046",
  scopes: [
    "api_rechercher-usagerv2",
    "rechercheusager",
    "api_contrat-usagerv2",
    "statutcontratusager",
    "api_orientationusagerv1",
    "orientationusager",
    "api_rendez-vous-partenairev1",
    "gererRDV",
    "profil_accedant",
  ],
  agent: "banc-agent",
  rgc: "banc-rgc",
} as const;

const APIS_OUVERTES = [
  "api-recherche-usager",
  "api-statut-usager",
  "api-orientation",
  "api-rendez-vous",
];
const MODULES = ["recherche-usager", "vue-360", "orientation", "prochain-rendez-vous"];
const PREMIER_JOUR = Date.UTC(1945, 0, 1);
const JOURS = 24_000;

/** One fictional person, wholly determined by its rank: any of them can be asked for at random. */
export function personne(rang: number) {
  const melange = Math.imul(rang ^ (rang >>> 15), 0x2c1b3c6d) >>> 0;
  // 7919 is prime with the number of days: birth dates are spread evenly, in no order.
  const naissance = new Date(PREMIER_JOUR + ((rang * 7919) % JOURS) * 86_400_000);
  const dateNaissance = naissance.toISOString().slice(0, 10);
  const femme = (melange & 1) === 1;
  // No département « 00 » was ever given: nobody real has such a NIR, and its key is right.
  const ordre = String(naissance.getUTCDate() * 10_000 + Math.floor(rang / JOURS)).padStart(6, "0");
  const nir13 = `${femme ? 2 : 1}${dateNaissance.slice(2, 4)}${dateNaissance.slice(5, 7)}00${ordre}`;
  const nom = `${choisir(SYLLABES, melange >>> 1)}${choisir(SYLLABES, melange >>> 7)}${choisir(SYLLABES, melange >>> 13)}`;
  return {
    cle: `banc-${rang}`,
    nir: nir13 + cleNir(nir13),
    dateNaissance,
    civilite: femme ? "MME" : "M.",
    nom: nom.toUpperCase(),
    prenom: choisir(PRENOMS, melange >>> 19),
    rsa: melange % 10 < 7,
    voie: `${(melange % 200) + 1} ${choisir(VOIES, melange >>> 9)}`,
  };
}

/** In the order of the ranks, read as text or as a number. */
export function numeroFranceTravail(rang: number): string {
  return String(10_000_000_000 + rang);
}

/** Random people among `nombre`, the same from one run to the next. */
export function rangs(nombre: number): number[] {
  const combien = Math.min(Math.ceil(nombre / 4), 200_000);
  return Array.from({ length: combien }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 0) % nombre);
}

/** The same person as a line of a jeu de données; all are within reach of the conseil départemental. */
export function ligneUsager(rang: number): string {
  const p = personne(rang);
  return JSON.stringify({
    type: "usager",
    identifiant: p.cle,
    nir: p.nir,
    certifie: rang % 3 !== 0,
    civilite: p.civilite,
    nomNaissance: p.nom,
    prenom: p.prenom,
    dateNaissance: p.dateNaissance,
    numeroFranceTravail: numeroFranceTravail(rang),
    adresse: {
      numeroTypeLibelleVoie: p.voie,
      codePostal: "62000",
      codeInseeCommune: "62041",
      libelleCommune: "ARRAS",
      libellePays: "FRANCE",
      indicateurResidentQPV: "NQ",
    },
    courriel: `personne.${rang}@exemple.invalid`,
    telephone: "0199000000",
    rsa: p.rsa,
    ...(p.rsa && { rsaDepartement: "62" }),
    ...(!p.rsa && { referent: ACTEURS.cleConseil }),
    inscription: {
      m_statut: "Inscrit",
      m_date_effet_statut: "2025-01-06",
      m_duree_inscription_12: rang % 12,
      m_duree_inscription_24: rang % 24,
      m_duree_inscription_36: rang % 36,
      m_categ_inscription_code: "1",
      m_categ_inscription_lib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
    },
    source: ACTEURS.cleConseil,
    sourceLe: "2025-06-01",
  });
}

/** The first day of the last year, or the last of this year or a next one. */
function jour(annees: number): string {
  return `${new Date().getUTCFullYear() + annees}-${annees < 0 ? "01-01" : "12-31"}`;
}

/** Organisations, convention, application, agent and RGC, before any person. */
export function lignesStructures(): string[] {
  const nom = "Conseil départemental du banc d’essai";
  const signature = { nom: "BANC", qualite: "directeur", lieu: "Arras", date: jour(-1) };
  return [
    { type: "organisation", cle: "banc-ft", nature: "FT", nom: "Opérateur", siret: siret(1) },
    {
      type: "organisation",
      cle: ACTEURS.cleConseil,
      nature: "CD",
      nom,
      siret: siret(2),
      departement: "62",
    },
    {
      type: "convention",
      operateur: "banc-ft",
      partenaire: ACTEURS.cleConseil,
      debut: jour(-1),
      fin: jour(1),
      etat: "signee",
      deliberation: { numero: "1", date: jour(-1), organe: "commission permanente" },
      signatures: [signature, signature],
    },
    {
      type: "ouverture",
      organisation: ACTEURS.cleConseil,
      elements: ["suivi-de-parcours", ...MODULES, ...APIS_OUVERTES],
      debut: jour(-1),
    },
    {
      type: "application",
      client_id: ACTEURS.clientId,
      nom: "Banc d’essai",
      organisation: ACTEURS.cleConseil,
      secret: ACTEURS.secret,
      scopes: ACTEURS.scopes,
      quotas: { "*": 10_000_000 },
    },
    agent(ACTEURS.agent, MODULES),
    agent(ACTEURS.rgc, []),
    {
      type: "nomination",
      organisation: ACTEURS.cleConseil,
      agent: ACTEURS.rgc,
      statut: "fonctionnaire",
      effet: jour(-1),
      formation: jour(-1),
    },
  ].map((objet) => JSON.stringify(objet));
}

function agent(identifiant: string, modules: readonly string[]): object {
  return {
    type: "agent",
    identifiant,
    organisation: ACTEURS.cleConseil,
    nom: "BANC",
    prenom: "Camille",
    courriel: `${identifiant}@exemple.invalid`,
    conditionsAcceptees: true,
    droits: modules.map((module) => ({
      module,
      debut: jour(-1),
      // A file gives no right for longer than a screen does.
      fin: jour(0),
      motif: "mesure de vitesse",
    })),
  };
}

/** A name with two neighbouring letters swapped, as a hand on a keyboard does. */
export function fauteDeFrappe(nom: string): string {
  const milieu = Math.floor(nom.length / 2);
  return `${nom.slice(0, milieu - 1)}${nom[milieu]}${nom[milieu - 1]}${nom.slice(milieu + 1)}`;
}

/** A SIRET whose Luhn key is right, from a small number. */
function siret(numero: number): string {
  const debut = `000000${numero}`.padEnd(13, "0");
  const somme = [...debut].reduce((total, chiffre, rang) => {
    const double = rang % 2 === 0 ? Number(chiffre) * 2 : Number(chiffre);
    return total + (double > 9 ? double - 9 : double);
  }, 0);
  return `${debut}${(10 - (somme % 10)) % 10}`;
}

function choisir(liste: readonly string[], tirage: number): string {
  return liste[tirage % liste.length] as string;
}
