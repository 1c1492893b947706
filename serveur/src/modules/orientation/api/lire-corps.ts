import type { DecisionRecue } from "../actes/decider-orientation.ts";
import type { Modification } from "../actes/modifier-orientation.ts";
import type { OrientationVoulue } from "../actes/orienter.ts";
import type { Organisme, Structure } from "../regles/orientation.ts";
import {
  CHOIX,
  type CodeOrganisme,
  type Criteres,
  OUI_NON,
  type Parcours,
} from "../regles/valeurs.ts";

const RETENUS: ReadonlySet<string> = new Set([
  ...Object.keys(CHOIX),
  ...OUI_NON,
  "msa_autonomie_recherche_emploi",
]);

/** The answers given; what the register knows by itself is left out, an absent answer changes nothing. */
export function lireCriteres(corps: unknown): { criteres: Criteres; origine: string | null } {
  const recus = corps as Record<string, unknown>;
  const criteres = Object.fromEntries(
    Object.entries(recus).filter(([nom, valeur]) => RETENUS.has(nom) && (valeur ?? null) !== null),
  );
  return { criteres, origine: (recus.origine as string | null | undefined) ?? null };
}

type RefusRecu = {
  etat_decision: "ACCEPTEE" | "REFUSEE";
  date_decision: string;
  motif_refus?: string | null;
  commentaire_refus?: string | null;
  parcours?: Parcours | null;
};

/** A decision on an orientation as v1 writes it. */
export function lireDecisionV1(corps: unknown): DecisionRecue {
  const recue = corps as RefusRecu & {
    agent_decision: string;
    organisme?: CodeOrganisme | null;
    structure?: Structure | null;
    structure_decision?: Structure | null;
  };
  const vers = recue.organisme
    ? { code: recue.organisme, structure: structureDe(recue.structure) }
    : null;
  return {
    ...lireRefus(recue, vers),
    agent: recue.agent_decision,
    structureDecision: structureDe(recue.structure_decision),
    structure: null,
  };
}

type EntiteRecue = { organisme: { code: CodeOrganisme }; structure?: Structure | null };

/** The same as v2 writes it. */
export function lireDecisionV2(corps: unknown): DecisionRecue {
  const recue = corps as RefusRecu & { referent_parcours?: EntiteRecue | null };
  const { referent_parcours: referent } = recue;
  return {
    ...lireRefus(recue, referent ? organismeDe(referent) : null),
    agent: null,
    structureDecision: null,
    structure: null,
  };
}

function lireRefus(recue: RefusRecu, organisme: Organisme | null) {
  return {
    etat: recue.etat_decision,
    le: recue.date_decision,
    motifRefus: recue.motif_refus ?? null,
    commentaire: recue.commentaire_refus ?? null,
    parcours: recue.parcours ?? null,
    organisme,
  };
}

/** An orientation to write, as v1 has it. */
export function lireOrientationV1(corps: unknown): OrientationVoulue {
  const recue = corps as {
    organisme: CodeOrganisme;
    origine: string;
    parcours: Parcours;
    structure?: Structure | null;
    structure_decision?: Structure | null;
    date_entree_parcours?: string | null;
  };
  return {
    origine: recue.origine,
    parcours: recue.parcours,
    referent: { code: recue.organisme, structure: structureDe(recue.structure) },
    structureDecision: structureDe(recue.structure_decision),
    entreeLe: recue.date_entree_parcours ?? null,
  };
}

/** The same as v2 has it. */
export function lireOrientationV2(corps: unknown): OrientationVoulue {
  const recue = corps as {
    origine: string;
    parcours: Parcours;
    referent_parcours: EntiteRecue;
    date_entree_parcours?: string | null;
  };
  return {
    origine: recue.origine,
    parcours: recue.parcours,
    referent: organismeDe(recue.referent_parcours),
    structureDecision: null,
    entreeLe: recue.date_entree_parcours ?? null,
  };
}

/** v1 writes it in headers, whose names Node gives in lower case; an empty one changes nothing. */
export function lireModificationV1(
  entetes: Readonly<Record<string, string | string[] | undefined>>,
): Modification {
  const lire = (nom: string) => (typeof entetes[nom] === "string" && entetes[nom]) || null;
  const code = lire("codestructure");
  return {
    parcours: lire("codeparcours") as Parcours | null,
    structure: code && (/^\d/.test(code) ? { code_safir: code } : { code_aurore: code }),
    champStructure: "codeStructure",
    entreeLe: lire("dateentreeparcours"),
  } as Modification;
}

/** What v2 changes of an orientation; null where it says nothing. */
export function lireModificationV2(corps: unknown): Modification {
  const recue = corps as {
    parcours?: Parcours | null;
    structure_referente_parcours?: Structure | null;
    date_entree_parcours?: string | null;
  };
  return {
    parcours: recue.parcours ?? null,
    structure: structureDe(recue.structure_referente_parcours),
    champStructure: "structure_referente_parcours",
    entreeLe: recue.date_entree_parcours ?? null,
  };
}

function organismeDe({ organisme, structure }: EntiteRecue): Organisme {
  return { code: organisme.code, structure: structureDe(structure) };
}

/** What the wire knows of a place, and nothing else that came with it. */
function structureDe(recue: Structure | null | undefined): Structure | null {
  if (!recue) return null;
  const { code_aurore, code_safir, libelle_structure } = recue;
  return {
    ...(code_aurore !== undefined && { code_aurore }),
    ...(code_safir !== undefined && { code_safir }),
    ...(libelle_structure !== undefined && { libelle_structure }),
  };
}
