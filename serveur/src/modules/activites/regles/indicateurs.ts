import { type Cellule, type Mesure, masquer, part } from "./secret.ts";

/** The publics that services are measured for; somebody may be of several. */
// RAPP-05
export const PUBLICS = ["ENSEMBLE", "INSCRITS", "RSA", "JEUNES", "HANDICAP"] as const;
export type Public = (typeof PUBLICS)[number];

/** What is counted, in distinct people; each of those after the first is a part of the first. */
// RAPP-05 B4-13
const COMPTES = [
  "PERSONNES",
  "ORIENTEES",
  "DIAGNOSTIQUEES",
  "CONTRATS",
  "RECUES",
  "PRESCRITES",
  "ACTIVES",
  "SUIVIES",
  "INTENSIF",
  "FINIES",
  "EMPLOI",
  "FREINS_DEBUT",
  "FREINS_FIN",
  "DUREE",
  "INTENSITE",
  "AVIS",
  "SATISFAITES",
  "AVIS_DECLINES",
] as const;
export type Compte = (typeof COMPTES)[number];

export const UNITES = ["PERSONNES", "POUR_CENT", "JOURS", "HEURES"] as const;

export type Indicateur = {
  readonly code: string;
  readonly unite: (typeof UNITES)[number];
  readonly valeurs: readonly (Cellule & { readonly public: Public })[];
};

/** What nobody records here, and no figure stands for. */
// RAPP-05
export const ABSENTS = ["EMPLOYEURS"] as const;

/** The people counted, and the average of those whose duration or hours are known. */
export type Releve = {
  readonly compte: Compte;
  readonly public: Public;
  readonly nombre: number;
  readonly moyenne: number | null;
};

const SERVICES = [
  "PERSONNES",
  "ORIENTEES",
  "RECUES",
  "DIAGNOSTIQUEES",
  "CONTRATS",
  "ACTIVES",
  "PRESCRITES",
  "SUIVIES",
] as const;

type Parts = readonly [code: string, partie: Compte, tout: Compte];
// B4-13: prevalence, access to employment, persistence of the barriers, satisfaction of those who answer.
const PARTS: readonly Parts[] = [
  ["PREVALENCE", "INTENSIF", "SUIVIES"],
  ["ACCES_EMPLOI", "EMPLOI", "FINIES"],
  ["PERSISTANCE_FREINS", "FREINS_FIN", "FREINS_DEBUT"],
  ["SATISFACTION", "SATISFAITES", "AVIS"],
];

/** The services rendered to each public, in distinct people. */
// RAPP-05
export function services(releves: readonly Releve[], seuil: number): Indicateur[] {
  return SERVICES.map((code) => enPersonnes(releves, code, seuil));
}

/** The indicators of the intensive accompaniment; those who would not say are counted apart. */
// B4-13
export function intensif(releves: readonly Releve[], seuil: number): Indicateur[] {
  return [
    enPersonnes(releves, "INTENSIF", seuil),
    ...PARTS.map(([code, partie, tout]) => ({
      code,
      unite: "POUR_CENT" as const,
      valeurs: PUBLICS.map((p) => ({
        public: p,
        ...taireUnanime(
          code,
          part(mesurer(releves, partie, p, seuil), mesurer(releves, tout, p, seuil), seuil),
        ),
      })),
    })),
    enPersonnes(releves, "AVIS_DECLINES", seuil),
    enMoyenne(releves, "DUREE", "JOURS", seuil),
    enMoyenne(releves, "INTENSITE", "HEURES", seuil),
  ];
}

/** Who was asked is known by name: that all of them answered alike would tell what each answered. */
// CONV-5-09
function taireUnanime(code: string, cellule: Cellule): Cellule {
  const unanime = code === "SATISFACTION" && (cellule.nombre === 0 || cellule.nombre === 100);
  return unanime ? { nombre: null, masque: "SECRET" } : cellule;
}

function enPersonnes(releves: readonly Releve[], code: Compte, seuil: number): Indicateur {
  const valeurs = PUBLICS.map((p) => ({ public: p, ...mesurer(releves, code, p, seuil).cellule }));
  return { code, unite: "PERSONNES", valeurs };
}

function enMoyenne(
  releves: readonly Releve[],
  code: Compte,
  unite: "JOURS" | "HEURES",
  seuil: number,
): Indicateur {
  const valeurs = PUBLICS.map((p) => {
    const moyenne = trouver(releves, code, p)?.moyenne ?? null;
    // Withheld for few people or for others, it is not a small average.
    if (mesurer(releves, code, p, seuil).cellule.masque !== null) {
      return { public: p, nombre: null, masque: "SECRET" as const };
    }
    const nombre = moyenne === null ? null : Math.round(moyenne * 10) / 10;
    return { public: p, nombre, masque: null };
  });
  return { code, unite, valeurs };
}

/** Shown counts, other than everybody, that one is a part of: who is in the second alone is told by subtraction. */
const DANS: Partial<Record<Compte, Compte>> = {
  INTENSIF: "SUIVIES",
  AVIS_DECLINES: "INTENSIF",
};

/**
 * A count is a part of the same count for everybody, of the people of its public, and of what `DANS` says.
 * Those of neither the public nor the count are told by the same subtractions: they are not to be few either.
 */
// CONV-5-09
function mesurer(releves: readonly Releve[], code: Compte, p: Public, seuil: number): Mesure {
  const compter = (compte: Compte, q: Public) => trouver(releves, compte, q)?.nombre ?? 0;
  const nombre = compter(code, p);
  const ensemble = compter(code, "ENSEMBLE");
  const touts = ["PERSONNES" as const, DANS[code] ?? "PERSONNES"].flatMap((tout) => {
    const dehors = compter(tout, "ENSEMBLE") - compter(tout, p) - (ensemble - nombre);
    return [compter(tout, p), nombre + dehors];
  });
  return { nombre, cellule: masquer(nombre, [ensemble, ...touts], seuil) };
}

/** How many that is for everybody, for rules of what may be shown: it is not shown itself. */
export function compterEnsemble(releves: readonly Releve[], code: Compte): number {
  return trouver(releves, code, "ENSEMBLE")?.nombre ?? 0;
}

function trouver(releves: readonly Releve[], code: Compte, p: Public): Releve | undefined {
  return releves.find((releve) => releve.compte === code && releve.public === p);
}
