import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { codeTotp } from "../../serveur/src/modules/identite/essais/agent-connectable.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import type { Poste } from "../essais/poste.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

async function visite(nom: string, chemin: string): Promise<Poste> {
  const poste = await lieu.unPoste();
  poste.page.setDefaultTimeout(30_000);
  await poste.page.goto(chemin);
  await sIdentifier(poste.page, nom);
  return poste;
}

async function motiver(page: Page, motif: string, action: string): Promise<void> {
  const dialogue = page.getByRole("dialog");
  await dialogue.getByLabel(/^Motif/).fill(motif);
  await ecrire(page, () => dialogue.getByRole("button", { name: action, exact: true }).click());
  await dialogue.waitFor({ state: "detached" });
}

test("ANX1-2-08 a token of the directory revoked on the screen is refused at once", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const rgc = await visite("Dalfouvaux", "/gestion-des-comptes/annuaire");
  const { page } = rgc;
  await page.getByText("Aucun jeton").waitFor();
  await page.getByLabel("Nom du jeton").fill("Annuaire du Département");
  await page.getByRole("button", { name: "Créer un jeton" }).click();
  await page.getByText("Copiez ce jeton maintenant").waitFor();
  const jeton = await page.locator(".m-jeton").textContent();
  const lire = async () => {
    const headers = { authorization: `Bearer ${jeton}` };
    return (await fetch(`${lieu.url}/scim/v2/Users`, { headers })).status;
  };
  assert.equal(await lire(), 200);
  await page.reload();
  await page.getByRole("button", { name: /^Révoquer le jeton/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Révoquer" }).click();
  await page.getByText(/Indiquez le motif/).waitFor();
  assert.equal(await lire(), 200);
  await rgc.examiner("annuaire-revoquer");
  await motiver(page, "Prestataire remplacé", "Révoquer");
  assert.equal(await lire(), 401);
  await page.getByRole("cell", { name: /^Révoqué le/ }).waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("annuaire-revoque");
  await rgc.fermer();
});

/** An agent whose provider gives no second factor, with the application they have just enrolled. */
async function enroler(nom: string): Promise<Poste> {
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/");
  await sIdentifier(page, nom, { secondFacteur: false });
  await page.getByRole("button", { name: "Associer une application" }).click();
  const cle = (await page.locator("code").first().textContent())?.replace(/\s/g, "") ?? "";
  await page.getByLabel("Code à six chiffres").fill(codeTotp(cle, lieu.horloge.maintenant()));
  await page.getByRole("button", { name: "Activer le second facteur" }).click();
  await page.getByRole("heading", { name: /^Bonjour/ }).waitFor();
  return poste;
}

test("CONV-7-16 an agent who lost their phone: the RGC resets the second factor, and another is enrolled", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const agent = await enroler("Verlainel");
  const rgc = await visite("Dalfouvaux", "/gestion-des-comptes");
  const { page } = rgc;
  await page.getByRole("link", { name: /Camille Verlainel/ }).click();
  await page.getByRole("button", { name: "Réinitialiser le second facteur" }).click();
  await rgc.examiner("second-facteur-reinitialiser");
  await motiver(page, "Téléphone perdu, identité vérifiée", "Réinitialiser le second facteur");
  await page.getByRole("rowheader", { name: "Second facteur réinitialisé" }).waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("second-facteur-reinitialise");
  await agent.page.goto("/");
  await agent.page.getByRole("link", { name: "S’identifier avec ProConnect" }).click();
  await agent.page.getByRole("heading", { name: "Protéger votre compte" }).waitFor();
  await agent.fermer();
  await rgc.fermer();
});

test("ANX1-3-04 ANX1-2-12 the RGC who lost everything: blocked by their word, reset and restored by the opérateur", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const rgc = await enroler("Dalfouvaux");
  const { page } = rgc;
  await page.goto("/gestion-des-comptes/nomination");
  await page.getByRole("button", { name: /^Déclarer la perte/ }).click();
  await motiver(page, "Téléphone volé", "Déclarer la perte ou le vol");
  await page.getByText("Vous ne pouvez pas agir comme RGC").waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("rgc-bloque");

  const operateur = await visite("Quinravaux", "/operateur/interventions");
  const bureau = operateur.page;
  await bureau.getByRole("button", { name: "Ouvrir une intervention" }).click();
  const demande = bureau.getByRole("form", { name: "Ouvrir une intervention" });
  await demande.getByLabel("Organisme").selectOption({
    label: "Conseil départemental du Pas-de-Calais (démonstration)",
  });
  await demande.getByLabel(/^Incident/).fill("INC-2026-0043");
  await demande.getByLabel("Motif").fill("Téléphone du RGC volé");
  await demande.getByLabel(/^Durée/).fill("1");
  await demande.getByRole("button", { name: "Ouvrir et prévenir le RGC" }).click();
  await bureau.getByRole("textbox", { name: /^Compte concerné/ }).fill("Dalfouvaux");
  await bureau.getByRole("button", { name: "Chercher", exact: true }).click();
  await bureau.getByRole("link", { name: "Oriane Dalfouvaux" }).click();
  await bureau.getByRole("button", { name: "Réinitialiser le second facteur" }).click();
  await motiver(bureau, "Identité vérifiée par appel", "Réinitialiser le second facteur");
  await bureau.goto("/operateur/nominations");
  const ligne = bureau.getByRole("row", { name: /Oriane Dalfouvaux/ });
  await ligne.getByText("Identifiants perdus").waitFor();
  await ligne.getByRole("button", { name: /^Rétablir/ }).click();
  await operateur.examiner("rgc-retablir");
  await motiver(bureau, "Second facteur réinitialisé", "Rétablir l’accès");
  await ligne.getByText("Identifiants perdus").waitFor({ state: "detached" });
  await operateur.fermer();

  await page.goto("/");
  await page.getByRole("link", { name: "S’identifier avec ProConnect" }).click();
  await page.getByRole("heading", { name: "Protéger votre compte" }).waitFor();
  await rgc.fermer();
});
