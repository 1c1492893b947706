import { parseArgs } from "node:util";
import { ErreurConfiguration, lireConfiguration } from "../configuration.ts";
import { ouvrirBase } from "../demarrage/ouvrir-base.ts";
import { enTransaction, ouvrirPool } from "../kit/postgres/pool.ts";
import { bloquerApplication, debloquerApplication } from "../modules/acces-api/index.ts";

export const usage = "application bloquer|debloquer CLIENT_ID --motif « … »";

/**
 * Blocks an application, in every process within a second; or lifts its block, since the motive tells
 * why the check concluded that its use was legitimate. The same acts as those of the opérateur's screen.
 */
// CONV-7-20 CONV-7-21
export async function application(arguments_: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: arguments_,
    allowPositionals: true,
    options: { motif: { type: "string" } },
  });
  const [verbe, clientId, ...reste] = positionals;
  const motif = values.motif?.trim();
  const connu = verbe === "bloquer" || verbe === "debloquer";
  if (!connu || !clientId || !motif || reste.length > 0) {
    throw new ErreurConfiguration(`Usage : npx maillage ${usage}`);
  }
  const base = await ouvrirBase(lireConfiguration(process.env), { migrations: true });
  const pool = ouvrirPool(base.url, 1);
  try {
    const agir = verbe === "bloquer" ? bloquerApplication : debloquerApplication;
    const demande = { clientId, motif, le: new Date(), auteurId: null };
    if (!(await enTransaction(pool, (client) => agir(client, demande)))) {
      throw new ErreurConfiguration("Application inconnue, ou déjà dans cet état.");
    }
    process.stdout.write(
      verbe === "bloquer" ? "Application bloquée.\n" : "Application débloquée.\n",
    );
  } finally {
    await pool.end();
    await base.fermer();
  }
}
