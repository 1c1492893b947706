import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { APPLICATION_DEMO } from "../../serveur/src/demarrage/identifiants-demo.ts";
import { appeler, CHEMINS, JETON, poster } from "../../serveur/src/essais/appels.ts";
import { jusqua } from "../../serveur/src/essais/jusqua.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import type { Poste } from "../essais/poste.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const DEPARTEMENT = "Conseil départemental du Pas-de-Calais (démonstration)";
const SCOPES = "api_rechercher-usagerv2 rechercheusager profil_accedant";

async function demanderJeton(): Promise<{ readonly statut: number; readonly jeton: string }> {
  const reponse = await poster(`${lieu.url}${JETON}?realm=%2Fagent`, {
    ...{ grant_type: "client_credentials", scope: SCOPES },
    ...{ client_id: APPLICATION_DEMO.clientId, client_secret: APPLICATION_DEMO.secret },
  });
  const { access_token: jeton } = (await reponse.json()) as { access_token?: string };
  return { statut: reponse.status, jeton: jeton ?? "" };
}

async function chercher(jeton: string): Promise<number> {
  const corps = { numeroFranceTravail: "12345678901" };
  return (await appeler(lieu.url + CHEMINS.parNumero, { jeton, corps })).statut;
}

const session = async ({ page }: Poste) =>
  (await page.request.get("/portail/api/session")).status();

/** Looks a target up, blocks it for a reason, and waits for its line. */
async function bloquer(poste: Poste, genre: RegExp, texte: string, nom: RegExp): Promise<void> {
  const { page } = poste;
  await page.getByRole("radio", { name: genre }).check();
  await page.getByRole("textbox", { name: /^Nom ou identifiant/ }).fill(texte);
  await page.getByRole("button", { name: "Chercher" }).click();
  await page
    .getByRole("status")
    .getByText(/^\d+ cibles? trouvées?$/)
    .waitFor();
  await page.getByRole("button", { name: nom }).click();
  const dialogue = page.getByRole("dialog");
  await dialogue.getByRole("button", { name: "Bloquer l’accès" }).click();
  await dialogue.getByText(/Indiquez le motif/).waitFor();
  await poste.examiner("blocage-motif");
  await dialogue.getByLabel(/^Motif/).fill("Recherches en rafale, la nuit");
  await dialogue.getByRole("button", { name: "Bloquer l’accès" }).click();
  await page.getByRole("cell", { name: "À vérifier" }).waitFor();
}

async function lever({ page }: Poste): Promise<void> {
  await page.getByRole("button", { name: /^Usage légitime/ }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/^Motif/)
    .fill("Reprise de données annoncée");
  await page.getByRole("dialog").getByRole("button", { name: "Lever le blocage" }).click();
  await page.getByRole("button", { name: /^Usage légitime/ }).waitFor({ state: "detached" });
}

test("CONV-7-20 CONV-7-21 the opérateur blocks an application, an account, a whole partner: refused at once, until the check concludes", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const conseillere = await lieu.unPoste();
  await conseillere.page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(conseillere.page, "Verlainel");
  await conseillere.page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  const operateur = await lieu.unPoste();
  const { page } = operateur;
  page.setDefaultTimeout(30_000);
  await page.goto("/operateur/blocages");
  await sIdentifier(page, "Quinravaux");
  // The demonstration has one, lifted.
  await page.getByRole("cell", { name: "Levé", exact: true }).waitFor();

  const { jeton } = await demanderJeton();
  assert.equal(await chercher(jeton), 200);
  await bloquer(operateur, /^Une application/, APPLICATION_DEMO.clientId, /^Bloquer Suivi RSA/);
  await jusqua(async () => (await chercher(jeton)) === 401);
  assert.notEqual((await demanderJeton()).statut, 200);
  assert.equal(await session(conseillere), 200);
  await lever(operateur);
  await jusqua(async () => (await demanderJeton()).statut === 200);

  await bloquer(operateur, /^Le compte d’un agent/, "Verlainel", /^Bloquer Camille Verlainel/);
  await jusqua(async () => (await session(conseillere)) === 401);
  await conseillere.page.goto("/");
  await conseillere.page.getByRole("link", { name: "S’identifier avec ProConnect" }).click();
  await conseillere.page.getByText(/L’opérateur a bloqué votre accès/).waitFor();
  await conseillere.examiner("connexion-compte-bloque");
  await lever(operateur);
  await conseillere.page.getByRole("link", { name: "S’identifier avec ProConnect" }).click();
  await conseillere.page.getByRole("heading", { name: /^Bonjour/ }).waitFor();

  const { jeton: autre } = await demanderJeton();
  assert.equal(await chercher(autre), 200);
  await bloquer(operateur, /^Un partenaire entier/, "Pas-de-Calais", /^Bloquer Conseil/);
  await jusqua(async () => (await chercher(autre)) === 401 && (await session(conseillere)) === 401);
  assert.notEqual((await demanderJeton()).statut, 200);
  await parcourirAuClavier(page);
  await operateur.examiner("blocages");
  await page.getByRole("button", { name: /^Usage illégitime/ }).click();
  await page
    .getByRole("dialog")
    .getByLabel(/^Motif/)
    .fill("Accès sans besoin d’en connaître");
  await page.getByRole("button", { name: "Maintenir le blocage" }).click();
  await page.getByRole("cell", { name: "Confirmé" }).waitFor();
  assert.notEqual((await demanderJeton()).statut, 200);
  await lever(operateur);
  await jusqua(async () => (await demanderJeton()).statut === 200);
  await page.getByRole("rowheader", { name: DEPARTEMENT }).first().waitFor();
  assert.equal(await page.getByRole("cell", { name: "Levé", exact: true }).count(), 4);
  await conseillere.fermer();
  await operateur.fermer();

  const rssi = await lieu.unPoste();
  await rssi.page.goto("/notifications");
  await sIdentifier(rssi.page, "Torquenais");
  await rssi.page
    .getByText(/Accès bloqué\s: l’ensemble du partenaire/)
    .first()
    .waitFor();
  await rssi.fermer();
});
