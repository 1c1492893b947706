import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { APPLICATION_DEMO } from "../../serveur/src/demarrage/identifiants-demo.ts";
import { appeler, CHEMINS, JETON, poster } from "../../serveur/src/essais/appels.ts";
import { ajouterJours, ajouterMois } from "../../serveur/src/kit/delais.ts";
import { jourCivil } from "../../serveur/src/kit/jour-civil.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const SCOPES = "api_rechercher-usagerv2 rechercheusager profil_accedant";
const PERSONNE = { numeroFranceTravail: "12345678901" };

test("B1-02 RAPP-01 RAPP-02 CONV-PRE-02 CONV-1-01 CONV-10-10 a convention from its sheet to its end, denounced on the screen", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const operateur = await lieu.unPoste();
  const { page } = operateur;
  await page.goto("/operateur/conventions");
  await sIdentifier(page, "Quinravaux");
  await page.getByRole("heading", { name: "Conventions", level: 1 }).waitFor();
  await page.getByRole("link", { name: /Pas-de-Calais/ }).waitFor();
  const { pacte, schema } = await etiquettes(page);
  assert.ok(pacte && schema);
  await page.getByLabel("Pacte et schéma").selectOption(pacte);
  assert.equal(await page.locator("tbody tr").count(), 1);
  await operateur.examiner("conventions");
  await page.getByRole("link", { name: /Pas-de-Calais/ }).click();
  await page.getByText("Jean-Claude Leroy").first().waitFor();
  await page.getByText("n° 2024-589").first().waitFor();
  await page.getByRole("cell", { name: "Engagement 3" }).waitFor();
  await page
    .getByText("Conseil départemental, décide d’orientations, peut être référent")
    .waitFor();
  await page.getByRole("rowheader", { name: "Article 3 de la convention (fictif)" }).waitFor();
  await operateur.examiner("convention");

  const partenaire = await lieu.unPoste();
  await partenaire.page.goto("/ma-convention");
  await sIdentifier(partenaire.page, "Dalfouvaux");
  await partenaire.page
    .getByRole("button", { name: "Modifier : Gouvernance du partenariat" })
    .click();
  await partenaire.page.getByRole("textbox", { name: "Téléphone" }).fill("");
  const enregistrer = partenaire.page.getByRole("button", { name: /prévenir l’autre partie/ });
  await enregistrer.click();
  await partenaire.page.getByText("Une saisie est à corriger").waitFor();
  await partenaire.examiner("ma-convention");
  await partenaire.page.getByRole("textbox", { name: "Téléphone" }).fill("03 53 01 00 99");
  await enregistrer.click();
  await partenaire.page.getByText("03 53 01 00 99").waitFor();
  await partenaire.page.getByRole("button", { name: /Voir Annexe 2 –/ }).click();
  await partenaire.page.getByRole("heading", { name: /Annexe 2 .*version 1/ }).waitFor();
  await partenaire.examiner("ma-convention-annexe");
  await partenaire.page.getByRole("button", { name: /Voir N° 38/ }).click();
  await partenaire.page.getByText(/réunion du 9 décembre 2024/).waitFor();
  await partenaire.examiner("ma-convention-rapport");
  await partenaire.page.goto("/annexes/1");
  await partenaire.page
    .getByText(/en vigueur depuis le|Aucune version n’est déposée/)
    .first()
    .waitFor();
  await partenaire.examiner("annexe-en-vigueur");

  const [annee, mois, jour] = jourCivil(lieu.horloge.maintenant()).split("-");
  await page.getByRole("button", { name: "Enregistrer une dénonciation pour manquement" }).click();
  await page.getByRole("combobox", { name: "Auteur" }).selectOption("operateur");
  await page.getByRole("textbox", { name: "Notifiée le" }).fill(`${jour}/${mois}/${annee}`);
  await page.getByRole("textbox", { name: "Référence de l’écrit" }).fill("Lettre du directeur");
  await page.getByRole("textbox", { name: "Motif" }).fill("Consultations hors de l’article 2");
  await page.getByRole("textbox", { name: "Obligation essentielle" }).fill("Article 7");
  await page.getByRole("textbox", { name: /lettre recommandée/ }).fill("1A 000 000 0000 0");
  await operateur.examiner("convention-manquement");
  await page.getByRole("button", { name: "Résilier un mois après la notification" }).click();
  await page.getByText(/Tous les accès du partenaire cesseront/).waitFor();
  await page.getByText("Dénoncée", { exact: true }).first().waitFor();
  await operateur.examiner("convention-denoncee");

  await partenaire.page.goto("/ma-convention");
  await partenaire.page.getByText("Dénoncée", { exact: true }).first().waitFor();
  for (const poste of [operateur, partenaire]) await poste.fermer();
  await passerLeTerme(ajouterMois(jourCivil(lieu.horloge.maintenant()), 1));
});

/** What the convention opens serves until the last minute, and not one more. */
async function passerLeTerme(cesseLe: string): Promise<void> {
  const minuit = ["22", "23"]
    .map((heure) => new Date(`${ajouterJours(cesseLe, -1)}T${heure}:00:00Z`))
    .find((instant) => jourCivil(instant) === cesseLe) as Date;
  lieu.horloge.regler(new Date(minuit.getTime() - 600_000).toISOString());
  const agent = await lieu.unPoste();
  const { page } = agent;
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, "Verlainel");
  await page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  const { jeton } = await demanderJeton();
  // The OAuth server counts in real time, a month behind the clock that the test moved.
  await lieu.pool.query(
    `update acces_api.objet_oauth set contenu = jsonb_set(contenu, '{exp}', '4102444800')
     where application = $1`,
    [APPLICATION_DEMO.clientId],
  );
  assert.deepEqual([await appelerApi(jeton), await chercher(page)], [200, 200]);

  lieu.horloge.regler(minuit.toISOString());
  assert.deepEqual([await appelerApi(jeton), await chercher(page)], [403, 403]);
  assert.equal((await demanderJeton()).statut, 400);
  await page.goto("/");
  await page
    .getByText(/Aucune convention en vigueur/)
    .first()
    .waitFor();
  assert.equal(await page.getByRole("link", { name: "Suivi de parcours" }).count(), 0);
  await page
    .getByText(/n’ouvre d’application à votre organisme.*demandez à son responsable/)
    .waitFor();
  await agent.examiner("convention-echue-agent");
  await page.goto("/mes-acces");
  await page
    .getByText(/Aucune convention en vigueur/)
    .first()
    .waitFor();
  await agent.fermer();

  await lieu.plateforme.travaux.executer("jour");
  const operateur = await lieu.unPoste();
  await operateur.page.goto("/operateur/conventions");
  await sIdentifier(operateur.page, "Quinravaux");
  await operateur.page.getByRole("link", { name: /Pas-de-Calais/ }).click();
  await operateur.page.getByText("Résiliée", { exact: true }).first().waitFor();
  await parcourirAuClavier(operateur.page);
  await operateur.examiner("convention-resiliee");
  await operateur.fermer();
}

async function demanderJeton(): Promise<{ readonly statut: number; readonly jeton: string }> {
  const reponse = await poster(`${lieu.url}${JETON}?realm=%2Fagent`, {
    ...{ grant_type: "client_credentials", scope: SCOPES },
    ...{ client_id: APPLICATION_DEMO.clientId, client_secret: APPLICATION_DEMO.secret },
  });
  const { access_token: jeton } = (await reponse.json()) as { access_token?: string };
  return { statut: reponse.status, jeton: jeton ?? "" };
}

const appelerApi = async (jeton: string): Promise<number> =>
  (await appeler(lieu.url + CHEMINS.parNumero, { jeton, corps: PERSONNE })).statut;

const chercher = async (page: Page): Promise<number> => {
  const headers = { "x-maillage": "portail" };
  const data = { mode: "numero", ...PERSONNE };
  const reponse = await page.request.post("/portail/api/usagers/recherche", { headers, data });
  return reponse.status();
};

/** The labels that the list of conventions offers to filter on. */
async function etiquettes(page: Page): Promise<{ pacte?: string; schema?: string }> {
  const offertes = await page.getByLabel("Pacte et schéma").locator("option").allTextContents();
  const de = (programme: RegExp) => offertes.find((offerte) => programme.test(offerte));
  return { pacte: de(/^Pacte des solidarités/), schema: de(/^Schéma départemental/) };
}
