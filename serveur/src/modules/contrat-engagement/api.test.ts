import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type AppelVoulu, appeler, obtenirJeton, obtenirJetonUsager } from "../../essais/appels.ts";
import { SCOPES_AGENT, uneApplication } from "../../essais/applications.ts";
import { uneConvention, uneOrganisation } from "../../essais/organisations.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../essais/usagers.ts";
import { EXEMPLE_ORIENTATION_V1 } from "../orientation/exemples.ts";
import { EXEMPLE_REFUS, EXEMPLE_SIGNATURE } from "./exemples.ts";
import { MODELE_EN_VIGUEUR, MODELES } from "./regles/modele.ts";

const RACINE = "/partenaire/contrat-engagement/v1";
const MAINTENANT = "2025-03-10T11:00:00Z";

let s: Situation;
before(async () => {
  s = await ouvrirSituation({ instant: MAINTENANT });
});
after(() => s.fermer());

type Personne = { readonly usager: UsagerEssai; readonly jeton: string };

async function unePersonne(voulu = {}): Promise<Personne> {
  const usager = await unUsager(s.pool, voulu);
  return { usager, jeton: await obtenirJetonUsager(s.url, s.jeton, usager) };
}

const demander = ({ jeton }: Personne, chemin: string, voulu: AppelVoulu = {}) =>
  appeler(s.url + RACINE + chemin, { jeton: s.jeton, usager: jeton, ...voulu });
const ecrire = (p: Personne, methode: "POST" | "PATCH", geste: string, corps: object, voulu = {}) =>
  demander(p, `/${geste}`, { methode, corps, ...voulu });
const signer = (p: Personne, methode: "POST" | "PATCH", reste = {}) =>
  ecrire(p, methode, "signer", { ...EXEMPLE_SIGNATURE, ...reste });
const refuser = (p: Personne, methode: "POST" | "PATCH") =>
  ecrire(p, methode, "refuser", EXEMPLE_REFUS);
const etat = async (p: Personne) => (await demander(p, "/lecture")).corps?.etat ?? null;
const orienter = ({ jeton }: Personne, reste: object = {}) =>
  appeler(`${s.url}/partenaire/orientationusager/v1/orientation`, {
    jeton: s.jeton,
    usager: jeton,
    corps: { ...EXEMPLE_ORIENTATION_V1, ...reste },
  });
const probleme = ({ statut, corps }: { statut: number; corps: { title: string } }) => [
  statut,
  corps.title,
];

test("ANX4-B-03 ANX4-B-24 no contract, signed, refused, signed again: each version is kept", async () => {
  const p = await unePersonne();
  const sans = await demander(p, "/lecture");
  assert.deepEqual([sans.statut, sans.texte], [204, ""]);
  assert.deepEqual(probleme(await signer(p, "PATCH")), [400, "SignatureException"]);
  const signe = await signer(p, "POST");
  assert.equal(signe.statut, 200, signe.texte);
  assert.deepEqual(
    [signe.corps.etat, signe.corps.dateSignature, signe.corps.dateRefus],
    ["SIGNE", "2025-03-10T10:30:00.000Z", undefined],
  );
  assert.deepEqual((await demander(p, "/lecture")).corps, signe.corps);
  assert.equal(signe.corps.mentionsLegales.niveauSanction, null);
  assert.deepEqual(probleme(await signer(p, "POST")), [400, "SignatureException"]);
  assert.deepEqual(probleme(await signer(p, "PATCH")), [400, "SignatureException"]);
  assert.deepEqual(probleme(await refuser(p, "POST")), [400, "RefusException"]);
  const refuse = await refuser(p, "PATCH");
  assert.deepEqual([refuse.corps.etat, refuse.corps.dateSignature], ["REFUSE", undefined]);
  assert.deepEqual(probleme(await refuser(p, "PATCH")), [400, "RefusException"]);
  assert.equal((await signer(p, "PATCH")).corps.etat, "SIGNE");
  const { rows } = await s.pool.query(
    "select version, etat from contrat_engagement.contrat where usager_id = $1 order by version",
    [p.usager.id],
  );
  assert.deepEqual(
    rows.map(({ version, etat: e }) => [version, e]),
    [
      [1, "SIGNE"],
      [2, "REFUSE"],
      [3, "SIGNE"],
    ],
  );
  const update = s.pool.query("update contrat_engagement.contrat set etat = 'REFUSE'");
  await assert.rejects(update, /permission denied/);
});

test("ANX4-B-03 nothing is signed nor refused before the day of the last signature or refusal, which would undo what was agreed", async () => {
  const p = await unePersonne();
  await signer(p, "POST");
  const avant = { dateRefus: "2025-03-09T22:59:59Z" };
  const refuse = await ecrire(p, "PATCH", "refuser", avant);
  assert.deepEqual(probleme(refuse), [400, "RefusException"], refuse.texte);
  assert.match(refuse.corps.detail, /« dateRefus ».*10 mars 2025/);
  assert.equal(await etat(p), "SIGNE");
  await orienter(p);
  const signe = await signer(p, "PATCH", { dateSignature: "2025-01-02T09:00:00Z" });
  assert.deepEqual(probleme(signe), [400, "SignatureException"], signe.texte);
  // Midnight in Paris is of the day itself.
  const minuit = { dateSignature: "2025-03-09T23:00:00Z" };
  assert.equal((await signer(p, "PATCH", minuit)).statut, 200);
});

test("B4-02 another orientation makes a signed contract to sign again, and says what it was", async () => {
  const p = await unePersonne();
  await orienter(p);
  await signer(p, "POST");
  // The same sent again, its answer lost, is not another one.
  await orienter(p);
  assert.equal(await etat(p), "SIGNE");
  await orienter(p, { parcours: "PED" });
  const lu = (await demander(p, "/lecture")).corps;
  assert.deepEqual([lu.etat, lu.dateSignature], ["A_SIGNER", "2025-03-10T10:30:00.000Z"]);
  assert.equal((await signer(p, "PATCH")).corps.etat, "SIGNE");
  assert.equal(await etat(p), "SIGNE");
});

test("the end of the registration suspends the contract, closes it twelve months later; a new one restores it", async () => {
  const p = await unePersonne();
  await refuser(p, "POST");
  const inscrire = (m_statut: string, m_date_effet_statut: string) =>
    s.pool.query("update usagers.usager set inscription = $2 where id = $1", [
      p.usager.id,
      { m_statut, m_date_effet_statut },
    ]);
  await inscrire("Cessé", "2025-03-10");
  const suspendu = (await demander(p, "/lecture")).corps;
  assert.deepEqual(
    [suspendu.etat, suspendu.dateSuspension, suspendu.dateRefus, suspendu.dateSignature],
    ["SUSPENDU", "2025-03-10T00:00:00.000Z", undefined, undefined],
  );
  const bloque = await signer(p, "PATCH");
  assert.deepEqual(probleme(bloque), [500, "Exception"]);
  assert.match(bloque.corps.detail, /suspendu/);
  await inscrire("Inscrit", "2025-03-10");
  assert.equal(await etat(p), "REFUSE");
  await inscrire("Radié", "2024-03-11");
  assert.equal(await etat(p), "SUSPENDU");
  await inscrire("Radié", "2024-03-10");
  assert.equal((await demander(p, "/lecture")).statut, 204);
  await inscrire("Inscrit", "2025-03-10");
  assert.equal(await etat(p), "REFUSE");
});

test("without registration no contract is signed nor refused, first or closed: none could be read back", async () => {
  const inscrire = (p: Personne, m_statut: string, m_date_effet_statut: string) =>
    s.pool.query("update usagers.usager set inscription = $2 where id = $1", [
      p.usager.id,
      { m_statut, m_date_effet_statut },
    ]);
  const p = await unePersonne();
  for (const [statut, le] of [
    ["Cessé", "2025-03-10"],
    ["Radié", "2024-01-01"],
  ] as const) {
    await inscrire(p, statut, le);
    const signature = await signer(p, "POST");
    assert.deepEqual(probleme(signature), [400, "SignatureException"]);
    assert.match(signature.corps.detail, /inscription/);
    assert.deepEqual(probleme(await refuser(p, "POST")), [400, "RefusException"]);
    assert.equal((await demander(p, "/lecture")).statut, 204);
  }
  // The end to come takes nothing away yet.
  await inscrire(p, "Cessé", "2025-03-11");
  assert.equal((await signer(p, "POST")).statut, 200);
  await inscrire(p, "Cessé", "2024-03-10");
  for (const methode of ["POST", "PATCH"] as const)
    assert.deepEqual(probleme(await signer(p, methode)), [400, "SignatureException"]);
  await inscrire(p, "Inscrit", "2025-03-10");
  assert.equal(await etat(p), "SIGNE");
});

test("problems follow RFC 9457: the three dialects of dates, those without zone, to come, or that do not exist", async () => {
  const bons = [
    "2025-03-10T10:30:00Z",
    "2025-03-10T11:30:00+0100",
    "2025-03-10T11:30:00.000+01:00",
  ];
  for (const dateSignature of bons) {
    const p = await unePersonne();
    const { statut, corps } = await signer(p, "POST", { dateSignature });
    assert.deepEqual([statut, corps.dateSignature], [200, "2025-03-10T10:30:00.000Z"]);
  }
  // The wire refuses what is after today, and today lasts until midnight in Paris.
  const ceSoir = await signer(await unePersonne(), "POST", {
    dateSignature: "2025-03-10T22:59:59Z",
  });
  assert.deepEqual([ceSoir.statut, ceSoir.corps.etat], [200, "SIGNE"]);
  const p = await unePersonne();
  for (const dateSignature of [
    "2025-03-10T10:30:00",
    "2025-03-10",
    "10/03/2025",
    "2025-02-30T10:30:00Z",
    "2025-03-10T23:00:00Z",
    "demain 🙃",
    "",
    null,
    1741602600,
  ]) {
    const sortie = await signer(p, "POST", { dateSignature });
    assert.deepEqual(
      probleme(sortie),
      [400, "DonneeEnEntreeInvalideException"],
      String(dateSignature),
    );
    assert.match(sortie.entetes.get("content-type") ?? "", /^application\/problem\+json/);
    const { type, status, detail, instance } = sortie.corps;
    assert.deepEqual([type, status, instance], ["about:blank", 400, `${RACINE}/signer`]);
    assert.match(detail, /dateSignature/);
  }
  for (const jeton of ["", "x".repeat(80)]) {
    const sortie = await signer({ ...p, jeton }, "POST");
    assert.deepEqual(probleme(sortie), [400, "DonneeEnEntreeInvalideException"]);
  }
  assert.equal((await demander(p, "/lecture")).statut, 204);
});

test("the clauses of the template are read without a person", async () => {
  const { statut, corps } = await appeler(`${s.url}${RACINE}/lecture/structure`, {
    jeton: s.jeton,
  });
  assert.equal(statut, 200);
  assert.ok(corps.engagements.engagementsUsager[0].libelles.length > 0);
});

test("B4-09 a contract is written on the template in use, and is read on its own once another is in use", async () => {
  const [premier] = MODELES;
  assert.notDeepEqual(premier?.mentionsLegales, MODELE_EN_VIGUEUR.mentionsLegales);
  const p = await unePersonne();
  await signer(p, "POST");
  const mentions = async () => (await demander(p, "/lecture")).corps.mentionsLegales;
  assert.deepEqual(await mentions(), MODELE_EN_VIGUEUR.mentionsLegales);
  await s.pool.query(
    `insert into contrat_engagement.contrat
     select (jsonb_populate_record(c, '{"version": 2, "modele": 1}')).*
     from contrat_engagement.contrat c where usager_id = $1`,
    [p.usager.id],
  );
  assert.deepEqual(await mentions(), premier?.mentionsLegales);
});

test("CONV-4-02 out of reach, nothing is read nor written; two signatures at once leave one", async () => {
  const p = await unePersonne();
  const nord = await uneOrganisation(s.pool, { departement: "59" });
  await uneConvention(s.pool, { operateur_id: s.operateur.id, partenaire_id: nord.id });
  const application = await uneApplication(s.pool, { organisationId: nord.id });
  const jeton = await obtenirJeton(s.url, application, SCOPES_AGENT);
  const etranger = await ecrire(p, "POST", "signer", EXEMPLE_SIGNATURE, { jeton });
  assert.deepEqual(probleme(etranger), [403, "HabilitationException"]);
  await s.pool.query("update usagers.usager set rsa_departement = '59' where id = $1", [
    p.usager.id,
  ]);
  assert.deepEqual(probleme(await signer(p, "POST")), [403, "HabilitationException"]);
  await s.pool.query("update usagers.usager set rsa_departement = '62' where id = $1", [
    p.usager.id,
  ]);
  const sorties = await Promise.all(Array.from({ length: 8 }, () => signer(p, "POST")));
  assert.equal(sorties.filter(({ statut }) => statut === 200).length, 1);
  assert.equal(sorties.filter(({ corps }) => corps.title === "SignatureException").length, 7);
});

test("CONV-7-06 two organisations at once: the second is told of the conflict, reads again, then writes", async () => {
  const application = await uneApplication(s.pool, { organisationId: s.operateur.id });
  const autre = { jeton: await obtenirJeton(s.url, application, SCOPES_AGENT) };
  const p = await unePersonne();
  const sien = { ...p, jeton: await obtenirJetonUsager(s.url, autre.jeton, p.usager) };
  s.horloge.regler("2025-03-10T12:00:00Z");
  await signer(p, "POST");
  s.horloge.regler("2025-03-10T12:01:00Z");
  const aveugle = await ecrire(sien, "PATCH", "refuser", EXEMPLE_REFUS, autre);
  assert.deepEqual(probleme(aveugle), [400, "RefusException"]);
  assert.match(aveugle.corps.detail, /^Conflit : « Conseil départemental d’essai » .*Relisez-le/);
  await demander(sien, "/lecture", autre);
  await demander(p, "/lecture");
  s.horloge.regler("2025-03-10T12:02:00Z");
  // The opérateur signs what the département refuses: whichever comes second has not seen the first.
  await s.pool.query(
    `insert into contrat_engagement.contrat
     select (jsonb_populate_record(c, '{"version": 2, "etat": "EN_ATTENTE_SIGNATURE", "signature_le": null}')).*
     from contrat_engagement.contrat c where usager_id = $1`,
    [p.usager.id],
  );
  const sorties = await Promise.all([
    refuser(p, "PATCH"),
    ecrire(sien, "PATCH", "signer", EXEMPLE_SIGNATURE, autre),
  ]);
  assert.deepEqual(sorties.map(({ statut }) => statut).toSorted(), [200, 400]);
  const [perdu] = sorties.filter(({ statut }) => statut === 400);
  assert.match(perdu?.corps.detail, /^Conflit/);
  const gagne = await etat(p);
  s.horloge.regler("2025-03-10T12:03:00Z");
  const relu = await demander(sien, "/lecture", autre);
  assert.equal(relu.corps.etat, gagne);
  const geste = gagne === "SIGNE" ? "refuser" : "signer";
  const corps = geste === "signer" ? EXEMPLE_SIGNATURE : EXEMPLE_REFUS;
  s.horloge.regler("2025-03-10T12:04:00Z");
  assert.equal((await ecrire(sien, "PATCH", geste, corps, autre)).statut, 200);
  s.horloge.regler(MAINTENANT);
});
