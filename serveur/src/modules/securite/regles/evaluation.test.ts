import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { actionEnRetard, ETATS_ACTION, suitesDe } from "./action.ts";
import { etatComite } from "./comite.ts";
import { evaluationEnRetard, METHODES, prochaineEvaluation, rappelDu } from "./evaluation.ts";
import {
  estRemplie,
  questionsDe,
  REPONSES,
  type Reponse,
  type Reponses,
  sansReponse,
  scoreDe,
  VERSION_GRILLE,
} from "./grille.ts";

test("CONV-7-08 an evaluation of 10 June is due again on the next 10 June, late on the 11th; the first, a year after the start", () => {
  const prochaine = prochaineEvaluation("2025-06-10", "2025-01-01", 12);
  assert.equal(prochaine, "2026-06-10");
  assert.equal(evaluationEnRetard(prochaine, "2026-06-10"), false);
  assert.equal(evaluationEnRetard(prochaine, "2026-06-11"), true);
  assert.equal(prochaineEvaluation(null, "2025-01-01", 12), "2026-01-01");
  assert.equal(prochaineEvaluation("2024-02-29", "2023-01-01", 12), "2025-02-28");
  assert.deepEqual(
    ["2026-05-10", "2026-05-11", "2026-06-10", "2026-06-11"].map((jour) =>
      rappelDu(prochaine, 30, jour),
    ),
    [null, "avant", "avant", "retard"],
  );
});

const repondre = (choix: (rang: number) => Reponse | null): Reponses =>
  Object.fromEntries(
    questionsDe(VERSION_GRILLE).flatMap(({ code }, rang) => {
      const reponse = choix(rang);
      return reponse ? [[code, { reponse, commentaire: null }]] : [];
    }),
  );

test("CONV-7-09 the built-in grid gives a score once whole: what has no object does not count, what is partial counts half", () => {
  const score = (choix: (rang: number) => Reponse | null) =>
    scoreDe(VERSION_GRILLE, repondre(choix));
  assert.equal(
    score(() => "conforme"),
    100,
  );
  assert.equal(
    score(() => "non_conforme"),
    0,
  );
  assert.equal(
    score(() => "sans_objet"),
    null,
  );
  assert.equal(
    score((rang) => (rang === 0 ? "conforme" : rang === 1 ? "non_conforme" : "sans_objet")),
    50,
  );
  assert.equal(
    score((rang) => (rang === 0 ? "partiel" : rang < 3 ? "conforme" : "sans_objet")),
    83,
  );
  assert.equal(
    score((rang) => (rang === 0 ? null : "conforme")),
    null,
  );
  assert.equal(
    sansReponse(
      VERSION_GRILLE,
      repondre((rang) => (rang < 2 ? null : "conforme")),
    ),
    2,
  );
  fc.assert(
    fc.property(fc.infiniteStream(fc.constantFrom(...REPONSES)), (flux) => {
      const tirees = [...flux.take(questionsDe(VERSION_GRILLE).length)];
      const obtenu = score((rang) => tirees[rang] ?? null);
      assert.equal(
        obtenu === null,
        tirees.every((une) => une === "sans_objet"),
      );
      assert.ok(obtenu === null || (Number.isInteger(obtenu) && obtenu >= 0 && obtenu <= 100));
    }),
  );
  const codes = questionsDe(VERSION_GRILLE).map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.equal(METHODES.length, 4);
  const reponses = repondre(() => "conforme");
  assert.equal(estRemplie({ methode: "audit", reponses }), false);
  assert.equal(estRemplie({ methode: "grille_operateur", reponses }), true);
});

test("CONV-7-08 an action goes on by its table, and is late after its day while it is open", () => {
  const suites = Object.fromEntries(ETATS_ACTION.map((etat) => [etat, suitesDe(etat)]));
  assert.deepEqual(suites, {
    A_FAIRE: ["EN_COURS", "FAITE", "ABANDONNEE"],
    EN_COURS: ["FAITE", "ABANDONNEE"],
    FAITE: ["EN_COURS"],
    ABANDONNEE: [],
  });
  const echeance = "2026-03-10";
  assert.equal(actionEnRetard({ etat: "A_FAIRE", echeance }, "2026-03-10"), false);
  assert.equal(actionEnRetard({ etat: "EN_COURS", echeance }, "2026-03-11"), true);
  assert.equal(actionEnRetard({ etat: "FAITE", echeance }, "2026-03-11"), false);
});

test("CONV-7-12 the minutes of a committee are waited for from its day on", () => {
  const comite = { jour: "2026-03-10", tenu: false, annule: false };
  assert.equal(etatComite(comite, "2026-03-09"), "PREVU");
  assert.equal(etatComite(comite, "2026-03-10"), "A_RENDRE");
  assert.equal(etatComite({ ...comite, tenu: true }, "2026-03-10"), "TENU");
  assert.equal(etatComite({ ...comite, annule: true }, "2026-03-11"), "ANNULE");
});
