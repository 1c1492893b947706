import assert from "node:assert/strict";
import test from "node:test";
import { executerEcheancesConventions } from "../modules/conventions/index.ts";
import { creerEssaiImport, ORGANISATIONS } from "./essais/import.ts";

const essai = await creerEssaiImport();
test.after(() => essai.fermer());

const adresse = "1 rue Fictive, 59650 Villeneuve d’Ascq";
const DEBUT = ORGANISATIONS.map((organisation) => ({ ...organisation, adresse }));
const CONVENTION = {
  type: "convention",
  operateur: "ft",
  partenaire: "cd62",
  debut: "2025-01-01",
  fin: "2027-12-31",
  dureeAns: 3,
  etat: "signee",
  deliberation: { numero: "1", date: "2024-12-02", organe: "Commission permanente" },
  signatures: ["operateur", "partenaire"].map((partie) => ({
    ...{ partie, nom: "Personne fictive", qualite: "Direction", lieu: "Arras" },
    date: "2024-12-20",
  })),
};
const TARDIVE = {
  nature: "non-renouvellement",
  partie: "partenaire",
  recueLe: "2026-01-12",
  document: "Lettre du 9 janvier",
  motif: "Une autre organisation est choisie",
};
const RUPTURE = {
  ...TARDIVE,
  nature: "manquement",
  recueLe: "2026-03-02",
  lrar: "1A 000",
  obligation: "Article 7",
};
const ECHEC = { fait: "constater-echec", le: "2026-02-09" };
const LITIGE = { objet: "Délais de réponse 🙂", ouvertLe: "2026-02-02", faits: [ECHEC] };
const CLAUSE = {
  source: "annexe",
  document: "Annexe 5",
  sujet: "Délai",
  valeur: "é".repeat(1000),
};
const FLUX = { nom: "Flux mensuel", baseLegale: "L262-40 CASF", transitoire: true };

const importer = (...suites: object[]) =>
  essai.refus([...DEBUT, ...suites.map((suite) => ({ ...CONVENTION, ...suite }))]);
const { lire } = essai;
const gardes = async () => [
  await lire("select etat, cesse_le, resiliee_le from conventions.convention"),
  await lire("select nature, hors_delai, effet_le from conventions.denonciation order by recue_le"),
  await lire("select etat, amiable_echoue_le, juridiction from conventions.litige"),
  await lire("select document, sujet, valeur from conventions.clause"),
  await lire("select nom, base_legale, transitoire from conventions.flux"),
  await lire("select count(*)::int from journal.evenement where sujet_type = 'convention'"),
  await lire(
    "select count(*)::int from graphile_worker.jobs where task_identifier = 'envoyer-courriel'",
  ),
];

test("CONV-11-02 CONV-11-03 what happened to a convention comes with its line, once, and goes on with a changed file", async () => {
  const suites = { litiges: [LITIGE], clauses: [CLAUSE], flux: [FLUX], denonciations: [TARDIVE] };
  assert.equal(await importer(suites), "");
  const avant = await gardes();
  assert.deepEqual(avant.slice(0, 3), [
    [["denoncee", "2028-01-01", null]],
    [["non-renouvellement", false, "2028-01-01"]],
    [["amiable_echoue", "2026-02-09", null]],
  ]);
  assert.equal(await importer(suites), "");
  assert.deepEqual(await gardes(), avant);
  const saisi = { ...LITIGE, faits: [ECHEC, { fait: "saisir", le: "2026-02-16" }] };
  assert.equal(await importer({ litiges: [saisi] }), "");
  const apres = (await gardes())[2];
  assert.deepEqual(apres, [["contentieux", "2026-02-09", "Tribunal administratif de Lille"]]);
  // Moved on here: a file that tells less leaves it.
  assert.equal(await importer({ litiges: [LITIGE] }), "");
  assert.deepEqual((await gardes())[2], apres);
});

test("CONV-10-09 CONV-11-02 what the opérateur could not have recorded is refused with one line", async () => {
  const avant = await gardes();
  const fautes: readonly [object, RegExp][] = [
    [{ debut: "2024-01-01", etat: "projet", denonciations: [TARDIVE] }, /avec l’état « signee »/],
    [{ denonciations: [{ ...RUPTURE, lrar: null }] }, /« lrar » et « obligation » sont/],
    [{ denonciations: [{ ...RUPTURE, recueLe: "2190-01-01" }] }, /« recueLe » est à venir/],
    [{ denonciations: [{ ...RUPTURE, nature: "humeur" }] }, /« nature » doit valoir/],
    [{ litiges: [{ ...LITIGE, faits: [{ ...ECHEC, fait: "saisir" }] }] }, /se constate avant/],
    [{ litiges: [{ ...LITIGE, faits: [{ ...ECHEC, le: "2026-02-01" }] }] }, /se suivent/],
    [{ litiges: [{ ...LITIGE, ouvertLe: "2190-01-01", faits: [] }] }, /jusqu’à ce jour/],
    [{ litiges: [{ ...LITIGE, objet: "  " }] }, /« objet » doit être un texte/],
    [{ clauses: [{ ...CLAUSE, valeur: "Autre" }] }, /déjà autre chose de ce sujet/],
    [{ clauses: [{ ...CLAUSE, source: "courriel" }] }, /« source » doit valoir/],
    [{ flux: [{ ...FLUX, transitoire: false }] }, /déjà déclaré autrement/],
    [{ flux: [{ ...FLUX, transitoire: "oui" }] }, /« transitoire » doit être true/],
  ];
  const dites = await importer(...fautes.map(([suite]) => suite));
  for (const [, attendu] of fautes) assert.match(dites, attendu);
  assert.equal(dites.split("\n").length, fautes.length, dites);
  assert.deepEqual(await gardes(), avant);
});

test("CONV-10-10 a breach told by a file ends access one month later; the file met again does not reopen it", async () => {
  const suites = { denonciations: [TARDIVE, RUPTURE] };
  assert.equal(await importer(suites), "");
  assert.deepEqual((await gardes())[0], [["denoncee", "2026-04-02", null]]);
  await executerEcheancesConventions(essai.pool, new Date("2026-04-02T09:00:00Z"));
  assert.deepEqual((await gardes())[0], [["resiliee", "2026-04-02", "2026-04-02"]]);
  assert.equal(await importer(suites), "");
  assert.deepEqual((await gardes())[0], [["resiliee", "2026-04-02", "2026-04-02"]]);
  const [autre] = [{ ...TARDIVE, recueLe: "2026-05-04" }];
  assert.match(await importer({ denonciations: [autre] }), /n’est pas en cours/);
});

test("B3-01 a file met again does not take back the end that the president gave to a delegation", async () => {
  const delegation = { reference: "Article 12", debut: "2025-02-01", fin: "2027-06-30" };
  assert.equal(await importer({ delegations: [delegation] }), "");
  const fins = () => lire("select fin from conventions.delegation_decision");
  assert.deepEqual(await fins(), [["2027-06-30"]]);
  await essai.pool.query("update conventions.delegation_decision set fin = '2026-01-31'");
  assert.equal(await importer({ delegations: [delegation] }), "");
  assert.equal(await importer({ delegations: [{ ...delegation, fin: null }] }), "");
  assert.deepEqual(await fins(), [["2026-01-31"]]);
  assert.equal(await importer({ delegations: [{ ...delegation, fin: "2025-12-31" }] }), "");
  assert.deepEqual(await fins(), [["2025-12-31"]]);
});
