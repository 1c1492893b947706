import type { Finalite } from "./finalite.ts";

/** How an access ended. */
export type IssueTrace = "accordee" | "refusee" | "sans_resultat" | "erreur";

/**
 * One access: who, for what purpose, on whom, what, with which outcome (CONV-7-05). It names a
 * person by the identifier of the register, never by a NIR or a name.
 */
export type Trace = {
  readonly le: Date;
  readonly canal: "api" | "portail" | "oauth" | "webhook" | "commande";
  readonly organisationId: string | null;
  readonly applicationId: string | null;
  readonly agentId: string | null;
  /** The agent named by the application (pa-* headers): identifier, family name, first name. */
  readonly agent: string | null;
  readonly capacite: string;
  readonly finalite: Finalite;
  readonly acte: string;
  readonly usagerId: string | null;
  readonly issue: IssueTrace;
  readonly motif: string | null;
  /** What was read when it is not a person, as a perimeter and a period; never a personal datum. */
  readonly objet?: string | null;
  readonly correlation: string;
};
