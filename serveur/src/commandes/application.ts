import { parseArgs } from "node:util";
import { ErreurConfiguration, lireConfiguration } from "../configuration.ts";
import { ouvrirBase } from "../demarrage/ouvrir-base.ts";
import { enTransaction, ouvrirPool } from "../kit/postgres/pool.ts";
import { bloquer, debloquer } from "../modules/acces-api/index.ts";
import { insererEvenement } from "../modules/journal/index.ts";

export const usage = "application bloquer|debloquer CLIENT_ID --motif « … »";

/** Blocks an application, in every process within a second, or lifts the block; with a motive. */
// CONV-7-20
export async function application(arguments_: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: arguments_,
    allowPositionals: true,
    options: { motif: { type: "string" } },
  });
  const [verbe, clientId] = positionals;
  const motif = values.motif?.trim();
  if ((verbe !== "bloquer" && verbe !== "debloquer") || !clientId || !motif) {
    throw new ErreurConfiguration(`Usage : npx maillage ${usage}`);
  }
  const base = await ouvrirBase(lireConfiguration(process.env), { migrations: true });
  const pool = ouvrirPool(base.url, 1);
  try {
    const fait = await enTransaction(pool, async (client) => {
      const change =
        verbe === "bloquer"
          ? await bloquer(client, clientId, motif, new Date())
          : await debloquer(client, clientId);
      if (!change) return false;
      await insererEvenement(client, {
        sujetType: "application",
        sujetId: clientId,
        genre: verbe === "bloquer" ? "application-bloquee" : "application-debloquee",
        auteur: "commande application",
        capacite: "operateur",
        organisationId: null,
        contenu: { motif },
      });
      return true;
    });
    if (!fait) throw new ErreurConfiguration("Application inconnue, ou déjà dans cet état.");
    process.stdout.write(
      verbe === "bloquer" ? "Application bloquée.\n" : "Application débloquée.\n",
    );
  } finally {
    await pool.end();
    await base.fermer();
  }
}
