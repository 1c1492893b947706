import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../../essais/agents.ts";
import { appeler, obtenirJeton } from "../../../essais/appels.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { COMPTE, DESCRIPTION } from "../essais/developpeur.ts";

const SCOPES = ["api_rechercher-usagerv2", "rechercheusager", "profil_accedant"];

let s: Situation;
let entetes: Record<string, string>;
before(async () => {
  s = await ouvrirSituation();
  const agent = await unAgent(s.pool, {
    organisationId: s.departement.id,
    roles: ["DEVELOPPEUR"],
  });
  await s.pool.query(
    `insert into catalogue.acceptation (agent_id, document_id, acceptee_le)
     select $1, id, now() from catalogue.document on conflict do nothing`,
    [agent.id],
  );
  entetes = await uneSession(s.pool, agent);
  assert.equal((await portail("POST", "/compte", COMPTE)).statut, 204);
});
after(() => s.fermer());

const portail = (methode: string, chemin: string, corps?: unknown) =>
  appeler(`${s.url}/portail/api/developpeur${chemin}`, { entetes, methode, corps });

test("ANX3-1-04 ANX4-A-17 what a form does not have changes nothing of an application: no scope is given that way", async () => {
  const intrus = {
    scopes: SCOPES,
    quotas: { "rechercher-usager-v2": 9999 },
    clientId: "PAR_autre",
  };
  const cree = await portail("POST", "/applications", {
    ...{ ...DESCRIPTION, authentification: "secret" },
    ...intrus,
  });
  assert.equal(cree.statut, 200, cree.texte);
  const { id, clientId, secret } = cree.corps;
  assert.notEqual(clientId, intrus.clientId);
  const modifie = await portail("PUT", `/applications/${id}`, { ...DESCRIPTION, ...intrus });
  assert.equal(modifie.statut, 204, modifie.texte);
  const { rows } = await s.pool.query(
    "select client_id, quotas, scopes && $2 as ouvert from acces_api.application where id = $1",
    [id, SCOPES],
  );
  assert.deepEqual(rows, [{ client_id: clientId, quotas: {}, ouvert: false }]);
  const application = { ...s.application, id, clientId, secret };
  await assert.rejects(obtenirJeton(s.url, application, SCOPES), /invalid_scope/);
});
