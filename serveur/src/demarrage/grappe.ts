import cluster, { type Worker } from "node:cluster";
import { lireConfiguration } from "../configuration.ts";
import { relayerVers } from "./proconnect.ts";
import { type Service, servir } from "./servir.ts";

/** What a serving process receives from the first one; never on a command line. */
export type ConsigneProcessus = {
  readonly urlBase: string;
  readonly secret: string;
  readonly demonstration: boolean;
  readonly courriels: string;
  readonly portFournisseur: number | null;
};

const REPRISE_MS = 500;
const REPRISE_MAX_MS = 30_000;

/**
 * How long to wait before a process is replaced, in milliseconds, after so many that died without serving: a start
 * that cannot succeed, its database away, must not take a core for itself.
 */
export function attenteReprise(echecs: number): number {
  return Math.min(REPRISE_MAX_MS, REPRISE_MS * 2 ** echecs);
}

/**
 * Runs N processes on one port; one that dies is replaced, later and later while none can serve. Resolves when all
 * of them listen.
 */
export async function servirEnGrappe(
  combien: number,
  consigne: ConsigneProcessus,
): Promise<Service> {
  const MAILLAGE_INTERNE = JSON.stringify(consigne);
  cluster.setupPrimary({ args: ["demarrer"], serialization: "advanced" });
  let arretDemande = false;

  function lancer(morts = 0): Promise<Worker> {
    const processus = cluster.fork({ ...process.env, MAILLAGE_INTERNE });
    let echecs = morts;
    processus.on("exit", () => {
      const relancer = () => !arretDemande && lancer(echecs + 1).catch(() => {});
      if (!arretDemande) setTimeout(relancer, attenteReprise(echecs));
    });
    return new Promise((pret, echec) => {
      processus.once("listening", () => {
        echecs = 0;
        pret(processus);
      });
      processus.once("exit", () => echec(new Error("Un processus n’a pas démarré.")));
    });
  }

  await Promise.all(Array.from({ length: combien }, () => lancer()));
  return {
    async arreter() {
      arretDemande = true;
      const vivants = Object.values(cluster.workers ?? {}).filter((w) => w !== undefined);
      await Promise.all(
        vivants.map(
          (processus) =>
            new Promise<void>((fini) => {
              processus.once("exit", () => fini());
              processus.process.kill("SIGTERM");
            }),
        ),
      );
    },
  };
}

/** The life of one process of the group. It leaves with the first one, however that one ends. */
export async function vivreDansLaGrappe(): Promise<void> {
  const consigne = JSON.parse(process.env.MAILLAGE_INTERNE ?? "{}") as ConsigneProcessus;
  const { portFournisseur } = consigne;
  const service = await servir(lireConfiguration(process.env), {
    ...consigne,
    fournisseurLocal: portFournisseur === null ? null : relayerVers(portFournisseur),
  });
  const partir = () => {
    service.arreter().finally(() => process.exit(0));
  };
  process.on("SIGTERM", partir);
  // The whole group receives those of a terminal: the first process decides.
  for (const signal of ["SIGINT", "SIGHUP"] as const) process.on(signal, () => {});
  process.on("disconnect", partir);
}
