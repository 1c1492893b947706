import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import { lireMorceaux } from "./lecture/lire-morceaux.ts";

/** Where an import of this content stands. */
export interface Reprise {
  empreinte: string;
  position: number;
  lues: number;
  retenues: number;
  refusees: number;
  commenceLe: Date;
  termineLe: Date | null;
  /** Lines refused by an import that ended, when these alone are tried again. */
  aReprendre?: ReadonlySet<number>;
}

export interface Refus {
  ligne: number;
  motif: string;
}

/** SHA-256 of the content and of what changes the meaning of the content. */
export async function empreinteFichier(fichier: string, options: string): Promise<string> {
  const somme = createHash("sha256").update(`${options}\n`);
  for await (const morceau of lireMorceaux(fichier, 1024 * 1024)) somme.update(morceau);
  return somme.digest("hex");
}

/** Where the import of this content is: at its start, or where a former run left it. */
export async function ouvrirReprise(
  client: ClientBase,
  fiche: { empreinte: string; nom: string; format: string; organisationId: string | null },
): Promise<Reprise> {
  await client.query(
    `insert into importation.fichier (empreinte, nom, format, organisation_id) values ($1, $2, $3, $4)
     on conflict (empreinte) do nothing`,
    [fiche.empreinte, fiche.nom, fiche.format, fiche.organisationId],
  );
  const { rows } = await client.query<Reprise>(
    `select empreinte, position::float8 as position, lues::float8 as lues,
       retenues::float8 as retenues, refusees::float8 as refusees, commence_le as "commenceLe",
       termine_le as "termineLe"
     from importation.fichier where empreinte = $1`,
    [fiche.empreinte],
  );
  return rows[0]!;
}

/** Lines refused so far, in their order. */
export async function lireRefus(client: ClientBase, empreinte: string): Promise<Refus[]> {
  const { rows } = await client.query<Refus>(
    "select ligne::float8 as ligne, motif from importation.refus where empreinte = $1 order by ligne",
    [empreinte],
  );
  return rows;
}

/**
 * Moves the position, in the transaction that writes the rows it covers; `essayees` are lines refused before, and
 * tried again.
 */
export async function avancer(
  client: ClientBase,
  reprise: Reprise,
  refus: readonly Refus[],
  essayees: readonly number[],
): Promise<void> {
  await client.query(
    `update importation.fichier set position = $2, lues = $3, retenues = $4, refusees = $5
     where empreinte = $1`,
    [reprise.empreinte, reprise.position, reprise.lues, reprise.retenues, reprise.refusees],
  );
  if (essayees.length > 0)
    await client.query(
      "delete from importation.refus where empreinte = $1 and ligne = any($2::bigint[])",
      [reprise.empreinte, essayees],
    );
  if (refus.length === 0) return;
  await client.query(
    `insert into importation.refus (empreinte, ligne, motif)
     select $1, * from unnest($2::bigint[], $3::text[]) on conflict (empreinte, ligne) do nothing`,
    [reprise.empreinte, refus.map(({ ligne }) => ligne), refus.map(({ motif }) => motif)],
  );
}

/** The content is wholly imported: running it again changes nothing. */
export async function terminer(client: ClientBase, empreinte: string): Promise<void> {
  await client.query(
    "update importation.fichier set termine_le = clock_timestamp() where empreinte = $1",
    [empreinte],
  );
}
