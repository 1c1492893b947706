import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { couperLaBase } from "../../serveur/src/essais/couper-la-base.ts";
import { ecrire, ouvrirLeDossier, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const personne = unePersonne((p) => p.referent === "cd62" && p.nomUsage === null && p.rsa);
const ABSENT = /Le service ne répond pas pour le moment/;
const TEXTE = "Le CV est prêt, deux candidatures sont parties.";

test("CONV-7-04 while the database is away each screen says so, keeps what is typed, and completes itself afterwards", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", personne.numeroFranceTravail);
  await page.getByRole("link", { name: /conclusions/ }).click();
  await page.getByRole("button", { name: "Conclure un entretien" }).click();
  const conclusion = page.getByRole("textbox", { name: /^Conclusion/ });
  await conclusion.fill(TEXTE);
  if ((await page.getByLabel(/^Rendez-vous conclu/).count()) === 0) {
    await page.getByRole("textbox", { name: /^Jour de l’entretien/ }).fill("02/11/2026");
  }
  const enregistrer = page.getByRole("button", { name: "Enregistrer la conclusion" });

  let retablir = await couperLaBase(lieu);
  try {
    await enregistrer.click();
    await page.getByText(/momentanément indisponible/).waitFor();
    assert.equal(await conclusion.inputValue(), TEXTE);
  } finally {
    await retablir();
  }
  await ecrire(page, () => enregistrer.click());
  await page.getByText("La conclusion est enregistrée.").waitFor();

  retablir = await couperLaBase(lieu);
  try {
    await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
    await page.getByText(ABSENT).waitFor();
    await poste.examiner("base-absente");
  } finally {
    await retablir();
  }
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await page.getByText(ABSENT).waitFor({ state: "detached" });

  retablir = await couperLaBase(lieu);
  try {
    await page.reload();
    await page.getByText(ABSENT).waitFor();
    await poste.examiner("base-absente-au-chargement");
    // Signing in and out are pages of the server.
    await page.goto("/connexion?retour=%2F");
    await page.getByRole("heading", { name: "Service momentanément indisponible" }).waitFor();
    await poste.examiner("connexion-indisponible");
  } finally {
    await retablir();
  }
  await page.getByRole("link", { name: "revenir à l’accueil" }).click();
  await page.getByRole("heading", { name: /Bonjour/ }).waitFor();
  await poste.fermer();
});

test("what everybody reads needs no session: it is there while the database is away", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/aide");
  await sIdentifier(page, "Corditel");
  await page.getByRole("heading", { level: 1, name: "Aide" }).waitFor();
  const retablir = await couperLaBase(lieu);
  try {
    for (const [adresse, titre] of [
      ["/accessibilite", "Accessibilité"],
      ["/mentions-legales", "Mentions légales"],
    ] as const) {
      await page.goto(adresse);
      await page.getByRole("heading", { level: 1, name: titre }).waitFor();
      assert.equal(await page.getByRole("alert").count(), 0);
    }
    await page.goto("/mes-acces");
    await page
      .getByRole("alert")
      .getByText(/momentanément indisponible/)
      .waitFor();
  } finally {
    await retablir();
  }
  await page.getByRole("heading", { level: 1, name: "Mes accès" }).waitFor();
  await poste.fermer();
});
