import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ouvrirLeDossier, taperDUnTrait } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { repondre } from "../essais/questionnaire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("ANX4-A-11 ANX4-A-03 a counsellor fills the questionnaire, reads why, chooses another path with a motive and a structure", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select numero_francetravail as numero from usagers.usager u
     where rsa and rsa_departement = '62' and numero_francetravail is not null
     and inscription ->> 'm_statut' = 'Inscrit' and not exists (
       select from orientation.orientation o where o.usager_id = u.id) limit 1`,
  );
  const numero = rows[0]?.numero ?? "";
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", numero);
  await page.getByText("Cette personne n’est sur aucun parcours.").waitFor();
  await page.getByRole("link", { name: "Ouvrir l’orientation" }).click();
  await page.getByText("Aucune orientation").waitFor();
  // Whose dossier it is, on each of its pages, when they open and when they are read again.
  const deQui = page.getByRole("main").getByText(numero);
  await deQui.waitFor();
  await page.reload();
  await deQui.waitFor();
  await poste.examiner("orientation-vide");
  await page.getByRole("button", { name: "La personne ne répond pas" }).click();
  const sansReponses = page.getByRole("form", { name: "La personne ne répond pas" });
  await sansReponses.getByRole("button", { name: "Orienter sans ses réponses" }).click();
  await page.getByText("3 saisies sont à corriger").waitFor();
  await poste.examiner("orientation-sans-reponses");
  await sansReponses.getByRole("button", { name: "Annuler" }).click();
  const aLeFocus = (nom: string) =>
    page.getByRole("button", { name: nom }).and(page.locator(":focus")).waitFor();
  await aLeFocus("La personne ne répond pas");
  await page.getByRole("button", { name: "Remplir le questionnaire" }).click();
  const questionnaire = page.getByRole("form", { name: "Remplir le questionnaire" });
  await questionnaire.getByRole("button", { name: "Enregistrer les réponses" }).click();
  // Nothing is answered: nothing is written, and whoever sent it is told where they look.
  const vide = page.locator(":focus").filter({ hasText: "Répondez à une question au moins" });
  await vide.waitFor();
  await poste.examiner("orientation-questionnaire-vide");
  await questionnaire.getByRole("button", { name: "Annuler" }).click();
  await page.getByText("Aucune orientation").waitFor();
  // Opened again, the form does not tell of what was given up.
  await page.getByRole("button", { name: "Remplir le questionnaire" }).click();
  assert.equal(await page.getByText("Répondez à une question au moins").count(), 0);
  await questionnaire.getByRole("button", { name: "Annuler" }).click();
  await repondre(page);
  await aLeFocus("Compléter ou corriger les réponses");
  // An answer given is corrected, not taken back; what does not change is not written again.
  const corriger = page.getByRole("button", { name: "Compléter ou corriger les réponses" });
  await corriger.click();
  await page.getByLabel(/^Logement/).selectOption("");
  await page.getByRole("button", { name: "Enregistrer les réponses" }).click();
  await page.getByText("Une saisie est à corriger").waitFor();
  await page.getByRole("button", { name: "Annuler" }).click();
  await corriger.click();
  await page.getByRole("button", { name: "Enregistrer les réponses" }).click();
  await page.getByText("Rien n’a changé.").waitFor();
  await page.getByText("Ce que chaque réponse a pesé").first().click();
  await parcourirAuClavier(page);
  await poste.examiner("orientation-preconisee");
  await page.getByRole("button", { name: "Refuser et choisir un autre parcours" }).click();
  const formulaire = page.getByRole("form", { name: "Refuser et choisir un autre parcours" });
  await formulaire.getByRole("button", { name: "Ouvrir le parcours choisi" }).click();
  await page.getByText("3 saisies sont à corriger").waitFor();
  await formulaire.getByLabel("Parcours choisi").selectOption("PSO");
  await formulaire.getByLabel("Organisme qui accompagne").selectOption("CD");
  await formulaire.getByLabel("Motif du refus").selectOption("APPRECIATION_DIFFERENTE");
  const structure = formulaire.getByRole("combobox", { name: /^Structure qui accompagne/ });
  const cherches: (string | null)[] = [];
  page.on("request", (requete) => {
    const { pathname, searchParams } = new URL(requete.url());
    if (pathname === "/portail/api/structures") cherches.push(searchParams.get("texte"));
  });
  await structure.focus();
  await taperDUnTrait(page, "maison arras");
  await formulaire.getByRole("option", { name: /Maison du Département d’Arras/ }).waitFor();
  // The hand rested once: what it typed on the way was not asked.
  assert.deepEqual(
    cherches.filter((texte) => texte !== null),
    ["maison arras"],
  );
  await poste.examiner("orientation-structures");
  await structure.press("ArrowDown");
  await structure.press("Enter");
  await poste.examiner("orientation-refuser");
  await formulaire.getByRole("button", { name: "Ouvrir le parcours choisi" }).click();
  await page.getByRole("cell", { name: /^En cours/ }).waitFor();
  // The decision is taken, its form is no more: the keyboard is at the top of the page.
  await page.getByRole("heading", { level: 1 }).and(page.locator(":focus")).waitFor();
  // What the questionnaire said before it is not said of it.
  assert.equal(await page.getByText("Rien n’a changé.").count(), 0);
  await page.getByText(/Structure qui accompagne.: Maison du Département d’Arras/).waitFor();
  await poste.examiner("orientation-ouverte");
  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page.getByText("À signer au plus tard le").waitFor();
  await page.getByText("Conseil départemental, Maison du Département d’Arras").waitFor();
  await poste.examiner("vue-360-orientee");
  await poste.fermer();
});
