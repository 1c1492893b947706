import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours } from "../../../kit/delais.ts";
import type { Objectif } from "../../contrat-engagement/index.ts";
import { ETATS, MOTIFS } from "./demarche.ts";
import { type Bilan, type Comptee, estEnAlerte, faireBilan, objectifDe } from "./intensite.ts";
import { semaineApres, semaineDe } from "./semaine.ts";

const SEMAINE = semaineDe("2026-03-23");
const JUSTIFIES = new Set(["SANTE", "TRANSPORT"]);
const unObjectif = (reste: Partial<Objectif> = {}): Objectif => ({
  debut: "2026-03-01",
  fin: null,
  version: 2,
  sourceId: "cd",
  heures: 15,
  motifReduction: null,
  dispense: null,
  ...reste,
});
const uneDispense = (debut: string, fin: string) => ({
  motif: "SANTE" as const,
  justificatif: "Certificat",
  demandeLe: debut,
  limiteAgeLe: null,
  debut,
  fin,
});
const uneDemarche = (reste: Partial<Comptee> = {}): Comptee => ({
  semaine: SEMAINE.debut,
  etat: "PREVUE",
  minutesPrevues: 60,
  minutesFaites: null,
  motif: null,
  ...reste,
});
const uneComptee = fc
  .record({
    etat: fc.constantFrom(...ETATS),
    prevues: fc.integer({ min: 1, max: 1440 }),
    faites: fc.integer({ min: 1, max: 1440 }),
    motif: fc.constantFrom(...MOTIFS),
  })
  .map(({ etat, prevues, faites, motif }) =>
    uneDemarche({
      etat,
      minutesPrevues: prevues,
      minutesFaites: etat === "FAITE" ? faites : null,
      motif: etat === "NON_FAITE" ? motif : null,
    }),
  );

test("the objective of a week is the signed one; changed within it, the fewest hours hold", () => {
  const de = (...objectifs: Objectif[]) => objectifDe(SEMAINE, objectifs);
  assert.deepEqual(de(), { nature: "AUCUN", heures: null, entiere: false });
  assert.deepEqual(de(unObjectif()), { nature: "HEURES", heures: 15, entiere: true });
  const mardi = unObjectif({ debut: "2026-03-24" });
  assert.deepEqual(de(mardi), { nature: "HEURES", heures: 15, entiere: false });
  const avant = unObjectif({ fin: "2026-03-23", heures: 20 });
  assert.deepEqual(de(avant, mardi), { nature: "HEURES", heures: 15, entiere: true });
  const apres = unObjectif({ debut: "2026-03-29", heures: 20 });
  assert.equal(de(unObjectif({ fin: "2026-03-28" }), apres).heures, 15);
  assert.deepEqual(de(unObjectif({ debut: "2026-03-30" })).nature, "AUCUN");
  assert.deepEqual(de(unObjectif({ fin: "2026-03-22" })).nature, "AUCUN");
});

test("an exemption of one day exempts its week; once over, hours are to be set, not invented", () => {
  const nature = (debut: string, fin: string) => {
    const objectif = unObjectif({ heures: null, dispense: uneDispense(debut, fin) });
    return objectifDe(SEMAINE, [objectif]).nature;
  };
  assert.equal(nature("2026-03-01", "2026-03-23"), "DISPENSE");
  assert.equal(nature("2026-03-29", "2026-06-30"), "DISPENSE");
  assert.equal(nature("2026-03-01", "2026-03-22"), "A_FIXER");
  assert.equal(nature("2026-03-30", "2026-06-30"), "A_FIXER");
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 60 }), fc.nat(60), (depart, duree) => {
      const debut = ajouterJours(SEMAINE.debut, depart);
      const fin = ajouterJours(debut, duree);
      const touche = debut <= SEMAINE.fin && fin >= SEMAINE.debut;
      assert.equal(nature(debut, fin), touche ? "DISPENSE" : "A_FIXER");
    }),
  );
});

test("ANX4-B-04 B4-15 hours of a week add up: planned, done, justified, and the gap with the objective", () => {
  const demarches = [
    uneDemarche({ etat: "FAITE", minutesPrevues: 180, minutesFaites: 150 }),
    uneDemarche({ etat: "NON_FAITE", minutesPrevues: 120, motif: "SANTE" }),
    uneDemarche({ etat: "NON_FAITE", minutesPrevues: 60, motif: "SANS_RAISON" }),
    uneDemarche({ etat: "ANNULEE", minutesPrevues: 600 }),
    uneDemarche({ minutesPrevues: 240 }),
  ];
  const objectif = objectifDe(SEMAINE, [unObjectif()]);
  const bilan = (jour: string) => faireBilan(SEMAINE, objectif, demarches, JUSTIFIES, jour);
  const enCours = bilan("2026-03-29");
  assert.deepEqual(
    [enCours.prevues, enCours.faites, enCours.justifiees, enCours.aRenseigner],
    [600, 150, 120, 240],
  );
  assert.deepEqual([enCours.finie, enCours.ecart], [false, 510 - 900]);
  const finie = bilan("2026-03-30");
  assert.deepEqual([finie.finie, finie.ecart], [true, 270 - 900]);
  assert.deepEqual(finie.motifs, [
    { motif: "SANTE", nombre: 1, minutes: 120, justifie: true },
    { motif: "SANS_RAISON", nombre: 1, minutes: 60, justifie: false },
  ]);
});

test("hours add up whatever the démarches: nothing is lost, nothing counts twice, nothing without objective", () => {
  fc.assert(
    fc.property(fc.array(uneComptee, { maxLength: 30 }), fc.boolean(), (demarches, finie) => {
      const jour = finie ? "2026-03-30" : "2026-03-25";
      const objectif = objectifDe(SEMAINE, [unObjectif()]);
      const bilan = faireBilan(SEMAINE, objectif, demarches, JUSTIFIES, jour);
      const total = (etat: string, champ: "minutesPrevues" | "minutesFaites") =>
        demarches.filter((d) => d.etat === etat).reduce((n, d) => n + (d[champ] ?? 0), 0);
      const nonFaites = bilan.motifs.reduce((n, { minutes }) => n + minutes, 0);
      assert.equal(nonFaites, total("NON_FAITE", "minutesPrevues"));
      assert.equal(bilan.faites, total("FAITE", "minutesFaites"));
      assert.equal(bilan.prevues, total("FAITE", "minutesPrevues") + nonFaites + bilan.aRenseigner);
      assert.ok(bilan.justifiees <= nonFaites);
      const reste = finie ? 0 : bilan.aRenseigner;
      assert.equal(bilan.ecart, bilan.faites + bilan.justifiees + reste - 900);
      const sans = faireBilan(SEMAINE, objectifDe(SEMAINE, []), demarches, JUSTIFIES, jour);
      assert.equal(sans.ecart, null);
      assert.deepEqual({ ...sans, objectif, ecart: bilan.ecart }, bilan);
    }),
  );
});

test("B4-15 a gap alerts once the week has ended, from the threshold, averaged over the weeks told", () => {
  const bilans = (heures: readonly number[], objectif = unObjectif()): Bilan[] =>
    heures.map((faites, rang) => {
      const semaine = semaineApres(SEMAINE, rang);
      const faite = uneDemarche({ etat: "FAITE", minutesFaites: faites * 60 });
      const jour = ajouterJours(SEMAINE.debut, 14);
      const demarches = faites > 0 ? [faite] : [];
      return faireBilan(semaine, objectifDe(semaine, [objectif]), demarches, JUSTIFIES, jour);
    });
  const alertes = (heures: readonly number[], lissage = 1, objectif?: Objectif) => {
    const tous = bilans(heures, objectif);
    return tous.map((_, rang) => estEnAlerte(tous, rang, { lissage, alerteHeures: 5 }));
  };
  assert.deepEqual(alertes([10, 10.25, 0]), [true, false, false]);
  assert.deepEqual(alertes([20, 0, 0], 2), [false, true, false]);
  assert.deepEqual(alertes([25, 6, 0], 2), [false, false, false]);
  assert.deepEqual(alertes([0, 0], 1, unObjectif({ debut: "2026-03-24" })), [false, true]);
  const dispense = uneDispense("2026-03-01", "2026-12-31");
  assert.deepEqual(alertes([0, 0], 1, unObjectif({ heures: null, dispense })), [false, false]);
});
