import type { ClientBase, Pool } from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Document } from "../regles/conditions.ts";
import type { Element } from "../regles/element.ts";
import type { Experimentation } from "../regles/experimentation.ts";

/** What the opérateur changed of an element. */
export type Reglage = {
  readonly code: string;
  readonly libelle: string | null;
  readonly description: string | null;
  readonly lien: string | null;
  readonly ouvertLe: string | null;
  readonly disponible: boolean;
  /** False: an experiment that became available to all. */
  readonly experimental: boolean | null;
  /** Where it was moved to. */
  readonly plateforme: string | null;
};

/** Every version of the conditions of use, by scope. */
export async function lireDocuments(pool: Pool): Promise<Document[]> {
  const { rows } = await pool.query<Document>(
    `select id, portee, version, titre, texte, en_vigueur_le as "enVigueurLe", engagements
     from catalogue.document order by portee, version`,
  );
  return rows;
}

/** What the opérateur says of each element, over the catalogue's own words. */
export async function lireReglages(pool: Pool): Promise<Reglage[]> {
  const { rows } = await pool.query<Reglage>(
    `select code, libelle, description, lien, ouvert_le as "ouvertLe", disponible, experimental, plateforme
     from catalogue.reglage`,
  );
  return rows;
}

/** Every experimentation, open or closed, newest first. */
export async function lireExperimentations(pool: Pool): Promise<Experimentation[]> {
  const { rows } = await pool.query<Experimentation>(
    `select id, element, objet, territoires, partenaires, debut, fin, close_le as "closeLe", evaluation
     from catalogue.experimentation order by debut desc, id`,
  );
  return rows;
}

/** The identifiers of what the agent has accepted, in any version. */
export async function lireAcceptations(pool: Pool, agentId: string): Promise<Set<string>> {
  const acceptees = await ACCEPTATIONS(pool, agentId);
  return new Set(acceptees.map(({ id }) => id));
}

const ACCEPTATIONS = lecture<[agentId: string], { id: string }>({
  nom: "catalogue-acceptations",
  cle: { agent: "uuid" },
  texte: "select document_id as id from catalogue.acceptation where agent_id = cle.agent",
});

/** A decision of the comité produit or of the commission SI, and its day. */
export type Decision = { readonly reference: string; readonly le: string };

export type ListePubliee = {
  readonly version: number;
  readonly publieeLe: Date;
  readonly motif: string;
  /** Absent from the lists of before the decision was asked for. */
  readonly decision: Decision | null;
  readonly contenu: readonly Element[];
};

/** The published lists, newest first. */
export async function lireListes(client: Pool | ClientBase): Promise<ListePubliee[]> {
  const { rows } = await client.query<ListePubliee>(
    `select version, publiee_le as "publieeLe", motif, contenu,
       case when decision_le is not null then json_build_object('reference', decision_reference,
         'le', decision_le) end as decision
     from catalogue.liste order by version desc`,
  );
  return rows;
}

type EngagementReconnu = {
  readonly agentId: string;
  readonly titre: string;
  readonly version: number;
  readonly le: Date;
};

/** What these people ever acknowledged of the confidentiality, each version, the latest first: no end erases it. */
// CONV-4-05 CONV-4-06
export async function lireEngagements(
  pool: Pool,
  agentIds: readonly string[],
): Promise<EngagementReconnu[]> {
  const { rows } = await pool.query<EngagementReconnu>(
    `select a.agent_id as "agentId", d.titre, d.version, a.acceptee_le as le
     from catalogue.acceptation a join catalogue.document d on d.id = a.document_id
     where d.portee = 'confidentialite' and a.agent_id = any($1::uuid[])
     order by a.acceptee_le desc, d.version desc`,
    [agentIds],
  );
  return rows;
}
