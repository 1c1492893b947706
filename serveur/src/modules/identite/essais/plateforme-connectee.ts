import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { lireConfiguration } from "../../../configuration.ts";
import {
  choisirProconnect,
  creerFournisseurLocal,
  monterProconnectLocal,
} from "../../../demarrage/proconnect.ts";
import { SECRET_ESSAI } from "../../../essais/plateforme.ts";
import { territoireDemo } from "../../../essais/territoire-demo.ts";
import { deriverTrousseau } from "../../../kit/crypto/trousseau.ts";
import { horlogeReglable } from "../../../kit/horloge.ts";
import { type BaseDeTest, creerBaseDeTest } from "../../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../../kit/postgres/pool.ts";
import { creerPlateforme, type Plateforme } from "../../../plateforme.ts";

/** A whole platform that people can sign in to: its public address is its own, ProConnect is mounted. */
export type PlateformeConnectee = {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly base: Pick<BaseDeTest, "urlMigrateur">;
  readonly plateforme: Plateforme;
  /** The platform's clock; the identity provider keeps the real time. */
  readonly horloge: ReturnType<typeof horlogeReglable>;
  fermer(): Promise<void>;
};

/** Opens one on a free port, empty unless `demonstration` asks for the fictional territory. */
export async function ouvrirPlateformeConnectee(
  options: { readonly demonstration?: boolean } = {},
): Promise<PlateformeConnectee> {
  const trousseau = deriverTrousseau(SECRET_ESSAI);
  const base = await creerBaseDeTest(options.demonstration ? territoireDemo(trousseau) : undefined);
  const pool = ouvrirPool(base.url, 4);
  // The port comes first: the issuer and the redirections are made from the public address.
  const facade = createServer();
  await new Promise<void>((pret) => facade.listen(0, "127.0.0.1", pret));
  const url = `http://127.0.0.1:${(facade.address() as AddressInfo).port}`;
  const configuration = lireConfiguration({ MAILLAGE_URL: url });
  const horloge = horlogeReglable(new Date().toISOString());
  const plateforme = await creerPlateforme({
    urlBase: base.url,
    urlPublique: url,
    trousseau,
    horloge,
    proconnect: choisirProconnect(configuration),
    demonstration: true,
    courrier: {
      smtp: null,
      expediteur: "Maillage <ne-pas-repondre@essai.example>",
      dossier: join(tmpdir(), `maillage-courriels-${process.pid}`),
    },
    arrierePlan: false,
    // An error nobody foresaw says where it was born, even when a test fails on its consequence.
    journaliser: process.stderr,
  });
  monterProconnectLocal(plateforme.serveur, creerFournisseurLocal(pool, configuration));
  await plateforme.serveur.ready();
  facade.on("request", (requete, reponse) => plateforme.serveur.routing(requete, reponse));
  return {
    url,
    pool,
    base,
    plateforme,
    horloge,
    async fermer() {
      facade.closeAllConnections();
      await new Promise((ferme) => facade.close(ferme));
      await plateforme.fermer();
      await pool.end();
      await base.fermer();
    },
  };
}
