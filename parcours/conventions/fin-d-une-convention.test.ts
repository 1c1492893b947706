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

test("CONV-PRE-02 CONV-1-01 a convention from its sheet to its end", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const operateur = await lieu.unPoste();
  const { page } = operateur;
  await page.goto("/operateur/conventions");
  await sIdentifier(page, "Quinravaux");
  await page.getByRole("heading", { name: "Conventions", level: 1 }).waitFor();
  await page.getByRole("link", { name: /Pas-de-Calais/ }).waitFor();
  await operateur.examiner("conventions");
  await page.getByRole("link", { name: /Pas-de-Calais/ }).click();
  await page.getByText("Jean-Claude Leroy").first().waitFor();
  await page.getByText("n° 2024-589").first().waitFor();
  await operateur.examiner("convention");

  const partenaire = await lieu.unPoste();
  await partenaire.page.goto("/ma-convention");
  await sIdentifier(partenaire.page, "Dalfouvaux");
  await partenaire.page
    .getByRole("button", { name: "Modifier : Gouvernance du partenariat" })
    .click();
  await partenaire.page.getByRole("textbox", { name: "Téléphone" }).fill("");
  const enregistrer = partenaire.page.getByRole("button", { name: /prévenir l’autre partie/ });
  await enregistrer.click();
  await partenaire.page.getByText("Une saisie est à corriger").waitFor();
  await partenaire.examiner("ma-convention");
  await partenaire.page.getByRole("textbox", { name: "Téléphone" }).fill("03 53 01 00 99");
  await enregistrer.click();
  await partenaire.page.getByText("03 53 01 00 99").waitFor();
  await partenaire.page.getByRole("button", { name: /Voir Annexe 2 –/ }).click();
  await partenaire.page.getByRole("heading", { name: /Annexe 2 .*version 1/ }).waitFor();
  await partenaire.examiner("ma-convention-annexe");

  const [annee, mois, jour] = lieu.horloge.maintenant().toISOString().slice(0, 10).split("-");
  await page.getByRole("button", { name: "Enregistrer une dénonciation pour manquement" }).click();
  await page.getByRole("combobox", { name: "Auteur" }).selectOption("operateur");
  await page.getByRole("textbox", { name: "Notifiée le" }).fill(`${jour}/${mois}/${annee}`);
  await page.getByRole("textbox", { name: "Référence de l’écrit" }).fill("Lettre du directeur");
  await page.getByRole("textbox", { name: "Motif" }).fill("Consultations hors de l’article 2");
  await page.getByRole("textbox", { name: "Obligation essentielle" }).fill("Article 7");
  await page.getByRole("textbox", { name: /lettre recommandée/ }).fill("1A 000 000 0000 0");
  await operateur.examiner("convention-manquement");
  await page.getByRole("button", { name: "Résilier un mois après la notification" }).click();
  await page.getByText(/Tous les accès du partenaire cesseront/).waitFor();
  await page.getByText("Dénoncée", { exact: true }).first().waitFor();
  await operateur.examiner("convention-denoncee");

  await partenaire.page.reload();
  await partenaire.page.getByText("Dénoncée", { exact: true }).first().waitFor();
  await lieu.pool.query(
    "update conventions.convention set cesse_le = current_date - 1 where etat = 'denoncee'",
  );
  const limite = Date.now() + 10_000;
  let statut = 0;
  while (statut !== 403 && Date.now() < limite) {
    statut = (await partenaire.page.request.get("/portail/api/conventions")).status();
  }
  assert.equal(statut, 403);
  await partenaire.page.reload();
  await partenaire.page.getByText(/Aucune convention en vigueur/).waitFor();
  await operateur.fermer();
  await partenaire.fermer();
});
