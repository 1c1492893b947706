import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { chercherParIdentite, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { type Personne, unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Someone who can be called, on a path: their Vue 360 has the longest words. */
async function quelquUn(): Promise<Personne> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select numero_francetravail as numero from usagers.usager u
     join orientation.orientation o on o.usager_id = u.id and o.etat = 'OUVERT'`,
  );
  const numeros = new Set(rows.map(({ numero }) => numero));
  return unePersonne(
    (p) => p.referent === "cd62" && p.telephone !== null && numeros.has(p.numeroFranceTravail),
  );
}

/** What a finger would miss: links and buttons lower or narrower than 24 px (WCAG 2.5.8), outside text. */
async function ciblesTropPetites(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`
    [...document.querySelectorAll("a, button, input")]
      .filter((e) => getComputedStyle(e).display !== "inline" && e.checkVisibility())
      .filter((e) => !(e.type === "radio" || e.closest(".fr-skiplinks")))
      .filter((e) => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)
      .map((e) => e.textContent)`);
}

/** Words that the width of their line cuts in two; an address of e-mail may be. */
async function motsCoupes(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`
    [...document.querySelectorAll("dt, dd:not(:has(.m-cesure))")].filter((e) => {
      e.style.overflowWrap = "normal";
      const coupe = e.scrollWidth > e.clientWidth;
      e.style.overflowWrap = "";
      return coupe;
    }).map((e) => e.textContent)`);
}

async function exigerAtteignable(page: Page): Promise<void> {
  const debord = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  assert.equal(debord, 0);
  assert.deepEqual(await ciblesTropPetites(page), []);
}

test("RAPP-07 the whole of the work is done on a phone, without sliding the page sideways", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const personne = await quelquUn();
  const poste = await lieu.unTelephone();
  const { page } = poste;
  await page.goto("/");
  await page.getByRole("heading", { name: "Se connecter" }).waitFor();
  await exigerAtteignable(page);
  await sIdentifier(page, "Verlainel");
  await page.getByRole("link", { name: "Suivi de parcours" }).tap();
  await page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  await chercherParIdentite(page, { ...personne, nom: personne.nomNaissance });
  await exigerAtteignable(page);
  await page
    .getByRole("link", { name: /Ouvrir le dossier/ })
    .first()
    .tap();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await exigerAtteignable(page);
  assert.deepEqual(await motsCoupes(page), []);
  const appel = page.locator('a[href^="tel:"]');
  assert.equal(await appel.getAttribute("href"), `tel:${personne.telephone}`);
  await page.getByRole("link", { name: "Données personnelles" }).tap();
  await page.getByRole("heading", { level: 1, name: /Données personnelles/ }).waitFor();
  await exigerAtteignable(page);
  await page.getByRole("button", { name: "Se déconnecter" }).tap();
  await page.getByText("Vous êtes déconnecté.").waitFor();
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});

test("RAPP-07 enlarged four times nothing slides sideways, and a long menu folds until it is asked for", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unTelephone();
  const { page } = poste;
  await page.goto("/operateur");
  await sIdentifier(page, "Quinravaux");
  await page.getByRole("heading", { name: "Conventions", level: 2 }).waitFor();
  const menu = page.getByRole("button", { name: "Menu" });
  const conventions = page
    .getByRole("navigation", { name: "Menu principal" })
    .getByRole("link", { name: "Conventions" });
  assert.equal(await conventions.isVisible(), false);
  await poste.examiner("menu-replie");
  await page.setViewportSize({ width: 320, height: 256 });
  await exigerAtteignable(page);
  await menu.tap();
  assert.equal(await menu.getAttribute("aria-expanded"), "true");
  await exigerAtteignable(page);
  await page.keyboard.press("Escape");
  assert.equal(await conventions.isVisible(), false);
  assert.equal(await page.evaluate("document.activeElement?.textContent"), "Menu");
  await menu.tap();
  await conventions.tap();
  await page.getByRole("heading", { name: "Conventions", level: 1 }).waitFor();
  assert.equal(await menu.getAttribute("aria-expanded"), "false");
  // A wide screen shows the whole of it.
  await page.setViewportSize({ width: 1280, height: 900 });
  assert.equal(await menu.isVisible(), false);
  assert.equal(await conventions.isVisible(), true);
  await poste.fermer();
});
