import { createHash } from "node:crypto";
import type pg from "pg";
import { coalescer } from "../../../kit/coalescence.ts";
import { effacerParLots } from "../../../kit/postgres/effacer-par-lots.ts";

/** What is stored of a token, a code or a session: never its value, only its SHA-256. */
export type ObjetOauth = {
  modele: string;
  id: string;
  contenu: Record<string, unknown>;
  application: string | null;
  octroi: string | null;
  uid: string | null;
  expireLe: Date | null;
};

/** What is stored of a token, never itself: its SHA-256. */
export function empreinteJeton(valeur: string): Buffer {
  return createHash("sha256").update(valeur).digest();
}

const ECRIRE = `
insert into acces_api.objet_oauth (modele, empreinte, contenu, application, octroi, uid, expire_le)
select * from unnest($1::text[], $2::bytea[], $3::jsonb[], $4::text[], $5::text[], $6::text[],
  $7::timestamptz[])
on conflict (modele, empreinte) do update set contenu = excluded.contenu,
  application = excluded.application, octroi = excluded.octroi, uid = excluded.uid,
  expire_le = excluded.expire_le`;

/** Writes objects; a burst of new tokens shares one statement and one commit. */
export function ecrivainObjets(pool: pg.Pool): (objet: ObjetOauth) => Promise<void> {
  return coalescer<ObjetOauth, void>(async (objets) => {
    await pool.query({
      name: "acces-api-ecrire-objets",
      text: ECRIRE,
      values: [
        objets.map((o) => o.modele),
        objets.map((o) => empreinteJeton(o.id)),
        objets.map((o) => JSON.stringify(o.contenu)),
        objets.map((o) => o.application),
        objets.map((o) => o.octroi),
        objets.map((o) => o.uid),
        objets.map((o) => o.expireLe),
      ],
    });
    return [];
  });
}

type Ligne = { contenu: Record<string, unknown>; consomme_le: Date | null };

/** What OAuth stored under this value; undefined when it is not known, or has expired. */
export async function lireObjet(
  pool: pg.Pool,
  modele: string,
  id: string,
): Promise<Record<string, unknown> | undefined> {
  const { rows } = await pool.query<Ligne>({
    name: "acces-api-lire-objet",
    text: `select contenu, consomme_le from acces_api.objet_oauth
      where modele = $1 and empreinte = $2 and (expire_le is null or expire_le > now())`,
    values: [modele, empreinteJeton(id)],
  });
  return restituer(rows[0]);
}

/** The same, found by its `uid`, expired or not. */
export async function lireObjetParUid(
  pool: pg.Pool,
  modele: string,
  uid: string,
): Promise<Record<string, unknown> | undefined> {
  const { rows } = await pool.query<Ligne>(
    `select contenu, consomme_le from acces_api.objet_oauth where modele = $1 and uid = $2`,
    [modele, uid],
  );
  return restituer(rows[0]);
}

function restituer(ligne: Ligne | undefined): Record<string, unknown> | undefined {
  if (!ligne) return undefined;
  if (!ligne.consomme_le) return ligne.contenu;
  return { ...ligne.contenu, consumed: Math.floor(ligne.consomme_le.getTime() / 1000) };
}

/** Marks an object as used; false when it already was, be it an instant ago by another process. */
export async function consommerObjet(pool: pg.Pool, modele: string, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update acces_api.objet_oauth set consomme_le = now()
     where modele = $1 and empreinte = $2 and consomme_le is null`,
    [modele, empreinteJeton(id)],
  );
  return rowCount === 1;
}

/** Keeps, until it expires, that an assertion has served; false when it already had (RFC 7523 §3). */
export async function noterAssertion(
  pool: pg.Pool,
  assertion: { readonly emetteur: string; readonly jti: string; readonly expireLe: Date },
): Promise<boolean> {
  const { emetteur, jti, expireLe } = assertion;
  const { rowCount } = await pool.query(
    `insert into acces_api.objet_oauth as o (modele, empreinte, contenu, application, expire_le)
     values ('ReplayDetection', $1, '{}', $2, $3)
     on conflict (modele, empreinte) do update set expire_le = excluded.expire_le
       where o.expire_le <= now()`,
    [empreinteJeton(JSON.stringify([emetteur, jti])), emetteur, expireLe],
  );
  return rowCount === 1;
}

/** Deletes an object and tells every process to forget it. */
export async function effacerObjet(pool: pg.Pool, modele: string, id: string): Promise<void> {
  await pool.query(
    `with efface as (
       delete from acces_api.objet_oauth where modele = $1 and empreinte = $2 returning empreinte)
     select pg_notify('jeton_revoque', encode(empreinte, 'hex')) from efface`,
    [modele, empreinteJeton(id)],
  );
}

/** Deletes all that came from one grant, and tells every process. */
export async function effacerOctroi(pool: pg.Pool, octroi: string): Promise<void> {
  await pool.query(
    `with efface as (delete from acces_api.objet_oauth where octroi = $1 returning empreinte)
     select pg_notify('jeton_revoque', encode(empreinte, 'hex')) from efface`,
    [octroi],
  );
}

/** Deletes what expired more than an hour ago. */
export async function purgerObjets(pool: pg.Pool): Promise<void> {
  await effacerParLots(pool, "acces_api.objet_oauth", "expire_le < now() - interval '1 hour'");
}
