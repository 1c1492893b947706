import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Poste, unPoste } from "../../essais/demandes.ts";
import { inserer } from "../../essais/inserer.ts";
import { jusqua } from "../../essais/jusqua.ts";
import { ouvrirSituation, type Situation } from "../../essais/situation.ts";
import { lireTraces } from "../../essais/traces.ts";

const LIEN = "https://ouiform.example/accueil";

let s: Situation;
let operateur: Poste;
let agent: Poste;
let sansDroit: Poste;
before(async () => {
  s = await ouvrirSituation({ instant: "2026-03-10T09:00:00Z" });
  operateur = await unPoste(s, s.operateur, ["OPERATEUR"]);
  await unPoste(s, s.departement, ["RGC"]);
  agent = await unPoste(s, s.departement, [], ["ouiform"]);
  sansDroit = await unPoste(s, s.departement, [], ["recherche-usager"]);
  await regler({ lien: LIEN });
});
after(() => s.fermer());

async function regler(reste: object, code = "ouiform"): Promise<void> {
  const reglage = {
    libelle: null,
    description: null,
    lien: null,
    ouvertLe: null,
    disponible: true,
    motif: "Essai",
    ...reste,
  };
  const sortie = await operateur.appeler(`/catalogue/elements/${code}`, reglage);
  assert.equal(sortie.statut, 200, sortie.texte);
}

const ouvrir = (par: Poste, plateforme: string) =>
  par.appeler(`/plateformes/${plateforme}/outils/ouiform/ouverture`, {});
const tuiles = async (par: Poste) =>
  (await par.appeler("/session")).corps.tuiles as { code: string; plateforme: string }[];
const enregistrer = (reste: object = {}) =>
  operateur.appeler("/gouvernance/plateformes", {
    code: "portail-formation",
    nom: "Portail Formation",
    adresse: null,
    debut: "2026-03-01",
    fin: null,
    ...reste,
  });

test("CONV-3.1-03 ANX3-2.2-02 a tool of Portail Emploi opens from there alone, to whom the RGC habilitated, and leaves its line", async () => {
  await jusqua(async () => (await ouvrir(agent, "portail-emploi")).statut === 200);
  const ouvert = await ouvrir(agent, "portail-emploi");
  assert.equal(ouvert.corps.lien, LIEN);
  const [trace] = await lireTraces(s.pool, ouvert.entetes.get("x-correlation-id") ?? "");
  assert.deepEqual(
    [trace?.acte, trace?.issue, trace?.finalite],
    ["ouvrir-outil", "accordee", "FORMATION_DE"],
  );
  assert.equal((await ouvrir(agent, "mon-portail-pro")).statut, 404);
  const refus = await ouvrir(sansDroit, "portail-emploi");
  assert.deepEqual([refus.statut, refus.corps.code], [403, "DROIT_ABSENT"]);
  assert.equal((await lireTraces(s.pool, refus.corps.correlation))[0]?.issue, "refusee");
  assert.deepEqual(
    (await tuiles(agent)).map(({ code, plateforme }) => [code, plateforme]),
    [["ouiform", "portail-emploi"]],
  );
  assert.deepEqual(
    (await tuiles(sansDroit)).filter(({ code }) => code === "ouiform"),
    [],
  );
});

test("CONV-3.1-03 CONV-3.2-02 Portail Emploi has its own conditions: not accepted, its tools stay closed, and its alone", async () => {
  await regler({ lien: LIEN }, "academie");
  const double = await unPoste(s, s.departement, [], ["ouiform", "academie"]);
  const ailleurs = () =>
    double.appeler("/plateformes/mon-portail-pro/outils/academie/ouverture", {});
  await jusqua(async () => (await ailleurs()).statut === 200);
  await inserer(s.pool, "catalogue.document", {
    portee: "portail-emploi",
    version: 7,
    titre: "Conditions de Portail Emploi",
    texte: "Nouvelles conditions.",
    en_vigueur_le: "2026-03-10",
  });
  await jusqua(async () => (await ouvrir(agent, "portail-emploi")).statut === 403);
  assert.equal((await ouvrir(double, "portail-emploi")).statut, 403);
  assert.equal((await ailleurs()).statut, 200);
  const { conditions } = (await agent.appeler("/conditions")).corps;
  const document = conditions.find((c: { portee: string }) => c.portee === "portail-emploi");
  await agent.appeler("/conditions/acceptations", { documents: [document.id] });
  await jusqua(async () => (await ouvrir(agent, "portail-emploi")).statut === 200);
});

test("ANX3-2.2-01 without an RGC in office, a tool of Portail Emploi is closed to those who hold its right", async () => {
  await jusqua(async () => (await ouvrir(agent, "portail-emploi")).statut === 200);
  const finir = (fin: string | null) =>
    s.pool.query(
      `update habilitations.nomination set fin_le = $2
       where organisation_id = $1 and etat in ('acceptee', 'reputee-acceptee')`,
      [s.departement.id, fin],
    );
  await finir("2026-03-10");
  await jusqua(async () => (await ouvrir(agent, "portail-emploi")).statut === 403);
  const { acces } = (await agent.appeler("/session")).corps;
  const { portes } = acces.find(({ module }: { module: string }) => module === "ouiform");
  assert.deepEqual(
    portes.map(({ code }: { code: string }) => code),
    ["RGC"],
  );
  assert.deepEqual(await tuiles(agent), []);
  await finir(null);
  await jusqua(async () => (await ouvrir(agent, "portail-emploi")).statut === 200);
});

const APPLICATIONS = [
  ["ouiform", "portail-emploi", "FORMATION_DE"],
  ["academie", "mon-portail-pro", "FORMATION_AGENTS"],
  ["evenements-emploi", "mon-portail-pro", "EMPLOYEUR"],
] as const;

test("CONV-2-07 CONV-2-08 CONV-2-09 ANX4-F-01 ANX4-F-03 ANX4-E3-01 ANX4-OF-01 each application has its tile on its own platform, after its opening and its right, and its purpose in the journal", async () => {
  for (const [code, plateforme, finalite] of APPLICATIONS) {
    await regler({ lien: LIEN }, code);
    const habilite = await unPoste(s, s.departement, [], [code]);
    const entrer = (par: Poste, depuis: string) =>
      par.appeler(`/plateformes/${depuis}/outils/${code}/ouverture`, {});
    await jusqua(async () => (await entrer(habilite, plateforme)).statut === 200);
    const entree = await entrer(habilite, plateforme);
    const [trace] = await lireTraces(s.pool, entree.entetes.get("x-correlation-id") ?? "");
    assert.deepEqual([trace?.finalite, trace?.issue], [finalite, "accordee"], code);
    assert.deepEqual(
      (await tuiles(habilite)).map((tuile) => [tuile.code, tuile.plateforme]),
      [[code, plateforme]],
    );
    const autre = plateforme === "portail-emploi" ? "mon-portail-pro" : "portail-emploi";
    assert.equal((await entrer(habilite, autre)).statut, 404);
    assert.equal((await entrer(sansDroit, plateforme)).statut, 403);
    const fermer = (etat: string) =>
      s.pool.query(`update demandes_acces.ouverture set ${etat} where element = $1`, [code]);
    await fermer("fermee_le = now(), motif_fermeture = 'essai'");
    await jusqua(async () => (await entrer(habilite, plateforme)).statut === 403);
    assert.deepEqual(await tuiles(habilite), []);
    await fermer("fermee_le = null, motif_fermeture = null");
    await jusqua(async () => (await entrer(habilite, plateforme)).statut === 200);
  }
});

test("CONV-3.1-04 a fourth platform is added by configuration alone, and ends on its last day", async () => {
  assert.equal((await enregistrer()).statut, 200);
  await regler({ lien: LIEN, plateforme: "portail-formation" });
  await jusqua(async () => (await ouvrir(agent, "portail-formation")).statut === 200);
  assert.equal((await ouvrir(agent, "portail-emploi")).statut, 404);
  assert.deepEqual(
    (await tuiles(agent)).map(({ plateforme }) => plateforme),
    ["portail-formation"],
  );
  const conditions = {
    portee: "portail-formation",
    titre: "Conditions de Portail Formation",
    texte: "Ses propres conditions.",
    enVigueurLe: "2026-06-01",
  };
  assert.equal((await operateur.appeler("/conditions", conditions)).statut, 200);
  assert.equal((await enregistrer({ fin: "2026-03-10" })).statut, 200);
  assert.equal((await ouvrir(agent, "portail-formation")).statut, 200);
  s.horloge.regler("2026-03-11T09:00:00Z");
  assert.equal((await ouvrir(agent, "portail-formation")).statut, 404);
  assert.deepEqual(await tuiles(agent), []);
  s.horloge.regler("2026-03-10T09:00:00Z");
});

test("a platform is the opérateur's to keep; what would make no sense is refused", async () => {
  const corps = { code: "x1", nom: "Autre", adresse: null, debut: "2026-01-01", fin: null };
  assert.equal((await agent.appeler("/gouvernance/plateformes", corps)).statut, 403);
  for (const faux of [
    { code: "Majuscule" },
    { fin: "2025-12-31" },
    { adresse: "http://sans-tls.example" },
    { debut: "2026-02-30" },
  ]) {
    assert.equal((await enregistrer(faux)).statut, 400, JSON.stringify(faux));
  }
  const reglage = { libelle: null, description: null, lien: null, ouvertLe: null };
  const sortie = await operateur.appeler("/catalogue/elements/ouiform", {
    ...reglage,
    ...{ disponible: true, motif: "Essai", plateforme: "inconnue" },
  });
  assert.equal(sortie.statut, 400);
});
