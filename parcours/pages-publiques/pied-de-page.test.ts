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

test("CONV-5-10 who is signed in prints what everybody reads, and nothing else without its motive", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { page, fermer } = await lieu.unPoste();
  const corps = (etat: string) => page.locator(`body[data-impression=${etat}]`).waitFor();
  const imprime = async () => {
    await page.emulateMedia({ media: "print" });
    const visible = await page.locator("#contenu").isVisible();
    await page.emulateMedia({ media: "screen" });
    return visible;
  };
  await page.goto("/mes-acces");
  await sIdentifier(page, "Verlainel");
  await corps("fermee");
  assert.equal(await imprime(), false);
  await page.getByRole("link", { name: "Mentions légales" }).click();
  await page.getByRole("heading", { level: 1, name: "Mentions légales" }).waitFor();
  await corps("libre");
  assert.equal(await imprime(), true);
  await page.goBack();
  await corps("fermee");
  assert.equal(await imprime(), false);
  await fermer();
});

test("a screen that cannot be fetched while the service is away says so, and comes once it is back", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/mentions-legales");
  await page.getByRole("heading", { level: 1, name: "Mentions légales" }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "Données personnelles" }).last().click();
  await page.getByRole("heading", { level: 1, name: "Cet écran n’a pas pu être chargé" }).waitFor();
  await poste.examiner("ecran-non-charge");
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.getByRole("status").getByText("Le serveur ne répond toujours pas.").waitFor();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await page.getByRole("heading", { level: 1, name: "Données personnelles" }).waitFor();
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
