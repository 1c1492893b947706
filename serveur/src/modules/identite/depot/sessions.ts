import { createHash, randomBytes } from "node:crypto";
import type pg from "pg";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Session } from "../regles/session.ts";

function empreinte(temoin: string): Buffer {
  return createHash("sha256").update(temoin).digest();
}

export type NouvelleSession = Omit<Session, "vueLe"> & {
  /** Keyed hash of the address and of the browser. */
  readonly appareil?: Buffer;
};

/** Whether this agent has a session in use since that instant on another device. */
// ANX1-3-03
export async function activeAilleurs(
  pool: pg.Pool,
  agentId: string,
  appareil: Buffer,
  depuis: Date,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from identite.session where agent_id = $1 and fermee_le is null
       and appareil <> $2 and vue_le > $3 limit 1`,
    [agentId, appareil, depuis],
  );
  return rowCount === 1;
}

/** Opens a session and returns its cookie value, of which only the SHA-256 is kept. */
export async function ouvrirSession(pool: pg.Pool, session: NouvelleSession): Promise<string> {
  const temoin = randomBytes(32).toString("base64url");
  await pool.query(
    `insert into identite.session
       (empreinte, agent_id, acr, amr, second_facteur, id_token, ouverte_le, vue_le, appareil)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
    [
      empreinte(temoin),
      session.agentId,
      session.acr,
      session.amr,
      session.secondFacteur,
      session.idToken,
      session.ouverteLe,
      session.appareil ?? null,
    ],
  );
  return temoin;
}

const SESSION = lecture<[empreinte: Buffer], Session>({
  nom: "identite-session",
  cle: { empreinte: "bytea" },
  texte: `select agent_id as "agentId", acr, amr, second_facteur as "secondFacteur",
      id_token as "idToken", ouverte_le as "ouverteLe", vue_le as "vueLe"
    from identite.session where empreinte = cle.empreinte and fermee_le is null`,
});

/** At most so many agents of sessions are remembered. */
const PLAFOND = 10_000;

/** Reads sessions, and remembers of each whose it is: of a session, that alone never changes. */
export type Sessions = {
  /** Null when it is unknown or closed. */
  lire(temoin: string): Promise<Session | null>;
  /** Whose it was when last read. Says nothing of whether it still lives, nor of what its agent may do. */
  porteur(temoin: string): string | undefined;
};

/** The sessions, found by the fingerprint of their cookie; whose each is, is remembered. */
export function ouvrirSessions(pool: pg.Pool): Sessions {
  let porteurs = new Map<string, string>();
  return {
    async lire(temoin) {
      const cle = empreinte(temoin);
      const [session] = await SESSION(pool, cle);
      if (!session) {
        porteurs.delete(cle.toString("base64"));
        return null;
      }
      if (porteurs.size >= PLAFOND) porteurs = new Map();
      porteurs.set(cle.toString("base64"), session.agentId);
      return session;
    },
    porteur: (temoin) => porteurs.get(empreinte(temoin).toString("base64")),
  };
}

/** Marks a session as used; at most once a minute, since idle time is counted in minutes. */
export async function marquerVue(pool: pg.Pool, temoin: string, le: Date): Promise<void> {
  await pool.query(
    `update identite.session set vue_le = $2
     where empreinte = $1 and vue_le < $2::timestamptz - interval '1 minute'`,
    [empreinte(temoin), le],
  );
}

/**
 * Notes the second factor of a session, and returns the cookie value that it has from then on; null when it has
 * been closed, or renewed, since it was read. Whoever knew the former value, with one factor, holds nothing.
 */
export async function renouvelerSession(pool: pg.Pool, temoin: string): Promise<string | null> {
  const nouveau = randomBytes(32).toString("base64url");
  const { rowCount } = await pool.query(
    `update identite.session set empreinte = $2, second_facteur = 'totp'
     where empreinte = $1 and fermee_le is null`,
    [empreinte(temoin), empreinte(nouveau)],
  );
  return rowCount === 1 ? nouveau : null;
}

/** Ends a session; one already ended keeps its hour. */
export async function fermerSession(pool: pg.Pool, temoin: string, le: Date): Promise<void> {
  await pool.query(
    `update identite.session set fermee_le = $2 where empreinte = $1 and fermee_le is null`,
    [empreinte(temoin), le],
  );
}
