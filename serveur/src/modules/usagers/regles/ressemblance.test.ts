import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { classerParRessemblance, ressemblance } from "./ressemblance.ts";

/** The definition, whole: every edit series of every beginning of both words. */
function editions(a: string, b: string): number {
  const table = new Map<string, number>();
  const lire = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const cle = `${i},${j}`;
    const connu = table.get(cle);
    if (connu !== undefined) return connu;
    const voies = [
      lire(i - 1, j) + 1,
      lire(i, j - 1) + 1,
      lire(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    const croisees = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const valeur = Math.min(...voies, croisees ? lire(i - 2, j - 2) + 1 : Infinity);
    table.set(cle, valeur);
    return valeur;
  };
  return lire(a.length, b.length);
}

// Few letters, so that words resemble each other often.
const mot = fc.string({ unit: fc.constantFrom("A", "B", "C"), minLength: 1, maxLength: 45 });

test("two words resemble each other by the letters that the shortest series of edits keeps", () => {
  fc.assert(
    fc.property(mot, mot, fc.constantFrom(0, 0.5, 0.72, 0.9), (a, b, seuil) => {
      const [debutA, debutB] = [a.slice(0, 40), b.slice(0, 40)];
      const longueur = Math.min(Math.max(a.length, b.length), 40);
      const exacte = a === b ? 1 : 1 - editions(debutA, debutB) / longueur;
      const lue = ressemblance(a, b, seuil);
      if (exacte >= seuil) assert.equal(lue, exacte);
      else assert.ok(lue < seuil, `${a} ${b} : ${lue}`);
    }),
    { numRuns: 500 },
  );
});

const lettre = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const faute = fc.record({
  genre: fc.constantFrom("oubli", "ajout", "autre", "croisement"),
  rang: fc.nat(),
  lettre,
});

function fauter(
  nom: string,
  { genre, rang, lettre }: { genre: string; rang: number; lettre: string },
) {
  const ici = rang % nom.length;
  if (genre === "oubli") return nom.slice(0, ici) + nom.slice(ici + 1);
  if (genre === "ajout") return nom.slice(0, ici) + lettre + nom.slice(ici);
  if (genre === "autre") return nom.slice(0, ici) + lettre + nom.slice(ici + 1);
  return nom.slice(0, ici) + (nom[ici + 1] ?? "") + nom[ici] + nom.slice(ici + 2);
}

test("one slip of the hand hides nobody, in the birth name or the one in use, and the exact name comes first", () => {
  const nom = fc.string({ unit: lettre, minLength: 4, maxLength: 30 });
  fc.assert(
    fc.property(nom, nom, faute, (naissance, usage, slip) => {
      const personne = { id: "1", cleNom: naissance, clePrenom: "LEA", nomUsage: usage };
      const homonyme = { ...personne, id: "0", cleNom: fauter(naissance, slip), nomUsage: null };
      const chercher = (cherche: string) =>
        classerParRessemblance([homonyme, personne], { nom: cherche, prenom: "Léa" }, 20);
      for (const connu of [naissance, usage]) {
        assert.ok(chercher(fauter(connu, slip)).includes(personne), connu);
      }
      if (homonyme.cleNom !== naissance) assert.equal(chercher(naissance)[0], personne);
    }),
  );
});
