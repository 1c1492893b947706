import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ouvrirLeDossier, sIdentifier } from "../essais/gestes.ts";
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
  // Nor on paper: no motive can be asked any more.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#contenu").isVisible(), false);
  await page.emulateMedia({ media: "screen" });
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

test("who signs out in one tab keeps what is typed in the other; another agent who signs in finds nothing of theirs", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", personne.numeroFranceTravail);
  await page.getByRole("link", { name: /conclusions/ }).click();
  await page.getByRole("button", { name: "Conclure un entretien" }).click();
  const conclusion = page.getByRole("textbox", { name: /^Conclusion/ });
  await conclusion.fill("Le CV est prêt.");
  const revenir = () => page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
  const expiree = page.getByRole("heading", { name: "Votre session a expiré" });

  const onglet = await page.context().newPage();
  await onglet.goto("/");
  await onglet.getByRole("button", { name: "Se déconnecter" }).click();
  await onglet.getByText("Vous êtes déconnecté.").waitFor();
  await revenir();
  await expiree.waitFor();
  await sIdentifier(onglet, "Verlainel");
  await onglet.getByRole("heading", { name: /Bonjour/ }).waitFor();
  await revenir();
  await expiree.waitFor({ state: "detached" });
  assert.equal(await conclusion.inputValue(), "Le CV est prêt.");

  await onglet.getByRole("button", { name: "Se déconnecter" }).click();
  await onglet.getByText("Vous êtes déconnecté.").waitFor();
  await sIdentifier(onglet, "Corditel");
  await onglet.getByRole("heading", { name: "Bonjour Briac Corditel" }).waitFor();
  await revenir();
  await page.getByRole("banner").getByText("Briac Corditel").waitFor();
  await page.getByText("Vous n’avez pas le droit requis pour cet accès.").waitFor();
  const lue = (await page.getByRole("main").textContent()) ?? "";
  assert.ok(!lue.includes(personne.nomNaissance.toUpperCase()), lue);
  assert.ok(!lue.includes(personne.numeroFranceTravail), lue);
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});
