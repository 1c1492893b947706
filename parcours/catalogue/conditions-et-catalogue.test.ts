import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

const PARTENAIRE = "Conseil départemental du Pas-de-Calais (démonstration)";
let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("ANX3-2.1-01 ANX4-A-01 ANX4-B-01 ANX4-C-01 the opérateur edits and publishes; a counsellor reads the new conditions, accepts them and works", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const bureau = await lieu.unPoste();
  const { page } = bureau;
  await page.goto("/operateur/catalogue");
  await sIdentifier(page, "Quinravaux");
  await page.getByRole("heading", { name: "Catalogue de l’annexe 4" }).waitFor();
  await page
    .getByRole("search", { name: /Éléments/ })
    .getByRole("searchbox")
    .fill("sia");
  await page.getByRole("button", { name: "Modifier SIA" }).click();
  await page.getByLabel("Libellé").fill("Suivi de l’intensité (SIA)");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await page.getByText("Une saisie est à corriger").waitFor();
  await bureau.examiner("catalogue-element-sans-motif");
  await page.getByRole("textbox", { name: /^Motif/ }).fill("Décision de la commission SI");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await page.getByRole("rowheader", { name: /Suivi de l’intensité/ }).waitFor();
  await page.getByRole("button", { name: "Publier la liste" }).click();
  await page.getByRole("textbox", { name: /^Motif/ }).fill("Première liste publiée");
  await page.getByRole("textbox", { name: /^Décision/ }).fill("Comité produit n° 12");
  await page.getByRole("textbox", { name: /^Décidée le/ }).fill("02/03/2026");
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await page.getByText("La liste publiée est à jour.").waitFor();
  await page.getByText(/Liste n° 1 du/).click();
  await page
    .getByText(/Recherche Usager : ajouté/)
    .first()
    .waitFor();

  await page.getByRole("button", { name: "Publier une nouvelle version" }).click();
  await page.getByLabel("Conditions", { exact: true }).selectOption("mon-portail-pro");
  await page.getByLabel("Titre").fill("Conditions générales de Mon Portail Pro");
  const texte = "Premier alinéa.\n\nSecond alinéa, nouveau.";
  await page.getByLabel("Texte", { exact: true }).fill(texte);
  // Another act reads everything again; a reading that fails leaves what is being typed.
  await page.route("**/portail/api/conditions", (route) =>
    route.request().method() === "GET" ? route.fulfill({ status: 503 }) : route.continue(),
  );
  await page.getByRole("button", { name: "Ouvrir une expérimentation" }).click();
  const essai = page.getByRole("form", { name: "Ouvrir une expérimentation" });
  await essai.getByLabel("Élément").selectOption({ index: 1 });
  await essai.getByLabel("Objet").fill("Essai avec un seul partenaire");
  await essai.getByRole("checkbox", { name: PARTENAIRE }).check();
  await essai.getByLabel(/^Premier jour/).fill("01/01/2027");
  await essai.getByLabel(/^Dernier jour/).fill("31/03/2027");
  await bureau.examiner("experimentation-a-ouvrir");
  await essai.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await page.getByText("L’expérimentation est ouverte.").waitFor();
  await page.getByRole("cell", { name: PARTENAIRE }).waitFor();
  await page.getByText("Le service rencontre une difficulté").waitFor();
  assert.equal(await page.getByLabel("Texte", { exact: true }).inputValue(), texte);
  await page.unroute("**/portail/api/conditions");
  const jour = new Date().toLocaleDateString("fr-FR", { timeZone: "Europe/Paris" });
  await page.getByLabel(/En vigueur à partir du/).fill(jour);
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await page.getByText(/Version 2 publiée/).waitFor();
  await page.getByRole("rowheader", { name: "décret 2024-1242" }).waitFor();
  await bureau.examiner("catalogue-operateur");
  assert.deepEqual(bureau.anomalies, []);
  await bureau.fermer();

  const poste = await lieu.unPoste();
  await poste.page.goto("/");
  await sIdentifier(poste.page, "Verlainel");
  await poste.page.getByText("Un accès attend encore quelque chose").waitFor();
  assert.equal(await poste.page.getByRole("link", { name: "Suivi de parcours" }).count(), 0);
  await poste.examiner("accueil-conditions-a-accepter");
  await poste.page.getByRole("link", { name: "Lire et accepter les conditions" }).click();
  await poste.page.getByText("Second alinéa, nouveau.").waitFor();
  await poste.page.getByRole("button", { name: "Accepter" }).first().click();
  await poste.page.getByText("Cochez chaque texte").waitFor();
  await poste.examiner("conditions-a-accepter");
  await poste.page
    .getByLabel(/J’ai lu ce texte/)
    .first()
    .check();
  await poste.page.getByRole("button", { name: "Accepter" }).first().click();
  await poste.page.getByRole("link", { name: "Suivi de parcours" }).waitFor();

  await poste.page.goto("/catalogue");
  await poste.page.getByRole("rowheader", { name: /Suivi de l’intensité/ }).waitFor();
  for (const titre of ["A. Données de l’utilisateur", "B. Diagnostic", "C. Sanction"]) {
    await poste.page.getByText(titre).click();
  }
  await poste.page.getByText("Disposer des données administratives").waitFor();
  await poste.page.getByText("Accompagner les usagers orientés").waitFor();
  await poste.page.getByText("Suivre les décisions de suspension").waitFor();
  await poste.examiner("catalogue-partenaire");
  await poste.page.goto("/portail-emploi");
  await poste.page.getByText("Aucune application de Portail Emploi").waitFor();
  await poste.examiner("portail-emploi");
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});
