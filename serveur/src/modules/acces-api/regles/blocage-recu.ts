import { refuserSuite } from "../../../kit/chronologie.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";

export const CONCLUSIONS = ["legitime", "illegitime"] as const;

/** A block decided elsewhere, with the checks closed on it, in their order. */
export type BlocageDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly deLOperateur: boolean;
  /** The account blocked; without it nor `application`, the whole partner is. */
  readonly agentId: string | null;
  /** client_id of the application blocked. */
  readonly application: string | null;
  readonly motif: string;
  readonly terme: string | null;
  readonly bloqueLe: Date;
  /** Agent of the opérateur; null when nobody is named. */
  readonly parId: string | null;
  readonly levees: readonly {
    readonly conclusion: (typeof CONCLUSIONS)[number];
    readonly motif: string;
    readonly le: Date;
    readonly parId: string | null;
  }[];
};

/** Why a block cannot have been decided and checked so, in French; null when it can. */
// CONV-7-20 CONV-7-21
export function refuserBlocage(blocage: BlocageDuJeu, maintenant: Date): string | null {
  const { agentId, application, deLOperateur, terme, bloqueLe, parId, levees } = blocage;
  const entier = agentId === null && application === null;
  if (agentId !== null && application !== null)
    return "« agent » et « application » ne vont pas ensemble";
  if (entier && deLOperateur) return "« organisation » : l’opérateur ne se bloque pas en entier";
  if (agentId !== null && agentId === parId)
    return "« bloquePar » ne peut pas bloquer son propre compte";
  if (terme !== null && terme < jourCivil(bloqueLe)) return "« terme » précède « bloqueLe »";
  const leve = levees.findIndex(({ conclusion }) => conclusion === "legitime");
  if (leve !== -1 && leve < levees.length - 1)
    return "« levees » : rien ne se vérifie après « legitime »";
  const dites = levees.map(({ le }) => ["levees", le] as const);
  return refuserSuite([["bloqueLe", bloqueLe], ...dites], maintenant);
}
