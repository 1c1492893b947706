import type pg from "pg";
import { memoriser } from "../../kit/memoire.ts";
import type { SourceAnnuaire } from "../conventions/index.ts";
import { lireCiblesBloquees } from "./depot/blocages.ts";

/** Who is blocked now, known by each process until a change is announced. */
export type Blocages = {
  /** True when the application, its partner, or the partner it is attached to is blocked. */
  application(id: string, organisationId: string): Promise<boolean>;
  /** The same for an agent's account. */
  agent(id: string, organisationId: string): Promise<boolean>;
  oublier(): void;
};

/**
 * Who is blocked now, remembered until a block changes: an application or an agent, by name, by their partner,
 * or by the one that theirs is attached to.
 */
// CONV-7-20
export function ouvrirBlocages(pool: pg.Pool, annuaire: SourceAnnuaire): Blocages {
  const memoire = memoriser(() => lireCiblesBloquees(pool));
  async function vise(genre: "agent" | "application", id: string, organisationId: string) {
    const cibles = await memoire.lire();
    if (cibles.size === 0) return false;
    if (cibles.has(`${genre}:${id}`) || cibles.has(`partenaire:${organisationId}`)) return true;
    const organisation = (await annuaire.lire()).organisation(organisationId);
    return cibles.has(`partenaire:${organisation?.rattachementId}`);
  }
  return {
    application: (id, organisationId) => vise("application", id, organisationId),
    agent: (id, organisationId) => vise("agent", id, organisationId),
    oublier: memoire.oublier,
  };
}
