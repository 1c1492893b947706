import { parseArgs } from "node:util";
import { ErreurConfiguration, lireConfiguration } from "../configuration.ts";
import { ouvrirBase } from "../demarrage/ouvrir-base.ts";
import { lireSecretMaitre } from "../demarrage/secret-maitre.ts";
import { rienRetenu } from "../importation/bilan.ts";
import { FichierRefuse } from "../importation/fichier-refuse.ts";
import { importer as importerFichier } from "../importation/importer.ts";
import { creerAffichage } from "../importation/progression.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { insererTraces } from "../modules/journal/index.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";

export const usage = "importer FICHIER [--apercu] [--organisation SIRET]";

/** Imports a file: CNAF flow, jeu de données or CSV, recognised by its content. Ends with 1 when nothing of it is kept. */
export async function importer(arguments_: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: arguments_,
    allowPositionals: true,
    options: { apercu: { type: "boolean", default: false }, organisation: { type: "string" } },
  });
  const [fichier, ...reste] = positionals;
  if (!fichier || reste.length > 0) throw new ErreurConfiguration(`Usage : npx maillage ${usage}`);
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBase(configuration, { migrations: true });
  const pool = ouvrirPool(base.url, 4);
  try {
    const trousseau = deriverTrousseau(lireSecretMaitre(configuration, base.dossier));
    const organisationId = values.organisation
      ? await trouverOrganisation(pool, values.organisation)
      : undefined;
    const bilan = await importerFichier({
      fichier,
      pool,
      coffre: creerCoffreNir(trousseau),
      cleSecrets: trousseau.secretsApplications,
      cleWebhooks: trousseau.webhooks,
      apercu: values.apercu,
      ...(organisationId && { organisationId }),
      surProgres: creerAffichage(process.stderr),
      ecrireLigne: (ligne) => process.stdout.write(`${ligne}\n`),
      consigner: (client, trace) => insererTraces(client, [trace]),
    });
    if (rienRetenu(bilan)) process.exitCode = 1;
  } catch (erreur) {
    throw erreur instanceof FichierRefuse ? new ErreurConfiguration(erreur.message) : erreur;
  } finally {
    await pool.end();
    await base.fermer();
  }
}

async function trouverOrganisation(
  pool: ReturnType<typeof ouvrirPool>,
  siret: string,
): Promise<string> {
  const { ouvrirAnnuaire } = await import("../modules/conventions/index.ts");
  const organisation = (await ouvrirAnnuaire(pool).lire()).parSiret(siret);
  if (organisation) return organisation.id;
  throw new ErreurConfiguration("Aucune organisation ne porte ce SIRET.");
}
