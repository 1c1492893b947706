import type { FastifyInstance } from "fastify";
import type pg from "pg";
import Type from "typebox";

const Sante = Type.Object({
  etat: Type.Union([Type.Literal("pret"), Type.Literal("degrade")]),
  base: Type.Boolean(),
});

/** Readiness: 200 when the database answers, 503 otherwise. */
// CONV-7-04
export function enregistrerSante(serveur: FastifyInstance, pool: pg.Pool): void {
  serveur.get(
    "/sante",
    { schema: { tags: ["Santé"], response: { 200: Sante, 503: Sante } } },
    async (_requete, reponse) => {
      const base = await pool.query("select 1").then(
        () => true,
        () => false,
      );
      return reponse.code(base ? 200 : 503).send({ etat: base ? "pret" : "degrade", base });
    },
  );
}
