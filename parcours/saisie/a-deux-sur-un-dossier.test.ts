import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { chercherParNumero, ecrire, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import type { Poste } from "../essais/poste.ts";

let lieu: Lieu;
let moi: Poste;
let collegue: Poste;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  if (!lieu) return;
  moi = await connecter("Verlainel");
  collegue = await connecter("Marbesart");
});
after(() => lieu?.fermer());

async function connecter(nom: string): Promise<Poste> {
  const poste = await lieu.unPoste();
  await poste.page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(poste.page, nom);
  return poste;
}

/** Somebody of the département whose dossier holds this. */
async function quelquUn(condition: string): Promise<string> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select u.numero_francetravail as numero from usagers.usager u
     join conventions.organisation o on o.id = u.referent_id and o.type = 'CD' and o.departement = '62'
     where u.rsa and ${condition} order by 1 limit 1`,
  );
  return rows[0]?.numero ?? "";
}

async function ouvrir(page: Page, numero: string, ecran: string): Promise<void> {
  await page.goto("/suivi-de-parcours/recherche");
  await chercherParNumero(page, numero);
  await page
    .getByRole("link", { name: /Ouvrir le dossier/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await page.goto(`${page.url()}/${ecran}`);
}

const focalise = (page: Page) => page.evaluate<string>("document.activeElement?.textContent ?? ''");

test("ANX4-B-03 a plan that two revise at once: what was not typed over follows the colleague, what was is told before it replaces", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await quelquUn(`exists (select from contrat_engagement.contrat c
    where c.usager_id = u.id and c.version = 1 and c.etat = 'EN_ATTENTE_SIGNATURE'
      and c.plan ->> 'intensite' <> 'INTENSIF')
    and not exists (select from contrat_engagement.contrat c where c.usager_id = u.id and c.version > 1)
    and u.inscription ->> 'm_statut' = 'Inscrit'`);
  for (const { page } of [moi, collegue]) {
    await ouvrir(page, numero, "contrat");
    await page.getByRole("button", { name: "Revoir le plan" }).click();
  }
  const { page } = moi;
  await page.getByRole("textbox", { name: /^Objectifs/ }).fill("Un\nDeux");
  await page.getByRole("textbox", { name: /^Référent unique/ }).fill("Ysé L’Hermine-d’Outremont");
  const autre = collegue.page;
  await autre.getByLabel(/^Intensité/).selectOption("INTENSIF");
  await autre.getByRole("textbox", { name: /^Objectifs/ }).fill("Trois");
  const enregistrer = (p: Page) => p.getByRole("button", { name: "Enregistrer le plan" }).click();
  await ecrire(autre, () => enregistrer(autre));
  await enregistrer(page);
  await page.getByText("Le contrat a changé depuis que vous l’avez lu").waitFor();
  // A colleague who wrote first is no fault for support.
  assert.equal(await page.getByText("Référence à donner au support").count(), 0);
  await page
    .getByText(/^Repris de ce qui vient d’être écrit.*Intensité de l’accompagnement\.$/)
    .waitFor();
  await page.getByText(/votre saisie le remplacerait.*Objectifs\.$/).waitFor();
  assert.equal(await page.getByRole("textbox", { name: /^Objectifs/ }).inputValue(), "Un\nDeux");
  await moi.examiner("contrat-a-deux");
  await ecrire(page, () => enregistrer(page));
  await page.getByText("Un – Deux").waitFor();
  await page.getByText("Intensif, un échange chaque semaine").waitFor();
  await page.getByText("Ysé L’Hermine-d’Outremont").waitFor();
});

test("ANX4-B-15 a form that a colleague’s writing takes off the page leaves what was typed there, and why", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { page } = moi;
  const numero = await quelquUn("true");
  await ouvrir(page, numero, "demarches");
  await page.getByRole("button", { name: "Prévoir une démarche" }).click();
  await page.getByLabel(/^Type d’action/).selectOption("FORMATION");
  await page.getByRole("textbox", { name: /^Titre/ }).fill("Remise à niveau");
  await page.getByRole("textbox", { name: /^Durée/ }).fill("3");
  await ecrire(page, () => page.getByRole("button", { name: "Ajouter à la semaine" }).click());
  const autre = collegue.page;
  await ouvrir(autre, numero, "demarches");
  const modifier = page.getByRole("button", { name: /^Modifier.*Remise à niveau/ });
  await modifier.click();
  await page.getByRole("textbox", { name: /^Titre/ }).fill("L’atelier d’à côté 👩‍🏭");
  await autre.getByRole("button", { name: /^Annuler.*Remise à niveau/ }).click();
  await autre.getByRole("textbox", { name: /^Motif/ }).fill("Reportée au mois prochain");
  await ecrire(autre, () => autre.getByRole("button", { name: "Annuler la démarche" }).click());
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  const message = page.getByRole("alert").filter({ hasText: "Votre saisie n’est pas enregistrée" });
  await message.getByText("L’atelier d’à côté 👩‍🏭").waitFor();
  await message.getByText(/^Cette démarche a changé depuis que vous l’avez lue/).waitFor();
  assert.match(await focalise(page), /Votre saisie n’est pas enregistrée/);
  await moi.examiner("saisie-retiree");
  await message.getByRole("button", { name: "C’est lu, retirer ce message" }).click();
  await message.waitFor({ state: "detached" });
  assert.equal(await focalise(page), "Organisation des démarches");

  // What its author closes, or agrees to lose, is not brought back.
  await page.getByRole("button", { name: "Prévoir une démarche" }).click();
  await page.getByRole("textbox", { name: /^Titre/ }).fill("Sans suite");
  await page.getByRole("button", { name: "Annuler", exact: true }).first().click();
  await page.getByRole("button", { name: "Prévoir une démarche" }).click();
  await page.getByRole("textbox", { name: /^Titre/ }).fill("Sans suite");
  await page.getByRole("button", { name: "Semaine suivante" }).click();
  await page.getByRole("button", { name: "Quitter sans enregistrer" }).click();
  await page.getByText(/^Du lundi/).waitFor();
  assert.equal(await page.getByText("Sans suite").count(), 0);
  assert.deepEqual(moi.anomalies, []);
});

test("RAPP-07 an endless address and theme stay in the table of the appointments", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await quelquUn(
    "exists (select from rendez_vous.rendez_vous r where r.usager_id = u.id)",
  );
  await lieu.pool.query(
    `update rendez_vous.rendez_vous set motif = 'AUT',
       precisions = precisions || jsonb_build_object('adresse', repeat('x', 255), 'theme', repeat('y', 255))
     where usager_id = (select id from usagers.usager where numero_francetravail = $1)`,
    [numero],
  );
  await ouvrir(moi.page, numero, "rendez-vous");
  await moi.page.getByRole("table").waitFor();
  await moi.examiner("rendez-vous-sans-fin");
});
