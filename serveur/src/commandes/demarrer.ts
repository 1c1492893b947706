import cluster from "node:cluster";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ErreurConfiguration, lireConfiguration } from "../configuration.ts";
import { annoncer } from "../demarrage/annoncer.ts";
import { avertirCourrier } from "../demarrage/avertir-courrier.ts";
import { chargerDemo, refuserDemo } from "../demarrage/demonstration.ts";
import { exigerDestinataire } from "../demarrage/exiger-destinataire.ts";
import { servirEnGrappe, vivreDansLaGrappe } from "../demarrage/grappe.ts";
import { ouvrirBase, RACINE } from "../demarrage/ouvrir-base.ts";
import { creerFournisseurLocal } from "../demarrage/proconnect.ts";
import { lireSecretMaitre } from "../demarrage/secret-maitre.ts";
import { type Service, servir, servirFournisseurLocal } from "../demarrage/servir.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { dossierParDefaut } from "../kit/postgres/dossier-par-defaut.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { poserIndex } from "../modules/usagers/reception.ts";

export const usage = "demarrer [--processus N] [--sans-demo]";

/** Starts the platform and stays until a signal; what was accepted is finished before leaving. */
export async function demarrer(arguments_: string[]): Promise<void> {
  if (cluster.isWorker) return vivreDansLaGrappe();
  const { values } = parseArgs({
    args: arguments_,
    options: { processus: { type: "string", default: "1" }, "sans-demo": { type: "boolean" } },
  });
  const combien = Number(values.processus);
  if (!Number.isInteger(combien) || combien < 1 || combien > 64) {
    throw new ErreurConfiguration("--processus attend un nombre entre 1 et 64.");
  }
  const configuration = lireConfiguration(process.env);
  const base = await ouvrirBase(configuration, { migrations: true });
  const pool = ouvrirPool(base.url, 2);
  const secret = lireSecretMaitre(configuration, base.dossier);
  const trousseau = deriverTrousseau(secret);
  // A first load that was killed may have left the register without its search indexes.
  await poserIndex(pool);
  if (configuration.production) await refuserDemo(pool);
  await exigerDestinataire(configuration, pool);
  const demonstration = base.dossier !== null && !configuration.production && !values["sans-demo"];
  if (demonstration) await chargerDemo(pool, trousseau, (texte) => process.stdout.write(texte));

  const courriels =
    configuration.courrier.dossier ?? join(base.dossier ?? dossierParDefaut(RACINE), "courriels");
  const local = configuration.proconnect === null && !configuration.production;
  const services: Service[] = [];
  if (combien === 1) {
    const fournisseurLocal = local ? creerFournisseurLocal(pool, configuration) : null;
    const consigne = { urlBase: base.url, secret, demonstration, courriels, fournisseurLocal };
    services.push(await servir(configuration, consigne));
  } else {
    const fournisseur = local ? await servirFournisseurLocal(base.url, configuration) : null;
    const portFournisseur = fournisseur?.port ?? null;
    const consigne = { urlBase: base.url, secret, demonstration, courriels, portFournisseur };
    services.push(await servirEnGrappe(combien, consigne));
    if (fournisseur) services.push(fournisseur);
  }
  const coffre = creerCoffreNir({
    empreinte: trousseau.nirEmpreinte,
    chiffrement: trousseau.nirChiffrement,
  });
  await annoncer(configuration, demonstration ? { pool, coffre } : null, (texte) =>
    process.stdout.write(texte),
  );
  avertirCourrier(configuration, courriels, (texte) => process.stderr.write(texte));
  await attendreSignal();
  for (const service of services) await service.arreter();
  await pool.end();
  await base.fermer();
}

function attendreSignal(): Promise<void> {
  return new Promise((recu) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => recu());
  });
}
