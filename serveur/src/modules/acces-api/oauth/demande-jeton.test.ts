import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, JETON, poster } from "../../../essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "../../../essais/applications.ts";
import { ouvrirSituation, type Situation } from "../../../essais/situation.ts";
import { lireTraces } from "../../../essais/traces.ts";

const RECHERCHE = "api_rechercher-usagerv2 rechercheusager profil_accedant";
const STATUT = "api_contrat-usagerv2 statutcontratusager";
const CERTIFIE = "api_rechercheindividucertifiev1 rechercherIndividuCertifie";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

async function demander(
  champs: Record<string, string>,
  chemin = `${JETON}?realm=%2Fagent`,
  application: ApplicationEssai = s.application,
) {
  const reponse = await poster(s.url + chemin, {
    grant_type: "client_credentials",
    client_id: application.clientId,
    client_secret: application.secret,
    scope: RECHERCHE,
    ...champs,
  });
  const corps = (await reponse.json()) as Record<string, unknown>;
  return { statut: reponse.status, entetes: reponse.headers, corps };
}

function verifierEntetes(entetes: Headers) {
  assert.equal(entetes.get("content-type")?.toLowerCase(), "application/json;charset=utf-8");
  assert.equal(entetes.get("cache-control"), "no-store");
}

test("a token: four fields, 1499 as a number, Bearer, the scopes asked, no-store", async () => {
  const { statut, entetes, corps } = await demander({});
  assert.equal(statut, 200);
  assert.deepEqual(Object.keys(corps).sort(), [
    "access_token",
    "expires_in",
    "scope",
    "token_type",
  ]);
  assert.equal(corps.expires_in, 1499);
  assert.equal(corps.token_type, "Bearer");
  assert.equal(corps.scope, RECHERCHE);
  verifierEntetes(entetes);
  assert.equal(entetes.get("pragma"), "no-cache");
});

test("every spelling of both realms is accepted", async () => {
  for (const realm of ["%2Fagent", "/agent", "agent"]) {
    assert.equal((await demander({}, `${JETON}?realm=${realm}`)).statut, 200, realm);
  }
  for (const realm of ["%2Fpartenaire", "/partenaire", "partenaire"]) {
    const { statut } = await demander({ scope: CERTIFIE }, `${JETON}?realm=${realm}`);
    assert.equal(statut, 200, realm);
  }
  assert.equal((await demander({}, "/connexion/oauth2/agent/access_token")).statut, 200);
  assert.equal((await demander({ scope: CERTIFIE }, JETON)).statut, 200);
});

test("an unknown realm, or the scopes of another realm, are refused", async () => {
  for (const realm of ["/individu", "constructor", "__proto__", "toString"])
    for (const scope of [RECHERCHE, ""]) {
      const inconnu = await demander({ scope }, `${JETON}?realm=${realm}`);
      assert.deepEqual([inconnu.statut, inconnu.corps.error], [400, "invalid_request"], realm);
    }
  const autre = await demander({}, `${JETON}?realm=/partenaire`);
  assert.equal(autre.statut, 400);
  assert.equal(autre.corps.error, "invalid_scope");
});

test("application_<id> is ignored, + and %20 both separate, several APIs at once", async () => {
  const melange = `application_${s.application.clientId} ${RECHERCHE} ${STATUT}`;
  assert.equal((await demander({ scope: melange })).corps.scope, `${RECHERCHE} ${STATUT}`);
  for (const separateur of ["+", "%20"]) {
    const { clientId, secret } = s.application;
    const scope = `${RECHERCHE} ${STATUT}`.replaceAll(" ", separateur);
    const reponse = await fetch(`${s.url}${JETON}?realm=/agent`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: `grant_type=client_credentials&client_id=${clientId}&client_secret=${secret}&scope=${scope}`,
    });
    const corps = (await reponse.json()) as { scope: string };
    assert.equal(corps.scope, `${RECHERCHE} ${STATUT}`, separateur);
  }
});

test("the exact error bodies of the wire", async () => {
  const echec = { error: "invalid_client", error_description: "Client authentication failed" };
  const cas: [Record<string, string>, object][] = [
    [{ client_secret: "faux" }, echec],
    [{ client_secret: "" }, echec],
    [{ client_id: "PAR_inconnu" }, echec],
    [{ client_id: "" }, echec],
    [
      { scope: "api_xxx" },
      { error: "invalid_scope", error_description: "Unknown/invalid scope(s): [api_xxx]" },
    ],
    [
      { grant_type: "password" },
      {
        error: "unsupported_grant_type",
        error_description: "Grant type is not supported: password",
      },
    ],
    [
      { grant_type: "authorization_code", code: "x", redirect_uri: "https://x.example/" },
      {
        error: "unsupported_grant_type",
        error_description: "Grant type is not supported: authorization_code",
      },
    ],
  ];
  for (const [champs, attendu] of cas) {
    const { statut, entetes, corps } = await demander(champs);
    assert.equal(statut, 400, JSON.stringify(champs));
    assert.deepEqual(corps, attendu);
    verifierEntetes(entetes);
    assert.equal(entetes.get("pragma"), "no-cache");
  }
});

test("CONV-3.1-05 ANX4-A-17 RAPP-04 a scope not subscribed is refused, and leaves a line", async () => {
  const organisationId = s.departement.id;
  const scopes = RECHERCHE.split(" ");
  const application = await uneApplication(s.pool, { organisationId, scopes });
  assert.equal((await demander({}, undefined, application)).statut, 200);
  const voulu = `${RECHERCHE} api_informations-administrativesv1 informationsadministrativesusager`;
  const { statut, entetes, corps } = await demander({ scope: voulu }, undefined, application);
  assert.equal(statut, 400);
  assert.deepEqual(corps, {
    error: "invalid_scope",
    error_description:
      "Unknown/invalid scope(s): [api_informations-administrativesv1, informationsadministrativesusager]",
  });
  const [ligne] = await lireTraces(s.pool, entetes.get("x-correlation-id") as string);
  assert.equal(ligne?.motif, "SCOPE_NON_SOUSCRIT");
  const jeton = String((await demander({}, undefined, application)).corps.access_token);
  const refuse = await appeler(s.url + CHEMINS.informations, { jeton, usager: "x" });
  assert.deepEqual([refuse.statut, refuse.texte], [403, ""]);
});

test("a token asked with only some scopes is refused by the APIs of the others: empty 403", async () => {
  const jeton = String((await demander({ scope: STATUT })).corps.access_token);
  const corps = { nir: "2850599999001", dateNaissance: "1985-05-14" };
  const autre = await appeler(s.url + CHEMINS.parNir, { jeton, corps });
  assert.deepEqual([autre.statut, autre.texte], [403, ""]);
  const technique = await demander({ scope: "api_rechercher-usagerv2" });
  const partiel = String(technique.corps.access_token);
  const sansApplicatif = await appeler(s.url + CHEMINS.parNir, { jeton: partiel, corps });
  assert.deepEqual([sansApplicatif.statut, sansApplicatif.texte], [403, ""]);
});

test("a path written otherwise goes round no check of the token endpoint", async () => {
  const { clientId: client_id, secret: client_secret } = s.application;
  const champs = { grant_type: "client_credentials", client_id, client_secret, scope: RECHERCHE };
  const racine = "/connexion/oauth2";
  for (const chemin of [
    `${racine}/ACCESS_TOKEN`,
    `${racine}/Access_token/`,
    `${racine}//access_token`,
  ]) {
    const reponse = await poster(`${s.url}${chemin}?realm=/individu`, champs);
    assert.equal(reponse.status, 404, chemin);
    await reponse.arrayBuffer();
  }
  for (const chemin of [`${racine}/access_token/`, `${racine}/%61ccess_token`]) {
    const { statut, corps } = await demander({}, `${chemin}?realm=/individu`);
    assert.deepEqual([statut, corps.error], [400, "invalid_request"], chemin);
  }
});

test("another method, or another kind of body, is refused in OAuth's own shape, with its line", async () => {
  const { clientId: client_id, secret: client_secret } = s.application;
  const json = { grant_type: "client_credentials", client_id, client_secret, scope: RECHERCHE };
  const demandes: [RequestInit, RegExp][] = [
    [{ method: "GET" }, /POST/],
    [{ method: "PUT", body: new URLSearchParams(json) }, /POST/],
    [
      {
        method: "POST",
        body: JSON.stringify(json),
        headers: { "content-type": "application/json" },
      },
      /x-www-form-urlencoded/,
    ],
    [{ method: "POST", body: new FormData() }, /x-www-form-urlencoded/],
  ];
  for (const [demande, phrase] of demandes) {
    const reponse = await fetch(`${s.url}${JETON}?realm=/agent`, demande);
    const corps = (await reponse.json()) as Record<string, string>;
    assert.deepEqual([reponse.status, corps.error], [400, "invalid_request"], demande.method);
    assert.match(corps.error_description ?? "", phrase);
    verifierEntetes(reponse.headers);
    const [ligne] = await lireTraces(s.pool, reponse.headers.get("x-correlation-id") ?? "");
    assert.equal(ligne?.motif, "DEMANDE_INVALIDE");
  }
});

test("what cannot be an OAuth request is refused in OAuth's own shape", async () => {
  const malformee = { error: "invalid_request", error_description: "The request is malformed" };
  for (const champs of [{ client_id: "a\0b" }, { scope: "api\0" }, { client_secret: "\0" }]) {
    const { statut, corps, entetes } = await demander(champs as unknown as Record<string, string>);
    assert.deepEqual([statut, corps], [400, malformee], JSON.stringify(champs));
    verifierEntetes(entetes);
  }
  const adresse = `${s.url}/connexion/oauth2/agent/authorize?client_id=%00&response_type=code`;
  assert.equal((await fetch(adresse, { redirect: "manual" })).status, 400);
  const enorme = await demander({ scope: "x".repeat(70_000) });
  assert.deepEqual([enorme.statut, enorme.corps], [400, malformee]);
  const basic = await poster(
    `${s.url}${JETON}?realm=/agent`,
    { grant_type: "client_credentials", scope: RECHERCHE },
    { authorization: `Basic ${Buffer.from("a\0b:secret").toString("base64")}` },
  );
  const { error } = (await basic.json()) as { error: string };
  assert.deepEqual([basic.status, error], [400, "invalid_request"]);
});
