import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Flux } from "../depot/suites.ts";
import type { Clause } from "../regles/preseance.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR } from "./acte-convention.ts";

/** Declares a data flow of a convention, with its own legal basis. */
// CONV-PRE-06
export function declarerFlux(services: ServicesConventions): Acte<{ id: string } & Flux, object> {
  return acteConvention(
    services,
    "declarer-flux",
    ROLES_OPERATEUR,
    async ({ client, convention, consigner }, { nom, baseLegale, transitoire }) => {
      const { rowCount } = await client.query(
        `insert into conventions.flux (convention_id, nom, base_legale, transitoire)
         values ($1, $2, $3, $4) on conflict do nothing`,
        [convention.id, nom, baseLegale, transitoire],
      );
      if (rowCount === 0) return refus("DEJA_DECLARE", "Ce flux est déjà déclaré.");
      await consigner("FLUX_DECLARE", { nom });
      return {};
    },
  );
}

/** Says what a document provides on a subject, so that contradictions show. */
// CONV-12-01
export function declarerClause(
  services: ServicesConventions,
): Acte<{ id: string } & Clause, object> {
  return acteConvention(
    services,
    "declarer-clause",
    ROLES_OPERATEUR,
    async ({ client, convention, consigner }, { source, document, sujet, valeur }) => {
      const { rowCount } = await client.query(
        `insert into conventions.clause (convention_id, source, document, sujet, valeur)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [convention.id, source, document, sujet, valeur],
      );
      if (rowCount === 0) {
        return refus("DEJA_DECLARE", "Ce document dit déjà quelque chose de ce sujet.");
      }
      await consigner("CLAUSE_DECLAREE", { source, document, sujet });
      return {};
    },
  );
}
