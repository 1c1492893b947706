import { createHash } from "node:crypto";
import { setTimeout as attendre } from "node:timers/promises";
import type pg from "pg";
import { desceller, sceller } from "../../../kit/crypto/sceau.ts";

const PAS_MS = 100;
/** How long a second sending waits for the first one to end: ten seconds. */
const ATTENTES = 100;
/** No request lasts longer: a writing still without an answer was interrupted. */
const DUREE_MS = 60_000;

/** One sending of an agent: its key, and what it says. */
export type Envoi = {
  readonly agentId: string;
  readonly cle: string;
  readonly ecriture: string;
  readonly le: Date;
};

/** What a key served for: what was answered, nothing that is known, or another writing. */
export type EnvoiConnu =
  | { readonly reponse: unknown }
  | { readonly inconnu: "AUTRE_ECRITURE" | "SANS_REPONSE" };

/** The keys of what agents send outside a record. Answers are sealed: some hold a secret shown once. */
export type Envois = {
  /** Takes a key. Null: it was free. A sending that comes while another goes on waits for its answer. */
  reserver(envoi: Envoi): Promise<EnvoiConnu | null>;
  /** Keeps what was answered, so that the same key answers it again. */
  conclure(envoi: Envoi, reponse: unknown): Promise<void>;
  /** Gives the key back: nothing was written. */
  liberer(envoi: Envoi): Promise<void>;
};

/** What was sent under a key, and what was answered to it, sealed; a key serves one writing only. */
export function ouvrirEnvois(pool: pg.Pool, cleScellement: Buffer): Envois {
  const usage = ({ agentId, cle }: Envoi) => `envoi/${agentId}/${cle}`;
  return {
    async reserver(envoi) {
      const empreinte = createHash("sha256").update(envoi.ecriture).digest();
      for (let essai = 0; ; essai += 1) {
        if (await inserer(pool, envoi, empreinte)) return null;
        const connu = await lire(pool, envoi, empreinte);
        if (!connu) continue;
        if (!connu.memeEcriture) return { inconnu: "AUTRE_ECRITURE" };
        if (connu.reponse) {
          const claire = desceller(cleScellement, usage(envoi), connu.reponse);
          return claire ? { reponse: JSON.parse(claire.toString()) } : { inconnu: "SANS_REPONSE" };
        }
        const finie = envoi.le.getTime() - connu.le.getTime() > DUREE_MS;
        if (finie || essai === ATTENTES) return { inconnu: "SANS_REPONSE" };
        await attendre(PAS_MS);
      }
    },
    async conclure(envoi, reponse) {
      const claire = Buffer.from(JSON.stringify(reponse));
      await pool.query("update identite.envoi set reponse = $3 where agent_id = $1 and cle = $2", [
        envoi.agentId,
        envoi.cle,
        sceller(cleScellement, usage(envoi), claire),
      ]);
    },
    async liberer({ agentId, cle }) {
      await pool.query("delete from identite.envoi where agent_id = $1 and cle = $2", [
        agentId,
        cle,
      ]);
    },
  };
}

async function inserer(pool: pg.Pool, envoi: Envoi, empreinte: Buffer): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into identite.envoi (agent_id, cle, empreinte, le) values ($1, $2, $3, $4)
     on conflict (agent_id, cle) do nothing`,
    [envoi.agentId, envoi.cle, empreinte, envoi.le],
  );
  return rowCount === 1;
}

type Ligne = { memeEcriture: boolean; reponse: Buffer | null; le: Date };

async function lire(pool: pg.Pool, envoi: Envoi, empreinte: Buffer): Promise<Ligne | null> {
  const { rows } = await pool.query<Ligne>(
    `select empreinte = $3 as "memeEcriture", reponse, le from identite.envoi
     where agent_id = $1 and cle = $2`,
    [envoi.agentId, envoi.cle, empreinte],
  );
  return rows[0] ?? null;
}

/** Forgets the keys older than a day: whoever lost an answer tries again within minutes. */
export async function purgerEnvois(pool: pg.Pool, maintenant: Date): Promise<void> {
  await pool.query("delete from identite.envoi where le < $1::timestamptz - interval '1 day'", [
    maintenant,
  ]);
}
