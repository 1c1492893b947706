import type { ClientBase, Pool } from "pg";
import type { Element } from "../regles/element.ts";
import type { Decision } from "./lire.ts";

/** Records an acceptance; the same one twice is one. */
export async function insererAcceptation(
  client: ClientBase,
  agentId: string,
  documentId: string,
  le: Date,
): Promise<void> {
  await client.query(
    `insert into catalogue.acceptation (agent_id, document_id, acceptee_le) values ($1, $2, $3)
     on conflict do nothing`,
    [agentId, documentId, le],
  );
}

/** Accepts everything in force for an agent: a territory of demonstration, a test. */
export async function accepterTout(
  client: ClientBase | Pool,
  agentId: string,
  le: Date,
): Promise<void> {
  await client.query(
    `insert into catalogue.acceptation (agent_id, document_id, acceptee_le)
     select $1, id, $2 from catalogue.document on conflict do nothing`,
    [agentId, le],
  );
}

export type DocumentAPublier = {
  readonly portee: string;
  readonly titre: string;
  readonly texte: string;
  readonly enVigueurLe: string;
  /** What the opérateur undertakes for this tool: hours, delays, availability. */
  readonly engagements?: string;
};

/** Adds the next version of a document; returns its number. */
export async function insererDocument(
  client: ClientBase,
  document: DocumentAPublier,
  par: string | null,
): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `insert into catalogue.document (portee, version, titre, texte, en_vigueur_le, publie_par, engagements)
     select $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6 from catalogue.document where portee = $1
     returning version`,
    [
      document.portee,
      document.titre,
      document.texte,
      document.enVigueurLe,
      par,
      document.engagements ?? null,
    ],
  );
  return rows[0]!.version;
}

export type ReglageAEcrire = {
  readonly code: string;
  readonly libelle: string | null;
  readonly description: string | null;
  readonly lien: string | null;
  readonly ouvertLe: string | null;
  readonly disponible: boolean;
  /** False: an experiment that became available to all. */
  readonly experimental?: boolean | null;
  /** Absent: left where it stands. */
  readonly plateforme?: string | null;
};

/** Sets what the opérateur says of an element over the catalogue's own words. */
export async function ecrireReglage(
  client: ClientBase,
  reglage: ReglageAEcrire,
  le: Date,
  par: string,
): Promise<void> {
  const { code, libelle, description, lien, ouvertLe, disponible, experimental, plateforme } =
    reglage;
  await client.query(
    `insert into catalogue.reglage
       (code, libelle, description, lien, ouvert_le, disponible, modifie_le, modifie_par, experimental,
        plateforme)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (code) do update set libelle = excluded.libelle, description = excluded.description,
       lien = excluded.lien, ouvert_le = excluded.ouvert_le, disponible = excluded.disponible,
       experimental = coalesce(excluded.experimental, catalogue.reglage.experimental),
       plateforme = coalesce(excluded.plateforme, catalogue.reglage.plateforme),
       modifie_le = excluded.modifie_le, modifie_par = excluded.modifie_par`,
    [
      ...[code, libelle, description, lien, ouvertLe, disponible, le, par],
      ...[experimental ?? null, plateforme ?? null],
    ],
  );
}

export type ExperimentationAOuvrir = {
  readonly element: string;
  readonly objet: string;
  readonly territoires: readonly string[];
  readonly partenaires: readonly string[];
  readonly debut: string;
  readonly fin: string;
};

/** Opens an experimentation; gives its identifier. */
export async function insererExperimentation(
  client: ClientBase,
  experimentation: ExperimentationAOuvrir,
): Promise<string> {
  const { element, objet, territoires, partenaires, debut, fin } = experimentation;
  const { rows } = await client.query<{ id: string }>(
    `insert into catalogue.experimentation (element, objet, territoires, partenaires, debut, fin)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [element, objet, territoires, partenaires, debut, fin],
  );
  return rows[0]!.id;
}

/** Ends an experiment early; false when it does not exist or is already closed. */
export async function clore(
  client: ClientBase,
  id: string,
  le: string,
  evaluation: string,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update catalogue.experimentation set close_le = $2, evaluation = $3
     where id = $1 and close_le is null`,
    [id, le, evaluation],
  );
  return rowCount === 1;
}

/** Publishes the whole list under its next number, which it returns. */
export async function insererListe(
  client: ClientBase,
  contenu: readonly Element[],
  { motif, decision }: { readonly motif: string; readonly decision: Decision },
  le: Date,
  par: string | null,
): Promise<number> {
  // One publication at a time: two would take the same number.
  await client.query("select pg_advisory_xact_lock(hashtext('catalogue.liste'))");
  const { rows } = await client.query<{ version: number }>(
    `insert into catalogue.liste (version, publiee_le, publiee_par, motif, contenu, decision_reference, decision_le)
     select coalesce(max(version), 0) + 1, $1, $2, $3, $4, $5, $6 from catalogue.liste returning version`,
    [le, par, motif, JSON.stringify(contenu), decision.reference, decision.le],
  );
  return rows[0]!.version;
}
