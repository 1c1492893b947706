import type pg from "pg";
import { type Attentes, lireAttentes } from "../../../kit/postgres/lire-attentes.ts";

const EN_ATTENTE = "etat in ('ENVOYEE', 'RECUE', 'EN_INSTRUCTION')";
const ENVOYEE_LE = "(envoyee_le at time zone 'Europe/Paris')::date";

/** Access requests sent and not decided, the oldest first; each is due `cible` days after it was sent. */
// CONV-3.1-12
export function lireDemandesAttendues(
  pool: pg.Pool,
  jour: string,
  cible: number,
): Promise<Attentes> {
  return lireAttentes(
    pool,
    `select id as cle, organisation_id, 'n° ' || numero as libelle,
       ${ENVOYEE_LE} + ${Math.trunc(cible)} as date, envoyee_le as depuis
     from demandes_acces.demande where ${EN_ATTENTE}`,
    jour,
  );
}

export type DemandeAncienne = {
  readonly id: string;
  readonly numero: number;
  readonly organisationId: string;
  readonly jours: number;
};

/** Marks as told, and returns, those that have waited more than `cible` days and were not told yet. */
export async function marquerAnciennes(
  client: pg.ClientBase,
  jour: string,
  cible: number,
): Promise<DemandeAncienne[]> {
  const { rows } = await client.query<DemandeAncienne>(
    `update demandes_acces.demande set alertee_le = $1
     where ${EN_ATTENTE} and alertee_le is null and ${ENVOYEE_LE} + $2::int < $1::date
     returning id, numero, organisation_id as "organisationId", $1::date - ${ENVOYEE_LE} as jours`,
    [jour, cible],
  );
  return rows;
}
