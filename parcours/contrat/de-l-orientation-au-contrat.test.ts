import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { chercherParNumero, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Someone whom the département follows, whose questionnaire waits for a decision. */
async function quelquUn(): Promise<string> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select numero_francetravail as numero from usagers.usager u
     join orientation.orientation o on o.usager_id = u.id and o.etat = 'EN_ATTENTE'
     where rsa and rsa_departement = '62' and inscription ->> 'm_statut' = 'Inscrit' limit 1`,
  );
  return rows[0]?.numero ?? "";
}

test("ANX4-B-03 ANX4-A-13 the département orients to the mission locale, whose agent prepares and has the contract signed", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await quelquUn();
  const departement = await lieu.unPoste();
  const { page } = departement;
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, "Verlainel");
  await chercherParNumero(page, numero);
  await page
    .getByRole("link", { name: /Vue 360|Ouvrir/ })
    .first()
    .click();
  await page.getByText("Une décision est attendue").waitFor();
  await page.getByRole("link", { name: "Ouvrir l’orientation" }).click();
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
  await departement.examiner("orientation-notifier");
  await page.getByRole("form").getByRole("button", { name: "Enregistrer la notification" }).click();
  await page.getByText(/Notifiée le .*, réception attendue/).waitFor();
  await departement.examiner("orientation-notifiee");
  await departement.fermer();

  const mission = await lieu.unPoste();
  const bureau = mission.page;
  await bureau.goto("/suivi-de-parcours/recherche");
  await sIdentifier(bureau, "Wimtidier");
  await chercherParNumero(bureau, numero);
  await bureau
    .getByRole("link", { name: /Vue 360|Ouvrir/ })
    .first()
    .click();
  await bureau.getByText("Aucun contrat").waitFor();
  await mission.examiner("vue-360-sans-contrat");
  await bureau.getByRole("link", { name: "Ouvrir le contrat" }).click();
  await bureau.getByText(/À signer au plus tard le/).waitFor();
  await bureau.getByRole("button", { name: "Préparer le contrat" }).click();
  await bureau.getByLabel("Référent unique").fill("Maëlle Wimtidier");
  await bureau.getByRole("textbox", { name: /^Objectifs/ }).fill("Trouver un apprentissage");
  await bureau.getByLabel("Intensité de l’accompagnement").selectOption("INTENSIF");
  await bureau.getByLabel(/^Heures par semaine/).fill("0");
  await bureau.getByRole("button", { name: "Enregistrer le plan" }).click();
  await bureau.getByText(/jamais à zéro/).waitFor();
  await parcourirAuClavier(bureau);
  await mission.examiner("contrat-preparer");
  await bureau.getByLabel(/^Heures par semaine/).fill("20");
  await bureau.getByRole("button", { name: "Enregistrer le plan" }).click();
  await bureau.getByText("En attente de signature").first().waitFor();
  await bureau.getByRole("button", { name: "Enregistrer la signature" }).click();
  await bureau.getByLabel(/^Lieu de la signature/).fill("Lens");
  await bureau.getByRole("button", { name: "La personne a signé" }).click();
  await bureau.getByText("Signé", { exact: true }).first().waitFor();
  await mission.examiner("contrat-signe");
  const adresse = await bureau.getByRole("link", { name: /PDF/ }).getAttribute("href");
  const pdf = await bureau.request.get(adresse ?? "");
  assert.equal(pdf.headers()["content-type"], "application/pdf");
  await bureau.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await bureau.getByText("20 heures").waitFor();
  await bureau.getByText(/Contrat d’engagement signé, Mission locale/).waitFor();
  await bureau.getByLabel("Organisme", { exact: true }).selectOption({ index: 1 });
  await bureau.getByText(/Parcours ouvert, Conseil départemental/).waitFor();
  assert.equal(await bureau.getByText(/Contrat d’engagement signé, Mission/).count(), 0);
  await mission.examiner("vue-360-contrat-signe");

  await bureau.getByRole("link", { name: "Tous les rendez-vous" }).click();
  await bureau.getByRole("button", { name: "Saisir un rendez-vous déjà pris" }).click();
  await bureau.getByRole("textbox", { name: "Date" }).fill("02/11/2026");
  await bureau.getByRole("textbox", { name: "Heure" }).fill("14:30");
  await bureau.getByLabel("Organisme qui reçoit").selectOption("ML");
  await parcourirAuClavier(bureau);
  await mission.examiner("rendez-vous-saisir");
  await bureau.getByRole("button", { name: "Enregistrer le rendez-vous" }).click();
  await bureau.getByText("Déjà pris, saisi ensuite").waitFor();
  await mission.examiner("rendez-vous-synthese");
  await mission.fermer();
});
