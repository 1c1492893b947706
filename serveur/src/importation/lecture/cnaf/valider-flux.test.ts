import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test from "node:test";
import { FichierRefuse } from "../../fichier-refuse.ts";
import { fluxCnaf } from "./flux-de-test.ts";
import { lireFoyers, validerFlux } from "./lire-foyers.ts";

const ECHANTILLONS = resolve(import.meta.dirname, "../../../../../../shared/data/cnaf-rsa");
const dossier = mkdtempSync(join(tmpdir(), "maillage-flux-"));
test.after(() => rmSync(dossier, { recursive: true }));

function deposer(texte: string): string {
  const chemin = join(dossier, "flux.xml");
  writeFileSync(chemin, Buffer.from(texte, "latin1"));
  return chemin;
}

async function refuse(texte: string, motif: RegExp): Promise<void> {
  await assert.rejects(validerFlux(deposer(texte)), (erreur) => {
    assert.ok(erreur instanceof FichierRefuse);
    assert.match(erreur.message, motif);
    return true;
  });
}

for (const [nom, motif] of [
  ["RSABEM.xml", null],
  ["RSABEM-ouvert.xml", null],
  [
    "RSABEI_invalid.xml",
    /Ligne 134 : il manque l’élément DonneesAdministratives dans InfosFoyerRSA/,
  ],
] as const) {
  test(`the real sample ${nom} is ${motif ? "refused with its reason" : "valid"}`, async (t) => {
    const chemin = join(ECHANTILLONS, nom);
    if (!existsSync(chemin)) return t.skip(`échantillon absent : ${nom}`);
    if (motif === null) await validerFlux(chemin);
    else await assert.rejects(validerFlux(chemin), motif);
  });
}

test("the flow is read in windows-1252", async () => {
  const chemin = deposer(fluxCnaf([{ nom: "LE\u0301".normalize("NFC") }]));
  const lus = [];
  for await (const foyers of lireFoyers(chemin)) lus.push(...foyers);
  assert.equal(lus[0]?.personnes[0]?.valeurs.NOMNAI, "LÉ");
  assert.equal(lus[0]?.personnes[0]?.roleRsa, "DEM");
});

test("order, number, type and unknown elements are checked without repeating a value", async () => {
  const bon = fluxCnaf([{}]);
  await validerFlux(deposer(bon));
  await refuse(bon.replace("<SEXE>1</SEXE>", ""), /il manque l’élément SEXE dans Identification/);
  await refuse(
    bon.replace("<SEXE>1</SEXE>", "<SEXE>1</SEXE><SEXE>2</SEXE>"),
    /l’élément SEXE n’a pas sa place/,
  );
  await refuse(
    bon.replace("<SEXE>1</SEXE>", "<SEXE>12</SEXE>"),
    /SEXE devrait être un texte d’au plus 1/,
  );
  await refuse(
    bon.replace("<DTNAI>1980-01-01", "<DTNAI>1980-02-30"),
    /DTNAI devrait être une date/,
  );
  await refuse(bon.replace("<SEXE>1</SEXE>", "<Secret>1</Secret>"), /il manque l’élément SEXE/);
  await refuse(
    bon.replace("<TransmissionFlux>", "<Secret>1</Secret><TransmissionFlux>"),
    /il manque l’élément TransmissionFlux/,
  );
  await refuse("<Autre></Autre>", /il manque l’élément Racine dans le fichier/);
});

test("DOCTYPE, entities, deep nesting, huge values and truncated files are refused", async () => {
  const lol =
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><Racine>&b;</Racine>';
  await refuse(lol, /DOCTYPE/);
  await refuse("<Racine>&inconnue;</Racine>", /entité refusée/);
  await refuse("<a>".repeat(5000), /il manque l’élément Racine|imbriqués/);
  await refuse(`<Racine>${"x".repeat(3_000_000)}`, /dépasse|démesurée/);
  await refuse(fluxCnaf([{}]).slice(0, -30), /mal formé/);
  await refuse(fluxCnaf([{}]).replace("windows-1252", "utf-16"), /encodage/);
  assert.ok(readFileSync(join(dossier, "flux.xml")).length > 0);
});

test("a household beyond measure is refused before anything of the flow is written", async () => {
  const flux = fluxCnaf([{}, {}]);
  const personne = /<Personne>.*?<\/Personne>/s.exec(flux)?.[0] ?? "";
  await validerFlux(deposer(flux.replace(personne, personne.repeat(200))));
  await refuse(
    flux.replace(personne, personne.repeat(201)),
    /plus de 200 personnes dans un foyer. Rien n’a été importé/,
  );
});
