import type { ParsedCronItem, Runner, RunnerOptions, TaskList } from "graphile-worker";
import type pg from "pg";
import type { Horloge } from "../horloge.ts";
import { ouvrirPool } from "../postgres/pool.ts";
import { ouvrirVerrous, type Verrous } from "../postgres/verrous-de-session.ts";
import { echecSansDonnee } from "./echec-sans-donnee.ts";
import { CRON_HORAIRE, CRON_QUOTIDIEN, estHeureQuotidienne } from "./heure-quotidienne.ts";
import { libererTravauxPerdus } from "./liberer-travaux-perdus.ts";
import { resteDesTravaux } from "./reste-des-travaux.ts";
import type { Essai, Tache, TachePeriodique } from "./tache.ts";

export type Travaux = {
  /**
   * Works in the background until `arreter`: wakes at each new job, and at the hours of the tasks. What keeps
   * it from starting is said, and it tries again by itself.
   */
  demarrer(): Promise<void>;
  /** Does now, in this process, every job that is due. */
  accomplirDus(): Promise<void>;
  /** Runs now the periodic tasks of this rhythm, each once, in their order. */
  executer(quand: TachePeriodique["quand"]): Promise<void>;
  /** Jobs under way are finished first. */
  arreter(): Promise<void>;
};

export type OptionsTravaux = {
  readonly urlBase: string;
  readonly horloge: Horloge;
  readonly taches: Readonly<Record<string, Tache>>;
  readonly periodiques: readonly TachePeriodique[];
  avertir(texte: string): void;
};

// One connection listens, the others take jobs and give them back.
const CONNEXIONS = 3;
// Jobs wait for the network far more than they work: those of e-mails and of partners that fail have lanes of
// their own, so that the rest stays open to the others.
const SIMULTANES = 16;
const ATTENTE_MS = 5_000;
const RELEVE_MS = 15_000;
const REPRISE_MS = 2_000;
const ESSAIS_PERIODIQUES = 5;
const RATTRAPAGE_MS = { heure: 3_600_000, jour: 86_400_000 };
const SECONDE_MS = 1_000;
// Without a delay the library gives a job back by a promise that nobody holds: a database gone at that moment
// would end the whole process. With one, even of nothing, its runner ends, and is launched again.
const RENDU_SUIVI = { completeJobBatchDelay: 0, failJobBatchDelay: 0 };

/** The jobs of this process. Nothing runs, and no library is loaded, before `demarrer`. */
export function ouvrirTravaux(options: OptionsTravaux): Travaux {
  let pool: pg.Pool | null = null;
  let coureur: Runner | null = null;
  let releve: NodeJS.Timeout | null = null;
  let reprise: NodeJS.Timeout | null = null;
  let lancement: Promise<void> = Promise.resolve();
  let arrete = false;
  let seconde: NodeJS.Timeout | null = null;
  let battement: Promise<unknown> = Promise.resolve();
  const verrous = ouvrirVerrous(options.urlBase);

  /** What is done every second waits for nobody, and never overlaps itself. */
  function battre(): void {
    seconde = setTimeout(() => {
      battement = executerTaches("seconde")
        .catch(() => {})
        .finally(() => arrete || battre());
    }, SECONDE_MS);
  }

  async function executerTaches(quand: TachePeriodique["quand"]): Promise<void> {
    for (const { nom, executer, ...tache } of options.periodiques) {
      if (tache.quand !== quand) continue;
      const travail = () => executer(options.horloge.maintenant());
      await (quand === "seconde" ? surveiller(nom, options.avertir, travail) : travail());
    }
  }

  async function reglages(): Promise<RunnerOptions & { pgPool: pg.Pool }> {
    const { journalTravaux } = await import("./journal-travaux.ts");
    pool ??= ouvrirPool(options.urlBase, CONNEXIONS, true);
    return {
      pgPool: pool,
      concurrency: SIMULTANES,
      pollInterval: ATTENTE_MS,
      noHandleSignals: true,
      logger: journalTravaux(options.avertir),
      taskList: composerTaches(options, verrous),
    };
  }

  async function lancer(): Promise<void> {
    const { run } = await import("graphile-worker");
    const { EventEmitter } = await import("node:events");
    const base = await reglages();
    await libererTravauxPerdus(base.pgPool);
    const events = new EventEmitter();
    events.on("pool:listen:success", ({ client, workerPool }) => {
      // The library's LISTEN is still under way; `drain` says that it is done.
      client.once("drain", () => {
        client
          .query("select set_config('application_name', $1, false)", [workerPool.id])
          .catch(() => {});
      });
    });
    coureur = await run({
      ...base,
      preset: { worker: RENDU_SUIVI },
      events,
      parsedCronItems: await composerCron(options),
    });
    // It ends by itself only on a failure, such as a database gone while a job was given back.
    coureur.promise.catch(() => {}).finally(relancer);
  }

  function relancer(): void {
    coureur = null;
    if (arrete) return;
    reprise = setTimeout(() => void lancerEtRelancer(), REPRISE_MS);
  }

  function lancerEtRelancer(): Promise<void> {
    lancement = lancer().catch((erreur) => {
      options.avertir(`Les travaux ne démarrent pas : ${echecSansDonnee(erreur).message}`);
      relancer();
    });
    return lancement;
  }

  return {
    async demarrer() {
      if (arrete) return;
      await lancerEtRelancer();
      if (arrete) return;
      releve = setInterval(() => {
        if (pool) libererTravauxPerdus(pool).catch(() => {});
      }, RELEVE_MS);
      releve.unref();
      if (options.periodiques.some(({ quand }) => quand === "seconde")) battre();
    },
    async accomplirDus() {
      const { runOnce } = await import("graphile-worker");
      const base = await reglages();
      // The library may look for the next job before it has given the former's lane back.
      do await runOnce({ ...base, concurrency: 1 });
      while (await resteDesTravaux(base.pgPool, Object.keys(base.taskList ?? {})));
    },
    executer: executerTaches,
    async arreter() {
      arrete = true;
      if (releve) clearInterval(releve);
      if (reprise) clearTimeout(reprise);
      if (seconde) clearTimeout(seconde);
      await lancement;
      await battement;
      await coureur?.stop().catch(() => {});
      await verrous.fermer();
      await pool?.end();
    },
  };
}

function composerTaches(
  { taches, periodiques, horloge, avertir }: OptionsTravaux,
  verrous: Verrous,
): TaskList {
  const liste: TaskList = {};
  const seul: Essai["seul"] = async (nom, travail) => {
    const rendre = await verrous.prendre(nom);
    if (rendre) await travail().finally(rendre);
  };
  for (const [nom, tache] of Object.entries(taches)) {
    liste[nom] = (charge, { job }) =>
      surveiller(nom, avertir, () =>
        tache(charge, { dernierEssai: job.attempts >= job.max_attempts, seul }),
      );
  }
  for (const { nom, quand, executer } of periodiques) {
    if (quand === "seconde") continue;
    liste[nom] = async (charge) => {
      const { ts } = (charge as { _cron: { ts: string } })._cron;
      if (quand === "jour" && !estHeureQuotidienne(new Date(ts))) return;
      await surveiller(nom, avertir, () => executer(horloge.maintenant()));
    };
  }
  return liste;
}

async function composerCron({ periodiques }: OptionsTravaux): Promise<ParsedCronItem[]> {
  const { parseCronItems } = await import("graphile-worker");
  return parseCronItems(
    periodiques.flatMap(({ nom, quand }) =>
      quand === "seconde"
        ? []
        : {
            task: nom,
            identifier: nom,
            match: quand === "jour" ? CRON_QUOTIDIEN : CRON_HORAIRE,
            options: {
              backfillPeriod: RATTRAPAGE_MS[quand],
              maxAttempts: ESSAIS_PERIODIQUES,
              // One after another, whatever the process: two tasks never wait for each other's locks.
              queueName: "periodiques",
            },
          },
    ),
  );
}

async function surveiller(
  nom: string,
  avertir: (texte: string) => void,
  travail: () => Promise<unknown>,
): Promise<void> {
  try {
    await travail();
  } catch (erreur) {
    const echec = echecSansDonnee(erreur);
    avertir(`La tâche « ${nom} » a échoué : ${echec.message}`);
    throw echec;
  }
}
