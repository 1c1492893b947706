import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { appeler, CHEMINS, JETON, obtenirJeton, poster } from "../../serveur/src/essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "../../serveur/src/essais/applications.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier, sortirLeDocument } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { unePersonne } from "../essais/territoire.ts";

const SCOPES = [
  "api_rechercher-usagerv2",
  "rechercheusager",
  "profil_accedant",
  "api_rendez-vous-partenairev1",
  "gererRDV",
];
const RENDEZ_VOUS = "/partenaire/rendez-vous-partenaire/v1/rendez-vous-usager";

let lieu: Lieu;
let application: ApplicationEssai;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  if (!lieu) return;
  const { rows } = await lieu.pool.query<{ id: string }>(
    "select organisation_id as id from habilitations.agent where identifiant = 'a.brivezac'",
  );
  application = await uneApplication(lieu.pool, {
    organisationId: rows[0]?.id ?? "",
    scopes: ["api_testrechercher-usagerv2", "api_testrendez-vous-partenairev1"],
  });
});
after(() => lieu?.fermer());

const demanderJeton = () =>
  poster(`${lieu.url}${JETON}?realm=%2Fagent`, {
    grant_type: "client_credentials",
    client_id: application.clientId,
    client_secret: application.secret,
    scope: SCOPES.join(" "),
  });

/** The opérateur closes what the territory had, so that it must be asked for. */
async function fermer(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill("Rendez-vous partenaires");
  await page
    .getByRole("button", { name: /^Fermer Rendez-vous partenaires à .*Pas-de-Calais/ })
    .click();
  await page.getByLabel(/^Motif/).fill("Nouvelle version à demander");
  await page.getByRole("button", { name: "Fermer cet accès" }).click();
  await page.getByRole("cell", { name: /Nouvelle version à demander/ }).waitFor();
}

async function signer(page: Page): Promise<void> {
  const formulaire = page.getByRole("form", { name: "Engagements et signature" });
  await formulaire.getByRole("button", { name: "Signer et envoyer" }).click();
  await page.getByText("9 saisies sont à corriger").waitFor();
  for (const boite of await formulaire.getByRole("checkbox").all()) await boite.check();
  await formulaire.getByLabel("Fait à").fill("Arras");
  await formulaire.getByLabel(/^Signature/).fill("Ambroise Brivezaquet");
}

/** The same draft in two windows: the second reads what the first one wrote, and keeps what it typed. */
async function modifierADeux(page: Page): Promise<void> {
  const autre = await page.context().newPage();
  await autre.goto(page.url());
  for (const une of [autre, page])
    await une.getByRole("button", { name: "Modifier ce qui est demandé" }).click();
  const enregistrer = async (une: Page) =>
    une.getByRole("button", { name: "Enregistrer les changements" }).click();
  const aSigner = (une: Page) =>
    une.getByRole("heading", { name: "Engagements et signature" }).waitFor();
  await page.getByLabel(/^Précisions/).fill("Pour cinq services.");
  await enregistrer(page);
  await aSigner(page);
  await autre.getByLabel(/^Précisions/).fill("Pour six services.");
  await enregistrer(autre);
  await autre.getByText(/a changé depuis que vous l’avez lue/).waitFor();
  await autre.getByText("Pour cinq services.").waitFor();
  await enregistrer(autre);
  await aSigner(autre);
  await autre.close();
  await page.reload();
  await page.getByText("Pour six services.").waitFor();
}

test("CONV-3.1-11 CONV-3.1-12 ANX4-0-01 ANX4-0-05 ANX4-0-06 ANX4-0-07 ANX4-0-12 ANX4-0-13 from the form of annex 4 to the first call of an API", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const operateur = await lieu.unPoste();
  await operateur.page.goto("/operateur/ouvertures");
  await sIdentifier(operateur.page, "Quinravaux");
  await operateur.page.getByRole("heading", { name: "Accès ouverts" }).waitFor();
  await fermer(operateur.page);
  await operateur.examiner("ouvertures-operateur");
  await operateur.page.goto("/operateur/demandes-acces");
  // Those of the territory, all of them sent.
  await operateur.page
    .getByRole("link", { name: /^Demande n°/ })
    .first()
    .waitFor();
  assert.equal(await operateur.page.getByRole("cell", { name: "Brouillon" }).count(), 0);
  await operateur.examiner("demandes-operateur");
  assert.equal((await demanderJeton()).status, 400);

  const suivi = await lieu.unPoste();
  const { page } = suivi;
  await page.goto("/demandes-acces");
  await sIdentifier(page, "Brivezaquet");
  await page.getByRole("cell", { name: "Brouillon" }).first().waitFor();
  await page.getByRole("cell", { name: /Nouvelle version à demander/ }).waitFor();
  await suivi.examiner("demandes-partenaire");
  await page.getByRole("link", { name: "Préparer une demande" }).click();
  await page.getByRole("heading", { name: /^A\. Données de l’utilisateur/ }).waitFor();
  await page.getByRole("button", { name: "Enregistrer et passer à la signature" }).click();
  await page.getByText("Une saisie est à corriger").waitFor();
  await page.getByRole("checkbox", { name: "Rendez-vous partenaires" }).first().check();
  const incluse = page.getByRole("checkbox", { name: "Recherche Usager" }).last();
  await page.getByText("Inclus d’office avec « Rendez-vous partenaires ».").first().waitFor();
  assert.equal(await incluse.isChecked(), true);
  assert.equal(await incluse.isDisabled(), true);
  await page.getByRole("checkbox", { name: /^Application d’essai/ }).check();
  await page.getByLabel(/^Précisions/).fill("Pour les maisons du département solidarité.");
  await parcourirAuClavier(page);
  await suivi.examiner("demande-formulaire");
  await page.getByRole("button", { name: "Enregistrer et passer à la signature" }).click();
  await page.getByRole("heading", { name: "Engagements et signature" }).waitFor();
  await modifierADeux(page);
  await signer(page);
  await parcourirAuClavier(page);
  await suivi.examiner("demande-a-signer");
  await page.getByRole("button", { name: "Signer et envoyer" }).click();
  await page.getByText("Envoyée", { exact: true }).waitFor();

  const bureau = operateur.page;
  await bureau.goto("/operateur");
  await bureau.getByRole("link", { name: "Demandes d’accès" }).last().click();
  await bureau
    .getByRole("link", { name: /^Demande n°/ })
    .first()
    .click();
  await bureau.getByRole("button", { name: "Accuser réception" }).click();
  await bureau.getByRole("button", { name: "Commencer l’instruction" }).click();
  await bureau.getByRole("button", { name: "Écrire un message" }).click();
  await bureau.getByRole("textbox", { name: /^Message/ }).fill("Combien d’agents sont concernés ?");
  await ecrire(bureau, () => bureau.getByRole("button", { name: "Envoyer le message" }).click());
  await bureau.getByText("Combien d’agents sont concernés ?").waitFor();

  await page.reload();
  await page.getByText("Combien d’agents sont concernés ?").waitFor();
  await page.getByRole("button", { name: "Écrire un message" }).click();
  await page.getByRole("textbox", { name: /^Message/ }).fill("Quarante, dans cinq services.");
  await ecrire(page, () => page.getByRole("button", { name: "Envoyer le message" }).click());
  await page.getByText("Quarante, dans cinq services.").waitFor();
  await suivi.examiner("demande-en-instruction");

  await bureau.reload();
  await bureau.getByText("Quarante, dans cinq services.").waitFor();
  const accord = bureau.getByRole("form", { name: "Décider" });
  await accord.getByRole("checkbox", { name: /^Recherche Usager/ }).uncheck();
  await accord.getByRole("button", { name: /^Accorder/ }).click();
  await bureau.getByText("Une saisie est à corriger").waitFor();
  await accord.getByLabel(/^Motif/).fill("Déjà ouverte");
  await accord.getByRole("button", { name: /^Accorder/ }).click();
  await bureau.getByText(/ne peut être accordé sans/).waitFor();
  await parcourirAuClavier(bureau);
  await operateur.examiner("demande-a-decider");
  await accord.getByRole("button", { name: "Tout cocher" }).click();
  await accord.getByRole("button", { name: "Accepter la demande" }).click();
  await bureau.getByText("Acceptée", { exact: true }).waitFor();
  await operateur.examiner("demande-decidee");

  await page.reload();
  await page.getByText("Acceptée", { exact: true }).waitFor();
  const [formulaire] = await Promise.all([
    page.waitForEvent("download"),
    sortirLeDocument(page, "gestion", () => page.getByRole("button", { name: /PDF/ }).click()),
  ]);
  assert.match(formulaire.suggestedFilename(), /^demande-acces-\d+\.pdf$/);
  await premierAppel();
  await suivi.fermer();
  await operateur.fermer();
});

/** What the éditeur does next: a token, the person, their appointments. */
async function premierAppel(): Promise<void> {
  const limite = Date.now() + 10_000;
  while ((await demanderJeton()).status !== 200 && Date.now() < limite);
  const jeton = await obtenirJeton(lieu.url, application, SCOPES);
  const { nir, dateNaissance } = unePersonne((p) => p.referent === "cd62" && p.rsa);
  const corps = { nir, dateNaissance };
  const trouvee = await appeler(lieu.url + CHEMINS.parNir, { jeton, corps });
  assert.equal(trouvee.corps.codeRetour, "S001", trouvee.texte);
  const rendezVous = await appeler(lieu.url + RENDEZ_VOUS, {
    jeton,
    usager: trouvee.corps.jetonUsager,
  });
  assert.equal(rendezVous.statut, 200, rendezVous.texte);
}
