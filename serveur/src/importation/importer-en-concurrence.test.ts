import assert from "node:assert/strict";
import test from "node:test";
import { setTimeout as attendre } from "node:timers/promises";
import { jusqua } from "../essais/jusqua.ts";
import { ErreurInstallation } from "../kit/postgres/erreur-installation.ts";
import { nouveauBilan } from "./bilan.ts";
import { ecrireEnregistrements } from "./ecriture/ecrire-enregistrements.ts";
import { creerEssaiImport, enLignes, ORGANISATIONS, unUsager } from "./essais/import.ts";
import { reconnaitreFormat } from "./lecture/reconnaitre-format.ts";
import { chargerOrganisations } from "./organisations.ts";
import { ouvrirLecture } from "./ouvrir-lecture.ts";
import { ouvrirReprise } from "./reprise.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());
const AUTRE = { identifiant: "u-2", nir: null, numeroFranceTravail: "90000000002" };
await essai.importer(
  essai.deposer(
    "base.ndjson",
    enLignes([...ORGANISATIONS, unUsager(), unUsager({ ...AUTRE, nomNaissance: "AUTRE" })]),
  ),
);
const [[organisationId = ""] = []] = await essai.lire<[string]>(
  "select id from conventions.organisation where type = 'CD'",
);

/** A CSV of the person known already, and of somebody new. */
const deposer = (nom: string, nir: string) =>
  essai.deposer(
    `${nom}.csv`,
    `NIR;Nom;Prénom;Date de naissance\n2850599999001;EXEMPLE;ALIX;14/05/1985\n${nir};${nom};SACHA;01/01/1990\n`,
  );

/** An agent writes to the record of the person known, and has not finished; `pendant` is what an import does. */
async function pendantQuUnAgentEcrit(
  ecrire: string,
  pendant: () => Promise<unknown>,
  avantDeFinir: () => Promise<unknown> = async () => {},
): Promise<void> {
  const agent = await essai.pool.connect();
  try {
    await agent.query("begin");
    await agent.query(ecrire, [organisationId]);
    const fait = pendant();
    await jusqua(async () => {
      const { rows } = await essai.pool.query(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return rows.length > 0;
    });
    await avantDeFinir();
    await agent.query("commit");
    await fait;
  } finally {
    agent.release(true);
  }
}

test("what an agent writes to a record while a file is merged into it stays, and nobody else waits", async () => {
  await pendantQuUnAgentEcrit(
    "update usagers.usager set referent_id = $1 where nom_naissance = 'EXEMPLE'",
    () => essai.importer(deposer("PREMIER", "1900199990007"), { organisationId }),
    () =>
      essai.pool.query(
        `begin; set local lock_timeout = '2s';
         update usagers.usager set rqth = '{}' where nom_naissance = 'AUTRE'; commit`,
      ),
  );
  const lus = await essai.lire(
    "select nom_naissance, referent_id from usagers.usager order by nom_naissance",
  );
  assert.deepEqual(lus, [
    ["AUTRE", null],
    ["EXEMPLE", organisationId],
    ["PREMIER", null],
  ]);
});

test("a reading that fails while a batch is written leaves the place reached and the rows in agreement", async () => {
  const fichier = deposer("SECOND", "1910199990005");
  const organisations = await chargerOrganisations(essai.pool);
  const avance = { octets: 0 };
  const coupure = Promise.withResolvers<void>();
  async function* lire() {
    yield* ouvrirLecture(fichier, await reconnaitreFormat(fichier), {
      ...{ organisations, organisationId, avance, departement: "62", ageTauxPlein: 67 },
      ...{ le: new Date().toISOString(), avertir: assert.fail },
    });
    // What makes a batch full; then the disk of the file is lost.
    yield Array.from({ length: 10_000 }, (_, n) => ({ genre: "ignore" as const, ligne: n + 4 }));
    await coupure.promise;
    throw new Error("lecture coupée");
  }
  const client = await essai.pool.connect();
  const reprise = await ouvrirReprise(client, {
    ...{ empreinte: "essai", nom: "second.csv", format: "csv", organisationId },
  });
  await pendantQuUnAgentEcrit(
    "update usagers.usager set referent_id = $1 where nom_naissance = 'EXEMPLE'",
    async () => {
      const ecriture = ecrireEnregistrements({
        ...{ pool: essai.pool, client, coffre: essai.coffre, reprise, organisations, avance },
        ...{ cleSecrets: Buffer.alloc(32), cleWebhooks: Buffer.alloc(32), mode: "complete" },
        ...{ lecture: lire(), total: 1, bilan: nouveauBilan(reprise) },
        ...{ verifierUsager: () => null, ecrireLigne: assert.fail },
      });
      await assert.rejects(ecriture, /lecture coupée/);
      await client.query("rollback");
    },
    async () => {
      coupure.resolve();
      await attendre(100);
    },
  );
  client.release();
  const ecrits = `select position::int, (select count(*)::int from usagers.usager where nom_naissance = 'SECOND')
    from importation.fichier where empreinte = 'essai'`;
  await jusqua(async () => (await essai.lire<[number]>(ecrits))[0]?.[0] !== 0);
  assert.deepEqual(await essai.lire(ecrits), [[10_002, 1]]);
});

test("a database that stops in the course of an import is told in a sentence, and the same command goes on", async () => {
  const fichier = deposer("TROISIEME", "1920199990003");
  await pendantQuUnAgentEcrit(
    "update usagers.usager set referent_id = $1 where nom_naissance = 'EXEMPLE'",
    () =>
      assert.rejects(essai.importer(fichier, { organisationId }), (erreur: Error) => {
        assert.ok(erreur instanceof ErreurInstallation);
        assert.match(
          erreur.message,
          /^La base de données ne répond plus.*relancez la même commande/,
        );
        return true;
      }),
    () =>
      essai.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      ),
  );
  const { crees } = await essai.importer(fichier, { organisationId });
  assert.equal(crees, 1, essai.dit());
});
