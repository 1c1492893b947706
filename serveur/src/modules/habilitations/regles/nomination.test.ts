import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { estOuvre, joursFeries } from "../../../kit/jours-feries.ts";
import {
  ETATS_NOMINATION,
  type EtatNomination,
  type GESTES_NOMINATION,
  SUITES_NOMINATION,
} from "./nomination.ts";
import { redigerActe } from "./nomination-acte.ts";
import { verifierCandidat } from "./nomination-candidat.ts";
import {
  connaissanceAbsence,
  delaiDeDecision,
  estDepasse,
  limiteDeSignalement,
} from "./nomination-delais.ts";
import {
  agitCommeRgc,
  aUnRgc,
  estEnFonction,
  type NominationEffective,
} from "./nomination-en-fonction.ts";
import { porteurDuRgc } from "./nomination-porteur.ts";

const REGLES = { reporter: false, ouvres: false, departement: "62" };
const MOIS = { suivante: 1, premiere: 0 };

test("ANX1-1-03 ANX1-1-05 every road to the opérateur goes through the conditions, then the signature", () => {
  function chemins(etat: EtatNomination, faits: string[]): string[][] {
    if (etat === "transmise") return [faits];
    return Object.entries(SUITES_NOMINATION[etat]).flatMap(([geste, suite]) =>
      chemins(suite as EtatNomination, [...faits, geste]),
    );
  }
  assert.deepEqual(chemins("ouverte", []), [["designer", "remettre", "signer", "transmettre"]]);
});

test("ANX1-1-07 ANX1-4-05 decisions and ends only from where they make sense", () => {
  const depuis = (geste: (typeof GESTES_NOMINATION)[number]) =>
    ETATS_NOMINATION.filter((etat) => SUITES_NOMINATION[etat][geste]);
  assert.deepEqual(depuis("accepter"), ["transmise"]);
  assert.deepEqual(depuis("accepter-tacitement"), ["transmise"]);
  assert.deepEqual(depuis("refuser"), ["transmise"]);
  assert.deepEqual(depuis("revoquer"), ["acceptee", "reputee-acceptee"]);
  assert.deepEqual(depuis("retirer"), ["acceptee", "reputee-acceptee"]);
  for (const fin of ["refusee", "retiree", "revoquee", "abandonnee"] as const) {
    assert.deepEqual(SUITES_NOMINATION[fin], {});
  }
});

test("ANX1-1-02 ANX1-2-04 ANX3-2.1-05 civil servants and contractual agents alone, permanent or warned", () => {
  const base = { qualite: "agent", tiersId: null, fermeLe: null, departLe: null, permanent: true };
  const jour = "2026-03-01";
  const juger = (voulu: object, refuserTemporaire = false) => {
    const verdict = verifierCandidat(
      { ...base, statut: "fonctionnaire", ...voulu },
      { jour, refuserTemporaire },
    );
    return "ok" in verdict ? verdict.code : verdict.avertissement === null ? "bon" : "averti";
  };
  assert.equal(juger({}), "bon");
  assert.equal(juger({ statut: "contractuel" }), "bon");
  for (const statut of ["prestataire", "interimaire", "stagiaire", ""]) {
    assert.equal(juger({ statut }), "STATUT_EXCLU", statut);
  }
  assert.equal(juger({ qualite: "delegataire" }), "STATUT_EXCLU");
  assert.equal(juger({ qualite: "prestataire" }), "STATUT_EXCLU");
  assert.equal(juger({ tiersId: "t" }), "STATUT_EXCLU");
  assert.equal(juger({ departLe: jour }), "COMPTE_FERME");
  assert.equal(juger({ statut: "contractuel", permanent: false }), "averti");
  assert.equal(juger({ statut: "contractuel", permanent: false }, true), "PERSONNEL_TEMPORAIRE");
});

test("ANX1-1-09 ANX1-1-10 one month date to date, clamped, after a refusal; none for the first proposal", () => {
  const delai = (recue: string) => delaiDeDecision("refus", recue, MOIS, REGLES);
  assert.deepEqual(delai("2026-01-30"), { limite: "2026-02-28", tacite: true });
  assert.equal(delai("2028-01-31").limite, "2028-02-29");
  assert.equal(delai("2026-03-31").limite, "2026-04-30");
  assert.equal(delai("2026-09-25").limite, "2026-10-25");
  assert.equal(estDepasse("2026-02-28", "2026-02-28"), false);
  assert.equal(estDepasse("2026-02-28", "2026-03-01"), true);
  for (const origine of ["premiere", "retrait", "absence", "choix"] as const) {
    assert.deepEqual(delaiDeDecision(origine, "2026-01-30", MOIS, REGLES), {
      limite: null,
      tacite: false,
    });
  }
  const avecDelai = delaiDeDecision("premiere", "2026-01-30", { suivante: 1, premiere: 2 }, REGLES);
  assert.deepEqual(avecDelai, { limite: "2026-03-30", tacite: false });
  // AMB-13: 28 February 2026 is a Saturday; moved to Monday only when the parameter says so.
  const reporte = delaiDeDecision("refus", "2026-01-30", MOIS, { ...REGLES, reporter: true });
  assert.equal(reporte.limite, "2026-03-02");
});

test("ANX1-4-01 ANX1-4-03 eight calendar days from knowledge, working days if the parameter says", () => {
  assert.equal(limiteDeSignalement("2026-04-01", 8, REGLES), "2026-04-09");
  assert.equal(limiteDeSignalement("2026-05-20", 8, REGLES), "2026-05-28");
  assert.equal(limiteDeSignalement("2028-02-25", 8, REGLES), "2028-03-04");
  assert.equal(limiteDeSignalement("2026-10-23", 8, REGLES), "2026-10-31");
  // AMB-14: Easter Monday 2026 is 6 April.
  assert.equal(limiteDeSignalement("2026-04-01", 8, { ...REGLES, ouvres: true }), "2026-04-14");
});

test("ANX1-4-02 an absence is told when foreseen over two months, or on the first day past them", () => {
  const absence = (retour: string | null) => ({ debut: "2026-01-10", retour });
  const quand = (retour: string | null, prevue: string, jour: string) =>
    connaissanceAbsence(absence(retour), 2, prevue, jour);
  assert.equal(quand(null, "2026-01-10", "2026-03-10"), null);
  assert.equal(quand(null, "2026-01-10", "2026-03-11"), "2026-03-11");
  assert.equal(quand("2026-03-10", "2026-01-10", "2026-06-01"), null);
  assert.equal(quand("2026-06-01", "2026-01-05", "2026-01-05"), "2026-01-05");
  assert.equal(quand("2026-06-01", "2026-04-01", "2026-04-01"), "2026-03-11");
});

test("public holidays: Easter, Alsace-Moselle and overseas", () => {
  assert.ok(joursFeries(2026, "62").has("2026-04-06") && joursFeries(2026, "62").has("2026-05-14"));
  assert.ok(joursFeries(2027, null).has("2027-03-29"));
  assert.equal(joursFeries(2026, "62").size, 11);
  assert.equal(estOuvre("2026-12-26", "67"), false);
  assert.ok(joursFeries(2026, "67").has("2026-04-03"));
  assert.ok(!joursFeries(2026, "62").has("2026-04-03"));
  assert.ok(joursFeries(2026, "974").has("2026-12-20"));
});

test("ANX1B-01 the template fills its blanks and may be replaced by any text", () => {
  const qui = {
    nom: "DURAND",
    prenom: "Alix",
    fonction: "Cheffe",
    statut: "contractuel",
    conditionsVersion: 3,
  };
  const modele = "{{prenom}} {{nom}}, {{statut}} de {{organisation}} ({{conditions}}) {{autre}}";
  assert.equal(
    redigerActe(modele, qui, "CD"),
    "Alix DURAND, agent contractuel de CD (3) {{autre}}",
  );
});

const jour = fc.integer({ min: 0, max: 40 }).map((n) => {
  return new Date(Date.UTC(2028, 1, 10 + n)).toISOString().slice(0, 10);
});
const nomination: fc.Arbitrary<NominationEffective> = fc.record({
  organisationId: fc.constant("cd"),
  agentId: fc.constantFrom("a", "b"),
  effetLe: jour,
  finLe: fc.option(jour, { nil: null }),
  bloquee: fc.boolean(),
  formee: fc.boolean(),
  agent: fc.record({
    ferme: fc.boolean(),
    departLe: fc.option(jour, { nil: null }),
    statut: fc.constantFrom("fonctionnaire", "contractuel", "prestataire", "interimaire", null),
    qualite: fc.constantFrom("agent", "agent", "prestataire"),
  }),
});

test("ANX1-1-01 ANX1-2-01 ANX3-2.1-04 ANX3-2.2-01 in office means every condition at once, that day", () => {
  fc.assert(
    fc.property(nomination, jour, fc.boolean(), (n, j, exigee) => {
      const { agent } = n;
      const attendu =
        n.effetLe <= j &&
        !(n.finLe !== null && n.finLe <= j) &&
        !(agent.departLe !== null && agent.departLe <= j) &&
        !agent.ferme &&
        agent.qualite === "agent" &&
        agent.statut !== "prestataire" &&
        agent.statut !== "interimaire";
      assert.equal(estEnFonction(n, j), attendu);
      assert.equal(aUnRgc([n], j, 0), attendu);
      assert.equal(agitCommeRgc([n], j, exigee), attendu && !n.bloquee && (n.formee || !exigee));
    }),
  );
  assert.equal(aUnRgc([], "2026-01-01", 400), false);
});

test("a vacancy closes at once, or after the tolerance that a parameter gives", () => {
  const partie: NominationEffective = {
    organisationId: "cd",
    agentId: "a",
    effetLe: "2025-01-01",
    finLe: "2026-03-28",
    bloquee: false,
    formee: true,
    agent: { ferme: false, departLe: null, statut: "fonctionnaire", qualite: "agent" },
  };
  assert.equal(aUnRgc([partie], "2026-03-27", 0), true);
  assert.equal(aUnRgc([partie], "2026-03-28", 0), false);
  assert.equal(aUnRgc([partie], "2026-03-28", 2), true);
  assert.equal(aUnRgc([partie], "2026-03-29", 2), true);
  assert.equal(aUnRgc([partie], "2026-03-30", 2), false);
});

test("whose RGC: a délégataire's is its département's, every other partner's its own, the opérateur none", () => {
  const porteur = (type: string) => porteurDuRgc({ id: "x", type, rattachementId: "cd" });
  assert.deepEqual(["CD", "DCD", "ML", "CE", "FT"].map(porteur), ["x", "cd", "x", "x", null]);
});
