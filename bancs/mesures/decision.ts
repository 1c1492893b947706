import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Releve, Tranche } from "../charge/serveur-decision.ts";
import { tirer } from "../charge/tirer.ts";
import type { Contexte } from "../contexte.ts";
import type { Mesure } from "../tableau.ts";
import { requetesRecherche } from "./service.ts";

const TRANCHE_MS = 250;
const ECHAUFFEMENT_MS = 1000;
const FOIS = 100;
const MODES = [0, 1, FOIS] as const;

/**
 * What the decision on rights (addresses, scopes, base APIs, convention, right) costs a search. Under one
 * steady load, one process decides each request a hundred times, once or not at all, in turn; each slice is
 * compared with its neighbours. A hundred times, since once hides in the noise of a machine: the difference is
 * divided by as much. Processor time, not clock: what else the machine does weighs little.
 */
export async function mesurerDecision(contexte: Contexte): Promise<Mesure[]> {
  const serveur = fork(join(import.meta.dirname, "../charge/serveur-decision.ts"), {
    env: { PATH: process.env.PATH ?? "", DATABASE_URL: contexte.base.url },
    execArgv: ["--max-semi-space-size=32"],
  });
  try {
    const port = await portDe(serveur);
    const requetes = await requetesRecherche(contexte, port);
    const secondes = contexte.secondes * 7;
    const tir = tirer({ port, requetes, connexions: 64, secondes, dossier: contexte.base.dossier });
    const tours = await comparer(serveur, tir);
    const { erreurs } = await tir;
    if (erreurs > 0) throw new Error(`${erreurs} réponses en erreur pendant la mesure.`);
    if (tours.length < 10) throw new Error("Trop peu de tranches pour conclure.");
    return [resumer(tours)];
  } finally {
    if (serveur.connected) serveur.disconnect();
  }
}

/** Where it listens; a server that ends before it does is a failure, and not a wait without end. */
async function portDe(serveur: ChildProcess): Promise<number> {
  const fin = once(serveur, "exit").then(() => {
    throw new Error("le serveur de la mesure n’a pas démarré");
  });
  const [port] = (await Promise.race([once(serveur, "message"), fin])) as [number];
  fin.catch(() => {});
  return port;
}

/** Microseconds of processor per request, decided that number of times; of three slices in a row. */
type Tour = Readonly<Record<(typeof MODES)[number], number>>;

/** Slices three by three as long as the load lasts, the order turning, so that a drift cancels out. */
async function comparer(serveur: ChildProcess, charge: Promise<unknown>): Promise<Tour[]> {
  let terminee = false;
  const fin = () => {
    terminee = true;
  };
  charge.then(fin, fin);
  // The load takes a while to begin; then the code of every way is compiled.
  while (!terminee && !(await mesurer(serveur, { fois: 1, ms: TRANCHE_MS })));
  for (const fois of MODES) await mesurer(serveur, { fois, ms: ECHAUFFEMENT_MS });
  const tours: Tour[] = [];
  for (let rang = 0; !terminee; rang++) {
    const tour = new Map<number, number | null>();
    for (const ecart of MODES.keys()) {
      const fois = MODES[(rang + ecart) % MODES.length] as number;
      tour.set(fois, await mesurer(serveur, { fois, ms: TRANCHE_MS }));
    }
    if (!terminee && ![...tour.values()].includes(null)) {
      tours.push(Object.fromEntries(tour) as Tour);
    }
  }
  return tours;
}

/** Processor microseconds per request of one slice; null when no request came. */
async function mesurer(serveur: ChildProcess, tranche: Tranche): Promise<number | null> {
  serveur.send(tranche);
  const [{ microsecondes, requetes }] = (await once(serveur, "message")) as [Releve];
  return requetes === 0 ? null : microsecondes / requetes;
}

function resumer(tours: readonly Tour[]): Mesure {
  const parts = tours.map((t) => ((t[FOIS] - t[0]) / FOIS / t[0]) * 100);
  const [bas, milieu, haut] = [0.25, 0.5, 0.75].map((part) => centile(parts, part));
  const micro = MODES.map((fois) =>
    centile(
      tours.map((t) => t[fois]),
      0.5,
    ).toFixed(1),
  );
  const note = `médiane de ${tours.length} tours (quartiles ${bas?.toFixed(1)} et ${haut?.toFixed(1)} %) ; processeur par requête décidée 0, 1 et ${FOIS} fois : ${micro.join(", ")} µs`;
  return { nom: "decision", valeur: milieu as number, note };
}

function centile(valeurs: readonly number[], part: number): number {
  const triees = valeurs.toSorted((a, b) => a - b);
  return triees[Math.floor((triees.length - 1) * part)] as number;
}
