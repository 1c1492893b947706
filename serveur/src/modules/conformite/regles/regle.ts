/** The modules of the server that keep, or will keep, a rule. */
export type NomModule =
  | "identite"
  | "conventions"
  | "catalogue"
  | "demandes-acces"
  | "habilitations"
  | "acces-api"
  | "usagers"
  | "orientation"
  | "rendez-vous"
  | "diagnostic"
  | "projets"
  | "entretiens"
  | "contrat-engagement"
  | "accompagnement"
  | "sanctions"
  | "activites"
  | "entreprises"
  | "offres"
  | "evenements"
  | "marche-travail"
  | "rome"
  | "formations"
  | "academie"
  | "journal"
  | "parametres"
  | "donnees-personnelles"
  | "conservation"
  | "securite"
  | "sollicitations"
  | "signalements"
  | "conformite";

/**
 * One rule of the convention or of the law, restated in one sentence. `horsLogiciel` says why no code
 * can keep it, `attente` what a rule still to do waits for.
 */
export type Regle = {
  readonly id: string;
  readonly enonce: string;
  readonly module: NomModule;
  readonly horsLogiciel?: string;
  readonly attente?: string;
};

/** The rules of one article or one part of an annex, in the order of the text. */
export type Section = {
  readonly code: string;
  readonly titre: string;
  readonly regles: readonly Regle[];
};

/** Declares a rule; a fourth argument sets it outside the reach of software and says why. */
export function regle(id: string, enonce: string, module: NomModule, horsLogiciel?: string): Regle {
  return horsLogiciel === undefined ? { id, enonce, module } : { id, enonce, module, horsLogiciel };
}

/** Declares a rule that nothing proves yet, and says what it waits for. */
export function regleAFaire(id: string, enonce: string, module: NomModule, attente: string): Regle {
  return { id, enonce, module, attente };
}

/** Declares a section; refuses a rule whose id does not carry the section's code. */
export function section(code: string, titre: string, regles: readonly Regle[]): Section {
  for (const { id } of regles) {
    if (!/^\d{2}$/.test(id.slice(code.length + 1)) || !id.startsWith(`${code}-`)) {
      throw new Error(`La règle ${id} n’appartient pas à la section ${code}.`);
    }
  }
  return { code, titre, regles };
}
