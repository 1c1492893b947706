import { randomUUID } from "node:crypto";
import type pg from "pg";
import { lireIdsAgents } from "../habilitations/index.ts";
import { fermerSessionsAgents } from "../identite/index.ts";
import { insererEvenement } from "../journal/index.ts";
import { deposerAvis } from "../notifications/index.ts";
import { type Blocage, type CibleBlocage, insererBlocage } from "./depot/blocages.ts";
import { effacerJetons } from "./depot/effacer-jetons.ts";

export type BlocageVoulu = {
  readonly cible: CibleBlocage;
  readonly cibleId: string;
  /** How people call the target: the client_id of an application, the name of a partner. */
  readonly designation: string;
  readonly organisationId: string;
  /** Partners attached to the one blocked: their tokens fall too. */
  readonly rattaches: readonly string[];
  readonly motif: string;
  readonly terme: string | null;
  readonly le: Date;
  /** Agent of the opérateur; null for the command line. */
  readonly auteurId: string | null;
};

/**
 * Blocks an account, an application or a partner in the caller's transaction: sessions and tokens fall,
 * every process hears of it on commit, and the partner's RSSI and RGC are told. Null when blocked already.
 */
// CONV-7-20
export async function bloquer(client: pg.PoolClient, voulu: BlocageVoulu): Promise<Blocage | null> {
  const { cible, cibleId, organisationId, motif, terme, le, auteurId } = voulu;
  const id = randomUUID();
  const blocage = {
    id,
    cible,
    cibleId,
    organisationId,
    motif,
    terme,
    bloqueLe: le,
    bloquePar: auteurId,
  };
  if (!(await insererBlocage(client, blocage))) return null;
  await fermerTout(client, voulu);
  await insererEvenement(client, {
    sujetType: cible,
    sujetId: cibleId,
    genre: `${cible}-bloque`,
    auteur: auteurId ?? "commande application",
    capacite: "operateur",
    organisationId,
    contenu: { blocageId: id, motif, terme },
  });
  await deposerAvis(client, {
    genre: "blocage",
    objet: `Accès bloqué : ${CIBLES[cible]}`,
    corps: `L’opérateur a bloqué ${CIBLES[cible]} (${voulu.designation}) : un usage suspect a été détecté.\n\nMotif : ${motif}\n\nLes sessions et les jetons en cours sont fermés. L’accès sera rétabli si la levée de doute conclut à un usage légitime.`,
    destinataires: destinataires(organisationId),
    sujet: { type: "blocage", id },
  });
  return { ...blocage, leveLe: null };
}

export const CIBLES: Readonly<Record<CibleBlocage, string>> = {
  agent: "le compte d’un agent",
  application: "une application",
  partenaire: "l’ensemble du partenaire",
};

/** Who is told of a block: the RSSI and the RGC of the partner. */
export function destinataires(organisationId: string) {
  return [
    { role: "RSSI", organisationId },
    { role: "RGC", organisationId },
  ] as const;
}

/** Sessions and tokens of the target, and of those attached to a partner, fall. */
export async function fermerTout(
  client: pg.PoolClient,
  {
    cible,
    cibleId,
    organisationId,
    rattaches,
    le,
  }: Pick<BlocageVoulu, "cible" | "cibleId" | "organisationId" | "rattaches" | "le">,
): Promise<void> {
  if (cible === "application") return effacerJetons(client, { applicationId: cibleId });
  const organisationIds = [organisationId, ...rattaches];
  const agentIds = cible === "agent" ? [cibleId] : await lireIdsAgents(client, organisationIds);
  await fermerSessionsAgents(client, agentIds, le);
  await effacerJetons(client, { agentIds });
  if (cible === "agent") return;
  for (const id of organisationIds) await effacerJetons(client, { organisationId: id });
}
