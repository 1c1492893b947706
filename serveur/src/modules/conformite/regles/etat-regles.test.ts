import assert from "node:assert/strict";
import { test } from "node:test";
import { compter, etablirEtats } from "./etat-regles.ts";
import { regle, regleAFaire, section } from "./regle.ts";

const registre = [
  section("CONV-7", "Sécurité", [
    regle("CONV-7-05", "Chaque opération laisse une trace.", "journal"),
    regle("CONV-7-06", "L’origine est connue.", "usagers"),
    regle("CONV-7-07", "Une clause de style.", "securite", "Aucun comportement."),
  ]),
];

test("a rule is proven by one test, otherwise to do or outside the reach of software", () => {
  const preuves = [
    { id: "CONV-7-05", fichier: "serveur/b.test.ts" },
    { id: "CONV-7-05", fichier: "serveur/a.test.ts" },
  ];
  const etats = etablirEtats(registre, preuves);
  assert.deepEqual(
    etats[0]?.regles.map(({ etat, fichiers }) => [etat, fichiers]),
    [
      ["prouvée", ["serveur/a.test.ts", "serveur/b.test.ts"]],
      ["à faire", []],
      ["hors logiciel", []],
    ],
  );
  assert.equal(compter(etats, "prouvée"), 1);
});

test("a rule cannot be both outside the reach of software and proven", () => {
  assert.throws(
    () => etablirEtats(registre, [{ id: "CONV-7-07", fichier: "serveur/a.test.ts" }]),
    /CONV-7-07 est déclarée hors logiciel mais prouvée par serveur\/a\.test\.ts/u,
  );
});

test("a rule cannot be both waiting and proven", () => {
  const loi = [
    section("B3", "Orientation", [
      regleAFaire("B3-14", "Les comités sont informés.", "activites", "Attend le pilotage."),
    ]),
  ];
  assert.equal(etablirEtats(loi, [])[0]?.regles[0]?.etat, "à faire");
  assert.throws(
    () => etablirEtats(loi, [{ id: "B3-14", fichier: "serveur/a.test.ts" }]),
    /B3-14 est déclarée à faire mais prouvée par serveur\/a\.test\.ts/u,
  );
});

test("a section refuses a rule of another section", () => {
  const etrangere = regle("CONV-1-01", "Aucun accès sans convention.", "conventions");
  assert.throws(() => section("CONV-10", "Durée", [etrangere]), /CONV-1-01.*CONV-10/u);
});
