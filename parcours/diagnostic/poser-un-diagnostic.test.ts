import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ouvrirLeDossier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Someone whose questionnaire speaks of mobility, and with whom nothing was explored. */
async function quelquUn(): Promise<string> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select numero_francetravail as numero from usagers.usager u
     join orientation.orientation o on o.usager_id = u.id and o.etat = 'EN_ATTENTE'
     where rsa and rsa_departement = '62' and o.criteres ->> 'contrainte_mobilite' = 'DEPENDANT_TRANSPORT'
       and not exists (select from diagnostic.exploration e where e.usager_id = u.id) limit 1`,
  );
  return rows[0]?.numero ?? "";
}

test("ANX4-B-02 RAPP-06 a counsellor explores what the orientation did not say, keeps what is typed when the network fails or a colleague wrote", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await quelquUn();
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", numero);
  await page.getByText("Rien n’a encore été exploré avec cette personne.").waitFor();
  await page.getByRole("link", { name: "Ouvrir le diagnostic" }).click();
  await page.getByText(/Déjà connu par l’orientation.*mobilité, dépend des transports/).waitFor();
  await poste.examiner("diagnostic-connu");

  const collegue = await lieu.unPoste();
  await ouvrirLeDossier(collegue.page, "Marbesart", numero);
  await collegue.page.getByRole("link", { name: "Ouvrir le diagnostic" }).click();
  await collegue.page.getByRole("button", { name: "Poser les deux questions" }).click();
  await collegue.page.getByLabel(/^Se sent en confiance/).selectOption("NON");
  await collegue.page.getByLabel(/^Pense avoir besoin/).selectOption("OUI");

  await page.getByRole("button", { name: /Aborder.*état de santé/ }).click();
  const vide = page.getByRole("form", { name: /état de santé/ });
  await vide.getByRole("button", { name: "Enregistrer" }).click();
  // Nothing is said of it: nothing is written, and the way leads to what is to be said.
  await vide.getByRole("link", { name: /^Où en est cette contrainte/ }).click();
  await page.locator("select:focus").waitFor();
  await vide.getByRole("button", { name: "Annuler" }).click();
  assert.equal(await page.getByText("Non abordée", { exact: true }).count(), 8);
  await page.getByRole("button", { name: /Aborder.*Accéder au numérique/ }).click();
  await page
    .getByRole("form", { name: /Accéder au numérique/ })
    .getByRole("button", { name: "Enregistrer" })
    .click();
  await page.getByText("Rien n’a changé.").waitFor();

  await page.getByRole("button", { name: /Aborder.*Développer sa mobilité/ }).click();
  const saisie = page.getByRole("form", { name: /Développer sa mobilité/ });
  assert.equal(await saisie.getByLabel("Dépendant des transports en commun").isChecked(), true);
  assert.equal(await saisie.getByLabel("Où en est cette contrainte").inputValue(), "OUI");
  await saisie.getByLabel("Impact").selectOption("FORT");
  await saisie.getByLabel(/^Priorité de la personne/).selectOption("true");
  await saisie.getByLabel(/^Obtenir le permis de conduire/).selectOption("EN_COURS");
  await parcourirAuClavier(page);
  await poste.examiner("diagnostic-contrainte");
  const ecriture = /\/diagnostic\/contraintes$/;
  await page.route(ecriture, (route) => route.abort());
  await saisie.getByRole("button", { name: "Enregistrer" }).click();
  await saisie.getByText(/Le serveur ne répond pas/).waitFor();
  await page.unroute(ecriture);
  assert.equal(await saisie.getByLabel("Impact").inputValue(), "FORT");
  await saisie.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Impact fort").waitFor();

  await collegue.page.getByRole("button", { name: "Enregistrer les réponses" }).click();
  await collegue.page.getByText(/Ce diagnostic a été complété par Conseil départemental/).waitFor();
  await collegue.page.getByText("Impact fort").waitFor();
  await collegue.page.getByRole("button", { name: "Enregistrer les réponses" }).click();
  await collegue.page.getByText(/Besoin de réassurance et besoin d’appui/).waitFor();
  await collegue.fermer();

  await page.reload();
  await page.getByRole("button", { name: "Ajouter un projet" }).click();
  await page.getByRole("textbox", { name: "Métier ou activité" }).fill("Boulanger");
  await page.getByLabel("Nature du projet").selectOption("MR");
  await page.getByRole("textbox", { name: /^Code ROME/ }).fill("boulanger");
  await page.getByLabel("Projet prioritaire").selectOption("true");
  await page.getByRole("button", { name: "Enregistrer le projet" }).click();
  await page
    .getByText(/^Code ROME.*une lettre et quatre chiffres/i)
    .first()
    .waitFor();
  await page.getByRole("textbox", { name: /^Code ROME/ }).fill("d1102");
  await page.getByRole("button", { name: "Enregistrer le projet" }).click();
  await page.getByText("Métier recherché, ROME D1102").waitFor();
  await page.getByRole("button", { name: "Explorer besoins et points forts" }).click();
  await page.getByLabel(/^Valoriser ses compétences/).selectOption("POINT_FORT");
  await page.getByLabel(/^Réaliser un CV/).selectOption("BESOIN");
  await poste.examiner("diagnostic-besoins");
  await page.getByRole("button", { name: "Enregistrer l’exploration" }).click();
  await page.getByRole("heading", { name: "Points forts", exact: true }).waitFor();
  await page.getByRole("button", { name: "Afficher l’historique" }).click();
  await page.getByRole("rowheader").nth(3).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("diagnostic-explore");
  await page.getByRole("button", { name: /^Attester/ }).click();
  await page.getByRole("button", { name: "Attester", exact: true }).click();
  await page.getByText(/^Attesté le .*, Conseil départemental/).waitFor();
  await poste.examiner("diagnostic-atteste");
  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page.getByText("Valoriser ses compétences", { exact: true }).waitFor();
  await page.getByText(/Pouvoir d’agir exploré, Conseil départemental/).waitFor();
  await poste.examiner("vue-360-diagnostic");
  await poste.fermer();
});
