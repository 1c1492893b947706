import type pg from "pg";
import { ecrireColonnes } from "../../../kit/postgres/ecrire-colonnes.ts";
import type { EtatNomination, OrigineNomination } from "../regles/nomination.ts";

export type Nomination = {
  readonly id: string;
  readonly organisationId: string;
  readonly etat: EtatNomination;
  readonly origine: OrigineNomination;
  readonly precedenteId: string | null;
  readonly ouverteLe: Date;
  readonly agentId: string | null;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly courriel: string | null;
  readonly fonction: string | null;
  readonly statut: string | null;
  readonly permanent: boolean | null;
  readonly contratFin: string | null;
  readonly conditionsVersion: number | null;
  readonly conditionsRemisesLe: Date | null;
  readonly acteVersion: number | null;
  readonly acteMode: string | null;
  readonly acteEmpreinte: string | null;
  readonly signeeLe: string | null;
  readonly recueLe: Date | null;
  readonly limiteLe: string | null;
  readonly tacite: boolean;
  readonly decideeLe: Date | null;
  readonly decisionMotif: string | null;
  readonly effetLe: string | null;
  readonly finLe: string | null;
  readonly finMotif: string | null;
  readonly bloqueeLe: Date | null;
  readonly alerteeLe: string | null;
  readonly formeeLe: string | null;
  readonly formateur: string | null;
};

const LIRE = `
select n.id, n.organisation_id as "organisationId", n.etat, n.origine, n.precedente_id as "precedenteId",
  n.ouverte_le as "ouverteLe", n.agent_id as "agentId", a.nom, a.prenom, a.courriel, a.fonction, n.statut,
  n.permanent, n.contrat_fin as "contratFin", n.conditions_version as "conditionsVersion",
  n.conditions_remises_le as "conditionsRemisesLe", n.acte_version as "acteVersion",
  n.acte_mode as "acteMode", n.acte_empreinte as "acteEmpreinte", n.signee_le as "signeeLe",
  n.recue_le as "recueLe", n.limite_le as "limiteLe", n.tacite, n.decidee_le as "decideeLe",
  n.decision_motif as "decisionMotif", n.effet_le as "effetLe", n.fin_le as "finLe",
  n.fin_motif as "finMotif", n.bloquee_le as "bloqueeLe", n.alertee_le as "alerteeLe",
  f.suivie_le as "formeeLe", f.formateur
from habilitations.nomination n left join habilitations.agent a on a.id = n.agent_id
left join lateral (select suivie_le, formateur from habilitations.formation_rgc
  where nomination_id = n.id order by suivie_le desc limit 1) f on true`;

type Base = pg.Pool | pg.ClientBase;

/** The designations of a partner: the one under way, then the latest first. */
export async function lireNominations(base: Base, organisationId: string): Promise<Nomination[]> {
  const { rows } = await base.query<Nomination>(
    `${LIRE} where n.organisation_id = $1 order by n.etat in ('ouverte', 'preparee', 'informee', 'signee', 'transmise') desc,
       n.ouverte_le desc, n.decidee_le desc nulls last, n.id limit 100`,
    [organisationId],
  );
  return rows;
}

/** Every designation the opérateur has received, those to decide first, nearest limit first. */
export async function lireNominationsRecues(base: Base): Promise<Nomination[]> {
  const { rows } = await base.query<Nomination>(
    `${LIRE} where n.recue_le is not null
     order by n.etat = 'transmise' desc, n.limite_le nulls last, n.recue_le desc limit 1000`,
  );
  return rows;
}

/** Transmitted and not decided. */
export async function lireNominationsTransmises(base: Base): Promise<Nomination[]> {
  const { rows } = await base.query<Nomination>(`${LIRE} where n.etat = 'transmise'`);
  return rows;
}

/** One designation, locked for the time of the transaction. */
export async function verrouillerNomination(
  client: pg.ClientBase,
  id: string,
): Promise<Nomination | null> {
  const { rows } = await client.query<Nomination>(`${LIRE} where n.id = $1 for update of n`, [id]);
  return rows[0] ?? null;
}

/** The RGC in office of a partner, locked; null when the function is vacant. */
export async function verrouillerRgc(
  client: pg.ClientBase,
  organisationId: string,
): Promise<Nomination | null> {
  const { rows } = await client.query<Nomination>(
    `${LIRE} where n.organisation_id = $1 and n.etat in ('acceptee', 'reputee-acceptee')
     order by n.effet_le limit 1 for update of n`,
    [organisationId],
  );
  return rows[0] ?? null;
}

/** Opens a designation, unless one is already under way; returns its id, or null. */
export async function ouvrirNomination(
  client: pg.ClientBase,
  nomination: {
    readonly organisationId: string;
    readonly origine: OrigineNomination;
    readonly precedenteId: string | null;
    readonly le: Date;
  },
): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.nomination (organisation_id, etat, origine, precedente_id, ouverte_le)
     values ($1, 'ouverte', $2, $3, $4)
     on conflict (organisation_id) where etat in ('ouverte', 'preparee', 'informee', 'signee', 'transmise')
     do nothing returning id`,
    [nomination.organisationId, nomination.origine, nomination.precedenteId, nomination.le],
  );
  return rows[0]?.id ?? null;
}

/** Writes columns of one designation; keys are column names. */
export function ecrireNomination(
  client: pg.ClientBase,
  id: string,
  colonnes: Readonly<Record<string, unknown>>,
): Promise<void> {
  return ecrireColonnes(client, "habilitations.nomination", id, colonnes);
}
