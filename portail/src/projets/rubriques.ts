import type { ChampAction } from "../kit/champ-action.tsx";
import { enJour } from "../kit/dates.ts";
import { lignesCref, lignesMetier } from "./decrire-vise.ts";
import { ENTREPRISES, NIVEAUX, OUI_NON, PERMIS, SORTES, TYPOLOGIES } from "./ecriture.ts";
import type { Contenu, Cref, Metier, Rubriques } from "./formes.ts";
import {
  CHAMPS_ENTREPRISE,
  CHAMPS_RECHERCHE,
  codeEntreprise,
  DEPART_RECHERCHE,
  departCref,
  departMetier,
  lireCref,
  lireMetier,
} from "./saisie-metier.ts";
import { FORMES, type Valeurs } from "./saisie-vise.ts";

/** How one kind of element is shown and typed. */
export interface Rubrique<R extends Rubriques> {
  cle: R;
  /** Last word of the address that writes it. */
  nature: string;
  titre: string;
  ajouter: string;
  vide: string;
  champs: readonly ChampAction[];
  depart?: Readonly<Record<string, string>>;
  enSaisie: (contenu: Contenu<R>) => Record<string, string>;
  lire: (valeurs: Valeurs, ancien: Contenu<R> | null) => Contenu<R>;
  nommer: (contenu: Contenu<R>) => string;
  /** What is said beside the name, in one line. */
  preciser: (contenu: Contenu<R>) => string;
  detailler?: (contenu: Contenu<R>) => readonly (readonly [string, string])[];
}

const facultatif = true;
const finLe: ChampAction = { nom: "finLe", libelle: "Valable jusqu’au", genre: "date", facultatif };
const jusquau = (fin: string | null) => (fin ? `Valable jusqu’au ${enJour(fin)}` : "");
const metierNomme = ({ appellation, rome }: Metier | Cref) => appellation?.libelle ?? rome.libelle;

export const METIERS: Rubrique<"metiers"> = {
  cle: "metiers",
  nature: "metier",
  titre: "Métiers recherchés et projets d’évolution",
  ajouter: "Ajouter un métier",
  vide: "Aucun métier recherché n’est connu.",
  champs: CHAMPS_RECHERCHE,
  depart: DEPART_RECHERCHE,
  enSaisie: departMetier,
  lire: lireMetier,
  nommer: metierNomme,
  preciser: ({ typologie, rome }) => `${TYPOLOGIES[typologie]}, ROME ${rome.code}`,
  detailler: lignesMetier,
};

export const ENTREPRISE: Rubrique<"crefs"> = {
  cle: "crefs",
  nature: "cref",
  titre: "Création, reprise ou franchise d’entreprise",
  ajouter: "Ajouter un projet d’entreprise",
  vide: "Aucun projet d’entreprise n’est connu.",
  champs: CHAMPS_ENTREPRISE,
  enSaisie: departCref,
  lire: lireCref,
  nommer: metierNomme,
  preciser: (cref) => `${ENTREPRISES[codeEntreprise(cref)] ?? ""}, ROME ${cref.rome.code}`,
  detailler: lignesCref,
};

export const COMPETENCES: Rubrique<"competences"> = {
  cle: "competences",
  nature: "competence",
  titre: "Compétences",
  ajouter: "Ajouter une compétence",
  vide: "Aucune compétence n’est connue.",
  champs: [
    { nom: "libelle", libelle: "Compétence" },
    { nom: "sorte", libelle: "Sorte", genre: "choix", options: Object.entries(SORTES) },
    {
      nom: "code",
      libelle: "Code ROME de la compétence",
      aide: "Code OGR.",
      facultatif,
      forme: FORMES.ogr,
    },
  ],
  depart: { sorte: "SAVOIR_FAIRE" },
  enSaisie: ({ libelle, sorte, code }) => ({ libelle, sorte, code: code ?? "" }),
  lire: ({ libelle = "", sorte, code }) => ({
    libelle,
    sorte: sorte as Contenu<"competences">["sorte"],
    code: code || null,
  }),
  nommer: ({ libelle }) => libelle,
  preciser: ({ sorte, code }) => [SORTES[sorte], code && `code ${code}`].filter(Boolean).join(", "),
};

export const EXPERIENCES: Rubrique<"experiences"> = {
  cle: "experiences",
  nature: "experience",
  titre: "Expériences",
  ajouter: "Ajouter une expérience",
  vide: "Aucune expérience n’est connue.",
  champs: [
    { nom: "intitule", libelle: "Emploi occupé" },
    { nom: "employeur", libelle: "Employeur", facultatif },
    { nom: "rome", libelle: "Code ROME", facultatif, forme: FORMES.rome },
    { nom: "debut", libelle: "Début", genre: "date" },
    { nom: "fin", libelle: "Fin", genre: "date", facultatif },
  ],
  enSaisie: ({ intitule, employeur, rome, debut, fin }) => ({
    intitule,
    employeur: employeur ?? "",
    rome: rome ?? "",
    debut,
    fin: fin ?? "",
  }),
  lire: ({ intitule = "", employeur, rome, debut = "", fin }) => ({
    intitule,
    employeur: employeur || null,
    rome: rome?.toUpperCase() || null,
    debut,
    fin: fin || null,
  }),
  nommer: ({ intitule }) => intitule,
  preciser: ({ employeur, debut, fin }) =>
    [employeur, fin ? `du ${enJour(debut)} au ${enJour(fin)}` : `depuis le ${enJour(debut)}`]
      .filter(Boolean)
      .join(", "),
};

export const FORMATIONS: Rubrique<"formations"> = {
  cle: "formations",
  nature: "formation",
  titre: "Formations",
  ajouter: "Ajouter une formation",
  vide: "Aucune formation n’est connue.",
  champs: [
    { nom: "intitule", libelle: "Formation ou diplôme" },
    { nom: "annee", libelle: "Année", forme: FORMES.annee },
    { nom: "obtenue", libelle: "Obtenue", genre: "choix", options: OUI_NON },
    { nom: "organisme", libelle: "Organisme", facultatif },
  ],
  depart: { obtenue: "oui" },
  enSaisie: ({ intitule, annee, obtenue, organisme }) => ({
    intitule,
    annee: String(annee),
    obtenue: obtenue ? "oui" : "non",
    organisme: organisme ?? "",
  }),
  lire: ({ intitule = "", annee, obtenue, organisme }) => ({
    intitule,
    annee: Number(annee),
    obtenue: obtenue === "oui",
    organisme: organisme || null,
  }),
  nommer: ({ intitule }) => intitule,
  preciser: ({ annee, obtenue, organisme }) =>
    [organisme, String(annee), obtenue ? "obtenue" : "suivie, non obtenue"]
      .filter(Boolean)
      .join(", "),
};

export const LANGUES: Rubrique<"langues"> = {
  cle: "langues",
  nature: "langue",
  titre: "Langues",
  ajouter: "Ajouter une langue",
  vide: "Aucune langue n’est connue.",
  champs: [
    { nom: "langue", libelle: "Langue" },
    { nom: "niveau", libelle: "Niveau", genre: "choix", options: Object.entries(NIVEAUX) },
  ],
  enSaisie: ({ langue, niveau }) => ({ langue, niveau }),
  lire: ({ langue = "", niveau }) => ({
    langue,
    niveau: niveau as Contenu<"langues">["niveau"],
  }),
  nommer: ({ langue }) => langue,
  preciser: ({ niveau }) => NIVEAUX[niveau] ?? niveau,
};

export const LES_PERMIS: Rubrique<"permis"> = {
  cle: "permis",
  nature: "permis",
  titre: "Permis de conduire",
  ajouter: "Ajouter un permis",
  vide: "Aucun permis n’est connu.",
  champs: [{ nom: "categorie", libelle: "Catégorie", genre: "choix", options: PERMIS }, finLe],
  enSaisie: ({ categorie, finLe: fin }) => ({ categorie, finLe: fin ?? "" }),
  lire: ({ categorie, finLe: fin }) => ({
    categorie: categorie as Contenu<"permis">["categorie"],
    finLe: fin || null,
  }),
  nommer: ({ categorie }) =>
    `Permis ${PERMIS.find(([code]) => code === categorie)?.[1] ?? categorie}`,
  preciser: ({ finLe: fin }) => jusquau(fin),
};

export const HABILITATIONS: Rubrique<"habilitations"> = {
  cle: "habilitations",
  nature: "habilitation",
  titre: "Habilitations et certificats",
  ajouter: "Ajouter une habilitation",
  vide: "Aucune habilitation n’est connue.",
  champs: [
    { nom: "intitule", libelle: "Intitulé", aide: "Par exemple CACES R489, catégorie 3." },
    finLe,
  ],
  enSaisie: ({ intitule, finLe: fin }) => ({ intitule, finLe: fin ?? "" }),
  lire: ({ intitule = "", finLe: fin }) => ({ intitule, finLe: fin || null }),
  nommer: ({ intitule }) => intitule,
  preciser: ({ finLe: fin }) => jusquau(fin),
};
