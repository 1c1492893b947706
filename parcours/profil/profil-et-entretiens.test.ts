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

/** Someone with occupations sought, skills, and an interview that the département concluded. */
async function quelquUn(): Promise<string> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select numero_francetravail as numero from usagers.usager u
     join conventions.organisation o on o.id = u.referent_id and o.type = 'CD'
     where rsa and rsa_departement = '62'
       and exists (select from projets.element e where e.usager_id = u.id and nature = 'COMPETENCE')
       and exists (select from projets.element e where e.usager_id = u.id and nature = 'CREF')
       and exists (select from entretiens.conclusion c where c.usager_id = u.id and c.type <> 'EDO')
       and exists (select from rendez_vous.rendez_vous r where r.usager_id = u.id and r.debut < now()
         and r.statut = 'EFFECTUE')
     order by u.id limit 1`,
  );
  return rows[0]?.numero ?? "";
}

test("ANX4-B-08 ANX4-B-10 a counsellor completes the profile, corrects it, withdraws from it, then concludes an interview", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await quelquUn();
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", numero);
  await page.getByRole("heading", { name: "Projet professionnel" }).waitFor();
  await poste.examiner("vue-360-projet");
  await page.getByRole("link", { name: "Ouvrir le profil de compétences" }).click();
  await page.getByRole("heading", { name: "Compétences", exact: true }).waitFor();
  await poste.examiner("profil");

  await page.getByRole("button", { name: "Ajouter un métier" }).click();
  const metier = page.getByRole("form", { name: "Ajouter un métier" });
  await metier.getByRole("textbox", { name: /^Code ROME/ }).fill("Z1106");
  await metier.getByRole("textbox", { name: /^Métier/ }).fill("Vendeur / Vendeuse d’essai");
  await metier.getByLabel(/^Contrat souhaité/).selectOption("CDI");
  await metier.getByRole("textbox", { name: /^Commune souhaitée/ }).fill("Arras");
  await metier.getByRole("textbox", { name: /^Code INSEE/ }).fill("62041");
  await metier.getByRole("textbox", { name: /^Rayon/ }).fill("20 km");
  await metier.getByRole("textbox", { name: /^Salaire brut/ }).fill("1 900,50");
  await metier.getByRole("button", { name: "Enregistrer" }).click();
  await page
    .getByText(/une lettre et quatre chiffres/)
    .first()
    .waitFor();
  // A radius that nobody can read is not lost in silence.
  await page
    .getByRole("alert")
    .getByText(/^Rayon autour.*un nombre entier de kilomètres/)
    .waitFor();
  await poste.examiner("profil-metier-refuse");
  await metier.getByRole("textbox", { name: /^Rayon/ }).fill("20");
  await metier.getByRole("textbox", { name: /^Code ROME/ }).fill("d1106");
  await metier.getByRole("textbox", { name: /^Code INSEE/ }).fill("");
  await metier.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("alert").getByText("Code INSEE de la commune\u202f: à remplir.").waitFor();
  await metier.getByRole("textbox", { name: /^Code INSEE/ }).fill("62041");
  await metier.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("heading", { name: "Vendeur / Vendeuse d’essai" }).waitFor();
  await page.getByText("Arras et 20 km autour").first().waitFor();

  await page.getByRole("button", { name: "Ajouter une langue" }).click();
  await page.getByRole("textbox", { name: "Langue" }).fill("Breton");
  await page.getByLabel("Niveau").selectOption("B1");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByRole("button", { name: /^Modifier.*Breton/ }).click();
  await page.getByLabel("Niveau").selectOption("MATERNELLE");
  await parcourirAuClavier(page);
  await poste.examiner("profil-modifier");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Langue maternelle").waitFor();
  await page.getByRole("button", { name: /^Retirer.*Breton/ }).click();
  await page.getByRole("textbox", { name: /^Motif/ }).fill("Saisie par erreur");
  await poste.examiner("profil-retirer");
  await page.getByRole("button", { name: "Retirer du profil" }).click();
  await page.getByRole("heading", { name: "Breton" }).waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).and(page.locator(":focus")).waitFor();

  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page
    .getByText(/Projet professionnel complété, /)
    .first()
    .waitFor();
  await page.getByText(/Élément retiré du profil/).waitFor();
  await page.getByRole("link", { name: /conclusions/ }).click();
  await page.getByRole("button", { name: "Conclure un entretien" }).click();
  const conclusion = page.getByRole("form", { name: "Conclure un entretien" });
  await conclusion.getByLabel(/^Objet/).selectOption("ETP");
  await conclusion.getByRole("button", { name: "Enregistrer la conclusion" }).click();
  await page.getByText("Conclusion : à remplir.").first().waitFor();
  await conclusion
    .getByRole("textbox", { name: /^Conclusion/ })
    .fill("Le CV est prêt.\nDeux candidatures envoyées.");
  await parcourirAuClavier(page);
  await poste.examiner("entretien-conclure");
  await conclusion.getByRole("button", { name: "Enregistrer la conclusion" }).click();
  await page.getByText(/sur rendez-vous/).waitFor();
  await page
    .getByRole("button", { name: /^Corriger.*Point d’étape/ })
    .first()
    .click();
  await page
    .getByRole("textbox", { name: /^Conclusion/ })
    .fill(`Le CV est à revoir.\n${"Une phrase de plus, parmi beaucoup. ".repeat(40)}`);
  await page.getByRole("button", { name: "Enregistrer la correction" }).click();
  await page.getByText(/corrigée le/).waitFor();
  await page.getByText("La correction est enregistrée.").waitFor();
  // A long one leaves room for those that follow, until it is asked for; on paper it is whole.
  const texte = page.getByText(/^Le CV est à revoir\./);
  const hauteur = async () => (await texte.boundingBox())?.height ?? 0;
  const replie = await hauteur();
  await page.emulateMedia({ media: "print" });
  await page.evaluate("document.body.dataset.impression = 'motivee'");
  assert.ok((await hauteur()) > replie);
  await page.emulateMedia({ media: "screen" });
  await poste.examiner("entretien-replie");
  await page.getByRole("button", { name: /^Lire la suite.*Point d’étape/ }).click();
  assert.ok((await hauteur()) > replie);
  await poste.examiner("entretiens");
  await poste.fermer();
});
