import type pg from "pg";
import { ecrireColonnes } from "../../../kit/postgres/ecrire-colonnes.ts";
import type { Signalement, Sollicitation } from "../regles/sollicitation.ts";
import type { Etat } from "../regles/transitions.ts";

const COLONNES = `id, numero, organisation_id as "organisationId", auteur_id as "auteurId", plateforme,
  nature, element, titre, etapes, reference, survenue_le as "survenueLe", etat, creee_le as "creeeLe",
  pre_diagnostic as "analyse", transmise_le as "transmiseLe", gravite, impact, equipe, reponse, documentation,
  resolue_le as "resolueLe", verification`;

type AInserer = Signalement & {
  readonly organisationId: string;
  readonly auteurId: string;
  readonly etat: Etat;
  readonly le: Date;
  readonly transmiseLe: Date | null;
};

/** Stores a request for help; gives its identifier, and its number among people. */
export async function insererSollicitation(
  client: pg.ClientBase,
  s: AInserer,
): Promise<{ id: string; numero: number }> {
  const { rows } = await client.query<{ id: string; numero: number }>(
    `insert into sollicitations.sollicitation (organisation_id, auteur_id, plateforme, nature, element,
       titre, etapes, reference, survenue_le, etat, creee_le, transmise_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id, numero`,
    [
      s.organisationId,
      s.auteurId,
      s.plateforme,
      s.nature,
      s.element,
      s.titre,
      s.etapes,
      s.reference,
      s.survenueLe,
      s.etat,
      s.le,
      s.transmiseLe,
    ],
  );
  return rows[0]!;
}

/** One, locked until the end of the transaction. */
export async function verrouillerSollicitation(
  client: pg.ClientBase,
  id: string,
): Promise<Sollicitation | null> {
  const { rows } = await client.query<Sollicitation>(
    `select ${COLONNES} from sollicitations.sollicitation where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** One request for help; null when there is none. */
export async function lireSollicitation(pool: pg.Pool, id: string): Promise<Sollicitation | null> {
  const { rows } = await pool.query<Sollicitation>(
    `select ${COLONNES} from sollicitations.sollicitation where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whose: one's own, those of one's organisations, or all that reached the opérateur. */
export type Portee =
  | { readonly auteurId: string }
  | { readonly organisations: readonly string[] }
  | { readonly transmises: true };

/** The latest first, a thousand at most. */
export async function listerSollicitations(
  pool: pg.Pool,
  portee: Portee,
): Promise<Sollicitation[]> {
  const [condition, valeur] =
    "auteurId" in portee
      ? ["auteur_id = $1", portee.auteurId]
      : "organisations" in portee
        ? ["organisation_id = any($1)", portee.organisations]
        : ["transmise_le is not null and $1", true];
  const { rows } = await pool.query<Sollicitation>(
    `select ${COLONNES} from sollicitations.sollicitation where ${condition}
     order by creee_le desc limit 1000`,
    [valeur],
  );
  return rows;
}

/** Writes columns of one. */
export function ecrireSollicitation(
  client: pg.ClientBase,
  id: string,
  colonnes: Readonly<Record<string, unknown>>,
): Promise<void> {
  return ecrireColonnes(client, "sollicitations.sollicitation", id, colonnes);
}
