import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

const PARTENAIRE = "Conseil départemental du Pas-de-Calais (démonstration)";
let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("the opérateur's desk in one reading, and the references, roadmap and figures of the network that it keeps", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  const lectures: string[] = [];
  page.on("request", (requete) => {
    if (requete.url().includes("/portail/api/operateur/")) lectures.push(requete.url());
  });
  await page.goto("/operateur");
  await sIdentifier(page, "Quinravaux");
  await page.getByRole("heading", { name: "Conventions", level: 2 }).waitFor();
  await page.getByText("Tous les courriels sont partis.").waitFor();
  assert.equal(lectures.length, 1);
  // Five are counted, four are listed.
  await page.getByRole("region", { name: "Conventions" }).getByText("1 autre").waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("operateur-a-traiter");

  await page.goto("/feuille-de-route");
  await page
    .getByRole("heading", { name: "Être prévenu d’un rendez-vous pris ailleurs" })
    .waitFor();
  const inscrire = page.getByRole("button", { name: "Inscrire un point" });
  const [bouton, suite] = await Promise.all([
    inscrire.boundingBox(),
    page.getByRole("heading", { name: "Besoins du réseau" }).boundingBox(),
  ]);
  assert.ok(bouton && suite && suite.y - (bouton.y + bouton.height) >= 8);
  await inscrire.click();
  const point = page.getByRole("form", { name: "Inscrire un point" });
  await point.getByLabel("Intitulé").fill("Recherche par commune");
  await point.getByLabel(/^Valeur/).fill("70");
  await point.getByLabel("État").selectOption("retenu");
  await point.getByLabel(/^Motif/).fill("Commission SI du 3 novembre");
  await point.getByRole("button", { name: "Inscrire" }).click();
  await page.getByRole("heading", { name: "Recherche par commune" }).waitFor();
  await page.getByRole("button", { name: "Exprimer un besoin" }).click();
  const besoin = page.getByRole("form", { name: "Exprimer un besoin" });
  await besoin.getByLabel("Intitulé").fill("Trier par distance");
  await besoin.getByLabel(/^Ce qui manque/).fill("Aux conseillers des MDS");
  await besoin.getByLabel("Priorité").selectOption("1");
  await besoin.getByRole("button", { name: "Exprimer ce besoin" }).click();
  await page.getByRole("button", { name: "Relier à un point" }).click();
  await page.getByLabel("Point", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Relier", exact: true }).click();
  await page.getByRole("cell", { name: /Recherche par commune/ }).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("feuille-de-route");

  await page.goto("/operateur/catalogue");
  const references = page.getByRole("region", { name: /Cahier des charges et finalités/ });
  await references.getByText("Arrêté du 3 juillet 2024").waitFor();
  await references.getByRole("button", { name: "Ouvrir ou fermer une finalité" }).click();
  await poste.examiner("catalogue-references");

  await page.goto("/pilotage");
  await page.getByRole("heading", { name: "Indicateurs par public" }).waitFor();
  await page.getByLabel("Périmètre").selectOption({ label: PARTENAIRE });
  await page.getByText(`${PARTENAIRE}, au `).waitFor();
  await page.getByRole("rowheader", { name: /^Prévalence/ }).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("pilotage-operateur");
  await poste.fermer();
});
