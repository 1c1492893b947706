import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, ENTETES_AGENT } from "../../essais/appels.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";

const ADMISE = "203.0.113.9";
const AUTRE = "198.51.100.7";

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ mandataires: ["127.0.0.0/8"] });
});
after(() => s.fermer());

function appelerDe(ici: Situation, origine: string | null): Promise<number> {
  const entetes = { ...ENTETES_AGENT, ...(origine && { "x-forwarded-for": origine }) };
  return appeler(ici.url + CHEMINS.statut, { jeton: ici.jeton, entetes }).then((r) => r.statut);
}

const reserver = (ici: Situation) =>
  ici.pool.query("update acces_api.application set adresses = '{203.0.113.0/24}' where id = $1", [
    ici.application.id,
  ]);

test("behind a declared proxy the caller's address is the last one that no proxy of ours wrote", async () => {
  assert.equal(await appelerDe(s, null), 400, "admise : l’appel n’a pas de jeton usager");
  await reserver(s);
  await jusqua(async () => (await appelerDe(s, null)) === 403);
  assert.equal(await appelerDe(s, ADMISE), 400);
  assert.equal(await appelerDe(s, `${AUTRE}, ${ADMISE}, 127.0.0.2`), 400);
  assert.equal(await appelerDe(s, AUTRE), 403);
  assert.equal(await appelerDe(s, `${ADMISE}, ${AUTRE}`), 403, "le premier mot est à l’appelant");
  assert.equal(await appelerDe(s, "inconnue"), 403);
});

test("without a declared proxy nobody says where they call from", async () => {
  const nu = await ouvrirSituation();
  await reserver(nu);
  await jusqua(async () => (await appelerDe(nu, null)) === 403);
  assert.equal(await appelerDe(nu, ADMISE), 403);
  await nu.fermer();
});
