import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { codeTotp } from "../../serveur/src/modules/identite/essais/agent-connectable.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

async function soumettre(page: Page, code: string, action = "Vérifier"): Promise<void> {
  await page.getByLabel("Code à six chiffres").fill(code);
  await page.getByRole("button", { name: action }).click();
}

function avancer(secondes: number): Date {
  const instant = new Date(lieu.horloge.maintenant().getTime() + secondes * 1000);
  lieu.horloge.regler(instant.toISOString());
  return instant;
}

test("CONV-7-16 RAPP-07 without the provider's second factor an agent enrols their own before any data", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, "Verlainel", { secondFacteur: false });
  await page.getByRole("heading", { name: "Protéger votre compte" }).waitFor();
  await poste.examiner("enrolement-proposer");
  // No data before: neither a tile, nor the menu, nor the API.
  assert.equal(await page.getByRole("link", { name: "Recherche usager" }).count(), 0);
  for (const chemin of ["/suivi-de-parcours/dossiers/cle", "/suivi-de-parcours/recherche"]) {
    await page.goto(chemin);
    await page.getByRole("heading", { name: "Protéger votre compte" }).waitFor();
  }
  const refus = await page.request.get("/portail/api/usagers/cle/vue-360");
  assert.deepEqual([refus.status(), (await refus.json()).code], [403, "SECOND_FACTEUR_REQUIS"]);

  await page.getByRole("button", { name: "Associer une application" }).click();
  const cle = (await page.locator("code").first().textContent())?.replace(/\s/g, "") ?? "";
  await poste.examiner("enrolement-associer");
  await soumettre(page, "12", "Activer le second facteur");
  await page.getByText("Le code compte six chiffres.").waitFor();
  await soumettre(page, "000000", "Activer le second facteur");
  await page.getByText("Le code est faux, expiré ou déjà utilisé.").waitFor();
  await poste.examiner("enrolement-code-faux");
  const code = codeTotp(cle, lieu.horloge.maintenant());
  await soumettre(page, code, "Activer le second facteur");
  await page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  await poste.fermer();

  await verifierAilleurs(cle, code);
});

/** On another machine the same code is refused, five failures block, then the next code opens. */
async function verifierAilleurs(cle: string, dejaServi: string): Promise<void> {
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/");
  await sIdentifier(page, "Verlainel", { secondFacteur: false });
  await page.getByRole("heading", { name: "Vérification en deux étapes" }).waitFor();
  await poste.examiner("second-facteur-verifier");
  for (let essai = 0; essai < 5; essai++) {
    const reponse = page.waitForResponse(/second-facteur\/verification/);
    await soumettre(page, dejaServi);
    assert.equal((await reponse).status(), 400);
    await page.getByText("Le code est faux, expiré ou déjà utilisé.").waitFor();
  }
  await soumettre(page, codeTotp(cle, avancer(60)));
  await page.getByText("Trop d’essais").waitFor();
  await poste.examiner("second-facteur-bloque");
  await soumettre(page, codeTotp(cle, avancer(300)));
  await page.getByRole("heading", { name: "Bonjour Camille Verlainel" }).waitFor();
  await poste.fermer();
}
