import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { apis } from "../../../apis.ts";
import { scopesRequis } from "../../acces-api/index.ts";
import { VALEURS_INITIALES } from "../../parametres/regles/valeurs-initiales.ts";
import { genreEvenement, NATURES } from "../../projets/regles/element.ts";
import { apisWebhooks } from "../index.ts";
import { lireAdresse } from "./adresse.ts";
import { pauseDue, prochainEssai } from "./attente.ts";
import { apres, ETATS, GESTES } from "./transitions.ts";
import { FAMILLES, familleDe, TYPES_EVENEMENT, typesOuverts } from "./types-evenement.ts";

const MODULES = join(import.meta.dirname, "../..");

/** What no API gives: nobody would be told of what they may not then read. */
const SANS_API = ["profil.ajoute", "profil.modifie", "profil.retire"];

test("every kind of event that the modules of the path write may be subscribed to", async () => {
  const ecrits = new Set<string>();
  for await (const fichier of glob(
    "{usagers,orientation,rendez-vous,diagnostic,projets,entretiens,contrat-engagement,accompagnement}/**/*.ts",
    { cwd: MODULES },
  )) {
    if (fichier.endsWith(".test.ts")) continue;
    // A table that is emptied, or written, is named as a kind is.
    const texte = readFileSync(join(MODULES, fichier), "utf8").replace(
      /(?:effacerParLots|ecrireColonnes)\(\s*\w+,\s*"[^"]+"/g,
      "",
    );
    // Whatever its family, known here or not; a parameter, a file and a column are written the same way.
    for (const [, genre] of texte.matchAll(/"([a-z]{2,}(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)"/g))
      if (!/\.(?:pdf|csv|txt|json)$/.test(genre!)) ecrits.add(genre!);
  }
  for (const nature of NATURES)
    for (const geste of ["ajoute", "modifie", "retire"] as const)
      ecrits.add(genreEvenement(nature, geste));
  for (const { nom } of VALEURS_INITIALES) ecrits.delete(nom);
  assert.deepEqual(
    [...ecrits].sort(),
    [...Object.keys(TYPES_EVENEMENT), ...SANS_API].sort(),
    "written, and subscribed to",
  );
});

test("the guide names every kind, on the line of its family", () => {
  const guide = readFileSync(join(MODULES, "../../../docs/guides/webhooks.md"), "utf8");
  const lignes = guide.split("\n").filter((ligne) => ligne.startsWith("| "));
  for (const genre of Object.keys(TYPES_EVENEMENT)) {
    const [famille = "", geste] = genre.split(".");
    const ligne = lignes.find((texte) => texte.includes(`\`${famille}.`)) ?? "";
    assert.ok(ligne.includes(`\`${genre}\``) || ligne.includes(`\`.${geste}\``), genre);
    assert.ok(ligne.includes(FAMILLES[famille]?.libelle ?? "?"), famille);
  }
});

test("CONV-3.2-10 a family opens with the scopes of an API that is served, all of them, and with nothing else", () => {
  const servis = apis.map(scopesRequis);
  for (const [cle, { lectures }] of Object.entries(FAMILLES)) {
    for (const lecture of lectures) {
      assert.ok(
        servis.some((scopes) => lecture.every((s) => scopes.includes(s))),
        cle,
      );
      const ouverts = typesOuverts(lecture);
      assert.ok(ouverts.length > 0 && ouverts.every((genre) => genre.startsWith(`${cle}.`)));
      for (const scope of lecture) {
        assert.deepEqual(typesOuverts(lecture.filter((autre) => autre !== scope)), []);
      }
    }
  }
  for (const genre of Object.keys(TYPES_EVENEMENT)) assert.ok(familleDe(genre), genre);
  for (const inconnu of ["", "webhook.essai", "constructor", "orientation", "orientation.x"]) {
    assert.equal(familleDe(inconnu), undefined);
  }
});

test("the polling API opens with any API that gives what it announces", () => {
  const lectures = Object.values(FAMILLES).flatMap((famille) => famille.lectures);
  const codes = apis
    .filter((api) => lectures.some((l) => l.every((scope) => scopesRequis(api).includes(scope))))
    .map(({ code }) => code);
  const [flux] = apisWebhooks;
  assert.deepEqual([...(flux?.ouverteAvec ?? [])].sort(), [...new Set(codes)].sort());
});

test("the table of transitions: only an accepted test activates, and a closed subscription stays closed", () => {
  for (const etat of ETATS) {
    for (const geste of GESTES) {
      const suite = apres(etat, geste);
      if (etat === "ferme") assert.equal(suite, null);
      if (suite === "actif") assert.equal(geste, "essai_accepte");
    }
  }
  assert.equal(apres("a_tester", "pause"), null);
  assert.equal(apres("actif", "changer_adresse"), "en_pause");
});

test("waits grow threefold from ten seconds, up to twelve hours", () => {
  const zero = new Date(0);
  const attentes = [1, 2, 3, 9, 40].map((essais) => prochainEssai(essais, zero).getTime() / 1000);
  assert.deepEqual(attentes, [10, 30, 90, 43_200, 43_200]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (essais) => {
      assert.ok(prochainEssai(essais + 1, zero) >= prochainEssai(essais, zero));
    }),
  );
});

test("a pause needs enough failures and long enough", () => {
  const seuils = { echecs: 20, minutes: 60 };
  const maintenant = new Date("2026-03-01T10:00:00Z");
  const due = (nombre: number, depuis: string | null) =>
    pauseDue({ nombre, depuis: depuis ? new Date(depuis) : null }, maintenant, seuils);
  assert.equal(due(20, "2026-03-01T09:00:00Z"), true);
  assert.equal(due(19, "2026-03-01T09:00:00Z"), false);
  assert.equal(due(500, "2026-03-01T09:00:01Z"), false);
  assert.equal(due(20, null), false);
});

test("an address is https, with neither credentials, query nor fragment", () => {
  const valide = (texte: string, demonstration = false) =>
    lireAdresse(texte, demonstration) instanceof URL;
  assert.ok(valide("https://partenaire.example/maillage"));
  assert.ok(valide("http://localhost:3000/x", true));
  for (const refusee of [
    "http://partenaire.example/",
    "https://moi:secret@partenaire.example/",
    "https://partenaire.example/?cle=secret",
    "https://partenaire.example/?",
    "https://partenaire.example/#a",
    "ftp://partenaire.example/",
    "javascript:alert(1)",
    "partenaire.example",
    "",
    "😀",
    `https://partenaire.example/${"a".repeat(10_000)}`,
    `https://partenaire.example/${"é".repeat(100)}`,
  ]) {
    assert.ok(!valide(refusee), refusee);
  }
});
