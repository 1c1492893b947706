import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("CONV-3.1-10 the opérateur publishes two versions of a guide; an RGC is told, reads the current one, then the former", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const bureau = await lieu.unPoste();
  const { page } = bureau;
  await page.goto("/documentation/vue-360");
  await sIdentifier(page, "Quinravaux");
  await page.getByText("Aucun document n’est publié").waitFor();
  for (const [version, texte] of [
    [1, "Ouvrez un dossier."],
    [2, "Ouvrez un dossier, puis sa frise."],
  ] as const) {
    await page.getByRole("button", { name: "Publier une version" }).click();
    await page.getByRole("textbox", { name: /^Titre/ }).fill("Guide de la Vue 360");
    await page.getByLabel("Lecteurs").selectOption("tous");
    await page.getByLabel("Ce que change").fill(`Rédaction n° ${version}`);
    await page.getByLabel("Adresse").fill("aide.example");
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.getByText("Une saisie est à corriger").waitFor();
    await page.getByLabel("Adresse").fill("");
    await page.getByRole("textbox", { name: /^Texte/ }).fill(texte);
    if (version === 2) await bureau.examiner("documentation-a-publier");
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.getByText(`version ${version}, est publié`).waitFor();
  }
  await page.getByText("Versions précédentes (1)").waitFor();
  await bureau.examiner("documentation-operateur");
  assert.deepEqual(bureau.anomalies, []);
  await bureau.fermer();

  const poste = await lieu.unPoste();
  await poste.page.goto("/documentation");
  await sIdentifier(poste.page, "Dalfouvaux");
  await poste.page.getByText("Guide de la Vue 360 (version 2)").waitFor();
  await poste.examiner("documentation");
  await poste.page.getByRole("link", { name: "Vue 360", exact: true }).click();
  await poste.page.getByText("Ouvrez un dossier, puis sa frise.").waitFor();
  await poste.page.getByText("Versions précédentes (1)").click();
  await poste.page.getByText("Ouvrez un dossier.", { exact: true }).waitFor();
  assert.equal(await poste.page.getByRole("button", { name: "Publier une version" }).count(), 0);
  await poste.page.goto("/notifications");
  await poste.page
    .getByText(/Documentation de « Vue 360 »/)
    .first()
    .waitFor();
  await poste.page.goto("/documentation/api-orientation");
  await poste.page.getByRole("link", { name: /Référence de l’API/ }).click();
  await poste.page.waitForURL(/\/francetravail\.io\/apis\/orientationusager-v2/);
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});
