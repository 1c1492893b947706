import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Configuration } from "../configuration.ts";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { horlogeSysteme } from "../kit/horloge.ts";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import { creerPlateforme } from "../plateforme.ts";
import {
  choisirProconnect,
  creerFournisseurLocal,
  type Gestionnaire,
  monterProconnectLocal,
} from "./proconnect.ts";

export type ConsigneServeur = {
  readonly urlBase: string;
  readonly secret: string;
  readonly demonstration: boolean;
  /** Folder of the e-mails when there is no mail server. */
  readonly courriels: string;
  readonly fournisseurLocal: Gestionnaire | null;
};

export type Service = { arreter(): Promise<void> };

/** One process that serves: the platform, listening. */
export async function servir(
  configuration: Configuration,
  consigne: ConsigneServeur,
): Promise<Service> {
  const plateforme = await creerPlateforme({
    urlBase: consigne.urlBase,
    urlPublique: configuration.urlPublique,
    trousseau: deriverTrousseau(consigne.secret),
    horloge: horlogeSysteme,
    proconnect: choisirProconnect(configuration),
    demonstration: consigne.demonstration,
    courrier: { ...configuration.courrier, dossier: consigne.courriels },
    mandataires: configuration.mandataires,
    arrierePlan: true,
    journaliser: process.stderr,
  });
  if (consigne.fournisseurLocal)
    monterProconnectLocal(plateforme.serveur, consigne.fournisseurLocal);
  await plateforme.serveur.listen({
    port: configuration.port,
    host: configuration.hote,
    listenTextResolver: () => "",
  });
  let arret: Promise<void> | null = null;
  return {
    arreter() {
      arret ??= plateforme.fermer();
      return arret;
    },
  };
}

/** The local provider alone, on a port of its own, for the processes that will relay to it. */
export async function servirFournisseurLocal(
  urlBase: string,
  configuration: Configuration,
): Promise<{ port: number; arreter(): Promise<void> }> {
  const pool = ouvrirPool(urlBase, 1);
  const http = createServer(creerFournisseurLocal(pool, configuration));
  await new Promise<void>((pret) => http.listen(0, "127.0.0.1", pret));
  return {
    port: (http.address() as AddressInfo).port,
    async arreter() {
      http.closeAllConnections();
      http.close();
      await pool.end();
    },
  };
}
