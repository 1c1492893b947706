import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Sentences of a source: its double-quoted strings, and its lines that hold no sign of code. */
function phrases(source: string): string[] {
  const sansCommentaire = source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "")
    .replaceAll("\\u202f", "\u202f");
  const chaines = sansCommentaire.match(/"(?:[^"\\\n]|\\.)*"/g) ?? [];
  const texte = sansCommentaire
    .split("\n")
    .filter((ligne) => !/[{}()[\]=<>"`]|\?\?|\?\./.test(ligne));
  // A sentence on the line of its element.
  const seules = sansCommentaire.match(/>[^<>{}\n]+(?=<\/)/g) ?? [];
  // Around what a template or an element inserts, of which nothing is known.
  const modeles = (sansCommentaire.match(/`(?:[^`$\n]|\$\{[^{}`]*\})*`/g) ?? [])
    .map((modele) => modele.replaceAll(/\$\{[^{}`]*\}/g, "mot"))
    .filter((modele) => !/^`\S*`$/.test(modele));
  const melees = sansCommentaire.match(/(?<=>\s*)\p{Lu}[\p{L} ’]*[ \u202f][:;»](?= \{)/gu) ?? [];
  return [...chaines, ...texte, ...seules, ...modeles, ...melees];
}

/** A plural left to the reader, wherever it stands: a count is never far from code. */
const PLURIEL = /(?<![\p{L}\w$])\p{Ll}+\((?:s|x|e|es|nt|ent)\)(?=[ .,;:<"`\u202f]|$)/gmu;

function fautes(source: string): string[] {
  const pluriels = source.match(PLURIEL) ?? [];
  return [...pluriels, ...fautesDeSigne(source)];
}

function fautesDeSigne(source: string): string[] {
  return phrases(source).filter((phrase) =>
    /\p{L}'\p{L}|\p{L} [:;!?»]|« |\p{L}[!?»](?![:.])|«\p{L}/u.test(phrase),
  );
}

test("the check sees straight apostrophes and missing thin spaces", () => {
  assert.equal(fautes('const a = "L\'accès";').length, 1);
  assert.equal(fautes("      Attention : ceci").length, 1);
  assert.equal(fautes("      Attention\u202f: ceci, l’accès").length, 0);
  assert.equal(fautes("<p>Voici : copiez</p>").length, 1);
  assert.equal(fautes("{`Titre : nom`}").length, 1);
  assert.equal(fautes("<p>Réponse : {reponse}</p>").length, 1);
  assert.equal(fautes("{n} ligne(s) prête(s), rien").length, 2);
  assert.equal(fautes("<Pastille>{`3 manque(nt)`}</Pastille>").length, 1);
  assert.equal(fautes("e.source === source && familleDe(e) === famille").length, 0);
});

test("every sentence of the portal follows French typography", () => {
  const lues = globSync("**/*.{ts,tsx}", { cwd: SOURCES }).filter((f) => !f.endsWith(".test.ts"));
  assert.ok(lues.length > 30);
  for (const fichier of lues)
    assert.deepEqual(fautes(readFileSync(join(SOURCES, fichier), "utf8")), [], fichier);
});
