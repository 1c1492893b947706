import type { ChampAction } from "../kit/champ-action.tsx";
import type { Cref, Metier } from "./formes.ts";

export type Valeurs = Readonly<Record<string, string | undefined>>;
type Vise = Pick<Cref, "rome" | "appellation" | "mobilites" | "habitation">;
type Mobilite = Vise["mobilites"][number];

/** How a code or a number is typed. */
export const FORMES = {
  rome: [/^[A-N]\d{4}$/i, "une lettre et quatre chiffres, comme D1106"],
  insee: [/^(\d{5}|2[AB]\d{3})$/i, "cinq caractères, comme 62041"],
  entier: [/^\d{1,3}$/, "un nombre entier"],
  rayon: [/^\d{1,4}$/, "un nombre entier de kilomètres"],
  annee: [/^\d{4}$/, "quatre chiffres"],
  ogr: [/^\d{4,7}$/, "quatre à sept chiffres"],
  montant: [/^\d[\d\s]*([.,]\d{1,2})?$/, "un montant, comme 1 900,50"],
} as const satisfies Readonly<Record<string, ChampAction["forme"]>>;

/** The occupation that is aimed at, and where: what a search and a business project have in common. */
export const CHAMPS_METIER: readonly ChampAction[] = [
  { nom: "code", libelle: "Code ROME", aide: "Par exemple D1106.", forme: FORMES.rome },
  { nom: "libelle", libelle: "Métier", aide: "Intitulé de la fiche ROME." },
  {
    nom: "appellation",
    libelle: "Appellation",
    aide: "Plus précise que le métier.",
    facultatif: true,
  },
];
export const CHAMPS_LIEU: readonly ChampAction[] = [
  {
    nom: "commune",
    libelle: "Commune souhaitée",
    facultatif: true,
    avec: ["insee", "rayon"],
  },
  {
    nom: "insee",
    libelle: "Code INSEE de la commune",
    aide: "62041 pour Arras.",
    facultatif: true,
    avec: ["commune", "rayon"],
    forme: FORMES.insee,
  },
  {
    nom: "rayon",
    libelle: "Rayon autour, en kilomètres",
    facultatif: true,
    forme: FORMES.rayon,
  },
];

/** What is typed, from what is known. Only the first commune is typed: other places stay as they are. */
export function departVise({ rome, appellation, mobilites }: Vise): Record<string, string> {
  const commune = premiereCommune(mobilites);
  return {
    code: rome.code,
    libelle: rome.libelle,
    appellation: appellation?.libelle ?? "",
    commune: commune?.lieu.libelle ?? "",
    insee: commune?.lieu.code ?? "",
    rayon: commune?.unite === "KM" ? String(commune.rayon ?? "") : "",
  };
}

export function lireVise(valeurs: Valeurs, ancien: Metier | Cref | null): Vise {
  const { code = "", libelle = "", appellation = "" } = valeurs;
  const meme = ancien?.appellation?.libelle === appellation;
  const autres = ancien?.mobilites.filter((m) => m !== premiereCommune(ancien.mobilites)) ?? [];
  const commune = lireCommune(valeurs, ancien);
  return {
    rome: { code: code.toUpperCase(), libelle },
    appellation: appellation
      ? { code: (meme && ancien?.appellation?.code) || null, libelle: appellation }
      : null,
    mobilites: commune ? [commune, ...autres] : autres,
    habitation: ancien?.habitation ?? null,
  };
}

function lireCommune(valeurs: Valeurs, ancien: Metier | Cref | null): Mobilite | null {
  const { commune = "", insee = "", rayon = "" } = valeurs;
  // The form asks for both as soon as it is given one.
  if (!commune || !insee) return null;
  const connue = ancien && premiereCommune(ancien.mobilites);
  // A radius told in hours or minutes is not typed here: it stays.
  if (connue && connue.unite !== "KM" && rayon === "" && connue.lieu.code === insee) return connue;
  return {
    lieu: { code: insee.toUpperCase(), libelle: commune, type: "5" },
    rayon: rayon === "" ? null : Number(rayon),
    unite: "KM",
    prioritaire: connue?.prioritaire ?? null,
  };
}

function premiereCommune(mobilites: readonly Mobilite[]): Mobilite | undefined {
  return mobilites.find(({ lieu }) => lieu.type === "5");
}
