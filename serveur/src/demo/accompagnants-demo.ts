import { organisationDemo } from "./structures-demo.ts";

/** A body of the demonstration that accompanies people, as their dossiers tell it. */
export type Accompagnant = {
  /** Of its organisation, and its code on the wire. */
  readonly cle: string;
  readonly organisme: string;
  readonly nom: string;
  readonly agents: readonly AgentReferent[];
  /** The paths it accompanies, the likeliest more than once. */
  readonly parcours: readonly string[];
};
export type AgentReferent = { readonly uid: string; readonly prenom: string; readonly nom: string };

const CAMILLE = { uid: "c.verlaine", prenom: "Camille", nom: "Verlainel" };
const ELOUAN = { uid: "e.quintrevoux", prenom: "Elouan", nom: "Quintrevoux" };

/** Those of the last two have no account: they only stand in dossiers. */
const AGENTS: Readonly<Record<string, readonly AgentReferent[]>> = {
  cd62: [CAMILLE, CAMILLE, ELOUAN],
  "delegataire-a": [
    { uid: "p.salmonroc", prenom: "Perrin", nom: "Salmonroc" },
    { uid: "y.hurlevigne", prenom: "Ysaline", nom: "Hurlevigne" },
  ],
  ml62: [
    { uid: "m.wimtidier", prenom: "Mélisende", nom: "Wimtidier" },
    { uid: "l.daubrequin", prenom: "Lubin", nom: "Daubrequin" },
  ],
  ce62: [{ uid: "f.ormelance", prenom: "Fantine", nom: "Ormelance" }],
  ft: [
    { uid: "l.corgavaux", prenom: "Landry", nom: "Corgavaux" },
    { uid: "b.salmontel", prenom: "Brunelle", nom: "Salmontel" },
  ],
  "delegataire-b": [{ uid: "i.houlazin", prenom: "Isambert", nom: "Houlazin" }],
};

// Social paths are the département's own.
const PARCOURS: Readonly<Record<string, readonly string[]>> = {
  CD: ["PSP", "PSP", "PSO"],
  DCD: ["PSP"],
  FT: ["PED", "PED", "PSP"],
  ML: ["PED", "PSP"],
  CE: ["PED"],
};

/** Who accompanies a person of the demonstration and who decides of their path, by keys of organisations. */
export type SuiviDemo = { readonly par: Accompagnant; readonly decideur: string };

/** Who accompanies a person of the demonstration, and who decides of their orientation. */
// B3-01
export function suiviDe({ referent, rsa }: { referent: string; rsa: boolean }): SuiviDemo {
  return { par: accompagnantDemo(referent), decideur: rsa ? "cd62" : referent };
}

/** The body of that key. */
export function accompagnantDemo(cle: string): Accompagnant {
  const { nature: organisme, nom } = organisationDemo(cle);
  return {
    cle,
    organisme,
    nom,
    agents: AGENTS[cle] ?? [],
    parcours: PARCOURS[organisme] ?? [],
  };
}
