import type { JourCivil } from "../../../kit/jour-civil.ts";
import { compteOuvert } from "./compte-ouvert.ts";
import { type Droit, etatDroit } from "./droit.ts";
import { enGestion } from "./modules-ouverts.ts";

/** The gates between an agent and a module, in the order in which a person can do something about them. */
const PORTES = [
  "COMPTE_FERME",
  "CONVENTION",
  "RGC",
  "TIERS",
  "SECOND_FACTEUR",
  "CONFIDENTIALITE",
  "SENSIBILISATION",
  "OUVERTURE",
  "CGU",
  "CONDITIONS",
  "DROIT_A_VENIR",
  "DROIT_SUSPENDU",
  "DROIT_EXPIRE",
  "DROIT_ABSENT",
] as const;
export type Porte = (typeof PORTES)[number];

/** What the platform knows of a module, for this organisation and this agent. */
export type ModuleConnu = {
  readonly ouvert: boolean;
  readonly cguAcceptees: boolean;
  readonly conditionsAcceptees: boolean;
};

/** All that decides on an agent's accesses on one day. */
export type EntreeAcces = {
  readonly jour: JourCivil;
  readonly fermeLe: Date | null;
  /** First day without access. */
  readonly departLe: JourCivil | null;
  readonly droits: readonly Droit[];
  readonly conventionEnVigueur: boolean;
  readonly rgcActif: boolean;
  /** False for a third party's agent while its obligations are not all checked. */
  readonly tiersEnRegle: boolean;
  readonly secondFacteur: boolean;
  readonly confidentialiteReconnue: boolean;
  /** False once the delay is over in which the awareness of security was to be followed. */
  readonly sensibilise: boolean;
  readonly connu: (module: string) => ModuleConnu;
};

export type AccesModule = { readonly module: string; readonly portes: readonly Porte[] };

export type Acces = {
  /** What is open today: module codes, and `module:gestion` for those who may write. */
  readonly modules: ReadonlySet<string>;
  /** Gates closed to everything. */
  readonly portes: readonly Porte[];
  /** Each module the agent has had a right on, with the gates still closed (none: open). */
  readonly parModule: readonly AccesModule[];
};

/**
 * The only decision on what an agent may open that day: every gate must be open, and one closed gate
 * is enough to refuse. What is refused says why.
 */
// CONV-1-02 CONV-3.1-06 CONV-3.2-01 CONV-3.2-02 CONV-3.2-03 CONV-4-05 CONV-5-07 CONV-7-13 ANX1-5.1-03 ANX3-2.2-02
export function composerAcces(entree: EntreeAcces): Acces {
  const portes = portesDeLAgent(entree);
  const parModule = [...Map.groupBy(entree.droits, ({ module }) => module)].map(
    ([module, droits]) => ({
      module,
      portes: [...portes, ...portesDuModule(entree.connu(module), droits, entree.jour)],
    }),
  );
  const ouverts = new Set(parModule.filter((m) => m.portes.length === 0).map((m) => m.module));
  const ecrits = entree.droits.filter(
    (d) =>
      d.profil === "gestion" && ouverts.has(d.module) && etatDroit(d, entree.jour) === "en-vigueur",
  );
  return {
    modules: new Set([...ouverts, ...ecrits.map(({ module }) => enGestion(module))]),
    portes,
    parModule,
  };
}

function portesDeLAgent(entree: EntreeAcces): Porte[] {
  const fermees: readonly (readonly [boolean, Porte])[] = [
    [!compteOuvert(entree, entree.jour), "COMPTE_FERME"],
    [!entree.conventionEnVigueur, "CONVENTION"],
    [!entree.rgcActif, "RGC"],
    [!entree.tiersEnRegle, "TIERS"],
    [!entree.secondFacteur, "SECOND_FACTEUR"],
    [!entree.confidentialiteReconnue, "CONFIDENTIALITE"],
    [!entree.sensibilise, "SENSIBILISATION"],
  ];
  return fermees.filter(([fermee]) => fermee).map(([, porte]) => porte);
}

function portesDuModule(connu: ModuleConnu, droits: readonly Droit[], jour: JourCivil): Porte[] {
  const droit = porteDuDroit(droits, jour);
  return [
    ...(connu.ouvert ? [] : (["OUVERTURE"] as const)),
    ...(connu.cguAcceptees ? [] : (["CGU"] as const)),
    ...(connu.conditionsAcceptees ? [] : (["CONDITIONS"] as const)),
    ...(droit ? [droit] : []),
  ];
}

/** Null when one of the rights is in force; otherwise the best of what they say. */
function porteDuDroit(droits: readonly Droit[], jour: JourCivil): Porte | null {
  const etats = new Set(droits.map((droit) => etatDroit(droit, jour)));
  if (etats.has("en-vigueur")) return null;
  if (etats.has("suspendu")) return "DROIT_SUSPENDU";
  if (etats.has("a-venir")) return "DROIT_A_VENIR";
  return etats.has("expire") ? "DROIT_EXPIRE" : "DROIT_ABSENT";
}
