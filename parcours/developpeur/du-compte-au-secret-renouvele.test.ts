import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { appeler, JETON, poster } from "../../serveur/src/essais/appels.ts";
import { jusqua } from "../../serveur/src/essais/jusqua.ts";
import { jourCivil } from "../../serveur/src/kit/jour-civil.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import type { Poste } from "../essais/poste.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  // The demonstration has accepted everything: a new version asks again.
  await lieu?.pool.query(
    `insert into catalogue.document (portee, version, titre, texte, en_vigueur_le)
     select portee, version + 1, titre, texte, $1 from catalogue.document
     where portee = 'francetravail-io'`,
    [jourCivil(lieu.horloge.maintenant())],
  );
});
after(() => lieu?.fermer());

const ESSAI = "api_testrechercher-usagerv2";
const PRODUCTION = "api_rechercher-usagerv2 rechercheusager profil_accedant";
const RECHERCHE = "rechercher-usager/v2/usagers/par-numero-francetravail";
type Cles = { readonly clientId: string; readonly secret: string };

test("CONV-5-04 ANX3-1-03 ANX3-1-05 ANX3-1-06 CONV-4-03 an éditeur, from the conditions of use to the rotation of a secret", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  page.setDefaultTimeout(30_000);
  await page.goto("/developpeur");
  await sIdentifier(page, "Corditel");
  await ouvrirCompte(poste);
  const cles = await creerApplication(poste);
  await essayerBacASable(poste, cles);
  await passerEnProduction(poste, cles);
  await renouveler(poste, cles);
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();

  const operateur = await lieu.unPoste();
  await operateur.page.goto("/notifications");
  await sIdentifier(operateur.page, "Quinravaux");
  await operateur.page
    .getByRole("heading", { name: /un utilisateur relève d’un sous-traitant/ })
    .waitFor();
  await operateur.fermer();
});

async function ouvrirCompte(poste: Poste): Promise<void> {
  const { page } = poste;
  await page.getByText("Acceptez d’abord les conditions générales d’utilisation").waitFor();
  // Nobody fills the form of an application whom it would refuse at the end.
  await page.goto("/developpeur/nouvelle");
  await page.getByText("Acceptez d’abord les conditions générales d’utilisation").waitFor();
  assert.equal(await page.getByRole("button", { name: "Créer l’application" }).count(), 0);
  await poste.examiner("developpeur-conditions");
  await page.getByRole("link", { name: "Lire et accepter les conditions" }).click();
  const cgu = page.getByRole("form", { name: /de francetravail\.io/ });
  await cgu.getByRole("checkbox").check();
  await cgu.getByRole("button", { name: "Accepter" }).click();
  await cgu.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Espace développeur" }).click();
  await page.getByRole("radio", { name: /sous-traitant/ }).check();
  await page.getByRole("button", { name: "Ouvrir mon compte" }).click();
  await page.getByText("4 saisies sont à corriger").waitFor();
  await page.getByRole("textbox", { name: /^Nom du sous-traitant/ }).fill("Logiciels d’essai");
  await page.getByRole("textbox", { name: /^SIRET/ }).fill("999 001 234 00017");
  await page.getByRole("textbox", { name: /^Autorisé par/ }).fill("Directrice des systèmes");
  await page.getByRole("textbox", { name: /^Référence/ }).fill("Lettre du 3 novembre");
  await page.getByRole("button", { name: "Ouvrir mon compte" }).click();
  await page.getByRole("link", { name: /SIRET du sous-traitant.*clé juste/ }).waitFor();
  await page.getByRole("textbox", { name: /^SIRET/ }).fill("999 001 234 00015");
  await parcourirAuClavier(page);
  await poste.examiner("developpeur-compte");
  await page.getByRole("button", { name: "Ouvrir mon compte" }).click();
  await page.getByText("Vous n’avez pas encore d’application").waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("developpeur");
}

async function creerApplication(poste: Poste): Promise<Cles> {
  const { page } = poste;
  await page.getByRole("link", { name: "Créer ma première application" }).click();
  await page.getByRole("button", { name: "Créer l’application" }).click();
  await page.getByText("Une saisie est à corriger").waitFor();
  await page.getByRole("textbox", { name: "Nom" }).fill("Dossier social");
  await parcourirAuClavier(page);
  await poste.examiner("developpeur-nouvelle");
  await page.getByRole("button", { name: "Créer l’application" }).click();
  await page.getByText("Voici le secret").waitFor();
  await poste.examiner("application-creee");
  const secret = await secretMontre(page);
  const clientId = (await page.locator("dd code").textContent()) ?? "";
  await page.getByRole("link", { name: "Voir l’application" }).click();
  await page.getByRole("heading", { name: "Dossier social" }).waitFor();
  await page.reload();
  await page.getByText("Aucun appel").waitFor();
  // Shown once: neither the page nor anything it reads says it again.
  assert.ok(!(await page.content()).includes(secret));
  assert.equal(poste.reponses.filter((corps) => corps.includes(secret)).length, 1);
  await poste.examiner("application-neuve");
  return { clientId, secret };
}

async function secretMontre(page: Page): Promise<string> {
  return (await page.locator(".fr-alert code").textContent()) ?? "";
}

function demanderJeton({ clientId, secret }: Cles, scope: string): Promise<Response> {
  return poster(`${lieu.url}${JETON}?realm=%2Fagent`, {
    ...{ grant_type: "client_credentials", client_id: clientId },
    ...{ client_secret: secret, scope },
  });
}

async function jetonDe(cles: Cles, scope: string): Promise<string> {
  const reponse = await demanderJeton(cles, scope);
  return ((await reponse.json()) as { access_token: string }).access_token;
}

async function chercher(jeton: string, ou: "" | "test" = ""): Promise<number> {
  const corps = { numeroFranceTravail: "12345678901" };
  return (await appeler(`${lieu.url}/partenaire/${ou}${RECHERCHE}`, { jeton, corps })).statut;
}

/** The sandbox at once, the production not: and the page counts the calls. */
async function essayerBacASable({ page }: Poste, cles: Cles): Promise<void> {
  assert.equal((await demanderJeton(cles, PRODUCTION)).status, 400);
  const jeton = await jetonDe(cles, ESSAI);
  for (let rang = 0; rang < 3; rang++) {
    assert.equal(await chercher(jeton), 403);
    assert.equal(await chercher(jeton, "test"), 200);
  }
  await page.reload();
  await page.getByRole("img", { name: /^6\sappels en 7\sjours/ }).waitFor();
  await page.getByRole("row", { name: /^testrechercher-usager 200/ }).waitFor();
}

/** What the partner's access request opened is asked for by the application, and given up for a reason. */
async function passerEnProduction(poste: Poste, cles: Cles): Promise<void> {
  const { page } = poste;
  const ligne = page.getByRole("row", { name: /^Rechercher un usager v2/ });
  await ligne.getByText(/^\d+ appels par seconde$/).waitFor();
  await ligne.getByText("Bac à sable", { exact: true }).waitFor();
  await ligne.getByRole("button", { name: /^Activer la production/ }).click();
  await page.getByText(/^Attestez d’abord que les agents/).waitFor();
  await page.getByRole("button", { name: "Attester", exact: true }).click();
  const attestation = page.getByRole("form", { name: "Attester" });
  await attestation.getByRole("button", { name: "Attester que chacun est averti" }).click();
  await attestation.getByText("Une saisie est à corriger").waitFor();
  await attestation.getByLabel("Par quel moyen chacun est averti").selectOption("connexion");
  await parcourirAuClavier(page);
  await poste.examiner("application-secret-professionnel");
  await attestation.getByRole("button", { name: "Attester que chacun est averti" }).click();
  await page.getByText(/^Attesté le .* Avis affiché à la connexion/).waitFor();
  await ligne.getByRole("button", { name: /^Activer la production/ }).click();
  await ligne.getByText("Production", { exact: true }).waitFor();
  await jusqua(async () => (await demanderJeton(cles, PRODUCTION)).status === 200);
  const jeton = await jetonDe(cles, PRODUCTION);
  assert.equal(await chercher(jeton), 200);
  await parcourirAuClavier(page);
  await poste.examiner("application");
  await ligne.getByRole("button", { name: /^Désactiver/ }).click();
  const dialogue = page.getByRole("dialog");
  await dialogue.getByRole("button", { name: "Désactiver" }).click();
  await dialogue.getByText(/Indiquez le motif/).waitFor();
  await poste.examiner("application-desactiver");
  await dialogue.getByLabel(/^Motif/).fill("Reprise des données");
  await dialogue.getByRole("button", { name: "Désactiver" }).click();
  await ligne.getByText("Bac à sable", { exact: true }).waitFor();
  await jusqua(async () => (await chercher(jeton)) === 401);
  await jusqua(async () => (await demanderJeton(cles, PRODUCTION)).status === 400);
}

/** Both secrets serve during the overlap; revoked, the former one is dead. */
async function renouveler(poste: Poste, cles: Cles): Promise<void> {
  const { page } = poste;
  await page.getByRole("button", { name: "Renouveler le secret" }).click();
  await page.getByText(/L’ancien reste accepté jusqu’au/).waitFor();
  const nouveau = { ...cles, secret: await secretMontre(page) };
  await page
    .getByRole("cell", { name: /^Valide jusqu’au .* inclus$/ })
    .first()
    .waitFor();
  await poste.examiner("application-secret-renouvele");
  await jusqua(async () => (await demanderJeton(nouveau, ESSAI)).status === 200);
  assert.equal((await demanderJeton(cles, ESSAI)).status, 200);
  const ancien = page.getByRole("row", { name: /Valide jusqu’au/ }).last();
  await ancien.getByRole("button", { name: /^Révoquer/ }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/^Motif/)
    .fill("Divulgué sur un dépôt");
  await page.getByRole("button", { name: "Révoquer le secret", exact: true }).click();
  await page.getByRole("cell", { name: "Révoqué", exact: true }).waitFor();
  const statuts = async () =>
    Promise.all([cles, nouveau].map(async (c) => (await demanderJeton(c, ESSAI)).status));
  await jusqua(async () => (await statuts()).join() === "400,200");
}
