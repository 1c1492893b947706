import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ELEMENTS, fermerSelection } from "../../catalogue/index.ts";
import { adressesDuTerritoire } from "./adresses-du-territoire.ts";
import { qualifierDecision } from "./decision.ts";
import { groupeAFermer } from "./fermeture.ts";
import { estOuverte } from "./ouverture.ts";
import { ETATS_DEMANDE, gestesPossibles, SUITES_DEMANDE } from "./transitions.ts";

const CODES = ELEMENTS.map(({ code }) => code);
const CONTEXTE = {
  jour: "2099-01-01",
  experimentationOuverte: () => true,
  finaliteServie: () => true,
  libelleRetire: () => undefined,
  contacts: new Set([""]),
};
const suites = (code: string) => fermerSelection(ELEMENTS, [code], CONTEXTE).codes;
const choix = fc.uniqueArray(fc.constantFrom(...CODES), { maxLength: 8 });
const clos = choix.map((coches) => fermerSelection(ELEMENTS, coches, CONTEXTE).codes);

test("the table of transitions, whole: what is not there is refused", () => {
  assert.deepEqual(
    ETATS_DEMANDE.map((etat) => [etat, ...Object.keys(SUITES_DEMANDE[etat])].join(" ")),
    [
      "BROUILLON modifier envoyer abandonner",
      "ENVOYEE recevoir abandonner",
      "RECUE instruire echanger abandonner",
      "EN_INSTRUCTION echanger accepter accepter-en-partie refuser abandonner",
      "ACCEPTEE",
      "ACCEPTEE_EN_PARTIE",
      "REFUSEE",
      "ABANDONNEE",
    ],
  );
  for (const etat of ETATS_DEMANDE) {
    for (const suite of Object.values(SUITES_DEMANDE[etat])) assert.ok(SUITES_DEMANDE[suite]);
    const [partenaire, operateur] = [
      gestesPossibles(etat, "partenaire"),
      gestesPossibles(etat, "operateur"),
    ];
    const tous = new Set([...partenaire, ...operateur]);
    assert.deepEqual([...tous].sort(), Object.keys(SUITES_DEMANDE[etat]).sort());
    for (const geste of partenaire) assert.ok(geste === "echanger" || !operateur.includes(geste));
  }
});

test("for any request and any grant, what a decision gives works by itself, or it is refused", () => {
  fc.assert(
    fc.property(clos, choix, fc.boolean(), (demandes, tires, motive) => {
      const acceptes = fc.sample(fc.shuffledSubarray([...demandes, ...tires]), 1)[0] ?? [];
      const accordes = [...new Set(acceptes)];
      const decision = qualifierDecision(
        demandes,
        accordes,
        motive ? "Motif" : null,
        suites,
        (c) => c,
      );
      const tout = demandes.every((code) => accordes.includes(code));
      const permis =
        accordes.every((code) => demandes.includes(code)) &&
        accordes.every((code) => suites(code).every((suite) => accordes.includes(suite))) &&
        (tout || motive);
      assert.equal(typeof decision === "string", permis);
      if (!permis) return;
      const attendu = tout ? "accepter" : accordes.length > 0 ? "accepter-en-partie" : "refuser";
      assert.equal(decision, attendu);
    }),
    { numRuns: 500 },
  );
});

test("ANX4-B-13 for any openings, closing an element leaves nothing that lacks what it needs", () => {
  fc.assert(
    fc.property(clos, fc.nat(), (ouverts, rang) => {
      fc.pre(ouverts.length > 0);
      const element = ouverts[rang % ouverts.length] as string;
      const { codes, besoin } = groupeAFermer(ouverts, element, suites);
      assert.ok(codes.includes(element));
      const restent = ouverts.filter((code) => !codes.includes(code));
      const boiteux = restent.filter((code) => suites(code).some((s) => !restent.includes(s)));
      if (besoin === null) assert.deepEqual(boiteux, []);
      else assert.ok(boiteux.includes(besoin));
    }),
    { numRuns: 500 },
  );
});

test("an opening holds from its first day to its last, both included", () => {
  const bornee = { debut: "2024-02-29", fin: "2024-03-31" };
  for (const [jour, ouverte] of [
    ["2024-02-28", false],
    ["2024-02-29", true],
    ["2024-03-31", true],
    ["2024-04-01", false],
  ] as const)
    assert.equal(estOuverte(bornee, jour), ouverte, jour);
  assert.ok(estOuverte({ debut: "2024-02-29", fin: null }, "2099-01-01"));
});

test("ANX4-0-02 a département has its own mailboxes, or those of everyone", () => {
  const lignes = ["tous@op.example", "62=dt62@op.example", "62=autre@op.example"];
  assert.deepEqual(adressesDuTerritoire(lignes, "62"), ["dt62@op.example", "autre@op.example"]);
  assert.deepEqual(adressesDuTerritoire(lignes, "59"), ["tous@op.example"]);
  assert.deepEqual(adressesDuTerritoire(lignes, null), ["tous@op.example"]);
});
