import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FICHIER_METIER } from "../../parametres/regles/fichier-metier.ts";
import {
  type Demarche,
  ETATS,
  type Issue,
  MOTIFS,
  type Saisie,
  SUITES,
  TYPES,
} from "./demarche.ts";
import { lireFichierMetier } from "./fichier-metier.ts";
import { enHeures, enMinutes } from "./heures.ts";
import { peutChanger, refuserIssue, refuserSaisie } from "./refuser-demarche.ts";

const REGLAGES = { pas: 15, horizon: 52 };
const MARDI = "2026-03-24";
const SAISIE: Saisie = {
  type: "RECHERCHE_EMPLOI",
  titre: "Atelier CV",
  semaine: "2026-03-23",
  jour: MARDI,
  minutesPrevues: 180,
  commentaire: null,
};
const ISSUE: Issue = {
  etat: "FAITE",
  minutesFaites: null,
  motif: null,
  justificatif: null,
  commentaire: null,
};
const uneDemarche = (reste: Partial<Demarche> = {}): Demarche => ({
  ...SAISIE,
  ...ISSUE,
  etat: "PREVUE",
  id: "d",
  sourceId: "cd",
  copieDe: null,
  version: 1,
  saisiePar: "agent",
  saisieLe: new Date(0),
  modifieePar: "agent",
  modifieeParOrganisationId: "cd",
  modifieeLe: new Date(0),
  ...reste,
});
const refusSaisie = (reste: Partial<Saisie>) =>
  refuserSaisie({ ...SAISIE, ...reste }, REGLAGES, MARDI)?.message ?? null;
const refusIssue = (issue: Partial<Issue>, demarche: Partial<Demarche> = {}, jour = MARDI) =>
  refuserIssue(uneDemarche(demarche), { ...ISSUE, ...issue }, REGLAGES, jour);

test("the table of states, whole: what is not there is refused, with what could follow", () => {
  assert.deepEqual(SUITES, {
    PREVUE: ["FAITE", "NON_FAITE", "ANNULEE"],
    FAITE: ["PREVUE"],
    NON_FAITE: ["PREVUE"],
    ANNULEE: ["PREVUE"],
  });
  for (const depuis of ETATS)
    for (const etat of ETATS) {
      const motif = etat === "NON_FAITE" ? "SANTE" : null;
      const commentaire = "Forum reporté";
      const refuse = refusIssue({ etat, motif, commentaire }, { etat: depuis });
      assert.equal(refuse === null, SUITES[depuis].includes(etat), `${depuis} ${etat}`);
      if (refuse) assert.equal(refuse.code, "TRANSITION_IMPOSSIBLE");
    }
});

test("what is planned: in its week, within a year, in quarters of an hour, a day at most", () => {
  assert.equal(refusSaisie({}), null);
  assert.equal(refusSaisie({ jour: null, semaine: "2026-03-29" }), null);
  assert.match(refusSaisie({ jour: "2026-03-30" }) ?? "", /« jour »/);
  assert.match(refusSaisie({ jour: "2026-03-22" }) ?? "", /« jour »/);
  assert.equal(refusSaisie({ jour: null, semaine: "2027-03-28" }), null);
  assert.match(refusSaisie({ jour: null, semaine: "2027-03-29" }) ?? "", /« semaine »/);
  assert.equal(refusSaisie({ jour: null, semaine: "2025-03-24" }), null);
  assert.match(refusSaisie({ jour: null, semaine: "2025-03-23" }) ?? "", /« semaine »/);
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 12_000 }), fc.boolean(), (minutes, unJour) => {
      const limite = unJour ? 1440 : 10_080;
      const bon = minutes > 0 && minutes % 15 === 0 && minutes <= limite;
      const jour = unJour ? MARDI : null;
      assert.equal(refusSaisie({ jour, minutesPrevues: minutes }) === null, bon);
    }),
  );
});

test("what became of it: not before its day, a reason for what was not done and for nothing else", () => {
  assert.equal(refusIssue({}, {}, "2026-03-23")?.code, "DEMARCHE_A_VENIR");
  assert.equal(refusIssue({ etat: "NON_FAITE", motif: "SANTE" }, {}, "2026-03-23")?.ok, false);
  const annuler = (commentaire: string | null) =>
    refusIssue({ etat: "ANNULEE", commentaire }, {}, "2026-03-23");
  assert.equal(annuler("Forum reporté"), null);
  for (const vide of [null, "", "  "]) assert.match(annuler(vide)?.message ?? "", /commentaire/);
  assert.equal(refusIssue({}, { jour: null }, "2026-03-23"), null);
  assert.equal(refusIssue({}, { jour: null }, "2026-03-22")?.code, "DEMARCHE_A_VENIR");
  assert.match(refusIssue({ etat: "NON_FAITE" })?.message ?? "", /« motif »/);
  assert.match(refusIssue({ motif: "SANTE" })?.message ?? "", /« motif »/);
  assert.equal(refusIssue({ minutesFaites: 45 }), null);
  assert.match(refusIssue({ minutesFaites: 50 })?.message ?? "", /« heuresRealisees »/);
  assert.match(refusIssue({ minutesFaites: 0 })?.message ?? "", /« heuresRealisees »/);
  const annulee = refusIssue({ etat: "ANNULEE", minutesFaites: 45 });
  assert.match(annulee?.message ?? "", /« heuresRealisees »/);
});

test("whoever entered it and the référent who coordinates may change it, and nobody else", () => {
  for (const [organisation, referent, permis] of [
    ["cd", null, true],
    ["ml", "ml", true],
    ["ml", "cd", false],
    ["ml", null, false],
  ] as const)
    assert.equal(peutChanger({ sourceId: "cd" }, organisation, referent), permis);
});

test("hours of the wire come back the same, and a third of an hour is no quarter", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_080 }), (minutes) => {
      assert.equal(enMinutes(enHeures(minutes)), minutes);
    }),
  );
  assert.match(refusSaisie({ minutesPrevues: enMinutes(1.001) }) ?? "", /« heuresPrevues »/);
  assert.match(refusSaisie({ minutesPrevues: enMinutes(1e300) }) ?? "", /« heuresPrevues »/);
});

test("B4-12 the usual activities cover each type of the law; a line that says nothing is ignored", () => {
  const activites = lireFichierMetier(FICHIER_METIER);
  assert.equal(activites.length, FICHIER_METIER.length);
  assert.deepEqual(new Set(activites.map(({ type }) => type)), new Set(TYPES));
  assert.deepEqual(lireFichierMetier(["AUTRE=1=Sport", "FORMATION=0=Rien", "FORMATION=2="]), []);
  assert.deepEqual(lireFichierMetier(["FORMATION=2=Permis = code"]), [
    { type: "FORMATION", titre: "Permis = code", heures: 2 },
  ]);
  assert.equal(new Set(MOTIFS).size, MOTIFS.length);
});
