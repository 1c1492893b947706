import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("what the server refuses of one field is told at that field, outside a dossier too; a double click sends once", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/developpeur");
  await sIdentifier(page, "Corditel");
  const ouvrir = page.getByRole("button", { name: "Ouvrir mon compte" });
  await page.getByLabel("Autorisé par").fill("x".repeat(300));
  await page.getByLabel("Référence de l’autorisation").fill("Courriel du 2 mars");
  await ouvrir.click();
  await refuse(page, "Autorisé par", /Le champ «\s?Autorisé par\s?» ne doit pas dépasser/);
  await page.getByLabel("Autorisé par").fill("Le DSI");
  await ouvrir.click();

  await page.getByRole("link", { name: "Créer une application" }).click();
  const creer = page.getByRole("button", { name: "Créer l’application" });
  await page.getByLabel("Nom", { exact: true }).fill("W".repeat(80));
  await page.getByLabel(/^À quoi elle sert/).fill("W".repeat(900));
  const adresses = page.getByLabel(/^Adresses IP autorisées/);
  await adresses.fill("999.1.1.1");
  await creer.click();
  await refuse(page, "Adresses IP autorisées", /Une adresse IP est refusée/);
  await page.getByRole("radio", { name: /Clé publique/ }).check();
  await page.getByLabel(/^Clés publiques/).fill("null");
  await creer.click();
  await refuse(page, "Clés publiques", /Collez vos clés publiques/);
  await page.getByLabel(/^Clés publiques/).fill('{ "keys": [] }');
  await adresses.fill("");
  await creer.click();
  await refuse(page, "Clés publiques", /de 1 à 5 clés/);
  await page.getByRole("radio", { name: /^Secret/ }).check();
  // A hand that clicks twice creates one application: the secret shown is that of the only one.
  await creer.waitFor();
  await page.evaluate(`(() => {
    const bouton = document.querySelector("main form button[type=submit]");
    bouton.click();
    bouton.click();
  })()`);
  await page.getByRole("link", { name: "Voir l’application" }).click();
  await page.getByRole("heading", { name: /^API/ }).waitFor();
  await poste.examiner("application-mot-sans-fin");
  await page.goto("/developpeur");
  await page.getByRole("rowheader", { name: /WWW/ }).waitFor();
  await poste.examiner("developpeur-mot-sans-fin");

  await page.goto("/aide/mon-portail-pro");
  await page.getByLabel("Ce qui se passe").selectOption({ index: 1 });
  await page.getByLabel("En une phrase").fill("Essai");
  await page.getByLabel(/^Ce que vous avez fait/).fill("Essai");
  await page.getByLabel(/^Survenu le/).fill("01/01/2999");
  await page.getByRole("button", { name: "Envoyer le signalement" }).click();
  await refuse(page, "Survenu le", /un instant existant, de 1800 à 2200\.$/);
  await page.getByLabel(/^Survenu le/).fill("01/01/2150");
  await page.getByRole("button", { name: "Envoyer le signalement" }).click();
  await refuse(page, "Survenu le", /ne peut être survenue dans l’avenir/);
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});

/** The sentence stands at the field, which says it is wrong, and in the summary that leads to it. */
async function refuse(page: Page, libelle: string, phrase: RegExp): Promise<void> {
  await page.getByRole("alert").getByRole("link", { name: phrase }).click();
  const champ = page.getByRole("textbox", { name: new RegExp(`^${libelle}`) });
  assert.equal(await champ.getAttribute("aria-invalid"), "true", libelle);
  await champ.and(page.locator(":focus")).waitFor();
}
