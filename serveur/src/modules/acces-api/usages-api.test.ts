import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { creerBaseDeTest } from "../../kit/postgres/base-de-test.ts";
import { ouvrirPool } from "../../kit/postgres/pool.ts";
import { ROLE_PROPRIETAIRE } from "../../kit/postgres/roles.ts";
import { lireUsages } from "./depot/usages.ts";
import { ouvrirUsagesApi } from "./usages-api.ts";

test("calls counted while the database could not take them are written once it can", async () => {
  const base = await creerBaseDeTest();
  const pool = ouvrirPool(base.url, 2);
  const proprietaire = ouvrirPool(base.urlMigrateur, 1);
  const agir = (instruction: string) =>
    proprietaire.query(`set role ${ROLE_PROPRIETAIRE}; ${instruction}`);
  const usages = ouvrirUsagesApi(pool);
  const application = randomUUID();
  const le = Date.parse("2026-03-10T09:30:00Z");
  try {
    await agir("alter table acces_api.usage_horaire rename to ailleurs");
    usages.noter(application, "rechercher-usager", 200, le);
    usages.noter(application, "rechercher-usager", 429, le);
    const ecriture = usages.vider();
    usages.noter(application, "rechercher-usager", 200, le + 1000);
    await assert.rejects(ecriture);
    await agir("alter table acces_api.ailleurs rename to usage_horaire");
    await usages.vider();
    await usages.vider();
    const lus = await lireUsages(pool, application, new Date(le - 3_600_000));
    assert.deepEqual(
      lus.map(({ statut, appels }) => [statut, appels]),
      [
        [200, 2],
        [429, 1],
      ],
    );
  } finally {
    await usages.fermer();
    await Promise.all([pool.end(), proprietaire.end()]);
    await base.fermer();
  }
});
