import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Attribution, verifierAttribution, verifierAuteur } from "./attribution.ts";
import { estCompteGenerique } from "./compte-generique.ts";
import { ETATS_DEMANDE, GESTES_DEMANDE, SUITES_DEMANDE } from "./demande.ts";
import { ETATS_DROIT, etatDroit, GESTES_DROIT, gestePermis } from "./droit.ts";
import { jugerInactivite, termeInactivite } from "./inactivite.ts";
import { manquesDuTiers, OBLIGATIONS } from "./tiers.ts";

test("ANX1-5.1-08 two months are counted date to date, to the last day of a shorter month", () => {
  for (const [vu, terme] of [
    ["2026-01-31", "2026-03-31"],
    ["2025-12-31", "2026-02-28"],
    ["2027-12-30", "2028-02-29"],
    ["2026-08-31", "2026-10-31"],
    ["2026-02-28", "2026-04-28"],
  ] as const) {
    assert.equal(termeInactivite(vu, 2), terme);
    const juger = (jour: string) => jugerInactivite(vu, { mois: 2, avertissementJours: 15 }, jour);
    assert.equal(juger(terme), "a-suspendre");
    const veille = new Date(Date.parse(terme) - 86_400_000).toISOString().slice(0, 10);
    assert.equal(juger(veille), "a-avertir");
    assert.equal(juger(vu), "actif");
  }
});

test("ANX1-2-03 the account of a post, a team or a mailbox is refused; a person's is not", () => {
  const personne = { nom: "Leroux", prenom: "Camille" };
  for (const courriel of [
    "accueil@pdc.example",
    "secretariat.rsa@pdc.example",
    "pole-insertion@x.example",
  ])
    assert.ok(estCompteGenerique({ ...personne, courriel }), courriel);
  for (const nomme of [
    { nom: "Accueil", prenom: "Service" },
    { nom: "", prenom: "Camille" },
    { nom: "RSA", prenom: "Équipe" },
  ])
    assert.ok(estCompteGenerique({ ...nomme, courriel: "x@pdc.example" }), nomme.nom);
  for (const [nom, prenom, courriel] of [
    ["Leroux", "Camille", "camille.leroux@pdc.example"],
    ["Leroux", "Camille", "cleroux62@pdc.example"],
    ["Service", "Anne", "anne.service@pdc.example"],
    ["D’Équipe", "Noé", "n.equipe@pdc.example"],
    ["Leroux", "Camille", "12345@pdc.example"],
  ] as const)
    assert.ok(!estCompteGenerique({ nom, prenom, courriel }), courriel);
});

test("a right's state allows what the table says, and a removed right allows nothing", () => {
  const permis = ETATS_DROIT.map((etat) => GESTES_DROIT.filter((g) => gestePermis(etat, g)));
  assert.deepEqual(permis, [
    ["suspendre", "retirer"],
    ["renouveler", "suspendre", "retirer"],
    ["lever", "retirer"],
    ["retirer"],
    [],
  ]);
  const droit = { debut: "2026-01-10", fin: "2026-01-20", suspenduLe: null, retireLe: null };
  const le = new Date();
  assert.deepEqual(
    ["2026-01-09", "2026-01-10", "2026-01-20", "2026-01-21"].map((j) => etatDroit(droit, j)),
    ["a-venir", "en-vigueur", "en-vigueur", "expire"],
  );
  assert.equal(etatDroit({ ...droit, suspenduLe: le }, "2026-01-12"), "suspendu");
  assert.equal(etatDroit({ ...droit, suspenduLe: le, retireLe: le }, "2026-01-12"), "retire");
});

test("ANX1-2-05 a request goes only where the table says; what is decided stays decided", () => {
  const suites = ETATS_DEMANDE.map((etat) =>
    GESTES_DEMANDE.map((geste) => SUITES_DEMANDE[etat][geste] ?? "-").join(" "),
  );
  assert.deepEqual(suites, [
    "validee accordee refusee annulee",
    "- accordee refusee annulee",
    "- - - -",
    "- - - -",
    "- - - -",
  ]);
});

const ATTRIBUTION: Attribution = {
  module: "vue-360",
  profil: "consultation",
  finalite: "PARCOURS",
  motif: "Suit des allocataires",
  debut: "2026-01-31",
  fin: "2027-01-31",
  ecartMotif: null,
};
const AGENT = { id: "a", mission: "referent", roles: [], fermeLe: null, departLe: null };
const CADRE = {
  jour: "2026-01-31",
  dureeMois: 12,
  utiles: new Map([["vue-360", "consultation" as const]]),
  modules: new Set(["vue-360", "sanction"]),
};
const code = (a: Partial<Attribution>, b: Partial<typeof AGENT> | object = {}) =>
  verifierAttribution({ ...ATTRIBUTION, ...a }, { ...AGENT, ...b }, CADRE)?.code ?? "ok";

test("ANX1-5.1-01 ANX1-5.1-02 ANX1-5.1-03 a grant needs purpose, motive, mission; beyond the mission a written reason", () => {
  assert.equal(code({}), "ok");
  assert.equal(code({ finalite: " " }), "MOTIF_ABSENT");
  assert.equal(code({ motif: "" }), "MOTIF_ABSENT");
  assert.equal(code({}, { mission: null }), "MISSION_ABSENTE");
  assert.equal(code({ module: "sanction" }), "HORS_MISSION");
  assert.equal(code({ profil: "gestion" }), "HORS_MISSION");
  assert.equal(code({ module: "sanction", ecartMotif: " " }), "HORS_MISSION");
  assert.equal(code({ module: "sanction", ecartMotif: "Remplace une collègue" }), "ok");
  assert.equal(code({ module: "inconnu", ecartMotif: "x" }), "MODULE_INCONNU");
});

test("B6-07 a right ends, at most twelve months later, and before a departure", () => {
  assert.equal(code({ fin: "2027-02-01" }), "FIN_TROP_LOINTAINE");
  assert.equal(code({ fin: "2026-01-30" }), "FIN_INVALIDE");
  assert.equal(code({ debut: "2026-01-30" }), "DEBUT_PASSE");
  assert.equal(code({}, { departLe: "2026-06-01" }), "DEPART_PREVU");
  assert.equal(code({ fin: "2026-05-31" }, { departLe: "2026-06-01" }), "ok");
  assert.equal(code({}, { fermeLe: new Date() }), "COMPTE_FERME");
});

test("ANX1-5.1-05 nobody grants themselves, and nobody grants an RGC directly", () => {
  assert.equal(verifierAuteur("a", AGENT)?.code, "AUTO_ATTRIBUTION");
  assert.equal(verifierAuteur("b", { ...AGENT, roles: ["RGC"] })?.code, "APPROBATION_REQUISE");
  assert.equal(verifierAuteur("b", AGENT), null);
});

test("CONV-4-04 CONV-5-07 a third party is in order only with every clause, the signed act and its document", () => {
  const toutes = Object.keys(OBLIGATIONS);
  const regle = {
    clauseConfidentialiteLe: "2026-01-01",
    obligations: toutes,
    document: "c.pdf",
    closLe: null,
  };
  assert.deepEqual(manquesDuTiers(regle, "2026-02-01"), []);
  fc.assert(
    fc.property(fc.subarray(toutes), (obligations) => {
      const manques = manquesDuTiers({ ...regle, obligations }, "2026-02-01");
      assert.equal(manques.length, toutes.length - obligations.length);
    }),
  );
  for (const change of [
    { document: null },
    { clauseConfidentialiteLe: "2026-02-02" },
    { closLe: "2026-02-01" },
  ])
    assert.equal(manquesDuTiers({ ...regle, ...change }, "2026-02-01").length, 1);
});
