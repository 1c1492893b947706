import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { contientUnNir } from "../../usagers/index.ts";
import { aRappeler, type Contenu, echeance, estTardif, manquants } from "./signalement.ts";
import { etatDe } from "./suivi.ts";

const HEURE = 3_600_000;
const PARIS = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "short",
});
const aParis = (instant: Date | null) => PARIS.format(instant ?? 0);
const INSTANTS = fc.date({
  min: new Date("2025-01-01T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true,
});

test("CONV-5-20 CONV-5-21 the delay is of forty-eight elapsed hours: week-ends count, and the change of the hour moves the clock, not the delay", () => {
  const vendredi = new Date("2026-03-06T16:00:00Z");
  assert.equal(aParis(echeance("violation", vendredi, 48)), "2026-03-08 17:00");
  // Winter, then summer: the clocks lose an hour on Sunday 29 March, gain one on Sunday 25 October.
  const printemps = new Date("2026-03-27T22:00:00Z");
  assert.equal(aParis(printemps), "2026-03-27 23:00");
  assert.equal(aParis(echeance("reclamation", printemps, 48)), "2026-03-30 00:00");
  const automne = new Date("2026-10-24T10:00:00Z");
  assert.equal(aParis(automne), "2026-10-24 12:00");
  assert.equal(aParis(echeance("violation", automne, 48)), "2026-10-26 11:00");
  fc.assert(
    fc.property(INSTANTS, fc.constantFrom("violation", "reclamation"), (connu, nature) => {
      const limite = echeance(nature, connu, 48) as Date;
      assert.equal(limite.getTime() - connu.getTime(), 48 * HEURE);
      assert.equal(estTardif(limite, limite), false);
      assert.equal(estTardif(limite, new Date(limite.getTime() + 1)), true);
    }),
  );
});

test("CONV-7-11 an anomaly is told without delay: nothing to wait for, and a reminder is due at once", () => {
  fc.assert(
    fc.property(INSTANTS, INSTANTS, (connu, maintenant) => {
      const limite = echeance("anomalie", connu, 48);
      assert.equal(limite, null);
      assert.equal(estTardif(limite, maintenant), false);
      assert.equal(aRappeler(limite, 12, maintenant), true);
    }),
  );
});

test("CONV-5-20 the reminder comes before the end, and never before its hours", () => {
  fc.assert(
    fc.property(INSTANTS, fc.integer({ min: 0, max: 47 }), (connu, avant) => {
      const limite = echeance("violation", connu, 48) as Date;
      const debut = new Date(limite.getTime() - avant * HEURE);
      assert.equal(aRappeler(limite, avant, debut), true);
      assert.equal(aRappeler(limite, avant, new Date(debut.getTime() - 1)), false);
    }),
  );
});

const VIDE: Contenu = {
  description: null,
  categoriesPersonnes: null,
  nombrePersonnes: null,
  categoriesDonnees: null,
  nombreEnregistrements: null,
  consequences: null,
  mesures: null,
};
const PLEIN: Contenu = {
  description: "x",
  categoriesPersonnes: "x",
  nombrePersonnes: 0,
  categoriesDonnees: "x",
  nombreEnregistrements: 0,
  consequences: "x",
  mesures: "x",
};

test("CONV-5-22 a breach asks for all that article 33, 3 lists, the contact included; none is a figure like any other", () => {
  assert.deepEqual(manquants("violation", VIDE, null), [
    "Nature de la violation",
    "Catégories de personnes concernées",
    "Nombre approximatif de personnes",
    "Catégories de données concernées",
    "Nombre approximatif d’enregistrements",
    "Conséquences probables",
    "Mesures prises ou proposées",
    "Contact pour la protection des données",
  ]);
  assert.deepEqual(manquants("violation", PLEIN, "Camille LEROUX"), []);
  fc.assert(
    fc.property(fc.subarray(Object.keys(PLEIN) as (keyof Contenu)[]), (vides) => {
      const contenu = { ...PLEIN, ...Object.fromEntries(vides.map((champ) => [champ, null])) };
      assert.equal(manquants("violation", contenu, "x").length, vides.length);
    }),
  );
});

test("CONV-5-22 a case stands where the party worst informed stands", () => {
  const envoi = { version: 1, manquants: [], enRetard: false, remis: true };
  const suivi = (reste: object, accuse = false) => ({ accuse, envois: [{ ...envoi, ...reste }] });
  assert.equal(etatDe([suivi({}), { accuse: false, envois: [] }]), "A_ENVOYER");
  assert.equal(etatDe([suivi({}), suivi({ remis: false })]), "NON_REMIS");
  assert.equal(etatDe([suivi({}), suivi({ manquants: ["x"] }, true)]), "A_COMPLETER");
  assert.equal(etatDe([suivi({}, true), suivi({})]), "ENVOYE");
  assert.equal(etatDe([suivi({}, true), suivi({ remis: false }, true)]), "RECU");
});

test("CONV-5-21 a number that reads as a NIR is found in a text, however it is written; other numbers are not", () => {
  for (const texte of [
    "La personne 1000799995627 se plaint",
    "n°1 00 07 99 995 627 24",
    "(2-85-05-2A-123-456)",
  ])
    assert.equal(contientUnNir(texte), true, texte);
  for (const texte of [
    "Dossier 62-2026-000134, appel au 03 53 01 00 07",
    "120 000 enregistrements, 1 250 personnes",
    "Le 06/03/2026 à 17:00",
    "référence 9000799995627",
  ])
    assert.equal(contientUnNir(texte), false, texte);
});
