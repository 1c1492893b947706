import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Organisation } from "../conventions/index.ts";
import {
  type AgentOuvert,
  lireAgentsOuverts,
  type SensibilisationAgent,
} from "../habilitations/index.ts";
import { lireModuleEnVigueur } from "./depot/modules-sensibilisation.ts";
import { lireDernieresDe } from "./depot/sensibilisations.ts";
import type { Public } from "./regles/contenu-sensibilisation.ts";
import type { Durees } from "./regles/sensibilisation.ts";
import { publicsTenus, situerAgent, suiviesPar } from "./sensibilisations.ts";

export type PersonneSuivie = {
  readonly agent: AgentOuvert;
  readonly publics: readonly Public[];
  readonly suivi: SensibilisationAgent;
};

/**
 * Where the people of an organisation stand: those who hold a right or a function, for the others open nothing. Null
 * when it published nothing, nor the one that it acts under.
 */
// CONV-7-15
export async function suivrePersonnes(
  pool: pg.Pool,
  organisation: Organisation,
  durees: Durees,
  jour: JourCivil,
): Promise<PersonneSuivie[] | null> {
  const module = await lireModuleEnVigueur(pool, suiviesPar(organisation));
  if (!module) return null;
  const agents = await lireAgentsOuverts(pool, organisation.id, jour);
  const dernieres = await lireDernieresDe(
    pool,
    agents.map(({ id }) => id),
  );
  return agents.flatMap((agent) => {
    const publics = publicsTenus(agent, jour);
    if (publics.length === 0) return [];
    const derniere = dernieres.get(agent.id) ?? null;
    return { agent, publics, suivi: situerAgent(agent, module, derniere, durees, jour) };
  });
}
