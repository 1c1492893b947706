import { randomUUID } from "node:crypto";
import type pg from "pg";
import { accepterTout } from "../modules/catalogue/index.ts";
import { inserer } from "./inserer.ts";

/** Puts an agent in office as RGC, long ago unless told, as if the opérateur had accepted them. */
export async function nommerRgc(
  pool: pg.Pool,
  agent: { readonly id: string; readonly organisationId: string },
  voulu: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = randomUUID();
  await inserer(pool, "habilitations.nomination", {
    id,
    organisation_id: agent.organisationId,
    agent_id: agent.id,
    etat: "acceptee",
    statut: "fonctionnaire",
    permanent: true,
    ouverte_le: "2025-01-01T09:00:00Z",
    conditions_version: 1,
    conditions_remises_le: "2025-01-01T09:00:00Z",
    acte_version: 1,
    acte_mode: "scan",
    acte_empreinte: "0".repeat(64),
    signee_le: "2025-01-01",
    recue_le: "2025-01-01T09:00:00Z",
    decidee_le: "2025-01-01T09:00:00Z",
    effet_le: "2025-01-01",
    ...voulu,
  });
  return id;
}

/** The RGC of an organisation under convention, who accepted all, unless it already has one: nobody else is looked at. */
export async function unRgcParDefaut(pool: pg.Pool, organisationId: string): Promise<void> {
  const { rowCount } = await pool.query(
    "select from habilitations.nomination where organisation_id = $1",
    [organisationId],
  );
  if (rowCount) return;
  const id = randomUUID();
  await inserer(pool, "habilitations.agent", {
    id,
    organisation_id: organisationId,
    nom: "BALLANDRE",
    prenom: "Josiane",
    courriel: `rgc-${id}@essai.example`,
    identifiant: `rgc-${id}`,
    roles: ["RGC"],
  });
  await accepterTout(pool, id, new Date());
  await nommerRgc(pool, { id, organisationId });
}
