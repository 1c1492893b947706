import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier, sortirLeDocument } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("CONV-5-20 CONV-5-22 a breach: declared at once, sent « à compléter », completed with its piece, read and acknowledged by the other DPD", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const dpd = await lieu.unPoste();
  const { page } = dpd;
  await page.goto("/signalements");
  await sIdentifier(page, "Houlagnoux");
  await page.getByRole("button", { name: "Déclarer un fait" }).click();
  const declaration = page.getByRole("form", { name: "Déclarer un fait" });
  await declaration.getByRole("button", { name: "Déclarer", exact: true }).click();
  await declaration.getByText("De quoi s’agit-il\u202f: à remplir.").first().waitFor();
  await parcourirAuClavier(page);
  await dpd.examiner("signalement-declarer");
  await declaration.getByLabel("De quoi s’agit-il").selectOption("violation");
  await declaration
    .getByRole("textbox", { name: /^En une phrase/ })
    .fill("Fichier envoyé par erreur");
  await declaration
    .getByRole("textbox", { name: /^Ce que vous savez déjà/ })
    .fill("Un export fictif a été envoyé à une mauvaise adresse.");
  await ecrire(page, () =>
    declaration.getByRole("button", { name: "Déclarer", exact: true }).click(),
  );
  await page
    .getByRole("heading", { name: /Signalement n° \d+, Fichier envoyé par erreur/ })
    .waitFor();
  await page.getByText("Il manque encore\u202f:").waitFor();
  await page.getByRole("button", { name: "Envoyer, à compléter ensuite" }).click();
  await dpd.examiner("signalement-a-completer");
  await ecrire(page, () => page.getByRole("button", { name: /^Envoyer avec la mention/ }).click());
  await page.getByText("1 envoi fait.").waitFor();
  const adresse = new URL(page.url()).pathname;

  await page.getByRole("button", { name: "Compléter", exact: true }).click();
  const suite = page.getByRole("form", { name: "Compléter" });
  await suite.getByLabel("Catégories de personnes concernées").fill("Bénéficiaires du RSA");
  await suite.getByLabel("Nombre approximatif de personnes").fill("cent");
  await suite.getByLabel("Catégories de données concernées").fill("Identité, adresse");
  await suite.getByLabel("Nombre approximatif d’enregistrements").fill("120");
  await suite.getByLabel("Conséquences probables").fill("Sollicitations indésirables");
  await suite.getByLabel("Mesures prises ou proposées").fill("Fichier effacé, preuve demandée");
  await suite.getByRole("button", { name: "Enregistrer" }).click();
  await suite
    .getByText(/écrivez un nombre entier/)
    .first()
    .waitFor();
  await parcourirAuClavier(page);
  await dpd.examiner("signalement-completer");
  await suite.getByLabel("Nombre approximatif de personnes").fill("120");
  await ecrire(page, () => suite.getByRole("button", { name: "Enregistrer" }).click());
  await page.getByText("Ce signalement a changé depuis le dernier envoi").waitFor();
  await page.getByLabel(/^Pièce à joindre/).setInputFiles({
    name: "constat-fictif.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 constat fictif"),
  });
  await ecrire(page, () => page.getByRole("button", { name: "Joindre la pièce" }).click());
  await page.getByText("constat-fictif.pdf").first().waitFor();
  await page.getByRole("button", { name: "Envoyer à l’autre partie" }).click();
  await ecrire(page, () => page.getByRole("button", { name: "Confirmer l’envoi" }).click());
  await page.getByText("1 envoi fait.").waitFor();

  const autre = await lieu.unPoste();
  await autre.page.goto("/signalements");
  await sIdentifier(autre.page, "Rastignot");
  await autre.page.getByRole("link", { name: /Fichier envoyé par erreur/ }).click();
  await autre.page.getByRole("button", { name: "Accuser réception" }).waitFor();
  await parcourirAuClavier(autre.page);
  await autre.examiner("signalement-recu");
  const remise = autre.page.waitForEvent("download");
  await autre.page.getByRole("button", { name: /^Télécharger/ }).click();
  assert.equal((await remise).suggestedFilename(), "constat-fictif.pdf");
  await autre.page.getByRole("button", { name: "Accuser réception" }).click();
  await ecrire(autre.page, () =>
    autre.page.getByRole("button", { name: "Confirmer la réception" }).click(),
  );
  await autre.page.getByText(/^Réception accusée le/).waitFor();
  await autre.fermer();

  await page.reload();
  await page.getByText(/^Réception accusée le .*Prisca/).waitFor();
  await parcourirAuClavier(page);
  await dpd.examiner("signalement-envoye");
  await page.getByRole("link", { name: "Tous les signalements" }).click();
  await page.getByRole("table").getByText("Réception accusée").waitFor();
  await dpd.examiner("signalements");
  await dpd.fermer();

  const rssi = await lieu.unPoste();
  await rssi.page.goto("/signalements");
  await sIdentifier(rssi.page, "Corditel");
  await rssi.page.goto(adresse);
  await rssi.page.getByText("Vous n’avez pas le droit requis pour cet accès.").waitFor();
  await rssi.fermer();
});

test("CONV-4-01 CONV-5-10 what leaves a screen, as a file or on paper, asks why, is marked, and is found again by its number", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/signalements");
  await sIdentifier(page, "Torquenais");
  await page.getByRole("button", { name: "Déclarer un fait" }).waitFor();
  await page.emulateMedia({ media: "print" });
  await page.getByText("Cette page ne s’imprime que par le bouton").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Signalements" }).count(), 0);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Imprimer cette page" }).click();
  const dialogue = page.getByRole("dialog", { name: "Sortir ce document de la plateforme" });
  await dialogue.getByRole("button", { name: "Sortir le document" }).click();
  await dialogue.getByText("Motif\u202f: à choisir.").waitFor();
  await poste.examiner("export-motif");
  // A browser that prints says so at once; here, paper never comes.
  await page.evaluate("window.print = () => {}");
  await dialogue.getByLabel("Motif").selectOption("reunion");
  await ecrire(page, () => dialogue.getByRole("button", { name: "Sortir le document" }).click());
  await dialogue.waitFor({ state: "detached" });
  await page.emulateMedia({ media: "print" });
  const marque = page.getByText(/^Confidentiel – article 4 de la convention/);
  await marque.waitFor();
  const [trace = ""] = /[0-9a-f-]{36}$/.exec((await marque.textContent()) ?? "") ?? [];
  assert.equal(await page.getByRole("heading", { name: "Signalements", exact: true }).count(), 1);
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
  await page.getByText("Cette page ne s’imprime que par le bouton").waitFor();
  await page.emulateMedia({ media: "screen" });

  await page.getByLabel(/^Numéro de trace/).fill(`trace ${trace}`);
  await page.getByRole("button", { name: "Retrouver", exact: true }).click();
  await page.getByText("Préparer une réunion entre les parties").waitFor();
  await page.getByText(/^Basile Torquenais, /).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("export-retrouve");

  await page.getByRole("button", { name: "Déclarer un fait" }).click();
  const declaration = page.getByRole("form", { name: "Déclarer un fait" });
  await declaration.getByLabel("De quoi s’agit-il").selectOption("anomalie");
  await declaration.getByRole("textbox", { name: /^En une phrase/ }).fill("Balayage fictif");
  await declaration.getByRole("textbox", { name: /^À/ }).fill("00:00");
  await ecrire(page, () =>
    declaration.getByRole("button", { name: "Déclarer", exact: true }).click(),
  );
  await page.getByRole("link", { name: "Tous les signalements" }).click();
  const exporter = page.getByRole("button", { name: "Exporter en CSV" }).first();
  const [fichier] = await Promise.all([
    page.waitForEvent("download"),
    sortirLeDocument(page, "gestion", () => exporter.click()),
  ]);
  assert.match(fichier.suggestedFilename(), /^confidentiel-signalements/);
  const lignes = (await readFile(await fichier.path(), "utf8")).trim().split("\r\n");
  assert.ok(lignes.every((ligne) => /;Confidentiel – .* – trace [0-9a-f-]{36}$/.test(ligne)));
  await poste.fermer();
});
