import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { appeler, obtenirJeton, obtenirJetonUsager } from "../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../essais/applications.ts";
import { ouvrirSituation, type Situation } from "../essais/situation.ts";
import { COFFRE_ESSAI, unUsager } from "../essais/usagers.ts";
import { insererTraces } from "../modules/journal/index.ts";
import { importer } from "./importer.ts";
import { fluxCnaf, type PersonneDeTest } from "./lecture/cnaf/flux-de-test.ts";

const JANVIER = "2025-01-06";
const FEVRIER = "2025-02-05";
const MARS = "2025-03-05";

let s: Situation;
const dossier = mkdtempSync(join(tmpdir(), "maillage-delai-"));
before(async () => {
  s = await ouvrirSituation({ instant: "2025-03-19T10:00:00Z" });
});
after(async () => {
  await s.fermer();
  rmSync(dossier, { recursive: true });
});

/** The monthly flow, as the command imports it. */
async function recevoir(mois: string, personne: PersonneDeTest): Promise<void> {
  const fichier = join(dossier, "flux.xml");
  writeFileSync(fichier, Buffer.from(fluxCnaf([personne], mois), "latin1"));
  await importer({
    fichier,
    pool: s.pool,
    coffre: COFFRE_ESSAI,
    cleSecrets: Buffer.alloc(32, 7),
    cleWebhooks: Buffer.alloc(32, 8),
    apercu: false,
    ecrireLigne: () => {},
    consigner: (client, trace) => insererTraces(client, [trace]),
  });
}
async function recuLe(nir: string): Promise<string | undefined> {
  const { rows } = await s.pool.query<{ jour: string | null }>(
    "select rsa_recu_le::date::text as jour from usagers.usager where nir_empreinte = $1",
    [COFFRE_ESSAI.empreinte(nir)],
  );
  return rows[0]?.jour ?? undefined;
}
/** What the opérateur is answered that day, when it orients this person. */
async function chezFt(nir: string, dateNaissance: string, instant: string): Promise<number> {
  s.horloge.regler(instant);
  const ft = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const jeton = await obtenirJeton(s.url, ft, SCOPES_AGENT);
  const usager = await obtenirJetonUsager(s.url, jeton, {
    nir,
    dateNaissance,
    id: "",
    numero: "",
  });
  const corps = { organisme: "FT", origine: "INSCRIPTION_AUTO_CAF", parcours: "PED" };
  const url = `${s.url}/partenaire/orientationusager/v1/orientation`;
  return (await appeler(url, { jeton, usager, corps })).statut;
}

test("six weeks run from the first flow that told of the RSA, whatever later flows repeat", async () => {
  const nir = "1800199990004";
  await recevoir(FEVRIER, { nir });
  await recevoir(MARS, { nir });
  assert.equal(await recuLe(nir), FEVRIER);
  assert.equal(await chezFt(nir, "1980-01-01", "2025-03-19T10:00:00Z"), 403);
  assert.equal(await chezFt(nir, "1980-01-01", "2025-03-20T10:00:00Z"), 201);
});

test("somebody long known and certified is the département’s for six weeks from the RSA, not from their record", async () => {
  const connu = await unUsager(s.pool, { rsa: false, referentId: s.operateur.id });
  await s.pool.query("update usagers.usager set source_le = '2019-01-01' where id = $1", [
    connu.id,
  ]);
  await recevoir(MARS, { nir: connu.nir, naissance: connu.dateNaissance });
  assert.equal(await recuLe(connu.nir), MARS);
  assert.equal(await chezFt(connu.nir, connu.dateNaissance, "2025-03-20T10:00:00Z"), 403);
});

test("a right closed then opened again is received again; so is one that comes from another département", async () => {
  const nir = "1800199990088";
  await recevoir(JANVIER, { nir });
  await recevoir(FEVRIER, { nir, etat: "5" });
  assert.equal(await recuLe(nir), undefined);
  await recevoir(MARS, { nir });
  assert.equal(await recuLe(nir), MARS);
  // A flow read late tells nothing new.
  await recevoir(JANVIER, { nir });
  assert.equal(await recuLe(nir), MARS);

  const venue = await unUsager(s.pool, { rsaDepartement: "59" });
  await s.pool.query("update usagers.usager set rsa_recu_le = '2024-01-01' where id = $1", [
    venue.id,
  ]);
  await recevoir(MARS, { nir: venue.nir, naissance: venue.dateNaissance });
  assert.equal(await recuLe(venue.nir), MARS);
});
