import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import {
  BLOCS,
  blocsManquants,
  type Contenu,
  complementsPour,
  PUBLICS,
  publicsDe,
} from "./contenu-sensibilisation.ts";
import { MODELE } from "./modele-sensibilisation.ts";
import { type Parcours, rappelSensibilisation, suivre } from "./sensibilisation.ts";
import { refuserDeclaration, STATUTS, TEXTES_CYBER } from "./texte-cyber.ts";

const DUREES = { mois: 12, delaiJours: 15, rappelJours: 30 };
const parcours = (reste: Partial<Parcours>): Parcours => ({
  ...{ arrivee: "2024-06-01", publication: "2024-01-01", complements: [] },
  derniere: { jour: "2025-03-01", publics: [] },
  ...reste,
});
const etatLe = (jour: string, reste: Partial<Parcours> = {}) =>
  suivre(parcours(reste), DUREES, jour).etat;

test("CONV-7-15 a completion of 1 March 2025 is due again on 1 March 2026, overdue on the 2nd; the tools close when the delay is over", () => {
  const { echeance, limite, derniere } = suivre(parcours({}), DUREES, "2026-03-02");
  assert.deepEqual([derniere, echeance, limite], ["2025-03-01", "2026-03-01", "2026-03-16"]);
  assert.deepEqual(
    ["2026-01-29", "2026-01-30", "2026-03-01", "2026-03-02", "2026-03-16", "2026-03-17"].map(
      (jour) => etatLe(jour),
    ),
    ["A_JOUR", "A_SUIVRE", "A_SUIVRE", "EN_RETARD", "EN_RETARD", "FERMEE"],
  );
  assert.equal(
    suivre(parcours({ derniere: { jour: "2024-02-29", publics: null } }), DUREES, "2025-02-28")
      .echeance,
    "2025-02-28",
  );
});

test("CONV-7-13 the first is due within the delay, from the arrival or the first publication, whichever is last; without delay, before the first tool", () => {
  const neuf = { arrivee: "2025-06-10", derniere: null };
  assert.equal(etatLe("2025-06-10", neuf), "A_SUIVRE");
  assert.equal(etatLe("2025-06-25", neuf), "A_SUIVRE");
  assert.equal(etatLe("2025-06-26", neuf), "FERMEE");
  const publiee = { ...neuf, publication: "2025-09-01" };
  assert.equal(suivre(parcours(publiee), DUREES, "2025-09-01").echeance, "2025-09-16");
  const sansDelai = { ...DUREES, delaiJours: 0 };
  assert.equal(suivre(parcours(neuf), sansDelai, "2025-06-10").etat, "A_SUIVRE");
  assert.equal(suivre(parcours(neuf), sansDelai, "2025-06-11").etat, "FERMEE");
  // One that was done elsewhere long before: the first publication closes nothing at once.
  const ancienne = { publication: "2026-06-01", derniere: { jour: "2024-01-10", publics: null } };
  assert.equal(etatLe("2026-06-16", ancienne), "EN_RETARD");
  assert.equal(etatLe("2026-06-17", ancienne), "FERMEE");
});

test("CONV-7-13 a new function whose content was not read asks for it, and closes nothing", () => {
  const lue = { jour: "2025-03-01", publics: ["AGENT"] as const };
  assert.equal(etatLe("2025-04-01", { derniere: lue, complements: ["AGENT"] }), "A_JOUR");
  assert.equal(etatLe("2025-04-01", { derniere: lue, complements: ["AGENT", "RGC"] }), "A_SUIVRE");
  const ailleurs = { jour: "2025-03-01", publics: null };
  assert.equal(etatLe("2025-04-01", { derniere: ailleurs, complements: ["RGC"] }), "A_JOUR");
});

const jourTire = fc
  .integer({ min: 0, max: 3000 })
  .map((jours) => ajouterJours("2022-01-01", jours));

test("CONV-7-13 CONV-7-15 for any dates and durations: closed only after both due day and delay, late only after the due day, and following it opens again", () => {
  fc.assert(
    fc.property(
      fc.record({
        arrivee: jourTire,
        publication: jourTire,
        derniere: fc.option(fc.record({ jour: jourTire, publics: fc.constant(null) }), {
          nil: null,
        }),
        complements: fc.constant([]),
      }),
      fc.record({
        mois: fc.integer({ min: 1, max: 36 }),
        delaiJours: fc.integer({ min: 0, max: 90 }),
        rappelJours: fc.integer({ min: 0, max: 60 }),
      }),
      jourTire,
      (tire, durees, jour) => {
        const suivi = suivre(tire, durees, jour);
        assert.ok(suivi.echeance <= suivi.limite);
        assert.ok(suivi.limite >= ajouterJours(tire.publication, durees.delaiJours));
        assert.equal(suivi.etat === "FERMEE", jour > suivi.limite);
        assert.equal(suivi.etat === "FERMEE" || suivi.etat === "EN_RETARD", jour > suivi.echeance);
        assert.equal(
          rappelSensibilisation(suivi, durees, jour) === "retard",
          jour > suivi.echeance,
        );
        const apres = suivre({ ...tire, derniere: { jour, publics: null } }, durees, jour);
        assert.notEqual(apres.etat, "FERMEE");
        assert.equal(apres.echeance, ajouterMois(jour, durees.mois));
        const plusTard = suivre(tire, durees, ajouterJours(jour, 1));
        if (suivi.etat === "FERMEE") assert.equal(plusTard.etat, "FERMEE");
      },
    ),
  );
});

test("CONV-7-15 the first is told of at once, the next so many days before, then late", () => {
  const dit = (jour: string, reste: Partial<Parcours> = {}) =>
    rappelSensibilisation(suivre(parcours(reste), DUREES, jour), DUREES, jour);
  assert.deepEqual(
    ["2026-01-29", "2026-01-30", "2026-03-01", "2026-03-02"].map((jour) => dit(jour)),
    [null, "avant", "avant", "retard"],
  );
  const neuf = { arrivee: "2025-06-10", derniere: null };
  assert.equal(dit("2025-06-10", neuf), "avant");
  assert.equal(dit("2025-06-26", neuf), "retard");
});

test("CONV-7-14 a module lacks the blocks that are not written; the model has the four", () => {
  assert.deepEqual(blocsManquants(MODELE), []);
  for (const bloc of BLOCS) assert.deepEqual(blocsManquants({ ...MODELE, [bloc]: null }), [bloc]);
  const vide = Object.fromEntries(BLOCS.map((bloc) => [bloc, null])) as Omit<
    Contenu,
    "complements"
  >;
  assert.deepEqual(blocsManquants({ ...vide, complements: {} }), [...BLOCS]);
});

test("CONV-7-13 what somebody reads follows the rights and the functions that they hold", () => {
  assert.deepEqual(publicsDe({ roles: [], droits: [] }), []);
  assert.deepEqual(publicsDe({ roles: ["RGC"], droits: [] }), ["RGC"]);
  assert.deepEqual(publicsDe({ roles: [], droits: [{ profil: "consultation" }] }), ["AGENT"]);
  const tout = publicsDe({ roles: [...PUBLICS, "CSSI"], droits: [{ profil: "gestion" }] });
  assert.deepEqual(tout, [...PUBLICS]);
  const contenu = { ...MODELE, complements: { RGC: "Pour le RGC", DPD: "Pour le DPD" } };
  assert.deepEqual(complementsPour(contenu, ["AGENT", "RGC"]), ["RGC"]);
});

test("CONV-7-07 what does not apply has its reason, what complies its proof, and neither is of a day to come", () => {
  const dite = { motif: null, preuve: null, jour: "2026-03-01" };
  const champ = (reste: object, statut: (typeof STATUTS)[number]) =>
    refuserDeclaration({ ...dite, statut, ...reste }, "2026-03-01")?.[0] ?? null;
  assert.deepEqual(
    STATUTS.map((statut) => champ({}, statut)),
    ["preuve", null, null, "motif"],
  );
  assert.equal(champ({ preuve: "Décision 12" }, "conforme"), null);
  assert.equal(champ({ motif: "Aucun système de l’État" }, "non_applicable"), null);
  for (const statut of STATUTS) assert.equal(champ({ jour: "2026-03-02" }, statut), "jour");
  const codes = TEXTES_CYBER.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.ok(codes.includes("rgs") && codes.includes("nis-2"));
});
