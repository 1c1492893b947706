import assert from "node:assert/strict";
import { setTimeout as attendre } from "node:timers/promises";
import type { Page } from "playwright-core";
import { codeTotp } from "../../serveur/src/modules/identite/essais/agent-connectable.ts";
import { secretRemis } from "./compte-proconnect.ts";
import { agentNomme, dateTapee, type Personne } from "./territoire.ts";

/** How long a code lives, in milliseconds (RFC 6238). The platform accepts that of the step to come. */
const PAS = 30_000;
const pasUtilises = new Map<string, number>();

/** From any page that asks for it, signs in through the provider's own pages. */
export async function sIdentifier(
  page: Page,
  nom: string,
  options: { readonly secondFacteur?: boolean } = {},
): Promise<void> {
  await page.getByRole("link", { name: "S’identifier avec ProConnect" }).click();
  await page.getByRole("radio", { name: new RegExp(nom) }).check();
  await page.getByRole("button", { name: "Continuer" }).click();
  if (options.secondFacteur === false) {
    await page.getByRole("button", { name: "Continuer sans second facteur" }).click();
    return;
  }
  await page.getByLabel("Code à six chiffres").fill(await codeDuTelephone(nom));
  await page.getByRole("button", { name: "Valider le code" }).click();
}

/**
 * The code of the agent's phone: the next one when the current one has served, since a code serves once.
 * Like anybody before their phone, waits for a code that the platform would accept.
 */
export async function codeDuTelephone(nom: string): Promise<string> {
  const pas = Math.max(Math.floor(Date.now() / PAS), (pasUtilises.get(nom) ?? 0) + 1);
  pasUtilises.set(nom, pas);
  const secret = secretRemis(nom) ?? agentNomme(nom).demo.secretTotp;
  await attendre(Math.max(0, (pas - 1) * PAS - Date.now()));
  return codeTotp(secret, new Date(pas * PAS));
}

/**
 * Does a gesture that writes, and waits for the server's answer to it. A text of the page may
 * stand before the write (what is typed is text too); the answer may not.
 */
export async function ecrire(page: Page, geste: () => Promise<void>): Promise<void> {
  const [reponse] = await Promise.all([
    page.waitForResponse(
      (reponse) => reponse.request().method() !== "GET" && reponse.url().includes("/portail/api/"),
    ),
    geste(),
  ]);
  assert.ok(reponse.ok(), `réponse ${reponse.status()}`);
}

/**
 * Types a text in the field that has the focus, all at once: the page lives through each key, and no timer
 * of its own rings in between.
 */
export async function taperDUnTrait(page: Page, texte: string): Promise<void> {
  await page.evaluate(`(async () => {
    for (const lettre of ${JSON.stringify(texte)}) {
      document.execCommand("insertText", false, lettre);
      for (let tour = 0; tour < 100; tour++) await null;
    }
  })()`);
}

/** Searches a person by NIR and birth date from the search page. */
export async function chercherParNir(
  page: Page,
  personne: Pick<Personne, "nir" | "dateNaissance">,
): Promise<void> {
  await page.getByRole("radio", { name: /Numéro de sécurité sociale/ }).check();
  await page.getByRole("textbox", { name: "Numéro de sécurité sociale" }).fill(personne.nir);
  await page
    .getByRole("textbox", { name: "Date de naissance" })
    .fill(dateTapee(personne.dateNaissance));
  await chercher(page);
}

/** Searches by the number of the register. */
export async function chercherParNumero(page: Page, numero: string): Promise<void> {
  await page.getByRole("radio", { name: /Numéro France Travail/ }).check();
  await page.getByRole("textbox", { name: /Numéro France Travail/ }).fill(numero);
  await chercher(page);
}

/** Comes to the search page, signs in there, and opens the record of this number. */
export async function ouvrirLeDossier(page: Page, nom: string, numero: string): Promise<void> {
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, nom);
  await chercherParNumero(page, numero);
  await page.getByRole("link", { name: /^Ouvrir le dossier/ }).click();
}

/** Searches by name and birth date. */
export async function chercherParIdentite(
  page: Page,
  identite: { readonly nom: string; readonly prenom: string; readonly dateNaissance: string },
): Promise<void> {
  await page.getByRole("radio", { name: /Identité/ }).check();
  await page.getByRole("textbox", { name: /^Nom/ }).fill(identite.nom);
  await page.getByRole("textbox", { name: "Prénom" }).fill(identite.prenom);
  await page
    .getByRole("textbox", { name: "Date de naissance" })
    .fill(dateTapee(identite.dateNaissance));
  await chercher(page);
}

async function chercher(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.getByRole("heading", { name: /trouvée/ }).waitFor();
}

/** Takes a document out of the platform: why is asked first. */
export async function sortirLeDocument(
  page: Page,
  motif: string,
  geste: () => Promise<void>,
): Promise<void> {
  await geste();
  const dialogue = page.getByRole("dialog", { name: "Sortir ce document de la plateforme" });
  await dialogue.getByLabel("Motif").selectOption(motif);
  await dialogue.getByRole("button", { name: "Sortir le document" }).click();
}
