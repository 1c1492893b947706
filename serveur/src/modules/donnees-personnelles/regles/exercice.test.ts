import assert from "node:assert/strict";
import { test } from "node:test";
import { aRappeler, estTardif, finDeLAide, finDuDelai } from "./echeances.ts";
import { DROITS, FONDEMENTS, REGIMES, reponsesPossibles } from "./exercice.ts";
import { ecrireProlongation, ecrireReponse } from "./lettre.ts";
import { ETATS_EXERCICE, gestesExercice, SUITES_EXERCICE } from "./suites.ts";

test("CONV-5-16 one month, or three, from the day of receipt to the same date, or to the last day of a shorter month", () => {
  for (const [recueLe, mois, fin] of [
    ["2026-03-10", 1, "2026-04-10"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-31", 3, "2025-04-30"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ] as const) {
    assert.equal(finDuDelai(recueLe, mois), fin, recueLe);
  }
  assert.equal(estTardif("2026-04-10", "2026-04-10"), false, "the last day is in time");
  assert.equal(estTardif("2026-04-10", "2026-04-11"), true);
  assert.deepEqual(
    ["2026-04-02", "2026-04-03"].map((jour) => aRappeler("2026-04-10", 7, jour)),
    [false, true],
  );
});

test("CONV-5-17 the other party helps before the answer is due, however late it is asked", () => {
  assert.equal(finDeLAide("2026-03-10", 10, "2026-04-09"), "2026-03-20");
  assert.equal(finDeLAide("2026-04-05", 10, "2026-04-09"), "2026-04-08");
  assert.equal(finDeLAide("2026-04-09", 10, "2026-04-09"), "2026-04-09");
  assert.equal(finDeLAide("2026-04-12", 10, "2026-04-09"), "2026-04-12");
});

test("CONV-5-15 each right has the answers of its regime: opposition and portability do not apply here, erasure gives way to the mission of public interest", () => {
  const decisions = (droit: (typeof DROITS)[number]) => [
    ...new Set(reponsesPossibles(droit, true).map(({ decision }) => decision)),
  ];
  assert.deepEqual(decisions("opposition"), ["NON_APPLICABLE"]);
  assert.deepEqual(decisions("portabilite"), ["NON_APPLICABLE"]);
  for (const droit of ["acces", "rectification", "effacement", "limitation"] as const) {
    assert.deepEqual(decisions(droit), ["ACCEPTEE", "ACCEPTEE_EN_PARTIE", "REFUSEE"]);
  }
  assert.ok(REGIMES.effacement.REFUSEE?.includes("mission"));
  assert.match(FONDEMENTS.mission, /article 17, 3, b/);
  assert.match(FONDEMENTS.opposition, /R\. 5312-45/);
  for (const droit of DROITS) {
    assert.deepEqual(reponsesPossibles(droit, false), [
      { decision: "REFUSEE", fondement: "identite" },
    ]);
  }
});

test("CONV-5-15 CONV-5-16 every letter says what is decided, why, by which text, and where to turn to", () => {
  const demande = {
    numero: 12,
    droit: "opposition",
    recueLe: "2026-03-10",
    organisation: "Conseil départemental fictif",
  } as const;
  const lettre = ecrireReponse(demande, {
    decision: "NON_APPLICABLE",
    fondement: "opposition",
    motifs: "Le dossier sert à l’orientation.",
  });
  assert.match(lettre, /à vous opposer .* reçue le 10 mars 2026, porte le n°\u00a012/);
  assert.match(lettre, /Ce droit ne s’applique pas ici\./);
  assert.match(lettre, /article R\. 5312-45 du code du travail/);
  assert.match(lettre, /Le dossier sert à l’orientation\./);
  assert.match(lettre, /CNIL, 3 place de Fontenoy.*tribunal compétent/);
  assert.match(lettre, /Conseil départemental fictif$/);
  const suite = ecrireProlongation(demande, {
    motif: "complexite",
    precision: "Trois organismes sont interrogés.",
    fin: "2026-06-10",
  });
  assert.match(suite, /le 10 juin 2026 au plus tard, car la demande est complexe/);
  assert.match(suite, /Trois organismes sont interrogés\..*\n\n.*CNIL/s);
});

test("CONV-5-15 CONV-5-16 a copy is for who asks for access and is known; a delay is prolonged once, and never of what is decided", () => {
  const base = {
    droit: "acces",
    etat: "A_INSTRUIRE",
    identifie: true,
    prolongation: false,
    informee: false,
  } as const;
  assert.deepEqual(gestesExercice(base), ["prolonger", "aider", "copier", "decider"]);
  assert.ok(!gestesExercice({ ...base, droit: "rectification" }).includes("copier"));
  assert.deepEqual(gestesExercice({ ...base, etat: "A_IDENTIFIER", identifie: false }), [
    "identifier",
    "prolonger",
    "decider",
  ]);
  assert.ok(!gestesExercice({ ...base, etat: "DECIDEE", identifie: false }).includes("copier"));
  const preparee = gestesExercice({ ...base, prolongation: true });
  assert.ok(preparee.includes("prolonger") && preparee.includes("informer"));
  const dite = gestesExercice({ ...base, prolongation: true, informee: true });
  assert.ok(!dite.includes("prolonger") && !dite.includes("informer"));
  assert.deepEqual(gestesExercice({ ...base, etat: "DECIDEE" }), ["copier", "decider", "repondre"]);
  assert.deepEqual(gestesExercice({ ...base, etat: "REPONDUE" }), []);
  const menees = ETATS_EXERCICE.flatMap((etat) => Object.values(SUITES_EXERCICE[etat]));
  assert.ok(menees.every((etat) => ETATS_EXERCICE.includes(etat)));
});
