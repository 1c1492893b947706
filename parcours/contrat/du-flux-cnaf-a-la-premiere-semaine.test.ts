import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { recevoirDeLaCaf } from "../essais/flux-caf.ts";
import { chercherParNir, sIdentifier, sortirLeDocument } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import type { Poste } from "../essais/poste.ts";
import { repondre } from "../essais/questionnaire.ts";

const PERSONNE = { nir: "1800199990004", dateNaissance: "1980-01-01" };

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("ANX4-A-07 ANX4-A-11 ANX4-B-03 ANX4-B-15 ANX4-A-13 from the CNAF flow to a signed contract and a first week, by two agents of two organisations", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  await recevoirDeLaCaf(lieu, { nir: PERSONNE.nir, naissance: PERSONNE.dateNaissance });

  const departement = await lieu.unPoste();
  await ouvrirLeDossier(departement.page, "Verlainel");
  await orienterVersLaMission(departement);
  await departement.fermer();

  const mission = await lieu.unPoste();
  await ouvrirLeDossier(mission.page, "Wimtidier");
  await contracter(mission);
  await verifierLaFrise(mission);
  await organiserLaPremiereSemaine(mission);
  await saisirLePremierRendezVous(mission);
  await mission.fermer();
});

/** Signs in, finds the person by NIR and opens their Vue 360. */
async function ouvrirLeDossier(page: Page, agent: string): Promise<void> {
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, agent);
  await chercherParNir(page, PERSONNE);
  await page.getByRole("link", { name: "Ouvrir le dossier de Alix EXEMPLE" }).click();
  await page.getByRole("heading", { level: 1, name: "Alix EXEMPLE" }).waitFor();
}

/** The département fills the questionnaire, chooses the mission locale, notifies. */
async function orienterVersLaMission(poste: Poste): Promise<void> {
  const { page } = poste;
  await page.getByText("Cette personne n’est sur aucun parcours.").waitFor();
  await page.getByRole("link", { name: "Ouvrir l’orientation" }).click();
  await repondre(page);
  await page.getByRole("button", { name: "Refuser et choisir un autre parcours" }).click();
  const choix = page.getByRole("form", { name: "Refuser et choisir un autre parcours" });
  await choix.getByLabel("Parcours choisi").selectOption("PED");
  await choix.getByLabel("Organisme qui accompagne").selectOption("ML");
  await choix.getByLabel("Motif du refus").selectOption("APPRECIATION_DIFFERENTE");
  await choix.getByRole("button", { name: "Ouvrir le parcours choisi" }).click();
  await page.getByRole("cell", { name: /^En cours/ }).waitFor();
  await page.getByRole("button", { name: "Enregistrer la notification" }).click();
  await page.getByRole("form").getByLabel("Moyen").selectOption("REMISE_EN_MAIN");
  await parcourirAuClavier(page);
  await poste.examiner("orientation-notifier");
  const envoyee = await page.getByLabel("Envoyée ou remise le").inputValue();
  assert.match(envoyee, /^\d\d\/\d\d\/\d{4}$/);
  await page.getByRole("form").getByRole("button", { name: "Enregistrer la notification" }).click();
  await page.getByText(/Notifiée le .*, remise en main propre, reçue le/).waitFor();
  await page.getByRole("button", { name: "Compléter la notification" }).waitFor();
  await poste.examiner("orientation-notifiee");
}

/** The mission locale prepares the plan, never without hours, and the person signs. */
async function contracter(poste: Poste): Promise<void> {
  const { page } = poste;
  await page.getByText("Aucun contrat", { exact: true }).waitFor();
  await poste.examiner("vue-360-sans-contrat");
  await page.getByRole("link", { name: "Ouvrir le contrat" }).click();
  await page.getByText(/À signer au plus tard le/).waitFor();
  await page.getByRole("button", { name: "Préparer le contrat" }).click();
  await page.getByLabel("Référent unique").fill("Maëlle Wimtidier");
  await page.getByRole("textbox", { name: /^Objectifs/ }).fill("Trouver un apprentissage");
  await page.getByLabel("Intensité de l’accompagnement").selectOption("INTENSIF");
  await page.getByLabel(/^Heures par semaine/).fill("0");
  await page.getByRole("button", { name: "Enregistrer le plan" }).click();
  await page.getByText(/jamais à zéro/).waitFor();
  // The form is longer than the screen, its button at the other end: the refusal comes to who sent it.
  await page.locator(":focus").filter({ hasText: "jamais à zéro" }).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("contrat-preparer");
  await page.getByLabel(/^Heures par semaine/).fill("20");
  await page.getByLabel(/^Durée fixée selon/).selectOption("BESOIN_ACCOMPAGNEMENT");
  await page.getByRole("button", { name: "Enregistrer le plan" }).click();
  await page.getByText("En attente de signature").first().waitFor();
  await poste.examiner("contrat-a-signer");
  await page.getByRole("button", { name: "Enregistrer la signature" }).click();
  await page.getByLabel(/^Lieu de la signature/).fill("Lens");
  await page.getByRole("button", { name: "La personne a signé" }).click();
  await page.getByText("Signé", { exact: true }).first().waitFor();
  // What was done takes its form off the page: the sentence stays.
  await page.getByText("La signature est enregistrée.").waitFor();
  await poste.examiner("contrat-signe");
  await recevoirLeContrat(page);
}

/** The contract is handed over; when the session has ended, the page stays and says so. */
async function recevoirLeContrat(page: Page): Promise<void> {
  const lien = page.getByRole("button", { name: /PDF/ });
  const [recu] = await Promise.all([
    page.waitForEvent("download"),
    sortirLeDocument(page, "dossier", () => lien.click()),
  ]);
  assert.equal(recu.suggestedFilename(), "contrat-engagement.pdf");
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await sortirLeDocument(page, "dossier", () => lien.click());
  const expiree = page.getByRole("heading", { name: "Votre session a expiré" });
  await expiree.waitFor();
  await page.context().addCookies(cookies);
  await page.getByRole("button", { name: "J’ai repris ma session" }).click();
  await expiree.waitFor({ state: "hidden" });
  await page.getByRole("dialog").getByRole("button", { name: "Annuler" }).click();
}

/** What each organisation did is on the timeline, under its name. */
async function verifierLaFrise(poste: Poste): Promise<void> {
  const { page } = poste;
  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page.getByText("20 heures").waitFor();
  await page.getByText(/Contrat d’engagement signé, Mission locale/).waitFor();
  await page
    .getByLabel("Organisme", { exact: true })
    .selectOption({ label: "Conseil départemental du Pas-de-Calais (démonstration)" });
  await page.getByText(/Parcours ouvert, Conseil départemental/).waitFor();
  assert.equal(await page.getByText(/Contrat d’engagement signé, Mission/).count(), 0);
  await poste.examiner("vue-360-contrat-signe");
}

/** Plans démarches until the hours of the week are those of the contract. */
async function organiserLaPremiereSemaine(poste: Poste): Promise<void> {
  const { page } = poste;
  await page.getByRole("link", { name: "Organiser les démarches" }).click();
  await page.getByText("Rien de prévu").waitFor();
  await page.getByText(/^Il reste 20\sh à prévoir$/).waitFor();
  await prevoir(page, { type: "FORMATION", titre: "Remise à niveau", jour: 1, heures: "7" });
  await page.getByText(/^Il reste 13\sh à prévoir$/).waitFor();
  await prevoir(page, {
    type: "MISE_EN_SITUATION",
    titre: "Immersion",
    jour: 2,
    heures: "10 h 30",
  });
  await page.getByText(/^Il reste 2\sh\s30 à prévoir$/).waitFor();
  await poste.examiner("premiere-semaine-incomplete");
  await prevoir(page, { type: "ACCES_DROITS", titre: "Point mobilité", jour: 5, heures: "2,5" });
  await page.getByText("Objectif atteint").waitFor();
  assert.equal(await page.getByRole("article").count(), 3);
  await poste.examiner("premiere-semaine");
  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page
    .getByText(/Démarche prévue, Mission locale/)
    .first()
    .waitFor();
}

async function prevoir(
  page: Page,
  demarche: { type: string; titre: string; jour: number; heures: string },
): Promise<void> {
  await page.getByRole("button", { name: "Prévoir une démarche" }).click();
  const ajout = page.getByRole("form", { name: "Prévoir une démarche" });
  await ajout.getByLabel(/^Type d’action/).selectOption(demarche.type);
  await ajout.getByLabel(/^Titre/).fill(demarche.titre);
  await ajout.getByLabel(/^Jour/).selectOption({ index: demarche.jour });
  await ajout.getByLabel(/^Durée/).fill(demarche.heures);
  await ajout.getByRole("button", { name: "Ajouter à la semaine" }).click();
  await page.getByRole("article", { name: demarche.titre }).waitFor();
}

async function saisirLePremierRendezVous(poste: Poste): Promise<void> {
  const { page } = poste;
  await page.getByRole("link", { name: "Tous les rendez-vous" }).click();
  await page.getByRole("button", { name: "Saisir un rendez-vous déjà pris" }).click();
  await page.getByRole("textbox", { name: "Date" }).fill("02/11/2026");
  await page.getByLabel("Organisme qui reçoit").selectOption("ML");
  // It would fall on the next day.
  await page.getByRole("textbox", { name: "Heure" }).fill("25:70");
  await page.getByRole("button", { name: "Enregistrer le rendez-vous" }).click();
  await page
    .getByText(/écrivez l’heure comme 14:30/)
    .first()
    .waitFor();
  await page.getByRole("textbox", { name: "Heure" }).fill("14:30");
  await parcourirAuClavier(page);
  await poste.examiner("rendez-vous-saisir");
  await page.getByRole("button", { name: "Enregistrer le rendez-vous" }).click();
  await page.getByText("Déjà pris, saisi ensuite").waitFor();
  await poste.examiner("rendez-vous-synthese");
  await direLaSuite(poste);
  await confirmerPuisAnnuler(poste);
  // Who may record them and not read them still knows whose they are, and the way back.
  await lieu.pool.query(
    `update habilitations.droit d set retire_le = now(), retrait_cause = 'decision', retrait_motif = 'essai'
     from habilitations.agent a
     where a.id = d.agent_id and a.nom = 'Wimtidier' and d.module = 'synthese-rendez-vous'`,
  );
  await page.reload();
  await page.getByRole("button", { name: "Saisir un rendez-vous déjà pris" }).waitFor();
  assert.equal(await page.getByText("Déjà pris, saisi ensuite").count(), 0);
  await page.getByRole("main").getByText("Alix EXEMPLE").waitFor();
  await page.getByRole("link", { name: "Retour à la Vue 360" }).waitFor();
}

const suite = (page: Page) => page.getByRole("dialog", { name: "Suite du rendez-vous" });
const boutonSuite = (page: Page) => page.getByRole("button", { name: /^Suite… du rendez-vous/ });

/** The person did not come; a colleague wrote otherwise meanwhile, which is read before it is corrected. */
async function direLaSuite({ page, examiner }: Poste): Promise<void> {
  await boutonSuite(page).click();
  await suite(page).getByRole("button", { name: "Enregistrer la suite" }).click();
  await suite(page)
    .getByRole("link", { name: /à choisir/ })
    .click();
  await suite(page).getByRole("radio", { name: "La personne n’est pas venue" }).check();
  await examiner("rendez-vous-suite");
  await lieu.pool.query(
    "update rendez_vous.rendez_vous set statut = 'EFFECTUE', version = version + 1 where deja_pris",
  );
  await suite(page).getByRole("button", { name: "Enregistrer la suite" }).click();
  await suite(page)
    .getByText(/a changé depuis que vous l’avez lu/)
    .waitFor();
  await suite(page)
    .getByRole("radio", { name: "Le rendez-vous a eu lieu" })
    .waitFor({ state: "detached" });
  await suite(page).getByRole("button", { name: "Enregistrer la suite" }).click();
  await suite(page).waitFor({ state: "detached" });
  await page.getByRole("cell", { name: /^Absence/ }).waitFor();
  await page.locator("button:focus").filter({ hasText: "Suite…" }).waitFor();
}

/** By the keyboard alone: an appointment to come is confirmed, then cancelled, and nothing more is to be said of it. */
async function confirmerPuisAnnuler({ page, examiner }: Poste): Promise<void> {
  const [jour = ""] = new Date(Date.now() + 7 * 86_400_000).toISOString().split("T");
  await page.getByRole("button", { name: "Saisir un rendez-vous déjà pris" }).click();
  await page.getByRole("textbox", { name: "Date" }).fill(jour.split("-").reverse().join("/"));
  await page.getByRole("textbox", { name: "Heure" }).fill("10:00");
  await page.getByLabel("Organisme qui reçoit").selectOption("ML");
  await page.getByRole("button", { name: "Enregistrer le rendez-vous" }).click();
  await page.getByText("Le rendez-vous est enregistré.").waitFor();
  await boutonSuite(page).nth(1).waitFor();
  const parLeClavier = async (choix: string) => {
    await boutonSuite(page).first().press("Enter");
    await suite(page).getByRole("radio", { name: choix }).waitFor();
    await page.keyboard.press("Space");
    assert.equal(await suite(page).getByRole("radio", { name: choix }).isChecked(), true);
    await page.keyboard.press("Enter");
    await suite(page).waitFor({ state: "detached" });
  };
  await parLeClavier("La personne a confirmé sa venue");
  await page.getByText(/^Confirmé le /).waitFor();
  await examiner("rendez-vous-confirme");
  await boutonSuite(page).first().press("Enter");
  await page.keyboard.press("Escape");
  await suite(page).waitFor({ state: "detached" });
  await page.locator("button:focus").filter({ hasText: "Suite…" }).waitFor();
  await parLeClavier("Le rendez-vous est annulé");
  await page.getByRole("cell", { name: /^Annulé/ }).waitFor();
  await page.locator("h1:focus").waitFor();
  assert.equal(await boutonSuite(page).count(), 1);
  // Cancelled by a colleague meanwhile: it is read before the dialogue closes.
  await boutonSuite(page).click();
  await suite(page).getByRole("radio", { name: "Le rendez-vous a eu lieu" }).check();
  await lieu.pool.query(
    `update rendez_vous.rendez_vous set statut = 'ANNULE', annule_le = now(), version = version + 1
     where deja_pris and statut = 'ABSENT'`,
  );
  await suite(page).getByRole("button", { name: "Enregistrer la suite" }).click();
  await suite(page).getByText("Il n’y a plus rien à en dire.").waitFor();
  await suite(page)
    .getByText(/a changé depuis que vous l’avez lu/)
    .waitFor();
  await suite(page).getByRole("button", { name: "Fermer" }).click();
  await page.locator("h1:focus").waitFor();
  assert.equal(await boutonSuite(page).count(), 0);
}
