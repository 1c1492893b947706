import assert from "node:assert/strict";
import { test } from "node:test";
import { estFinalite } from "../../journal/index.ts";
import { ELEMENTS } from "./elements.ts";
import { SECTIONS } from "./sections.ts";

const parRegle = new Map(ELEMENTS.flatMap((e) => e.places.map((p) => [p.regle, e] as const)));

test("CONV-3.1-01 every element serves a purpose of article 2, and stands in a section of the form", () => {
  const codes = new Set(ELEMENTS.map(({ code }) => code));
  assert.equal(codes.size, ELEMENTS.length);
  const sections = new Set(SECTIONS.map(({ code }) => code));
  for (const e of ELEMENTS) {
    assert.ok(e.finalites.length > 0 && e.finalites.every(estFinalite), e.code);
    assert.ok(
      e.places.length > 0 && e.places.every(({ section }) => sections.has(section)),
      e.code,
    );
    for (const autre of [...e.inclut, ...e.depend, ...(e.application ? [e.application] : [])]) {
      assert.ok(codes.has(autre), `${e.code} → ${autre}`);
    }
  }
});

test("ANX4-D-05 ANX4-E5-01 ANX4-OF-01 each application is on its platform, and on no other", () => {
  assert.equal(parRegle.get("ANX4-D-05")?.plateforme, "mon-portail-pro");
  assert.equal(parRegle.get("ANX4-E5-01")?.plateforme, "mon-portail-pro");
  assert.equal(parRegle.get("ANX4-OF-01")?.plateforme, "portail-emploi");
  const surPortailEmploi = ELEMENTS.filter(({ plateforme }) => plateforme === "portail-emploi");
  assert.deepEqual(
    surPortailEmploi.map(({ code }) => code),
    ["ouiform"],
  );
});

test("ANX4-A-01 ANX4-B-01 ANX4-C-01 each section of the form says its goal and its needs", () => {
  for (const section of SECTIONS) {
    assert.ok(section.but.endsWith("."), section.code);
    assert.ok(section.besoins.length >= 2, section.code);
  }
});
