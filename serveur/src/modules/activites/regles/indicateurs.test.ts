import assert from "node:assert/strict";
import test from "node:test";
import {
  type Compte,
  type Indicateur,
  intensif,
  type Public,
  type Releve,
  services,
} from "./indicateurs.ts";
import { ventiler } from "./orientations.ts";

const releve = (compte: Compte, p: Public, nombre: number): Releve => ({
  ...{ compte, nombre, public: p, moyenne: null },
});

function lire(indicateurs: ReturnType<typeof services>, code: string, p: Public) {
  const { valeurs = [] } = indicateurs.find((i) => i.code === code) ?? {};
  const { masque, nombre } = valeurs.find((v) => v.public === p) ?? {};
  return masque ?? nombre;
}

test("CONV-5-09 few people outside both a public and a count are not told by three subtractions", () => {
  // Ten have no RSA, eight of them were oriented: two were not.
  const releves = [
    releve("PERSONNES", "ENSEMBLE", 100),
    releve("PERSONNES", "RSA", 90),
    releve("ORIENTEES", "ENSEMBLE", 30),
    releve("ORIENTEES", "RSA", 22),
  ];
  const lus = services(releves, 5);
  assert.deepEqual(
    [lire(lus, "ORIENTEES", "ENSEMBLE"), lire(lus, "ORIENTEES", "RSA")],
    [30, "SECRET"],
  );
});

test("an average over few people is withheld, and never said to be small", () => {
  const releves = [
    releve("PERSONNES", "ENSEMBLE", 100),
    { ...releve("DUREE", "ENSEMBLE", 3), moyenne: 120 },
  ];
  assert.equal(lire(intensif(releves, 5), "DUREE", "ENSEMBLE"), "SECRET");
});

test("CONV-5-09 few people followed without being in intensive accompaniment are not told by either count", () => {
  const releves = [
    releve("PERSONNES", "ENSEMBLE", 100),
    releve("SUIVIES", "ENSEMBLE", 50),
    releve("INTENSIF", "ENSEMBLE", 48),
  ];
  assert.equal(lire(services(releves, 5), "SUIVIES", "ENSEMBLE"), 50);
  const lus = intensif(releves, 5);
  assert.deepEqual(
    ["INTENSIF", "PREVALENCE"].map((code) => lire(lus, code, "ENSEMBLE")),
    ["SECRET", "SECRET"],
  );
});

test("CONV-5-09 the breakdowns of the orientations do not add up to a count that is withheld", () => {
  const releves = [releve("PERSONNES", "ENSEMBLE", 100), releve("ORIENTEES", "ENSEMBLE", 97)];
  const orientees = services(releves, 5).find(({ code }) => code === "ORIENTEES");
  assert.equal(orientees?.valeurs[0]?.masque, "SECRET");
  const lignes = [
    { ventilation: "PARCOURS", valeur: "PED", nombre: 60 },
    { ventilation: "PARCOURS", valeur: "PSO", nombre: 37 },
    { ventilation: "SUITE", valeur: "ACCEPTEE", nombre: 97 },
  ];
  const lire = (seule?: Indicateur) =>
    ventiler(lignes, seule, 100, ["PARCOURS", "SUITE"], 5).map((v) =>
      v.lignes.map(({ nombre }) => nombre),
    );
  assert.deepEqual(lire(orientees), [[60, null], [null]]);
  assert.deepEqual(lire(undefined), [[60, 37], [97]]);
});
