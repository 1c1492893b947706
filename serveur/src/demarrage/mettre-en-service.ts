import { join } from "node:path";
import type { Configuration } from "../configuration.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { dossierParDefaut } from "../kit/postgres/dossier-par-defaut.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { declarerHebergement } from "../modules/securite/index.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { poserIndex } from "../modules/usagers/reception.ts";
import { annoncer } from "./annoncer.ts";
import { avertirReglages } from "./avertir-reglages.ts";
import { estVierge, refuserDemo } from "./demonstration.ts";
import { exigerDestinataire } from "./exiger-destinataire.ts";
import { servirEnGrappe } from "./grappe.ts";
import type { BaseOuverte } from "./ouvrir-base.ts";
import { creerFournisseurLocal } from "./proconnect.ts";
import { RACINE } from "./racine.ts";
import { lireSecretMaitre } from "./secret-maitre.ts";
import { type Service, servir, servirFournisseurLocal } from "./servir.ts";

/** Serves on an open database until `arreter`, which finishes what was accepted. */
export async function mettreEnService(
  configuration: Configuration,
  base: BaseOuverte,
  options: { readonly combien: number; readonly sansDemo: boolean },
): Promise<Service> {
  const pool = ouvrirPool(base.url, 2);
  const secret = lireSecretMaitre(configuration, base.dossier);
  const trousseau = deriverTrousseau(secret);
  const [vierge] = await Promise.all([
    estVierge(pool),
    // A first load that was killed may have left the register without its search indexes.
    poserIndex(pool),
    configuration.production ? refuserDemo(pool) : null,
    exigerDestinataire(configuration, pool),
    declarerHebergement(pool, configuration.hebergement, new Date()),
  ]);
  const demonstration = base.dossier !== null && !configuration.production && !options.sansDemo;
  if (demonstration && vierge) {
    const { chargerDemo } = await import("./charger-demo.ts");
    await chargerDemo(pool, trousseau, (texte) => process.stdout.write(texte));
  }

  const courriels =
    configuration.courrier.dossier ?? join(base.dossier ?? dossierParDefaut(RACINE), "courriels");
  const local = configuration.proconnect === null && !configuration.production;
  const services: Service[] = [];
  if (options.combien === 1) {
    const fournisseurLocal = local ? creerFournisseurLocal(pool, configuration) : null;
    const consigne = { urlBase: base.url, secret, demonstration, courriels, fournisseurLocal };
    services.push(await servir(configuration, consigne));
  } else {
    const fournisseur = local ? await servirFournisseurLocal(base.url, configuration) : null;
    const portFournisseur = fournisseur?.port ?? null;
    const consigne = { urlBase: base.url, secret, demonstration, courriels, portFournisseur };
    services.push(await servirEnGrappe(options.combien, consigne));
    if (fournisseur) services.push(fournisseur);
  }
  const coffre = creerCoffreNir(trousseau);
  await annoncer(configuration, demonstration ? { pool, coffre } : null, (texte) =>
    process.stdout.write(texte),
  );
  avertirReglages(configuration, courriels, (texte) => process.stderr.write(texte));
  return {
    async arreter() {
      for (const service of services) await service.arreter();
      await pool.end();
    },
  };
}
