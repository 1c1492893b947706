import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { remettreCompteProconnect } from "../essais/compte-proconnect.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const ACTE = {
  name: "acte.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.7 acte"),
};

/** The département whose RGC left: nobody is in office. */
async function sansRgc(): Promise<void> {
  await lieu.pool.query(
    `update habilitations.nomination set etat = 'retiree', fin_le = '2025-06-01', fin_motif = 'Départ'
     where agent_id = (select id from habilitations.agent where identifiant = 'r.dalfouvaux')`,
  );
}

/** A new agent reads and accepts what comes before any access; the home page follows. */
async function accepterConditions(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /Bonjour/ }).waitFor();
  await page.goto("/conditions");
  const premieres = page.getByRole("form", { name: "À accepter avant tout accès" });
  await premieres.waitFor();
  for (const boite of await premieres.getByRole("checkbox").all()) await boite.check();
  await premieres.getByRole("button", { name: "Accepter" }).click();
  await page.getByRole("heading", { name: /Bonjour/ }).waitFor();
}

/** The role, in the words of the annex in force, and back. */
async function lireAnnexe1(page: Page, lien: string): Promise<void> {
  await page.getByRole("link", { name: lien }).click();
  await page.getByRole("heading", { level: 1, name: /^Annexe 1 / }).waitFor();
  await page.goBack();
  await page.getByRole("link", { name: lien }).waitFor();
}

async function designer(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Désigner une personne sans compte" }).click();
  const formulaire = page.getByRole("form", { name: "Désigner une personne sans compte" });
  for (const [champ, valeur] of [
    ["Nom", "Ferrandoux"],
    ["Prénom", "Aliénor"],
    ["Courriel professionnel", "alienor.ferrandoux@example.org"],
    ["Identifiant", "a.ferrandoux"],
    ["Fonction", "Cheffe de service"],
  ] as const) {
    await formulaire
      .getByRole("textbox", { name: champ, exact: champ !== "Identifiant" })
      .fill(valeur);
  }
  await formulaire.getByLabel("Statut").selectOption("contractuel");
  await formulaire.getByLabel("Emploi").selectOption("oui");
  await formulaire.getByRole("button", { name: "Désigner", exact: true }).click();
}

test("CONV-3.2-07 CONV-3.2-12 ANX3-2.1-06 ANX1-1-01 ANX1-1-03 ANX1-2-02 from no RGC at all to the first right of a new agent", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  await sansRgc();
  const suivi = await lieu.unPoste();
  await suivi.page.goto("/gestion-des-comptes/nomination");
  await sIdentifier(suivi.page, "Brivezaquet");
  await suivi.page.getByText("Aucun RGC en fonction").waitFor();
  await lireAnnexe1(suivi.page, "Désignation et rôle du RGC : annexe 1 en vigueur");
  await suivi.page.getByText("Aucun RGC en fonction").waitFor();
  await parcourirAuClavier(suivi.page);
  await suivi.examiner("nomination-sans-rgc");
  await designer(suivi.page);
  await suivi.page.getByRole("button", { name: "J’ai remis les conditions générales" }).click();
  await suivi.page.getByLabel(/^Acte signé/).setInputFiles(ACTE);
  await parcourirAuClavier(suivi.page);
  await suivi.examiner("nomination-acte");
  await suivi.page.getByRole("button", { name: "Déposer l’acte signé" }).click();
  await suivi.page.getByRole("button", { name: "Transmettre à l’opérateur" }).click();
  await suivi.page.getByText("En attente de la décision de l’opérateur").waitFor();
  await suivi.examiner("nomination-transmise");

  const operateur = await lieu.unPoste();
  await operateur.page.goto("/operateur/nominations");
  await sIdentifier(operateur.page, "Quinravaux");
  await operateur.page.getByRole("button", { name: "Accepter : Aliénor Ferrandoux" }).waitFor();
  await parcourirAuClavier(operateur.page);
  await operateur.examiner("nominations-operateur");
  await operateur.page.getByRole("button", { name: "Accepter : Aliénor Ferrandoux" }).click();
  await operateur.page.getByLabel("Motif").fill("Acte complet");
  await operateur.page.getByRole("button", { name: "Accepter la nomination" }).click();
  await operateur.page.getByRole("button", { name: "Révoquer : Aliénor Ferrandoux" }).waitFor();
  await operateur.fermer();
  await suivi.page.reload();
  await suivi.page.getByText("En fonction :").waitFor();
  await suivi.examiner("nomination-en-fonction");
  // They also speak for the president: the form of a delegation, on a phone too.
  await suivi.page.goto("/ma-convention");
  await suivi.page.getByRole("button", { name: "Déléguer la décision à France Travail" }).click();
  await suivi.page.getByRole("button", { name: "Enregistrer la délégation" }).click();
  await suivi.page.getByText("2 saisies sont à corriger").waitFor();
  await suivi.examiner("delegation");
  await suivi.page.setViewportSize({ width: 390, height: 844 });
  // A heading with nothing after it would be read as a fault.
  assert.equal(await suivi.page.locator("td:empty:visible").count(), 0);
  await suivi.fermer();

  await remettreCompteProconnect(lieu, "a.ferrandoux");
  const rgc = await lieu.unPoste();
  const { page } = rgc;
  await page.goto("/");
  await sIdentifier(page, "Ferrandoux");
  await accepterConditions(page);
  await page.getByRole("link", { name: "Gestion des comptes" }).first().click();
  await lireAnnexe1(page, "Rôle et responsabilités du RGC : annexe 1 en vigueur");
  await page.getByRole("button", { name: "Créer un compte" }).click();
  await page.getByLabel("Prénom").fill("Yannig");
  await page.getByLabel("Nom", { exact: true }).fill("Talvernois");
  await page.getByLabel("Adresse électronique").fill("yannig.talvernois@example.org");
  await page.getByLabel("Identifiant ProConnect").fill("y.talvernois");
  await page.getByLabel("Mission").selectOption("referent");
  await parcourirAuClavier(page);
  await rgc.examiner("comptes-nouveau");
  await page.getByRole("button", { name: "Créer le compte" }).click();
  await page.getByRole("heading", { name: "Donner un droit" }).waitFor();
  await page.getByLabel("Module").selectOption("recherche-usager");
  await page.getByLabel("Pourquoi cet accès est nécessaire").fill("Accompagne des bénéficiaires");
  await page.getByRole("button", { name: "Donner le droit" }).click();
  await page.getByRole("button", { name: /^Suspendre/ }).waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("premier-droit");
  await page.goto("/gestion-des-comptes/nomination");
  await page.getByText("En fonction depuis le").waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("espace-rgc");
  await rgc.fermer();

  await remettreCompteProconnect(lieu, "y.talvernois");
  const agent = await lieu.unPoste();
  await agent.page.goto("/");
  await sIdentifier(agent.page, "Talvernois");
  await accepterConditions(agent.page);
  const tuile = agent.page.getByRole("main").getByRole("link", { name: /Suivi de parcours/ });
  await tuile.waitFor();
  await agent.examiner("premiere-tuile");
  await tuile.click();
  await agent.page.getByRole("heading", { name: "Recherche usager", level: 1 }).waitFor();
  assert.equal(await agent.page.getByRole("link", { name: "Gestion des comptes" }).count(), 0);
  await agent.fermer();
});
