import assert from "node:assert/strict";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { appeler, CHEMINS, ENTETES_AGENT, obtenirJeton } from "../../essais/appels.ts";
import {
  DU_REALM_PARTENAIRE,
  SCOPES_AGENT,
  TOUS_LES_SCOPES,
  uneApplication,
} from "../../essais/applications.ts";
import { dansLaSeconde } from "../../essais/dans-la-seconde.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { compterTraces, lireTraces } from "../../essais/traces.ts";
import { unUsager } from "../../essais/usagers.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { enregistrerParametre } from "../parametres/index.ts";

let s: Situation;
before(async () => {
  s = await ouvrirSituation();
});
after(() => s.fermer());

const statut = (voulu: Parameters<typeof appeler>[1]) => appeler(s.url + CHEMINS.statut, voulu);

test("without a valid token: 401, empty, JSON content type, no-store, one line", async () => {
  for (const jeton of [undefined, "", "faux", "x".repeat(43), `${s.jeton}x`]) {
    const sortie = await statut({ jeton });
    assert.deepEqual([sortie.statut, sortie.texte], [401, ""]);
    assert.match(sortie.entetes.get("content-type") ?? "", /^application\/json/);
    assert.equal(sortie.entetes.get("cache-control"), "no-store");
    const traces = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual(
      traces.map(({ issue, motif }) => [issue, motif]),
      [["refusee", "JETON_INVALIDE"]],
    );
  }
});

test("B9-11 pa-* headers: absent 302, empty 401, bar refused, <string> accepted", async () => {
  for (const nom of Object.keys(ENTETES_AGENT)) {
    const avec = (valeur?: string) => {
      const { [nom]: _retire, ...reste } = ENTETES_AGENT;
      const entetes: Record<string, string> =
        valeur === undefined ? reste : { ...reste, [nom]: valeur };
      return statut({ jeton: s.jeton, entetes });
    };
    assert.equal((await avec()).statut, 302, nom);
    const vide = await avec("");
    assert.deepEqual([vide.statut, vide.texte], [401, ""]);
    const barre = await avec("LE|ROUX");
    assert.equal(barre.statut, 400);
    assert.match(barre.corps.m_messageErreur, /interdit/);
    assert.match((await avec("<string>")).corps.m_messageErreur, /jeton usager/);
  }
});

test("an agent is named in the journal as they write themselves, whether the client sends UTF-8 or Latin-1", async () => {
  const octets = (texte: string) => Buffer.from(texte).toString("latin1");
  for (const [envoye, lu] of [
    ["LEROUX", "LEROUX"],
    ["Dupré", "Dupré"],
    [octets("Dupré"), "Dupré"],
    [octets("Lœuf-Ćosić 👩🏽"), "Lœuf-Ćosić 👩🏽"],
    [octets(`${"é".repeat(99)}👩🏽`), "é".repeat(99)],
    // What is not seen, or turns the line round, would show the auditor another name than what was sent.
    [octets("LE\u202eXUOR\u200b\u0085ANNE"), "LEXUOR ANNE"],
  ] as const) {
    const entetes = { ...ENTETES_AGENT, "pa-nom-agent": envoye };
    const sortie = await statut({ jeton: s.jeton, entetes });
    const [trace] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
    assert.equal(trace?.agent, `cleroux62 ${lu} CAMILLE`);
  }
  for (const invisible of ["\u00a0", "\u200b\u2060", "\u202e"]) {
    const blanc = { ...ENTETES_AGENT, "pa-nom-agent": octets(invisible) };
    assert.equal((await statut({ jeton: s.jeton, entetes: blanc })).statut, 401);
  }
});

test("X-Correlation-ID is echoed; absent or garbage, one is generated; it is in the journal", async () => {
  const envoyer = async (valeur?: string) => {
    const entetes = { ...ENTETES_AGENT, ...(valeur && { "x-correlation-id": valeur }) };
    const sortie = await statut({ jeton: s.jeton, entetes });
    return sortie.entetes.get("x-correlation-id") ?? "";
  };
  assert.equal(await envoyer("dossier-62:0001"), "dossier-62:0001");
  assert.equal((await lireTraces(s.pool, "dossier-62:0001")).length, 1);
  for (const valeur of [undefined, "a b", "'; drop table", "x".repeat(65), "<script>"]) {
    assert.match(await envoyer(valeur), /^[0-9a-f-]{36}$/, valeur);
  }
});

test("a quota passed: 429 text/plain, Retry-After, the two ceilings; the next second opens again", async () => {
  const organisationId = s.departement.id;
  const quotas = { "contrat-usager": 4 };
  const application = await uneApplication(s.pool, { organisationId, quotas });
  const jeton = await obtenirJeton(s.url, application, [
    "api_contrat-usagerv2",
    "statutcontratusager",
  ]);
  const depart = s.horloge.maintenant().getTime();
  const sorties = [];
  for (let rang = 0; rang < 6; rang += 1) sorties.push(await statut({ jeton }));
  assert.deepEqual(
    sorties.map((sortie) => sortie.statut),
    [400, 400, 400, 400, 429, 429],
  );
  const trop = sorties[5];
  assert.equal(trop?.entetes.get("content-type"), "text/plain");
  assert.match(trop?.entetes.get("retry-after") ?? "", /^[1-9]\d*$/);
  assert.equal(trop?.entetes.get("x-ratelimit-burst-capacity-clientidlimiter"), "4");
  assert.equal(trop?.entetes.get("x-ratelimit-remaining-clientidlimiter"), "0");
  assert.equal(sorties[0]?.entetes.get("x-ratelimit-burst-capacity-clientidlimiter"), "4");
  s.horloge.regler(new Date(depart + 1000).toISOString());
  assert.equal((await statut({ jeton })).statut, 400);
});

test("what an API takes in all is shared by its applications, beside the ceiling of each", async () => {
  const scopes = ["api_contrat-usagerv2", "statutcontratusager"];
  const organisationId = s.departement.id;
  const jetons: string[] = [];
  for (const _ of ["une", "autre"])
    jetons.push(
      await obtenirJeton(s.url, await uneApplication(s.pool, { organisationId }), scopes),
    );
  const plafonner = (valeur: readonly string[]) =>
    enTransaction(s.pool, (client) =>
      enregistrerParametre(client, {
        nom: "api.appels_seconde_par_api",
        debut: "2025-01-01",
        fin: null,
        valeur,
        source: "essai",
        auteur: "essai",
      }),
    );
  const cinqAppels = async () => {
    s.horloge.regler(new Date(s.horloge.maintenant().getTime() + 1000).toISOString());
    const sorties = [];
    for (const rang of [0, 1, 0, 1, 0]) sorties.push(await statut({ jeton: jetons[rang] }));
    return sorties;
  };
  const refuses = (sorties: { statut: number }[]) => sorties.filter(({ statut: n }) => n === 429);

  await plafonner(["rechercher-usager=1", "contrat-usager = 3"]);
  const sorties = await dansLaSeconde(cinqAppels, (vues) => refuses(vues).length > 0);
  assert.deepEqual(
    sorties.map((sortie) => sortie.statut),
    [400, 400, 400, 429, 429],
  );
  const trop = sorties[4];
  assert.equal(trop?.entetes.get("content-type"), "text/plain");
  assert.equal(trop?.entetes.get("retry-after"), "1");
  const [ligne] = await lireTraces(s.pool, trop?.entetes.get("x-correlation-id") ?? "");
  assert.equal(ligne?.motif, "PLAFOND_API");

  await plafonner(["contrat-usager=beaucoup"]);
  const libres = await dansLaSeconde(cinqAppels, (vues) => refuses(vues).length === 0);
  assert.equal(refuses(libres).length, 0);
});

test("the sandbox needs its own scope, answers canned data and touches no person", async () => {
  const scopes = TOUS_LES_SCOPES.filter((scope) => scope.startsWith("api_test"));
  const agent = scopes.filter((scope) => !DU_REALM_PARTENAIRE.test(scope));
  const bac = await obtenirJeton(s.url, s.application, agent);
  const usager = await unUsager(s.pool);
  const corps = { nir: usager.nir, dateNaissance: usager.dateNaissance };
  const chemin = CHEMINS.parNir.replace("/partenaire/", "/partenaire/test");
  const sortie = await appeler(s.url + chemin, { jeton: bac, corps });
  assert.equal(sortie.corps.codeRetour, "S001");
  const autre = await appeler(s.url + chemin, {
    jeton: bac,
    corps: { nir: "2850599999001", dateNaissance: "1985-05-14" },
  });
  assert.deepEqual(autre.corps, sortie.corps);
  const [ligne] = await lireTraces(s.pool, sortie.entetes.get("x-correlation-id") ?? "");
  assert.equal(ligne?.usager_id, null);
  const reel = await appeler(s.url + chemin, { jeton: s.jeton, corps });
  assert.deepEqual([reel.statut, reel.texte], [403, ""]);
  assert.equal((await appeler(s.url + CHEMINS.parNir, { jeton: bac, corps })).statut, 403);
  const lu = await appeler(`${s.url}/partenaire/testcontrat-usager/v2/contrat`, { jeton: bac });
  assert.equal(lu.corps.m_contrat.m_statut, "Inscrit");
});

test("what is tried in the sandbox takes nothing of the ceiling of production", async () => {
  const scopes = [...SCOPES_AGENT, "api_testcontrat-usagerv2"];
  const organisationId = s.departement.id;
  const quotas = { "contrat-usager": 2 };
  const application = await uneApplication(s.pool, { organisationId, scopes, quotas });
  const jeton = await obtenirJeton(s.url, application, scopes);
  const bac = `${s.url}/partenaire/testcontrat-usager/v2/contrat`;
  const essayer = async () => (await appeler(bac, { jeton })).statut;
  assert.deepEqual([await essayer(), await essayer(), await essayer()], [200, 200, 429]);
  const statuts = [await statut({ jeton }), await statut({ jeton }), await statut({ jeton })];
  assert.deepEqual(
    statuts.map((sortie) => sortie.statut),
    [400, 400, 429],
  );
});

test("a GET may carry a JSON content type, and an absent Accept", async () => {
  for (const type of ["application/json", "application/json; charset=utf-8", "n'importe quoi"]) {
    const entetes = { ...ENTETES_AGENT, "content-type": type };
    const sortie = await statut({ jeton: s.jeton, entetes });
    assert.match(sortie.corps.m_messageErreur, /jeton usager/, type);
  }
});

test("a body where the contract has none is not read, whole or by chunks, whatever it says it is", async () => {
  const porteur = { ...ENTETES_AGENT, authorization: `Bearer ${s.jeton}` };
  const rendezVous = `${s.url}/partenaire/rendez-vous-partenaire/v1/rendez-vous/inconnu`;
  for (const type of ["application/json", "application/x-www-form-urlencoded", ""]) {
    for (const body of ["{}", "", new Blob(["{"]).stream(), new Blob([]).stream()]) {
      const reponse = await fetch(rendezVous, {
        method: "DELETE",
        headers: { ...porteur, ...(type && { "content-type": type }) },
        body,
        duplex: "half",
      } as RequestInit);
      const { message } = (await reponse.json()) as { message: string };
      assert.deepEqual([reponse.status, /jeton usager/.test(message)], [400, true], message);
    }
  }
});

test("a 10 MB body is refused in the API's own shape and changes nothing", async () => {
  const corps = JSON.stringify({ nir: "1".repeat(10_000_000), dateNaissance: "1985-05-14" });
  const sortie = await appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps });
  assert.equal(sortie.statut, 400);
  assert.equal(sortie.corps.codeRetour, "R997");
  assert.match(sortie.corps.message, /trop volumineux/);
});

test("a header of identity, or of the kind of body, sent twice is refused in a French sentence", async () => {
  const { port } = new URL(s.url);
  const doubles = [
    "Authorization",
    "Content-Type",
    "pa-nom-agent",
    "ft-jeton-usager",
    "PA-Identifiant-Agent",
  ];
  for (const nom of doubles) {
    const prise = connect(Number(port), "127.0.0.1");
    const entetes = [
      ...Object.entries(ENTETES_AGENT),
      ["Authorization", `Bearer ${s.jeton}`],
      ["ft-jeton-usager", "x"],
      ["Content-Type", "application/json"],
      [nom, nom === "Authorization" ? `Bearer ${s.jeton}` : "AUTRE"],
    ];
    const lignes = entetes.map(([cle, valeur]) => `${cle}: ${valeur}\r\n`).join("");
    prise.write(
      `GET ${CHEMINS.statut} HTTP/1.1\r\nHost: essai\r\nConnection: close\r\n${lignes}\r\n`,
    );
    const reponse = await text(prise);
    assert.match(reponse, /^HTTP\/1\.1 40[01] /, nom);
    if (nom !== "Authorization") assert.match(reponse, /présent deux fois/, nom);
  }
});

test("CONV-7-05 two hundred parallel identical requests: all served, one line each", async () => {
  const { nir, dateNaissance, id } = await unUsager(s.pool);
  const avant = await compterTraces(s.pool);
  const sorties = await Promise.all(
    Array.from({ length: 200 }, () =>
      appeler(s.url + CHEMINS.parNir, { jeton: s.jeton, corps: { nir, dateNaissance } }),
    ),
  );
  assert.ok(sorties.every(({ corps }) => corps.codeRetour === "S001"));
  assert.equal(await compterTraces(s.pool), avant + 200);
  for (const { entetes } of sorties) {
    const traces = await lireTraces(s.pool, entetes.get("x-correlation-id") ?? "");
    assert.deepEqual(
      traces.map(({ usager_id, issue }) => [usager_id, issue]),
      [[id, "accordee"]],
    );
  }
});
