import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chercherParNumero, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const personne = unePersonne((p) => p.referent === "cd62" && p.adresse !== null);

test("signing out goes through the provider, and nothing of the dossier comes back", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/suivi-de-parcours/recherche");
  await page.getByRole("heading", { name: "Connectez-vous pour continuer" }).waitFor();
  await sIdentifier(page, "Verlainel");
  // The page asked for before signing in is the one that opens.
  await page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  await chercherParNumero(page, personne.numeroFranceTravail);
  await page.getByRole("link", { name: /Ouvrir le dossier/ }).click();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  const dossier = page.url();

  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.getByText("Vous êtes déconnecté.").waitFor();
  await poste.examiner("deconnecte");

  await page.goBack();
  await page.goto(dossier);
  await page.getByRole("heading", { name: "Connectez-vous pour continuer" }).waitFor();
  assert.ok(!(await page.content()).includes(personne.nomNaissance));
  // Really out: the provider asks who it is, instead of letting them in silently.
  await page.getByRole("link", { name: "S’identifier avec ProConnect" }).click();
  await page.getByRole("heading", { name: "Choisir un agent" }).waitFor();
  await poste.examiner("proconnect-agents");
  await poste.fermer();
});
