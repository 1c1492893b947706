import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { dateTapee, unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const personne = unePersonne((p) => p.referent === "cd62" && p.nomUsage === null);

test("a session that ends under the fingers loses nothing of what was typed", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, "Verlainel");
  await page.getByRole("radio", { name: /Identité/ }).check();
  await page.getByRole("textbox", { name: /^Nom/ }).fill(personne.nomNaissance);
  const naissance = page.getByRole("textbox", { name: "Date de naissance" });
  await naissance.fill(dateTapee(personne.dateNaissance));
  const plusTard = lieu.horloge.maintenant().getTime() + 31 * 60_000;
  lieu.horloge.regler(new Date(plusTard).toISOString());
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.getByRole("heading", { name: "Votre session a expiré" }).waitFor();
  await poste.examiner("session-expiree");
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Votre session a expiré" }).waitFor();

  const [onglet] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: /Se reconnecter/ }).click(),
  ]);
  // Still known at the provider, the agent comes back without a question.
  await onglet.getByRole("heading", { name: "Votre session est reprise" }).waitFor();
  await onglet.close();
  await page.bringToFront();
  await page.getByRole("button", { name: "J’ai repris ma session" }).click();
  await page.getByRole("heading", { name: "Votre session a expiré" }).waitFor({ state: "hidden" });
  assert.equal(await naissance.inputValue(), dateTapee(personne.dateNaissance));
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page
    .getByRole("link", { name: /Ouvrir le dossier/ })
    .first()
    .waitFor();
  await page.goto("/session-reprise");
  await page.getByRole("heading", { name: "Votre session est reprise" }).waitFor();
  await poste.examiner("session-reprise");
  await poste.fermer();
});
