import { randomUUID } from "node:crypto";
import { ouvrirPool } from "../../serveur/src/kit/postgres/pool.ts";
import { insererTraces } from "../../serveur/src/modules/journal/index.ts";
import { requete } from "../charge/tirer.ts";
import { type Contexte, mesurer } from "../contexte.ts";
import { fauteDeFrappe, personne } from "../population.ts";
import { ouvrirSessionPortail } from "../session.ts";
import type { Mesure } from "../tableau.ts";

const ESSAIS = 2000;

/**
 * Searches of the portal by identity, one letter swapped in each name, one after the other; then what the
 * disk alone takes of it, the commit of a line of the journal.
 */
export async function mesurerIdentite(contexte: Contexte): Promise<Mesure[]> {
  const session = await ouvrirSessionPortail(contexte.base.url);
  const entetes = { ...session.entetes, "content-type": "application/json" };
  const requetes = Array.from({ length: ESSAIS }, (_, rang) => {
    const { nom, prenom, dateNaissance } = personne((rang * 7_368_787) % contexte.nombre);
    const corps = { mode: "identite", nom: fauteDeFrappe(nom), prenom, dateNaissance };
    return requete("POST", "/portail/api/usagers/recherche", entetes, JSON.stringify(corps));
  });
  const { port } = await contexte.servir(1);
  const tir = await mesurer(contexte, port, requetes, 1);
  const seule = await mesurerTraceSeule(contexte, session.agentId);
  const note = `médiane ${tir.p50.toFixed(2)} ms ; trace seule : p99 ${seule.p99.toFixed(1)} ms, médiane ${seule.p50.toFixed(2)} ms`;
  return [{ nom: "identiteP99", valeur: tir.p99, note }];
}

/** One line of the journal after another, each committed on disk before the next. Milliseconds. */
async function mesurerTraceSeule({ base, secondes }: Contexte, agentId: string) {
  const pool = ouvrirPool(base.url, 1);
  const durees: number[] = [];
  const terme = performance.now() + secondes * 1000;
  for (let depart = performance.now(); depart < terme; depart = performance.now()) {
    await insererTraces(pool, [uneTrace(agentId)]);
    durees.push(performance.now() - depart);
  }
  await pool.end();
  durees.sort((a, b) => a - b);
  const centile = (part: number) => durees[Math.floor(durees.length * part)] ?? Number.NaN;
  return { p50: centile(0.5), p99: centile(0.99) };
}

function uneTrace(agentId: string) {
  return {
    le: new Date(),
    canal: "portail",
    organisationId: null,
    applicationId: null,
    agentId,
    agent: null,
    capacite: "agent",
    finalite: "PARCOURS",
    acte: "rechercher-personne",
    usagerId: null,
    issue: "sans_resultat",
    motif: "AUCUN",
    correlation: randomUUID(),
  } as const;
}
