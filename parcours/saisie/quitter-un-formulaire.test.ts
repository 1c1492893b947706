import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
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
const TEXTE = "Le CV est prêt, deux candidatures sont parties.";
const QUESTION = "Quitter sans enregistrer\u202f?";

const conclusion = (page: Page) => page.getByRole("textbox", { name: /^Conclusion/ });
const question = (page: Page) => page.getByRole("dialog", { name: QUESTION });
const retour = (page: Page) => page.getByRole("link", { name: "Retour à la Vue 360" });

/** The dossier's Vue 360, then its interviews, with a conclusion typed and not saved. */
async function saisir(page: Page): Promise<void> {
  await page.getByRole("link", { name: /conclusions/ }).click();
  await page.getByRole("button", { name: "Conclure un entretien" }).click();
  await conclusion(page).fill(TEXTE);
}

/** Without an appointment to conclude, an interview has its day. */
async function enregistrer(page: Page): Promise<void> {
  if ((await page.getByLabel(/^Rendez-vous conclu/).count()) === 0) {
    await page.getByRole("textbox", { name: /^Jour de l’entretien/ }).fill("02/11/2026");
  }
  await ecrire(page, () => page.getByRole("button", { name: "Enregistrer la conclusion" }).click());
  await page.getByText("La conclusion est enregistrée.").waitFor();
}

/** Does what would take the page away, and refuses to leave at the browser's own question. */
async function resterAuNavigateur(page: Page, geste: string): Promise<void> {
  const [alerte] = await Promise.all([
    page.waitForEvent("dialog"),
    page.evaluate(`setTimeout(() => { ${geste} })`),
  ]);
  assert.equal(alerte.type(), "beforeunload");
  await alerte.dismiss();
}

test("what is typed is not lost by a reload, a link or the back button; saved, cancelled or given up, nothing is asked", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  // A search is not kept anywhere: leaving it asks nothing.
  await ouvrirLeDossier(page, "Verlainel", personne.numeroFranceTravail);
  await saisir(page);
  const ici = page.url();

  await resterAuNavigateur(page, "location.reload()");
  await resterAuNavigateur(page, 'location.assign("/")');
  assert.equal(await conclusion(page).inputValue(), TEXTE);

  await retour(page).click();
  await question(page).waitFor();
  assert.equal(
    await page.evaluate("document.activeElement?.textContent"),
    "Revenir à la saisie",
    "the keyboard is on what loses nothing",
  );
  await poste.examiner("quitter-sans-enregistrer");
  await page.keyboard.press("Escape");
  await question(page).waitFor({ state: "detached" });
  assert.equal(await page.evaluate("document.activeElement?.textContent"), "Retour à la Vue 360");
  await page.evaluate("history.back()");
  await question(page).waitFor();
  await page.keyboard.press("Enter");
  await question(page).waitFor({ state: "detached" });
  await page.waitForURL(ici);
  assert.equal(await conclusion(page).inputValue(), TEXTE);
  // A move inside the page is not a departure.
  await page.evaluate('location.hash = "contenu"');
  assert.equal(await question(page).count(), 0);
  assert.equal(await conclusion(page).inputValue(), TEXTE);
  const garde = "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])";
  assert.ok(!(await page.evaluate<string>(garde)).includes("candidatures"));

  await page.getByRole("button", { name: "Annuler" }).click();
  await retour(page).click();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await saisir(page);
  await enregistrer(page);
  await retour(page).click();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await saisir(page);
  // What is typed, then taken back, would not be missed.
  await conclusion(page).fill("");
  await retour(page).click();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await saisir(page);
  await retour(page).click();
  await page.getByRole("button", { name: "Quitter sans enregistrer" }).click();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  assert.equal(await question(page).count(), 0);
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});

test("a form that is sent leaves its page without a question, and one that stays open is settled", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/aide/mon-portail-pro");
  await sIdentifier(page, "Corditel");
  await page.getByLabel("Ce qui se passe").selectOption("message-erreur");
  await page.getByLabel("En une phrase").fill("La recherche échoue");
  await page.getByLabel(/^Ce que vous avez fait/).fill("Recherche par numéro, puis une erreur.");
  await page.getByLabel("Survenu le").fill("02/11/2026");
  await page.getByRole("link", { name: "Accueil", exact: true }).click();
  await question(page).waitFor();
  await page.getByRole("button", { name: "Revenir à la saisie" }).click();
  await page.getByRole("button", { name: "Envoyer le signalement" }).click();
  await page.waitForURL(/\/aide\/sollicitations\//);

  await page.goto("/mes-acces");
  await page.getByRole("heading", { name: "Demander un droit" }).waitFor();
  await page.getByLabel("Module").selectOption({ index: 1 });
  await page.getByLabel(/^Pourquoi cet accès/).fill("Reprise des dossiers d’une collègue");
  await page.getByLabel(/^Responsable/).fill("Chef de service");
  await page.getByRole("button", { name: "Envoyer la demande" }).click();
  await page.getByText("Votre demande est transmise.").waitFor();
  await page.getByRole("link", { name: "Accueil", exact: true }).click();
  await page.waitForURL(/\/$/);
  assert.equal(await question(page).count(), 0);
  await poste.fermer();
});

test("another week of démarches takes what is typed away only once the person agrees", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", personne.numeroFranceTravail);
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await page.goto(`${page.url()}/demarches`);
  await page.getByRole("button", { name: "Prévoir une démarche" }).click();
  const formulaire = page.getByRole("form", { name: "Prévoir une démarche" });
  const titre = formulaire.getByRole("textbox", { name: /^Titre/ });
  await titre.fill("Atelier de recherche d’emploi");
  const suivante = page.getByRole("button", { name: "Semaine suivante" });
  await suivante.click();
  await page.getByRole("button", { name: "Revenir à la saisie" }).click();
  assert.equal(await titre.inputValue(), "Atelier de recherche d’emploi");
  await suivante.click();
  await page.getByRole("button", { name: "Quitter sans enregistrer" }).click();
  await formulaire.waitFor({ state: "detached" });
  await suivante.click();
  assert.equal(await question(page).count(), 0);
  await poste.fermer();
});

test("a prescription being written stays on the page while the offer is searched again", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", personne.numeroFranceTravail);
  await page.getByRole("link", { name: "Prescrire un service" }).click();
  await page.getByRole("button", { name: "Prescrire « Rédiger son CV »" }).click();
  const motif = page.getByRole("textbox", { name: /^Motif/ });
  await motif.fill(TEXTE);
  await page.getByLabel("Service ou structure").fill("numériques");
  await page.getByText(/^1 service répond/).waitFor();
  assert.equal(await motif.inputValue(), TEXTE);
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.getByRole("heading", { name: "Rédiger son CV" }).waitFor({ state: "detached" });
  await poste.fermer();
});
