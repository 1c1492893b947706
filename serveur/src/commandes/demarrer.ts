import cluster from "node:cluster";
import { parseArgs } from "node:util";
import { ErreurConfiguration, lireConfiguration } from "../configuration.ts";
import { adopterBasePreparee } from "../demarrage/base-preparee.ts";
import { ouvrirBase } from "../demarrage/ouvrir-base.ts";

export const usage = "demarrer [--processus N] [--sans-demo]";

/** Starts the platform and stays until a signal; what was accepted is finished before leaving. */
export async function demarrer(arguments_: string[]): Promise<void> {
  if (cluster.isWorker) {
    const { vivreDansLaGrappe } = await import("../demarrage/grappe.ts");
    return vivreDansLaGrappe();
  }
  const { values } = parseArgs({
    args: arguments_,
    options: { processus: { type: "string", default: "1" }, "sans-demo": { type: "boolean" } },
  });
  const combien = Number(values.processus);
  if (!Number.isInteger(combien) || combien < 1 || combien > 64) {
    throw new ErreurConfiguration("--processus attend un nombre entre 1 et 64.");
  }
  const configuration = lireConfiguration(process.env);
  const sansDemo = values["sans-demo"] ?? configuration.production;
  if (!sansDemo) adopterBasePreparee(configuration);
  // Most of a start is reading the platform: PostgreSQL starts meanwhile, in its own process.
  const charger = () => import("../demarrage/mettre-en-service.ts");
  const base = await ouvrirBase(configuration, {
    migrations: true,
    enAttendant: () => void charger().catch(() => {}),
  });
  // From the first request accepted on, a stop finishes what was accepted.
  const signal = attendreSignal();
  const { mettreEnService } = await charger();
  const service = await mettreEnService(configuration, base, { combien, sansDemo });
  await signal;
  await service.arreter();
  await base.fermer();
}

function attendreSignal(): Promise<void> {
  return new Promise((recu) => {
    // SIGHUP: the terminal that started it is closed.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => recu());
  });
}
