import type pg from "pg";
import { lireEvenementsUsager, PAGE_EVENEMENTS } from "../../journal/index.ts";
import { type FamilleEvenements, famillesLisibles } from "../regles/evenements-lisibles.ts";
import type { ContexteVue360 } from "../regles/famille-vue-360.ts";

/** What part of the timeline is asked for: before an event, of one organisation, of one family. */
export type FiltreFrise = {
  readonly avant?: string | undefined;
  readonly organisme?: string | undefined;
  readonly sujet?: FamilleEvenements | undefined;
};

/**
 * A page of what happened to a person, newest first, each event with the organisation it comes from, and
 * the cursor of the next page, null at the end. An event is seen by whoever has the module of its family,
 * and by nobody else.
 */
// ANX4-A-08 CONV-7-06
export async function lireFrise(
  pool: pg.Pool,
  usagerId: string,
  { modules, nommer }: Pick<ContexteVue360, "modules" | "nommer">,
  { avant, organisme, sujet }: FiltreFrise = {},
) {
  const familles = famillesLisibles(modules).filter((famille) => !sujet || famille === sujet);
  const lus = await lireEvenementsUsager(
    pool,
    usagerId,
    familles.join(),
    avant ?? null,
    organisme ?? null,
  );
  const page = lus.slice(0, PAGE_EVENEMENTS);
  return {
    evenements: page.map(({ le, genre, organisationId }) => ({
      le: le.toISOString(),
      genre,
      sourceId: organisationId,
      source: nommer(organisationId),
    })),
    suite: lus.length > page.length ? (page.at(-1)?.id ?? null) : null,
  };
}
