import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { creerAffichage, mesurerProgres } from "./progression.ts";

function afficher(isTTY: boolean, octets: readonly number[]): string {
  let ecrit = "";
  const sortie = { isTTY, write: (texte: string) => (ecrit += texte) };
  const montrer = creerAffichage(sortie as unknown as NodeJS.WriteStream);
  for (const lus of octets) {
    montrer(mesurerProgres(0, 10_000, { octets: lus, total: 1000, lues: lus * 100 }));
  }
  return ecrit;
}

test("the rate counts this run's records, the time left follows the bytes", () => {
  const progres = mesurerProgres(1_000, 11_000, { octets: 250, total: 1000, lues: 5_000 });
  assert.equal(progres.debit, 500);
  assert.equal(progres.reste, 30);
});

test("a terminal shows one bar redrawn, and a new line at the end only", () => {
  const ecrit = afficher(true, [500, 1000]);
  const [, moitie = "", fin = ""] = ecrit.split("\r");
  assert.match(moitie, /^\[█{15} {15}\] 50 % · 5\s000 enregistrements\/s · reste 10 s/);
  assert.match(fin, /^\[█{30}\] 100 % .*\n$/s);
  assert.equal(ecrit.indexOf("\n"), ecrit.length - 1);
});

test("elsewhere one line in ten percent, never a bar", () => {
  const lignes = afficher(false, [10, 50, 100, 150, 990, 1000]).trimEnd().split("\n");
  assert.deepEqual(
    lignes.map((ligne) => ligne.split(" ")[0]),
    ["1", "10", "99", "100"],
  );
  for (const signe of ["█", "\r", "\u001b"]) assert.ok(!lignes.join().includes(signe));
});

test("whatever was read, rate and time left are finite and not negative", () => {
  const entier = fc.nat({ max: 1e12 });
  fc.assert(
    fc.property(entier, entier, entier, fc.nat(), (octets, plus, lues, duree) => {
      const progres = mesurerProgres(0, duree, { octets, total: octets + plus, lues });
      for (const valeur of [progres.debit, progres.reste]) {
        assert.ok(Number.isFinite(valeur) && valeur >= 0);
      }
    }),
  );
});
