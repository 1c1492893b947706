import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Convention, composerAnnuaire, type Organisation } from "../conventions/index.ts";
import { type AcceptationsAgent, accesAgent, type SourcesAcces } from "./acces-agent.ts";
import type { FicheAcces } from "./depot/fiche-acces.ts";
import type { Droit } from "./regles/droit.ts";
import { OBLIGATIONS } from "./regles/tiers.ts";

const MODULES = ["recherche-usager", "vue-360", "sanction"];
const ORGANISATIONS: readonly Organisation[] = [
  { id: "ft", type: "FT", departement: null, rattachementId: null },
  { id: "cd62", type: "CD", departement: "62", rattachementId: null },
  { id: "cd59", type: "CD", departement: "59", rattachementId: null },
  { id: "dcd62", type: "DCD", departement: null, rattachementId: "cd62" },
].map((o) => ({ ...o, nom: o.id, siret: "0".repeat(14) }) as Organisation);
const TOUTES = Object.keys(OBLIGATIONS);

const entre = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => {
    return new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
  });
const jour = entre(0, 59);
const debut = entre(0, 39);
const fin = entre(20, 59);
const rarement = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const souventVrai = rarement(fc.constant(false)).map((faux) => faux ?? true);
const droit: fc.Arbitrary<Droit> = fc.record({
  agentId: fc.constant("a"),
  module: fc.constantFrom(...MODULES),
  profil: fc.constantFrom("consultation" as const, "gestion" as const),
  debut,
  fin,
  suspenduLe: rarement(fc.constant(new Date())),
  retireLe: rarement(fc.constant(new Date())),
});
const tiers = fc.option(
  fc.record({
    clauseConfidentialiteLe: fc.option(jour, { nil: null }),
    obligations: fc.oneof(fc.constant(TOUTES), fc.subarray(TOUTES)),
    document: fc.option(fc.constant("contrat.pdf"), { nil: null, freq: 6 }),
    closLe: rarement(jour),
  }),
  { nil: null },
);
const convention: fc.Arbitrary<Convention> = fc.record({
  id: fc.constant("c"),
  partenaireId: fc.constantFrom("cd62", "cd59"),
  debut,
  fin,
  etat: fc.constantFrom("projet" as const, "signee" as const, "signee" as const),
  resilieeLe: fc.constant(null),
});
const ensemble = fc.subarray(MODULES, { minLength: 1 });
const monde = fc.record({
  organisationId: fc.constantFrom(...ORGANISATIONS.map(({ id }) => id)),
  qualite: fc.constantFrom("agent" as const, "delegataire" as const, "prestataire" as const),
  fermeLe: rarement(fc.constant(new Date("2026-01-10T09:00:00Z"))),
  departLe: rarement(jour),
  droits: fc.array(droit, { maxLength: 6 }),
  tiers,
  conventions: fc.array(convention, { maxLength: 3 }),
  rgc: fc.subarray(["cd62", "cd59", "dcd62"], { minLength: 1 }),
  ouverts: fc.record({ cd62: fc.option(ensemble, { nil: null }), cd59: ensemble }),
  confidentialite: souventVrai,
  sensibilise: souventVrai,
  cgu: ensemble,
  conditions: ensemble,
  secondFacteur: souventVrai,
  jour,
});
type Monde = typeof monde extends fc.Arbitrary<infer M> ? M : never;

const OUVERT: Monde = {
  organisationId: "dcd62",
  qualite: "delegataire",
  fermeLe: null,
  departLe: null,
  droits: [
    {
      agentId: "a",
      module: "vue-360",
      profil: "gestion",
      debut: "2026-01-05",
      fin: "2026-01-20",
      suspenduLe: null,
      retireLe: null,
    },
  ],
  tiers: {
    clauseConfidentialiteLe: "2026-01-01",
    obligations: TOUTES,
    document: "contrat.pdf",
    closLe: null,
  },
  conventions: [
    {
      id: "c",
      partenaireId: "cd62",
      debut: "2026-01-01",
      fin: "2026-12-31",
      etat: "signee",
      resilieeLe: null,
    },
  ],
  rgc: ["cd62"],
  ouverts: { cd62: ["vue-360"], cd59: [] },
  confidentialite: true,
  sensibilise: true,
  cgu: ["vue-360"],
  conditions: ["vue-360"],
  secondFacteur: true,
  jour: "2026-01-10",
};

/**
 * A decision needs ten things at once: drawn evenly, worlds would open nothing. Half of the sample is the
 * open world with at most four of its fields drawn again, where one field alone decides.
 */
const autourDeLOuvert: fc.Arbitrary<Monde> = fc
  .tuple(monde, fc.subarray(Object.keys(OUVERT) as (keyof Monde)[], { maxLength: 4 }))
  .map(([autre, cles]) => ({
    ...OUVERT,
    ...Object.fromEntries(cles.map((cle) => [cle, autre[cle]])),
  }));

/** The written model: one sentence a line, all of which must be true. */
function modele(m: Monde, module: string, gestion: boolean): boolean {
  const ft = m.organisationId === "ft";
  const partenaire = m.organisationId === "dcd62" ? "cd62" : m.organisationId;
  const t = m.tiers;
  const ouverts = partenaire === "cd62" ? m.ouverts.cd62 : m.ouverts.cd59;
  return [
    m.fermeLe === null && (m.departLe === null || m.jour < m.departLe),
    m.secondFacteur && m.confidentialite && m.cgu.includes(module) && m.conditions.includes(module),
    ft ||
      m.conventions.some(
        (c) =>
          c.partenaireId === partenaire &&
          c.etat === "signee" &&
          c.debut <= m.jour &&
          m.jour <= c.fin,
      ),
    ft || m.rgc.includes(partenaire),
    ft || ouverts === null || ouverts.includes(module),
    ft || m.sensibilise,
    m.qualite === "agent" ||
      (t !== null &&
        t.document !== null &&
        t.obligations.length === TOUTES.length &&
        t.clauseConfidentialiteLe !== null &&
        t.clauseConfidentialiteLe <= m.jour &&
        (t.closLe === null || m.jour < t.closLe)),
    m.droits.some(
      (d) =>
        d.module === module &&
        (!gestion || d.profil === "gestion") &&
        !d.retireLe &&
        !d.suspenduLe &&
        d.debut <= m.jour &&
        m.jour <= d.fin,
    ),
  ].every((vrai) => vrai);
}

async function decider(m: Monde) {
  const sources: SourcesAcces = {
    rgcActif: async (id) => m.rgc.includes(id),
    elementsOuverts: async (id) => {
      const ouverts = m.ouverts[id as "cd62" | "cd59"];
      return ouverts && new Set(ouverts);
    },
    sensibilisation: async () => ({
      ...{ derniere: null, echeance: m.jour, limite: m.jour },
      etat: m.sensibilise ? "A_SUIVRE" : "FERMEE",
    }),
  };
  const acceptations: AcceptationsAgent = {
    confidentialite: m.confidentialite,
    cgu: (module) => m.cgu.includes(module),
    conditions: (module) => m.conditions.includes(module),
  };
  const fiche = { ...m, id: "a" } as unknown as FicheAcces;
  const annuaire = composerAnnuaire(ORGANISATIONS, m.conventions);
  return accesAgent(sources, annuaire, { fiche, acceptations }, m.jour, m.secondFacteur);
}

test("CONV-1-02 CONV-3.1-06 CONV-4-04 ANX1-5.1-03 RAPP-04 for any agent, right, partner, date and state the decision is the written model's", async () => {
  let ouverts = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(monde, autourDeLOuvert), async (m) => {
      const acces = await decider(m);
      for (const module of MODULES) {
        assert.equal(acces.modules.has(module), modele(m, module, false), module);
        assert.equal(acces.modules.has(`${module}:gestion`), modele(m, module, true), module);
        const dit = acces.parModule.find((a) => a.module === module);
        if (dit) assert.equal(dit.portes.length === 0, acces.modules.has(module));
        ouverts += acces.modules.has(module) ? 1 : 0;
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(ouverts > 100, "the sample opens something, often");
});

const FERMETURES: readonly (readonly [string, string, Partial<Monde>])[] = [
  ["ANX1-5.1-09", "COMPTE_FERME", { departLe: "2026-01-10" }],
  ["CONV-1-01", "CONVENTION", { conventions: [] }],
  ["CONV-3.1-06 ANX1-1-01", "RGC", { rgc: ["cd59"] }],
  ["CONV-5-07", "TIERS", { tiers: { ...OUVERT.tiers!, obligations: TOUTES.slice(1) } }],
  ["CONV-4-04", "TIERS", { tiers: { ...OUVERT.tiers!, clauseConfidentialiteLe: null } }],
  ["CONV-3.2-04", "SECOND_FACTEUR", { secondFacteur: false }],
  ["CONV-3.2-01 CONV-4-05", "CONFIDENTIALITE", { confidentialite: false }],
  ["CONV-7-13 CONV-7-15", "SENSIBILISATION", { sensibilise: false }],
  ["CONV-3.2-10", "OUVERTURE", { ouverts: { cd62: [], cd59: [] } }],
  ["CONV-3.2-02", "CGU", { cgu: [] }],
  ["CONV-3.2-03", "CONDITIONS", { conditions: [] }],
  ["ANX1-5.1-08", "DROIT_SUSPENDU", { droits: [{ ...OUVERT.droits[0]!, suspenduLe: new Date() }] }],
  ["B6-07", "DROIT_EXPIRE", { jour: "2026-01-21" }],
  ["B6-07", "DROIT_A_VENIR", { jour: "2026-01-04" }],
  ["ANX1-5.1-07", "DROIT_ABSENT", { droits: [{ ...OUVERT.droits[0]!, retireLe: new Date() }] }],
];

for (const [ids, porte, change] of FERMETURES) {
  test(`${ids} the gate ${porte} alone closes the module, and is named`, async () => {
    assert.ok((await decider(OUVERT)).modules.has("vue-360"));
    const acces = await decider({ ...OUVERT, ...change });
    assert.equal(acces.modules.size, 0);
    assert.deepEqual(acces.parModule[0]?.portes, [porte]);
  });
}
