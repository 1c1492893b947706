import type { ChampAction } from "../kit/champ-action.tsx";
import {
  CONTRATS,
  ENTREPRISES,
  OUI_NON,
  PERIODES,
  TEMPS,
  TYPOLOGIES,
  UNITES_EXPERIENCE,
} from "./ecriture.ts";
import type { Cref, Metier } from "./formes.ts";
import {
  CHAMPS_LIEU,
  CHAMPS_METIER,
  departVise,
  FORMES,
  lireVise,
  type Valeurs,
} from "./saisie-vise.ts";

const facultatif = true;
type Contrat = Metier["contrats"][number];

export const CHAMPS_RECHERCHE: readonly ChampAction[] = [
  { nom: "typologie", libelle: "Nature", genre: "choix", options: Object.entries(TYPOLOGIES) },
  ...CHAMPS_METIER,
  {
    nom: "contrat",
    libelle: "Contrat souhaité",
    genre: "choix",
    options: Object.entries(CONTRATS),
    facultatif,
  },
  {
    nom: "autreContrat",
    libelle: "Autre contrat accepté",
    genre: "choix",
    options: Object.entries(CONTRATS),
    facultatif,
  },
  {
    nom: "temps",
    libelle: "Temps de travail",
    genre: "choix",
    options: Object.entries(TEMPS),
    facultatif,
  },
  {
    nom: "ore",
    libelle: "Offre raisonnable d’emploi",
    aide: "Contrat et temps souhaités en sont des critères.",
    genre: "choix",
    options: OUI_NON,
  },
  { nom: "experience", libelle: "Expérience dans ce métier", facultatif, forme: FORMES.entier },
  {
    nom: "uniteExperience",
    libelle: "Expérience comptée en",
    genre: "choix",
    options: Object.entries(UNITES_EXPERIENCE),
    facultatif,
  },
  { nom: "brut", libelle: "Salaire brut, en euros", facultatif, forme: FORMES.montant },
  {
    nom: "periode",
    libelle: "Salaire compté",
    genre: "choix",
    options: Object.entries(PERIODES),
    facultatif,
  },
  ...CHAMPS_LIEU,
];

export const DEPART_RECHERCHE = {
  typologie: "MR",
  ore: "non",
  uniteExperience: "AN",
  periode: "Mensuel",
};

export function departMetier(metier: Metier): Record<string, string> {
  const { typologie, contrats, temps, experience, salaire } = metier;
  return {
    ...DEPART_RECHERCHE,
    ...departVise(metier),
    typologie,
    contrat: contrats[0]?.type ?? "",
    autreContrat: contrats[1]?.type ?? "",
    temps: temps[0]?.code ?? "",
    ore: contrats[0]?.critereOre || temps[0]?.critereOre ? "oui" : "non",
    experience: experience ? String(experience.valeur) : "",
    uniteExperience: experience?.unite ?? "AN",
    brut: salaire ? String(salaire.brut).replace(".", ",") : "",
    periode: salaire?.periode ?? "Mensuel",
  };
}

/** The occupation as it is sent; what this form does not show of the former one stays. */
export function lireMetier(valeurs: Valeurs, ancien: Metier | null): Metier {
  const { contrat, autreContrat, temps, experience = "", brut = "" } = valeurs;
  const critereOre = valeurs.ore === "oui";
  const connu = (type: string) =>
    ancien?.contrats.find((c) => c.type === type)?.critereOre ?? false;
  const voulus = [
    ...(contrat ? [{ type: contrat, critereOre }] : []),
    ...(autreContrat ? [{ type: autreContrat, critereOre: connu(autreContrat) }] : []),
  ] as Contrat[];
  const meme = ancien?.temps[0]?.code === temps ? ancien?.temps[0] : undefined;
  return {
    ...lireVise(valeurs, ancien),
    typologie: valeurs.typologie as Metier["typologie"],
    contrats: [...voulus, ...(ancien?.contrats.slice(2) ?? [])],
    temps: temps
      ? [
          { min: null, max: null, ...meme, code: temps as "1" | "2", critereOre },
          ...(ancien?.temps.slice(1) ?? []),
        ]
      : [],
    experience: experience
      ? { valeur: nombre(experience), unite: valeurs.uniteExperience === "MO" ? "MO" : "AN" }
      : null,
    salaire: brut
      ? {
          brut: nombre(brut),
          periode: (valeurs.periode || "Mensuel") as NonNullable<Metier["salaire"]>["periode"],
        }
      : null,
    mrs: Boolean(ancien?.mrs),
  };
}

export const CHAMPS_ENTREPRISE: readonly ChampAction[] = [
  {
    nom: "projet",
    libelle: "Projet",
    genre: "choix",
    options: Object.entries(ENTREPRISES),
  },
  ...CHAMPS_METIER,
  ...CHAMPS_LIEU,
];

/** C, R, F or several of them. */
export function codeEntreprise({ creation, reprise, franchise }: Cref): string {
  return [creation && "C", reprise && "R", franchise && "F"].filter(Boolean).join("");
}

export function departCref(cref: Cref): Record<string, string> {
  return { ...departVise(cref), projet: codeEntreprise(cref) };
}

export function lireCref(valeurs: Valeurs, ancien: Cref | null): Cref {
  const { projet = "" } = valeurs;
  return {
    ...lireVise(valeurs, ancien),
    creation: projet.includes("C"),
    reprise: projet.includes("R"),
    franchise: projet.includes("F"),
  };
}

/** A number as it is typed: `1 900,50`. */
function nombre(saisie: string): number {
  return Number(saisie.replace(/\s/g, "").replace(",", "."));
}
