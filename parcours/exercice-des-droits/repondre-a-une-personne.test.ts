import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier, sortirLeDocument } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { dateTapee, unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const PERSONNE = unePersonne(
  ({ referent, rsaDepartement, inscription, nomUsage }) =>
    referent === "cd62" && rsaDepartement === "62" && inscription !== null && nomUsage === null,
);

test("CONV-5-15 CONV-5-16 CONV-5-17 a request received by letter: recorded from a record, the other DPD helps, the data leave marked, the delay is prolonged, the person is answered with its proof", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const dpd = await lieu.unPoste();
  const { page } = dpd;
  await page.goto("/exercice-des-droits");
  await sIdentifier(page, "Houlagnoux");
  const recherche = page.getByRole("form", { name: "Trouver la personne" });
  await recherche.getByRole("button", { name: "Trouver la personne" }).click();
  await recherche.getByText("Nom\u202f: à remplir.").first().waitFor();
  await parcourirAuClavier(page);
  await dpd.examiner("exercice-trouver");
  await recherche.getByLabel("Nom", { exact: true }).fill(PERSONNE.nomNaissance);
  await recherche.getByLabel(/^Prénom/).fill(PERSONNE.prenom);
  await recherche.getByLabel(/^Date de naissance/).fill(dateTapee(PERSONNE.dateNaissance));
  await recherche.getByRole("button", { name: "Trouver la personne" }).click();
  await page
    .getByRole("button", { name: /^Enregistrer sa demande/ })
    .first()
    .click();
  const reception = page.getByRole("form", { name: /^Enregistrer sa demande/ });
  await reception.getByLabel("Droit exercé").selectOption("acces");
  await reception.getByLabel("Reçue par").selectOption("courrier");
  await reception.getByLabel("Identité du demandeur").selectOption("a-verifier");
  await reception.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await reception
    .getByText(/Ce que la personne demande.*à remplir/)
    .first()
    .waitFor();
  await parcourirAuClavier(page);
  await dpd.examiner("exercice-enregistrer");
  await reception
    .getByRole("textbox", { name: /^Ce que la personne demande/ })
    .fill("Une copie de tout ce qui la concerne.");
  await ecrire(page, () =>
    reception.getByRole("button", { name: "Enregistrer", exact: true }).click(),
  );
  await page.getByRole("heading", { name: /Demande n° \d+, Accès/ }).waitFor();
  await page.getByText("Identité à vérifier").first().waitFor();

  await page.getByRole("button", { name: "Noter la vérification de l’identité" }).click();
  const identite = page.getByRole("form", { name: "Noter la vérification de l’identité" });
  await identite.getByLabel("Identité du demandeur").selectOption("piece");
  await ecrire(page, () => identite.getByRole("button", { name: "Enregistrer" }).click());
  const aider = page.getByRole("button", { name: "Demander l’aide de l’autre partie" });
  await aider.click();
  const aide = page.getByRole("form", { name: "Demander l’aide de l’autre partie" });
  await aide
    .getByRole("textbox", { name: /^Ce que vous lui demandez/ })
    .fill("Que conservez-vous hors de la plateforme ?");
  await dpd.examiner("exercice-a-instruire");
  await ecrire(page, () => aide.getByRole("button", { name: "Demander" }).click());
  await page.getByText("L’autre partie doit répondre le").waitFor();

  const autre = await lieu.unPoste();
  await autre.page.goto("/exercice-des-droits");
  await sIdentifier(autre.page, "Rastignot");
  await autre.page
    .getByRole("table", { name: "Aides demandées par l’autre partie" })
    .getByRole("link", { name: new RegExp(PERSONNE.prenom) })
    .first()
    .click();
  await autre.page.getByRole("heading", { name: /^Aide demandée par .*, n° \d+$/ }).waitFor();
  await autre.page.getByRole("button", { name: "Répondre à l’autre partie" }).click();
  const reponseAide = autre.page.getByRole("form", { name: "Répondre à l’autre partie" });
  await reponseAide.getByLabel(/^Votre réponse/).fill("Rien d’autre que ce que vous lisez.");
  await parcourirAuClavier(autre.page);
  await autre.examiner("entraide-recue");
  await ecrire(autre.page, () =>
    reponseAide.getByRole("button", { name: "Envoyer la réponse" }).click(),
  );
  await autre.page.getByText("Répondue", { exact: true }).waitFor();
  await autre.fermer();

  await page.reload();
  await page.getByText("Rien d’autre que ce que vous lisez.").waitFor();
  await page.getByRole("button", { name: "Prolonger le délai" }).click();
  const prolonger = page.getByRole("form", { name: "Prolonger le délai" });
  await prolonger.getByLabel("Motif").selectOption("complexite");
  await prolonger
    .getByRole("textbox", { name: /^Ce qui demande plus de temps/ })
    .fill("Trois organismes sont interrogés.");
  await ecrire(page, () =>
    prolonger.getByRole("button", { name: "Préparer la prolongation" }).click(),
  );
  await page.getByRole("heading", { name: "Texte à envoyer à la personne" }).waitFor();
  await dpd.examiner("exercice-prolonger");
  await prouver("Noter l’envoi de la prolongation");
  await page.getByRole("heading", { name: "Ce qui a été dit à la personne" }).waitFor();

  const sortir = page.getByRole("button", { name: "Sortir la copie de ses données" });
  const [fichier] = await Promise.all([
    page.waitForEvent("download"),
    sortirLeDocument(page, "droits", () => sortir.click()),
  ]);
  assert.equal(fichier.suggestedFilename(), "confidentiel-copie-des-donnees.csv");
  const lignes = (await readFile(await fichier.path(), "utf8")).trim().split("\r\n");
  assert.ok(lignes.length > 30);
  assert.ok(lignes.every((ligne) => ligne.includes("Confidentiel – article 4")));

  await page.getByRole("button", { name: "Décider" }).click();
  const decider = page.getByRole("form", { name: "Décider" });
  await decider.getByLabel(/^Décision/).selectOption("ACCEPTEE copie");
  await decider.getByLabel(/^Ce qui est fait/).fill("La copie est jointe à cette lettre.");
  await ecrire(page, () =>
    decider.getByRole("button", { name: "Enregistrer la décision" }).click(),
  );
  await page.getByText("Votre demande est acceptée.").waitFor();
  await page.getByRole("button", { name: "Noter l’envoi de la réponse" }).click();
  await parcourirAuClavier(page);
  await dpd.examiner("exercice-a-repondre");
  await page.getByRole("button", { name: "Annuler" }).click();
  await prouver("Noter l’envoi de la réponse");
  await page.getByText("Répondue", { exact: true }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Changer la décision" }).count(), 0);
  await dpd.examiner("exercice-repondu");
  const adresse = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Toutes les demandes" }).click();
  await page
    .getByRole("table", { name: "Demandes des personnes" })
    .getByText("Prolongée")
    .first()
    .waitFor();
  await dpd.examiner("exercices-des-droits");
  await dpd.fermer();

  const rssi = await lieu.unPoste();
  await rssi.page.goto("/signalements");
  await sIdentifier(rssi.page, "Torquenais");
  await rssi.page.getByRole("heading", { name: "Signalements" }).waitFor();
  assert.equal(await rssi.page.getByRole("link", { name: "Exercice des droits" }).count(), 0);
  await rssi.page.goto(adresse);
  await rssi.page.getByText("Vous n’avez pas le droit requis pour cet accès.").waitFor();
  await rssi.fermer();

  async function prouver(titre: string): Promise<void> {
    await page.getByRole("button", { name: titre }).click();
    const preuve = page.getByRole("form", { name: titre });
    await preuve.getByLabel("Moyen").selectOption("recommande");
    await preuve.getByLabel(/^Référence de la preuve/).fill("1A 000 000 0001 2");
    await ecrire(page, () => preuve.getByRole("button", { name: "Enregistrer la preuve" }).click());
  }
});
