import { setTimeout as attendre } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import Type from "typebox";

const Sante = Type.Object({
  etat: Type.Union([Type.Literal("pret"), Type.Literal("degrade")]),
  base: Type.Boolean(),
});

const PATIENCE_MS = 5_000;

/** Readiness: 200 when the database answers within five seconds, 503 otherwise. */
// CONV-7-04
export function enregistrerSante(serveur: FastifyInstance, pool: pg.Pool): void {
  serveur.get(
    "/sante",
    { schema: { tags: ["Santé"], response: { 200: Sante, 503: Sante } } },
    async (_requete, reponse) => {
      const base = await repond(pool);
      return reponse.code(base ? 200 : 503).send({ etat: base ? "pret" : "degrade", base });
    },
  );
}

async function repond(pool: pg.Pool): Promise<boolean> {
  const delai = new AbortController();
  const question = pool.query("select 1").then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([question, attendre(PATIENCE_MS, false, { signal: delai.signal })]);
  } finally {
    delai.abort();
  }
}
