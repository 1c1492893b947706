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

/** Runs N processes on one port; one that dies is replaced. Resolves when all of them listen. */
export async function servirEnGrappe(
  combien: number,
  consigne: ConsigneProcessus,
): Promise<Service> {
  const MAILLAGE_INTERNE = JSON.stringify(consigne);
  cluster.setupPrimary({ args: ["demarrer"], serialization: "advanced" });
  let arretDemande = false;

  function lancer(): Promise<Worker> {
    const processus = cluster.fork({ ...process.env, MAILLAGE_INTERNE });
    processus.on("exit", () => {
      if (!arretDemande) setTimeout(() => !arretDemande && lancer().catch(() => {}), REPRISE_MS);
    });
    return new Promise((pret, echec) => {
      processus.once("listening", () => pret(processus));
      processus.once("exit", () => echec(new Error("Un processus n’a pas démarré.")));
    });
  }

  await Promise.all(Array.from({ length: combien }, lancer));
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
  process.on("SIGINT", () => {});
  process.on("disconnect", partir);
}
