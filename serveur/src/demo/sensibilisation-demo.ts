import { ajouterJours } from "../kit/delais.ts";
import type { JourCivil } from "../kit/jour-civil.ts";
import { MODELE } from "../modules/securite/index.ts";
import { agentsDe } from "./agents-demo.ts";

/** The département published the opérateur's model as it is; its people and those of its délégataire have followed it. */
export function* sensibilisationDemo(autour: JourCivil): Generator<object> {
  const { complements, ...blocs } = MODELE;
  yield {
    type: "module-sensibilisation",
    identifiant: "premiere",
    organisation: "cd62",
    agent: "b.torquenais",
    publieLe: `${ajouterJours(autour, -90)}T09:00:00Z`,
    ...blocs,
    complements: Object.entries(complements).map(([un, texte]) => ({ public: un, texte })),
  };
  for (const organisation of ["cd62", "delegataire-a"]) {
    for (const agent of agentsDe(organisation)) {
      yield { type: "sensibilisation", organisation, agent, jour: ajouterJours(autour, -60) };
    }
  }
}
