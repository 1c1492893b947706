import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ELEMENTS } from "./elements.ts";
import { type Contexte, dependants, fermerSelection } from "./fermer-selection.ts";

const TOUT_OUVERT: Contexte = {
  jour: "2026-06-01",
  experimentationOuverte: () => true,
  finaliteServie: () => true,
  libelleRetire: () => undefined,
  contacts: new Set(["responsable-formations"]),
};
const fermer = (coches: readonly string[], contexte: Partial<Contexte> = {}) =>
  fermerSelection(ELEMENTS, coches, { ...TOUT_OUVERT, ...contexte });
const verrous = (coches: readonly string[]) => fermer(coches).inclusions.map(({ code }) => code);
const place = (section: string, genre: string) =>
  ELEMENTS.filter((e) => e.genre === genre && e.places.some((p) => p.section === section));

test("ANX4-A-06 ANX4-B-05 ANX4-B-06 ANX4-B-07 ANX4-C-05 ANX4-C-06 Suivi de parcours comes with its two modules, locked", () => {
  for (const section of ["A", "B", "C"]) {
    for (const { code } of place(section, "module")) {
      const { codes } = fermer([code]);
      for (const inclus of ["suivi-de-parcours", "recherche-usager", "vue-360"]) {
        assert.ok(codes.includes(inclus), `${code} → ${inclus}`);
      }
    }
  }
  assert.deepEqual(verrous(["suivi-de-parcours"]), ["recherche-usager", "vue-360"]);
  // Unticking what is locked is asking without it: it comes back.
  assert.ok(fermer(["suivi-de-parcours"]).codes.includes("vue-360"));
  assert.deepEqual(dependants(ELEMENTS, ["suivi-de-parcours", "vue-360"], "vue-360"), [
    "suivi-de-parcours",
  ]);
});

test("ANX4-A-14 ANX4-B-18 ANX4-C-08 an API of persons never goes without the two base APIs", () => {
  const bases = ["api-recherche-usager", "api-statut-usager"];
  for (const section of ["A", "B", "C"]) {
    const apis = place(section, "api").filter(({ code }) => !bases.includes(code));
    assert.ok(apis.length >= 2);
    for (const { code } of apis) {
      assert.deepEqual(
        verrous([code]).filter((c) => bases.includes(c)),
        bases,
        code,
      );
      const ouverts = fermer([code]).codes;
      for (const base of bases) assert.ok(dependants(ELEMENTS, ouverts, base).includes(code));
    }
  }
  assert.ok(!verrous(["api-offres-emploi"]).length);
});

test("ANX4-B-08 any module of the diagnosis brings the profile of competences, locked", () => {
  assert.ok(verrous(["diagnostic"]).includes("profil-competences"));
  assert.ok(verrous(["conclusions-entretiens"]).includes("profil-competences"));
  assert.ok(verrous(["diagnostic", "profil-competences"]).includes("profil-competences"));
  assert.ok(!verrous(["profil-competences"]).includes("profil-competences"));
  assert.ok(!fermer(["sia"]).codes.includes("profil-competences"));
});

test("ANX4-B-13 the contract's module brings the accompaniment period, which cannot close before it", () => {
  const { codes, inclusions } = fermer(["objectif-intensite"]);
  const periode = inclusions.find(({ code }) => code === "mobilisation-accompagnement");
  assert.match(periode?.raison ?? "", /ne peut s’en passer/);
  assert.deepEqual(dependants(ELEMENTS, codes, "mobilisation-accompagnement"), [
    "objectif-intensite",
  ]);
});

test("ANX4-B-22 ANX4-B-23 one element in two sections is one element", () => {
  for (const code of ["api-orientation", "api-rendez-vous", "orientation"]) {
    const trouves = ELEMENTS.filter((e) => e.code === code);
    assert.equal(trouves.length, 1);
    assert.deepEqual(
      trouves[0]?.places.map(({ section }) => section),
      ["A", "B"],
    );
  }
});

test("ANX4-E1-01 an element announced for a day cannot be asked for before it", () => {
  const avant = fermer(["campagne-coordonnee"], { jour: "2024-12-31" });
  assert.match(avant.obstacles[0]?.raison ?? "", /ouvrira le 1er janvier 2025/);
  assert.deepEqual(fermer(["campagne-coordonnee"], { jour: "2025-01-01" }).obstacles, []);
});

test("ANX4-E1-02 an experiment cannot be asked for where it is not open", () => {
  const experimentaux = ELEMENTS.filter(({ experimental }) => experimental);
  assert.equal(experimentaux.length, 8);
  for (const { code } of experimentaux) {
    const ferme = fermer([code], { experimentationOuverte: () => false });
    assert.ok(
      ferme.obstacles.some((o) => o.code === code),
      code,
    );
    assert.deepEqual(fermer([code]).obstacles, []);
  }
});

test("ANX4-E2-01 ANX4-E2-02 ANX4-E2-03 ANX4-E5-01 an experiment comes with the tool it is tried in; closing OSCAR flags what depends on it", () => {
  for (const [code, outil] of [
    ["gestion-offres", "oscar"],
    ["recherche-offres-oscar", "oscar"],
    ["recherche-offres-sdp", "suivi-de-parcours"],
  ] as const)
    assert.ok(verrous([code]).includes(outil), code);
  const { codes } = fermer(["gestion-offres", "recherche-offres-oscar"]);
  assert.deepEqual(dependants(ELEMENTS, codes, "oscar"), [
    "gestion-offres",
    "recherche-offres-oscar",
  ]);
});

test("ANX4-F-13 the Académie cannot be asked for without its contact", () => {
  const sans = fermer(["academie"], { contacts: new Set() });
  assert.match(sans.obstacles[0]?.raison ?? "", /responsable du suivi des formations/);
});

const COCHES = fc.subarray(ELEMENTS.map(({ code }) => code));

test("completing twice changes nothing, and ticking more removes nothing", () => {
  fc.assert(
    fc.property(COCHES, COCHES, (a, b) => {
      const { codes } = fermer(a);
      assert.deepEqual(fermer(codes).codes, codes);
      const plus = new Set(fermer([...a, ...b]).codes);
      for (const code of codes) assert.ok(plus.has(code));
    }),
  );
});

test("what was not ticked is explained, and what is locked is needed by something kept", () => {
  fc.assert(
    fc.property(COCHES, (coches) => {
      const { codes, inclusions } = fermer(coches);
      const expliques = new Set(inclusions.map(({ code }) => code));
      for (const code of codes) assert.ok(coches.includes(code) || expliques.has(code), code);
      for (const code of expliques) assert.ok(dependants(ELEMENTS, codes, code).length > 0, code);
    }),
  );
});

test("an unknown code is an obstacle, not a request", () => {
  const { codes, obstacles } = fermer(["vue-360", "inconnu"]);
  assert.ok(!codes.includes("inconnu"));
  assert.deepEqual(
    obstacles.map(({ code }) => code),
    ["inconnu"],
  );
});

test("what needs an element that was withdrawn cannot be asked for, and says so", () => {
  const sansVue360 = ELEMENTS.filter(({ code }) => code !== "vue-360");
  const { codes, obstacles } = fermerSelection(sansVue360, ["orientation"], TOUT_OUVERT);
  assert.ok(codes.includes("suivi-de-parcours") && !codes.includes("vue-360"));
  assert.deepEqual(
    obstacles.map(({ code }) => code),
    ["suivi-de-parcours"],
  );
  assert.match(obstacles[0]?.raison ?? "", /retiré du catalogue/);
});
