import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Agent } from "../regles/etat.ts";

/** That a version of the diagnostic was established together with the person: the day, and by whom. */
// B3-12
export type Conjoint = {
  readonly version: number;
  readonly le: JourCivil;
  readonly sourceId: string;
  readonly agent: Agent;
};

const DERNIER = lecture<[usagerId: string], Conjoint>({
  nom: "diagnostic-conjoint",
  cle: { usager: "uuid" },
  texte: `select version, le, source_id as "sourceId", agent from diagnostic.conjoint
    where usager_id = cle.usager order by version desc, ecrit_le desc limit 1`,
});

/** The last attestation of a person's diagnostic; null when there never was one. */
export async function lireConjoint(pool: pg.Pool, usagerId: string): Promise<Conjoint | null> {
  const [dernier] = await DERNIER(pool, usagerId);
  return dernier ?? null;
}

/** Adds a version of what is known of the partner. */
export async function insererConjoint(
  client: pg.PoolClient,
  usagerId: string,
  { version, le, sourceId, agent }: Conjoint,
  ecriture: { readonly le: Date; readonly par: string },
): Promise<void> {
  await client.query(
    `insert into diagnostic.conjoint (usager_id, version, le, source_id, agent, ecrit_le, ecrit_par)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [usagerId, version, le, sourceId, JSON.stringify(agent), ecriture.le, ecriture.par],
  );
}
