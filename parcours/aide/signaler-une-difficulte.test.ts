import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Follows the help of the page one is on: it leads to the form of that platform. */
async function suivreAide(page: Page, depart: string, plateforme: string): Promise<void> {
  await page.goto(depart);
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: `Signaler un problème sur ${plateforme}` })
    .click();
  await page.getByRole("heading", { name: `Signaler un problème sur ${plateforme}` }).waitFor();
}

test("CONV-3.2-11 ANX2B-05 ANX2B-06 ANX2B-07 ANX5-F-01 a difficulty, from the form of its platform to its verified correction", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const agent = await lieu.unPoste();
  const { page } = agent;
  await page.goto("/");
  await sIdentifier(page, "Verlainel");
  await page.getByRole("heading", { name: /Bonjour/ }).waitFor();
  await suivreAide(page, "/portail-emploi", "Portail Emploi");
  await suivreAide(page, "/francetravail.io", "francetravail.io");
  await page.goto("/aide/minitel");
  await page
    .getByText(/n’existe pas|introuvable/i)
    .first()
    .waitFor();
  await suivreAide(page, "/suivi-de-parcours/recherche", "Mon Portail Pro");
  await page.getByRole("button", { name: "Envoyer le signalement" }).click();
  await page.getByText("3 saisies sont à corriger").waitFor();
  await page.getByLabel("Ce qui se passe").selectOption("message-erreur");
  await page.getByLabel(/^Outil ou API/).selectOption("recherche-usager");
  await page.getByLabel("En une phrase").fill("La recherche échoue");
  await page.getByLabel(/^Ce que vous avez fait/).fill("Recherche par numéro, puis une erreur.");
  // The platform's clock stands still during a journey, the browser's goes on.
  await page.getByLabel("Survenu le").fill("02/11/2026");
  await parcourirAuClavier(page);
  await agent.examiner("aide-signalement");
  await page.getByRole("button", { name: "Envoyer le signalement" }).click();
  await page.getByText("Chez le correspondant SI").waitFor();
  await agent.examiner("aide-sollicitation");

  const csi = await lieu.unPoste();
  await csi.page.goto("/mes-acces");
  await sIdentifier(csi.page, "Corditel");
  await csi.page.getByRole("link", { name: "Rôle du correspondant SI : annexe 5" }).click();
  await csi.page.getByRole("heading", { level: 1, name: /^Annexe 5 / }).waitFor();
  await csi.page.goto("/aide");
  await csi.page.getByRole("link", { name: /La recherche échoue/ }).waitFor();
  await parcourirAuClavier(csi.page);
  await csi.examiner("aide-correspondant");
  await csi.page.getByRole("link", { name: /La recherche échoue/ }).click();
  await csi.page.getByRole("button", { name: "Transmettre à l’opérateur" }).click();
  await csi.page.getByRole("textbox", { name: /^Votre analyse/ }).fill("Vu sur deux postes.");
  await csi.page.getByRole("button", { name: "Transmettre", exact: true }).click();
  await csi.page.getByText("Transmise à l’opérateur", { exact: true }).first().waitFor();

  const operateur = await lieu.unPoste();
  const bureau = operateur.page;
  await bureau.goto("/operateur/sollicitations");
  await sIdentifier(bureau, "Quinravaux");
  await bureau.getByRole("link", { name: /La recherche échoue/ }).waitFor();
  await operateur.examiner("sollicitations-operateur");
  await bureau.getByRole("link", { name: /La recherche échoue/ }).click();
  await bureau.getByRole("button", { name: "Qualifier" }).click();
  await bureau.getByLabel("Gravité").selectOption("majeure");
  await bureau.getByRole("textbox", { name: "Qui est empêché, de quoi" }).fill("Deux agents");
  await operateur.examiner("sollicitation-qualifier");
  await bureau.getByRole("button", { name: "Enregistrer la qualification" }).click();
  await bureau.getByRole("button", { name: "Proposer un contournement" }).click();
  await bureau.getByLabel("Ce qu’il rétablit").selectOption("partielle");
  await bureau.getByRole("textbox", { name: "Comment faire" }).fill("Cherchez par identité.");
  await bureau.getByRole("button", { name: "Publier le contournement" }).click();
  await bureau.getByText("Solution de contournement partielle").waitFor();
  await parcourirAuClavier(bureau);
  await operateur.examiner("sollicitation-operateur");
  await bureau.getByRole("button", { name: "Résoudre" }).click();
  await bureau.getByRole("textbox", { name: /^Message/ }).fill("Corrigé ce matin.");
  await bureau.getByRole("button", { name: "Envoyer la résolution" }).click();
  await bureau.getByText("À vérifier").waitFor();

  await csi.page.reload();
  await csi.page.getByRole("button", { name: "Informer les utilisateurs" }).click();
  await csi.page.getByRole("textbox", { name: "Information" }).fill("La recherche remarche.");
  await csi.page.getByRole("button", { name: "Envoyer l’information" }).click();
  await csi.page.getByText(/Utilisateurs informés/).waitFor();
  await csi.page.getByRole("button", { name: "Vérifier la correction" }).click();
  await csi.page.getByLabel("Constat").selectOption("efficace");
  await csi.page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await csi.page.getByText("Close", { exact: true }).waitFor();
  await csi.examiner("aide-close");
  for (const poste of [agent, csi, operateur]) await poste.fermer();
});
