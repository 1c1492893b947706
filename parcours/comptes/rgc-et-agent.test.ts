import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

const DEVELOPPEUR = "Développeur (francetravail.io)";
let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("ANX1-2-02 ANX1-2-05 ANX3-2.1-07 an agent asks, the RGC checks and grants, gives beyond the mission only with a reason", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const agent = await lieu.unPoste();
  await agent.page.goto("/");
  await sIdentifier(agent.page, "Quintrevoux");
  await agent.page.getByRole("heading", { name: /Bonjour/ }).waitFor();
  assert.equal(await agent.page.getByRole("link", { name: "Gestion des comptes" }).count(), 0);
  await agent.page.goto("/mes-acces");
  await agent.page.getByRole("row", { name: /Vue 360/i }).waitFor();
  await agent.page.getByLabel("Module").selectOption("activites-rendez-vous");
  await agent.page
    .getByLabel("Pourquoi cet accès vous est nécessaire")
    .fill("Suit les rendez-vous à clore");
  await agent.page.getByLabel("Responsable qui confirme le besoin").fill("Cheffe de service");
  await agent.page.getByRole("button", { name: "Envoyer la demande" }).click();
  await agent.page.getByText("Votre demande est transmise.").waitFor();
  await agent.examiner("mes-acces");

  const rgc = await lieu.unPoste();
  const { page } = rgc;
  await page.goto("/");
  await sIdentifier(page, "Dalfouvaux");
  await page.getByRole("link", { name: "Gestion des comptes" }).first().click();
  await page.getByRole("link", { name: /Elouan Quintrevoux/ }).waitFor();
  await rgc.examiner("comptes");
  await page.getByRole("link", { name: "Demandes (1)" }).click();
  await page.getByRole("button", { name: /Examiner/ }).click();
  // Modules and missions have their names, not their codes.
  await page.getByRole("heading", { name: /demande «\s?Rendez-vous\s?»/ }).waitFor();
  await page.getByRole("button", { name: "Accorder le droit" }).click();
  await page.getByText("Confirmez chaque vérification").waitFor();
  await rgc.examiner("decision-demande");
  for (const boite of await page.getByRole("checkbox").all()) await boite.check();
  await page.getByRole("button", { name: "Accorder le droit" }).click();
  await page.getByRole("table").getByText("Accordée").waitFor();

  // Who looked for somebody among four hundred comes back to what they looked for.
  await page.getByRole("link", { name: "Comptes", exact: true }).click();
  const cherche = page.getByRole("searchbox", { name: "Rechercher dans le tableau" });
  await cherche.fill("quintrevoux");
  await page.getByRole("status").getByText("1 ligne", { exact: true }).waitFor();
  await page.getByRole("link", { name: /Elouan Quintrevoux/ }).click();
  await page.getByRole("heading", { name: "Donner un droit" }).waitFor();
  await page.goBack();
  await page.getByRole("link", { name: /Elouan Quintrevoux/ }).waitFor();
  assert.equal(await cherche.inputValue(), "quintrevoux");
  await page.goForward();
  await page.getByRole("heading", { name: "Donner un droit" }).waitFor();
  await page.getByLabel("Module").selectOption("sanction");
  await page.getByLabel("Pourquoi cet accès est nécessaire").fill("Remplacement");
  await page.getByRole("button", { name: "Donner le droit" }).click();
  await page
    .getByRole("alert")
    .getByText("La mission de cette personne n’appelle pas cet accès : motivez")
    .waitFor();
  await page.getByLabel("Motif de l’écart").fill("Absence d’une collègue");
  await page.getByRole("button", { name: "Donner le droit" }).click();
  await page.getByText("Écart : Absence d’une collègue").waitFor();
  await page.getByText("Le droit est donné.").waitFor();
  await page
    .getByRole("button", { name: /^Suspendre/ })
    .first()
    .click();
  await page.getByLabel("Motif").last().fill("Congé long");
  await page.getByRole("dialog").getByRole("button", { name: "Suspendre" }).click();
  await page.getByRole("cell", { name: /^Suspendu/ }).waitFor();
  // The button is gone with what it did: the keyboard begins again at the heading.
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.locator("h1:focus, button:focus").waitFor();
  await page.getByText("Cette personne n’a pas de fonction").waitFor();
  await page.getByRole("button", { name: "Donner une fonction" }).click();
  const fonction = page.getByRole("form", { name: "Donner une fonction" });
  await fonction.getByLabel("Fonction").selectOption({ label: DEVELOPPEUR });
  await fonction.getByRole("button", { name: "Donner la fonction" }).click();
  await fonction.getByRole("link", { name: /Motif/ }).waitFor();
  await fonction.getByRole("textbox", { name: "Motif" }).fill("Note de service 12");
  await rgc.examiner("fonction-a-donner");
  await fonction.getByRole("button", { name: "Donner la fonction" }).click();
  await page.getByRole("listitem").filter({ hasText: DEVELOPPEUR }).waitFor();
  await page.getByRole("cell", { name: `${DEVELOPPEUR} · Note de service 12` }).waitFor();
  await page.getByRole("cell", { name: "Sanction · Remplacement", exact: true }).waitFor();
  await rgc.examiner("fiche-agent");
  await agent.page.goto("/developpeur");
  await agent.page.getByRole("heading", { level: 1, name: "Espace développeur" }).waitFor();
  await agent.page.getByRole("link", { name: "Espace développeur" }).first().waitFor();
  await page.getByRole("button", { name: `Retirer la fonction ${DEVELOPPEUR}` }).click();
  await page.getByRole("textbox", { name: /^Motif/ }).fill("Erreur de saisie");
  await page.getByRole("dialog").getByRole("button", { name: "Retirer la fonction" }).click();
  await page.getByText("Cette personne n’a pas de fonction").waitFor();
  await agent.page.goto("/mes-acces");
  await agent.page.getByText("Votre droit est suspendu").waitFor();
  await agent.fermer();

  for (const [salle, titre, capture] of [
    ["Tâches", "Tâches du responsable de la gestion des comptes", "comptes-taches"],
    ["Import", "Importer des comptes et des droits", "comptes-import"],
    ["Tiers", "Délégataires et prestataires", "comptes-tiers"],
    ["Annuaire", "Annuaire de votre organisme", "comptes-annuaire"],
  ] as const) {
    await page.goto("/gestion-des-comptes");
    await page.getByRole("link", { name: salle, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: titre }).waitFor();
    if (salle === "Import") {
      const csv = "nom;prenom;courriel;identifiant\nRoux;Ana;ana.roux@example.org;a.roux\nX;;x;x";
      await page
        .getByLabel(/Fichier CSV/)
        .setInputFiles({ name: "comptes.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await page.getByText("1 ligne prête, 1 refusée.").waitFor();
    }
    if (salle === "Annuaire") {
      await page.getByLabel("Nom du jeton").fill("Annuaire du Département");
      await page.getByRole("button", { name: "Créer un jeton" }).click();
      await page.getByText("Copiez ce jeton maintenant").waitFor();
    }
    await rgc.examiner(capture);
  }
  await rgc.fermer();
});
