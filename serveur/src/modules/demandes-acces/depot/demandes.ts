import type pg from "pg";
import { ecrireColonnes } from "../../../kit/postgres/ecrire-colonnes.ts";
import type { Demande, Saisie } from "../regles/demande.ts";

const COLONNES = `id, numero, organisation_id as "organisationId", etat, origine, coches, applications,
  contacts, precisions, version, cree_le as "creeLe", contenu, envoyee_le as "envoyeeLe", recue_le as "recueLe",
  instruite_le as "instruiteLe", decidee_le as "decideeLe", acceptes, motif`;

export type DemandeAInserer = {
  readonly organisationId: string;
  readonly origine: "portail" | "courriel";
  readonly saisie: Saisie;
  readonly par: string | null;
  readonly le: Date;
};

/** Writes a draft. */
export async function insererDemande(
  client: pg.ClientBase,
  { organisationId, origine, saisie, par, le }: DemandeAInserer,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into demandes_acces.demande (organisation_id, origine, coches, applications, contacts,
       precisions, cree_par, cree_le, modifiee_le) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
     returning id`,
    [
      organisationId,
      origine,
      saisie.coches,
      saisie.applications,
      JSON.stringify(saisie.contacts),
      saisie.precisions,
      par,
      le,
    ],
  );
  return rows[0]!.id;
}

/** A request, locked until the end of the transaction. */
export async function verrouillerDemande(
  client: pg.ClientBase,
  id: string,
): Promise<Demande | null> {
  const { rows } = await client.query<Demande>(
    `select ${COLONNES} from demandes_acces.demande where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** One request; null when there is none. */
export async function lireDemande(pool: pg.Pool, id: string): Promise<Demande | null> {
  const { rows } = await pool.query<Demande>(
    `select ${COLONNES} from demandes_acces.demande where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Those of a partner, drafts included; or of all partners, without their drafts. Newest first. */
export async function listerDemandes(
  pool: pg.Pool,
  organisationId: string | null,
): Promise<Demande[]> {
  const { rows } = await pool.query<Demande>(
    `select ${COLONNES} from demandes_acces.demande
     where case when $1::uuid is null then envoyee_le is not null else organisation_id = $1 end
     order by coalesce(envoyee_le, cree_le) desc limit 1000`,
    [organisationId],
  );
  return rows;
}

/** Writes columns of a request. */
export function ecrireDemande(
  client: pg.ClientBase,
  id: string,
  colonnes: Readonly<Record<string, unknown>>,
): Promise<void> {
  return ecrireColonnes(client, "demandes_acces.demande", id, colonnes);
}
