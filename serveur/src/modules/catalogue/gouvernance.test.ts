import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { unAgent, uneSession } from "../../essais/agents.ts";
import { appeler } from "../../essais/appels.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { finaliteOuverte, type OuvertureFinalite } from "./regles/references.ts";

type Entetes = Record<string, string>;
let s: Situation;
let operateur: Entetes;
let partenaire: Entetes;
let agent: Entetes;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  const session = async (organisationId: string, roles: string[]) =>
    uneSession(s.pool, await unAgent(s.pool, { organisationId, roles }));
  operateur = await session(s.operateur.id, ["OPERATEUR"]);
  partenaire = await session(s.departement.id, ["GOUVERNANCE"]);
  agent = await session(s.departement.id, []);
});
after(() => s.fermer());

const appel = (entetes: Entetes, chemin: string, corps?: object) =>
  appeler(`${s.url}/portail/api${chemin}`, { entetes, ...(corps && { corps }) });
async function allerAu(instant: string): Promise<void> {
  s.horloge.regler(instant);
  await s.pool.query("update identite.session set ouverte_le = $1, vue_le = $1", [instant]);
}

test("CONV-PRE-04 a later order leaves what was decided under the former one to cite it", async () => {
  const publier = (motif: string, le: string) =>
    appel(operateur, "/catalogue/listes", { motif, decision: { reference: "Comité", le } });
  assert.equal((await publier("Première liste", "2026-03-09")).statut, 200);
  const arrete = { enVigueurLe: "2026-04-01", reference: "Arrêté du 20 mars 2026" };
  const chemin = "/gouvernance/cahiers-des-charges";
  assert.equal((await appel(partenaire, chemin, arrete)).statut, 403);
  assert.equal((await appel(operateur, chemin, arrete)).statut, 200);
  assert.equal((await appel(operateur, chemin, arrete)).corps.code, "CAHIER_EXISTANT");
  const enVigueur = async () =>
    (await appel(agent, "/gouvernance/references")).corps.cahiers.find(
      (c: { enVigueur: boolean }) => c.enVigueur,
    ).reference;
  assert.equal(await enVigueur(), "Arrêté du 3 juillet 2024");
  // The switch to summer time is past: midnight in Paris is 22:00 UTC.
  await allerAu("2026-03-31T21:59:00Z");
  assert.equal(await enVigueur(), "Arrêté du 3 juillet 2024");
  await allerAu("2026-03-31T22:00:00Z");
  assert.equal(await enVigueur(), arrete.reference);
  const libelle = { libelle: "Vue d’ensemble", description: null, lien: null, ouvertLe: null };
  await appel(operateur, "/catalogue/elements/vue-360", {
    ...libelle,
    disponible: true,
    motif: "Libellé plus clair",
  });
  assert.equal((await publier("Seconde liste", "2026-04-01")).statut, 200);
  const { publications } = (await appel(agent, "/catalogue/listes")).corps;
  assert.deepEqual(
    publications.map((p: { cahierDesCharges: string }) => p.cahierDesCharges),
    [arrete.reference, "Arrêté du 3 juillet 2024"],
  );
  assert.deepEqual(publications[0].decision, { reference: "Comité", le: "2026-04-01" });
  await assert.rejects(s.pool.query("update catalogue.cahier_des_charges set reference = 'x'"), {
    code: "42501",
  });
});

test("B1-10 whoever reads the references reads the dated texts behind the parameters", async () => {
  const { corps, statut } = await appel(agent, "/gouvernance/textes");
  assert.equal(statut, 200);
  const lu = corps.textes.find((t: { reference: string }) => t.reference === "décret 2025-478");
  assert.deepEqual([lu.du, lu.effetLe, lu.certitude], ["2025-05-30", "2025-06-01", "V"]);
  assert.equal((await appel({}, "/gouvernance/textes")).statut, 401);
});

test("CONV-1-04 every tool of the catalogue resolves to a mission and to a legal basis", async () => {
  const { fondements } = (await appel(agent, "/gouvernance/references")).corps;
  const parFinalite = new Map<string, { mission: string; baseLegale: string }>(
    fondements.map((f: { finalite: string }) => [f.finalite, f]),
  );
  const { elements } = (await appel(agent, "/catalogue")).corps;
  assert.ok(elements.length > 30);
  for (const { code, finalites } of elements as { code: string; finalites: string[] }[]) {
    assert.ok(finalites.length > 0, code);
    for (const finalite of finalites) {
      assert.ok(parFinalite.get(finalite)?.mission, `${code} ${finalite}`);
      assert.match(parFinalite.get(finalite)?.baseLegale ?? "", /L\d{4}/, `${code} ${finalite}`);
    }
  }
});

test("CONV-2-06 a secondary purpose is hidden until a dated decision opens it, and only that one", async () => {
  await allerAu("2026-05-10T09:00:00Z");
  const codes = async (): Promise<string[]> =>
    (await appel(agent, "/catalogue")).corps.elements.map((e: { code: string }) => e.code);
  const avant = await codes();
  assert.ok(avant.length > 30);
  const { elements } = (await appel(agent, "/catalogue")).corps;
  const employeurs: string[] = elements
    .filter((e: { finalites: string[] }) => e.finalites.every((f) => f === "EMPLOYEUR"))
    .map((e: { code: string }) => e.code);
  assert.ok(employeurs.length > 0);
  const decider = (entetes: Entetes, corps: object) =>
    appel(entetes, "/gouvernance/finalites", {
      finalite: "EMPLOYEUR",
      decision: "Commission SI du 4 mai 2026",
      ...corps,
    });
  const fermer = { ouverte: false, effetLe: "2026-05-12" };
  assert.equal((await decider(partenaire, fermer)).statut, 403);
  assert.equal((await decider(operateur, { ...fermer, decision: "" })).statut, 400);
  assert.equal((await decider(operateur, { ...fermer, finalite: "ORIENTATION" })).statut, 400);
  assert.equal((await decider(operateur, fermer)).statut, 200);
  assert.deepEqual(await codes(), avant);
  await allerAu("2026-05-12T09:00:00Z");
  const fermes = new Set(employeurs);
  assert.deepEqual(
    await codes(),
    avant.filter((code) => !fermes.has(code)),
  );
  await decider(operateur, { ouverte: true, effetLe: "2026-05-12" });
  await jusqua(async () => (await codes()).length === avant.length);
});

test("CONV-2-06 a primary purpose needs no decision, a secondary one the latest that took effect", () => {
  const decisions: OuvertureFinalite[] = [
    { finalite: "EMPLOYEUR", ouverte: true, effetLe: "2026-01-01", decision: "a" },
    { finalite: "EMPLOYEUR", ouverte: false, effetLe: "2026-06-01", decision: "b" },
  ];
  for (const [finalite, jour, voulu] of [
    ["ORIENTATION", "2020-01-01", true],
    ["EMPLOYEUR", "2025-12-31", false],
    ["EMPLOYEUR", "2026-01-01", true],
    ["EMPLOYEUR", "2026-05-31", true],
    ["EMPLOYEUR", "2026-06-01", false],
    ["FORMATION_DE", "2026-06-01", false],
  ] as const) {
    assert.equal(finaliteOuverte(decisions, finalite, jour), voulu, `${finalite} ${jour}`);
  }
});

const POINT = { intitule: "Tableau de bord", valeur: 40, etat: "propose", motif: "Demandé" };

test("CONV-2-10 the roadmap is ranked by value, and each change keeps the version before", async () => {
  const ecrire = (entetes: Entetes, corps: object) =>
    appel(entetes, "/gouvernance/points", { id: null, ...POINT, ...corps });
  assert.equal((await ecrire(partenaire, {})).statut, 403);
  assert.equal((await ecrire(operateur, { valeur: 101 })).statut, 400);
  assert.equal((await ecrire(operateur, { id: randomUUID() })).statut, 404);
  const { id } = (await ecrire(operateur, {})).corps;
  await ecrire(operateur, { intitule: "Export", valeur: 60 });
  const noms = async () =>
    (await appel(agent, "/gouvernance/feuille-de-route")).corps.points.map(
      (p: { intitule: string }) => p.intitule,
    );
  assert.deepEqual(await noms(), ["Export", "Tableau de bord"]);
  await ecrire(operateur, { id, valeur: 90, etat: "retenu", motif: "Commission SI" });
  assert.deepEqual(await noms(), ["Tableau de bord", "Export"]);
  const [premier] = (await appel(agent, "/gouvernance/feuille-de-route")).corps.points;
  assert.deepEqual([premier.version, premier.valeur, premier.etat], [2, 90, "retenu"]);
  assert.deepEqual(
    premier.precedentes.map((p: typeof POINT) => [p.valeur, p.etat, p.motif]),
    [[40, "propose", "Demandé"]],
  );
  for (const sql of [
    "update catalogue.point_feuille set valeur = 1",
    "delete from catalogue.besoin",
  ]) {
    await assert.rejects(s.pool.query(sql), { code: "42501" });
  }
});

test("CONV-PRE-05 a need of a member of the network is seen with the point that answers it and its state", async () => {
  const besoin = { intitule: "Filtrer par commune", description: "Pour les MDS", priorite: 1 };
  assert.equal((await appel(agent, "/gouvernance/besoins", besoin)).statut, 403);
  const hors = { ...besoin, priorite: 4 };
  assert.equal((await appel(partenaire, "/gouvernance/besoins", hors)).statut, 400);
  const { id } = (await appel(partenaire, "/gouvernance/besoins", besoin)).corps;
  const vu = async () =>
    (await appel(agent, "/gouvernance/feuille-de-route")).corps.besoins.find(
      (b: { id: string }) => b.id === id,
    );
  assert.deepEqual(
    [(await vu()).organisation, (await vu()).point, (await vu()).etat],
    [s.departement.nom, null, null],
  );
  const point = { id: null, ...POINT, intitule: "Filtres", etat: "en-cours" };
  const pointId = (await appel(operateur, "/gouvernance/points", point)).corps.id;
  const relier = (entetes: Entetes, corps: object) =>
    appel(entetes, `/gouvernance/besoins/${id}/point`, corps);
  assert.equal((await relier(partenaire, { pointId })).statut, 403);
  assert.equal((await relier(operateur, { pointId: randomUUID() })).statut, 404);
  assert.equal((await relier(operateur, { pointId })).statut, 200);
  assert.deepEqual([(await vu()).point, (await vu()).etat], ["Filtres", "en-cours"]);
});

test("CONV-3.1-09 the conditions of a tool are published by version, with the opérateur's commitments", async () => {
  const conditions = async () =>
    (await appel(agent, "/catalogue")).corps.elements.find(
      (e: { code: string }) => e.code === "recherche-usager",
    ).conditions;
  assert.equal(await conditions(), null);
  const publier = (entetes: Entetes, enVigueurLe: string, engagements: string) =>
    appel(entetes, "/conditions", {
      portee: "recherche-usager",
      titre: "Conditions de la recherche",
      texte: "Une recherche par besoin.",
      enVigueurLe,
      engagements,
    });
  assert.equal((await publier(partenaire, "2026-05-01", "7 jours sur 7")).statut, 403);
  assert.equal((await publier(operateur, "2026-05-01", "Ouvert de 7 h à 20 h")).statut, 200);
  assert.equal((await publier(operateur, "2026-06-01", "Ouvert à toute heure")).statut, 200);
  const vues = { version: 1, enVigueurLe: "2026-05-01", engagements: "Ouvert de 7 h à 20 h" };
  assert.deepEqual(await conditions(), vues);
  await allerAu("2026-06-01T09:00:00Z");
  assert.deepEqual(await conditions(), {
    version: 2,
    enVigueurLe: "2026-06-01",
    engagements: "Ouvert à toute heure",
  });
});
