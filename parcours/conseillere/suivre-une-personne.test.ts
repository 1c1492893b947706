import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { nirFictif, unUsager } from "../../serveur/src/essais/usagers.ts";
import {
  chercherParIdentite,
  chercherParNir,
  chercherParNumero,
  sIdentifier,
} from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const personne = unePersonne(
  (p) =>
    p.referent === "cd62" && p.rsa && p.rqth !== null && p.nomUsage !== null && p.adresse !== null,
);
const nomAffiche = `${personne.prenom} ${personne.nomUsage?.toUpperCase()}`;

/** How much stays empty, in pixels, under what the emptiest of the cards holds. */
async function plusGrandVide(page: Page): Promise<number> {
  return page.evaluate<number>(`Math.max(...[...document.querySelectorAll(".m-fiches > .m-carte")].map(
    (carte) => carte.getBoundingClientRect().bottom - carte.lastElementChild.getBoundingClientRect().bottom))`);
}

test("ANX4-A-07 a counsellor finds a person in three ways and opens the Vue 360", {
  skip: sansNavigateur,
}, async () => {
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/");
  await poste.examiner("accueil-deconnecte");
  await sIdentifier(page, "Verlainel");
  await page.getByRole("heading", { name: "Bonjour Camille Verlainel" }).waitFor();
  await poste.examiner("mon-portail-pro");

  await page.getByRole("link", { name: "Suivi de parcours" }).click();
  await page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  await poste.examiner("recherche-vide");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.getByText("2 saisies sont à corriger").waitFor();
  await poste.examiner("recherche-incomplete");

  await chercherParNir(page, personne);
  await poste.examiner("recherche-par-nir");
  const lien = page.getByRole("link", { name: `Ouvrir le dossier de ${nomAffiche}` });
  assert.equal(await lien.count(), 1);
  // A search that is refused shows nobody: not even who the former one found.
  await page.getByRole("textbox", { name: "Date de naissance" }).fill("31/02/1980");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.getByText("Une saisie est à corriger").waitFor();
  assert.equal(await lien.count(), 0);
  await chercherParNumero(page, personne.numeroFranceTravail);
  assert.equal(await lien.count(), 1);
  const faute = `${personne.nomNaissance.slice(0, -2)}${personne.nomNaissance.slice(-1)}`;
  await chercherParIdentite(page, { ...personne, nom: faute });
  assert.equal(await lien.count(), 1);
  await poste.examiner("recherche-approchee");

  await lien.click();
  await page.getByRole("heading", { level: 1, name: nomAffiche }).waitFor();
  for (const fiche of ["Statut", "Contact", "Identité et suivi"]) {
    await page.getByRole("heading", { name: fiche }).waitFor();
  }
  let lectures = 0;
  page.on("request", (requete) => {
    if (requete.url().endsWith("/vue-360")) lectures++;
  });
  await page.reload();
  const consultations = page.getByRole("table", { name: /Consultations de ce dossier/ });
  const vues = consultations.getByRole("row").filter({ hasText: "Camille Verlainel" });
  await vues.first().waitFor();
  await poste.examiner("vue-360");
  assert.ok((await plusGrandVide(page)) < 40);
  // Asked for before the page is drawn, and not once more by the page.
  assert.equal(lectures, 1);
  // Three searches that found this person alone, and the first opening.
  assert.equal(await vues.count(), 4);
  assert.ok(poste.reponses.every((corps) => !corps.includes(personne.nir.slice(0, 13))));
  await poste.fermer();
});

test("B9-03 the Vue 360 says that a NIR is provisional, and shows it to nobody", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const nir = `7${nirFictif().nir.slice(1)}`;
  const { numero } = await unUsager(lieu.pool, { nir, nom: "PROVISOIRE" });
  const { page, reponses, fermer } = await lieu.unPoste();
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, "Verlainel");
  await chercherParNumero(page, numero);
  await page.getByRole("link", { name: /^Ouvrir le dossier/ }).click();
  await page.getByText("Provisoire, en attente du définitif").waitFor();
  assert.ok(reponses.every((reponse) => !reponse.includes(nir)));
  await fermer();
});
