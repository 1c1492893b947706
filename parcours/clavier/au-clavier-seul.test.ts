import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { codeDuTelephone } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { dateTapee, unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const personne = unePersonne((p) => p.referent === "cd62" && p.nomUsage === null);

const NOM_DU_FOYER = `(() => {
  const e = document.activeElement;
  const nom = e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent ?? "";
  return nom.trim();
})()`;

/** Presses Tab until the focus is on what a person would read as `nom`. Fails when it is out of reach. */
async function aller(page: Page, nom: RegExp): Promise<void> {
  const vus: string[] = [];
  for (let essai = 0; essai < 40; essai++) {
    await page.keyboard.press("Tab");
    const lu = await page.evaluate<string>(NOM_DU_FOYER);
    if (nom.test(lu)) return exigerFoyerVisible(page, lu);
    vus.push(lu);
  }
  assert.fail(`${nom} n’est pas atteint au clavier : ${vus.join(" > ")}`);
}

async function exigerFoyerVisible(page: Page, nom: string): Promise<void> {
  const visible = await page.evaluate<boolean>(`(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  })()`);
  assert.ok(visible, `Le foyer ne se voit pas sur « ${nom} »`);
}

async function activer(page: Page, nom: RegExp): Promise<void> {
  await aller(page, nom);
  await page.keyboard.press("Enter");
}

async function sIdentifierAuClavier(page: Page): Promise<void> {
  await activer(page, /^S’identifier avec ProConnect/);
  await page.getByRole("heading", { name: "Choisir un agent" }).waitFor();
  const agent = page.getByRole("radio", { name: /Camille Verlainel/ });
  await aller(page, /\w/);
  for (let rang = 0; rang < 20 && !(await agent.isChecked()); rang++) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Second facteur" }).waitFor();
  await aller(page, /^Code à six chiffres/);
  await page.keyboard.type(await codeDuTelephone("Verlainel"));
  await page.keyboard.press("Enter");
}

test("RAPP-07 the whole of a counsellor's work is done with the keyboard alone", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/");
  await page.getByRole("heading", { name: "Se connecter" }).waitFor();
  await sIdentifierAuClavier(page);
  await page.getByRole("heading", { name: "Bonjour Camille Verlainel" }).waitFor();
  await activer(page, /^Suivi de parcours/);
  await page.getByRole("heading", { name: "Recherche usager" }).waitFor();

  await aller(page, /^Numéro de sécurité sociale/);
  await aller(page, /^Numéro de sécurité sociale \(NIR\)/);
  await page.keyboard.type(personne.nir);
  await page.keyboard.press("Enter");
  // The summary of errors takes the focus, and leads to the field.
  await page.getByText("Une saisie est à corriger").waitFor();
  await activer(page, /^Saisissez la date de naissance/);
  assert.match(await page.evaluate<string>(NOM_DU_FOYER), /^Date de naissance/);
  await page.keyboard.type(dateTapee(personne.dateNaissance));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "1 personne trouvée" }).waitFor();
  assert.match(await page.evaluate<string>(NOM_DU_FOYER), /^1 personne trouvée/);

  await activer(page, /^Ouvrir le dossier/);
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  assert.ok(
    (await page.evaluate<string>(NOM_DU_FOYER)).includes(personne.nomNaissance.toUpperCase()),
  );
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "1 personne trouvée" }).waitFor();

  await page.reload();
  await page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  await activer(page, /^Se déconnecter$/);
  await page.getByText("Vous êtes déconnecté.").waitFor();
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});

test("the skip links lead past the header", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { page, fermer } = await lieu.unPoste();
  await page.goto("/mentions-legales");
  await page.getByRole("heading", { name: "Mentions légales" }).waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate<string>(NOM_DU_FOYER), "Contenu");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate<string>("document.activeElement.id"), "contenu");
  await fermer();
});
