import { CHOIX, OUI_NON } from "../../modules/orientation/reception.ts";
import { CONTRATS, codesDe } from "../../modules/projets/reception.ts";

export const NUMERO = "90000000955";

type LigneExtreme = { readonly type: string } & Readonly<Record<string, unknown>>;

const plein = (longueur: number) => "é".repeat(longueur);

/** One line of every type of a path, each field as long as its schema accepts it, for the tests. */
export function lignesExtremes(source: string): readonly LigneExtreme[] {
  const commun = { usager: NUMERO, source };
  const le = "2026-03-02T09:00:00+01:00";
  const vise = {
    rome: { code: "D1106", libelle: plein(200) },
    appellation: { code: "1234567", libelle: plein(200) },
    mobilites: Array(10).fill({
      lieu: { code: "62041", libelle: plein(200), type: "5" },
      rayon: 1000,
      unite: "KM",
      prioritaire: null,
    }),
    habitation: { valeur: 1000, unite: "MN", prioritaire: null },
  };
  const lignes: readonly LigneExtreme[] = [
    {
      type: "orientation",
      etat: "OUVERT",
      parcours: "PSP",
      organisme: "CD",
      structure: { code_aurore: "ABC1234", code_safir: "62041", libelle_structure: plein(255) },
      origine: "INSCRIPTION_AUTO_CAF",
      creeeLe: "2025-01-20T09:00:00Z",
      entreeLe: "2025-01-24",
      criteres: {
        ...Object.fromEntries(Object.entries(CHOIX).map(([nom, codes]) => [nom, codes[0]])),
        ...Object.fromEntries(OUI_NON.map((nom) => [nom, true])),
      },
    },
    {
      type: "contrat",
      etat: "SIGNE",
      version: 1000,
      le,
      organisme: plein(255),
      plan: {
        referent: plein(200),
        objectifs: Array(10).fill(plein(500)),
        intensite: "INTENSIF",
        heures: 35,
        motifReduction: plein(500),
        dispense: {
          motif: "SANTE",
          justificatif: plein(200),
          limiteAgeLe: "2026-09-11",
          debut: "2026-03-10",
          fin: "2026-09-10",
        },
      },
    },
    {
      type: "periode",
      dispositif: "ACCOMPAGNEMENT_GLOBAL",
      modalite: "MIXTE",
      intensite: "INTENSIF",
      referent: plein(200),
      debut: "2026-03-02",
      finPrevue: "2026-09-01",
    },
    {
      type: "rendez-vous",
      date: "2026-03-20T09:00:00+01:00",
      duree: 1440,
      motif: "ACC",
      statut: "PRIS",
      modaliteContact: "VISIO",
      typeReception: "IND",
      organisme: {
        code: "CD",
        idStructure: plein(255),
        libelleStructure: plein(255),
        emailContact: plein(255),
        telephoneContact: plein(36),
      },
      libelleAdresse: plein(255),
      adresse: plein(512),
      theme: plein(255),
    },
    {
      type: "diagnostic",
      exploreLe: le,
      structure: plein(255),
      agent: { nom: plein(100), prenom: plein(100) },
      contraintes: [{ code: "23", valeur: "OUI", estPrioritaire: true, impact: "FORT" }],
      projets: [
        {
          identifiant: plein(100),
          nomMetier: plein(255),
          codeTypologie: "MR",
          codeRome: "Z9999",
          codeAppellation: "1234567890",
          idMetierChiffre: plein(255),
        },
      ],
    },
    {
      type: "entretien",
      dateEntretien: "2026-03-02",
      typeEntretien: "EDA",
      codeModaliteContact: "I",
      commentaire: plein(10_000),
      codeAgent: plein(100),
      libelleAgent: plein(200),
      codeAgence: plein(20),
      libelleAgence: plein(255),
      ecritLe: le,
    },
    {
      type: "demarche",
      action: "FORMATION",
      titre: plein(200),
      semaine: "2026-03-02",
      jour: "2026-03-08",
      heures: 24,
      etat: "NON_FAITE",
      motif: "SANTE",
      justificatif: plein(200),
      commentaire: plein(2000),
      saisieLe: le,
    },
    {
      type: "service",
      nom: plein(150),
      description: plein(10_000),
      structure: plein(200),
      thematiques: ["mobilite--preparer-un-permis"],
      commune: plein(100),
      heuresHebdomadaires: 168,
      semaines: 520,
      majLe: "2026-02-01",
    },
    {
      type: "prescription",
      service: "service",
      thematique: "mobilite--preparer-un-permis",
      contrainte: "23",
      motif: plein(2000),
      prescripteur: plein(200),
      etat: "PRESCRITE",
      prescriteLe: le,
    },
    {
      type: "profil-metier",
      ...vise,
      typologie: "MR",
      contrats: codesDe(CONTRATS).map((type) => ({ type, critereOre: true })),
      temps: [
        { code: "2", critereOre: false, min: 1, max: 48 },
        { code: "1", critereOre: false, min: null, max: null },
      ],
      experience: { valeur: 600, unite: "MO" },
      salaire: { periode: "Annuel", brut: 1_000_000 },
    },
    { type: "profil-cref", ...vise, creation: true },
    { type: "profil-competence", libelle: plein(200), sorte: "SAVOIR", code: "1234567" },
    {
      type: "profil-experience",
      intitule: plein(200),
      rome: "D1106",
      employeur: plein(200),
      debut: "1985-05-15",
      fin: "2200-12-31",
    },
    {
      type: "profil-formation",
      intitule: plein(200),
      organisme: plein(200),
      annee: 2100,
      obtenue: false,
    },
    { type: "profil-langue", langue: plein(100), niveau: "MATERNELLE" },
    { type: "profil-permis", categorie: "C1E", finLe: "2200-12-31" },
    { type: "profil-habilitation", intitule: plein(200), finLe: "1985-05-15" },
  ];
  return lignes.map((ligne) => {
    const profil = ligne.type.startsWith("profil-") && { ecritLe: le };
    const sien = ligne.type === "service" ? { source } : commun;
    return { ...ligne, identifiant: ligne.type, ...sien, ...profil };
  });
}
