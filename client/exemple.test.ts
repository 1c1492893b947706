import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { ouvrirSituation } from "../serveur/src/essais/situation.ts";
import { unUsager } from "../serveur/src/essais/usagers.ts";

test("the ten lines of the README print the status of a person", async () => {
  const s = await ouvrirSituation();
  try {
    const { nir, dateNaissance } = await unUsager(s.pool, {
      inscription: { m_statut: "Inscrit", m_date_effet_statut: "2025-01-06" },
    });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, "exemple.ts"), nir, dateNaissance],
      {
        env: {
          ...process.env,
          MAILLAGE_URL: s.url,
          MAILLAGE_CLIENT_ID: s.application.clientId,
          MAILLAGE_CLIENT_SECRET: s.application.secret,
        },
      },
    );
    assert.match(stdout, /m_statut: 'Inscrit'/);
  } finally {
    await s.fermer();
  }
});
