import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("the legal pages are in the footer and are read signed out", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  for (const [titre, capture] of [
    ["Accessibilité", "accessibilite"],
    ["Mentions légales", "mentions-legales"],
    ["Données personnelles", "donnees-personnelles"],
  ] as const) {
    await page.goto("/");
    await page.getByRole("contentinfo").getByRole("link", { name: titre }).click();
    const h1 = page.getByRole("heading", { level: 1 });
    await page.getByRole("heading", { level: 1, name: new RegExp(titre) }).waitFor();
    assert.equal(await h1.count(), 1);
    assert.match(await page.title(), / – Maillage$/);
    await poste.examiner(capture);
  }
  await poste.fermer();
});

test("whose portal it is stands at the head of each page, and leads home", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { page, fermer } = await lieu.unPoste();
  await page.goto("/mentions-legales");
  const marque = page.getByRole("banner").getByRole("link", { name: "Maillage, Mon Portail Pro" });
  await marque.getByText("Mon Portail Pro").waitFor();
  await marque.click();
  await page.getByRole("heading", { level: 1, name: "Mon Portail Pro" }).waitFor();
  await fermer();
});

test("ANX3-2.1-03 the sign-in page leads to where a ProConnect account is created", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { page, fermer } = await lieu.unPoste();
  await page.goto("/");
  const lien = page.getByRole("link", { name: /Créer un compte sur proconnect\.gouv\.fr/ });
  assert.equal(await lien.getAttribute("href"), "https://www.proconnect.gouv.fr");
  await fermer();
});

test("an address that does not exist says so, with a way out", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/une/adresse/inconnue");
  await page.getByRole("heading", { name: "Page introuvable" }).waitFor();
  await poste.examiner("page-introuvable");
  await page.getByRole("link", { name: "Revenir à l’accueil" }).click();
  await page.getByRole("heading", { name: "Mon Portail Pro" }).waitFor();
  await poste.fermer();
});
