import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, ouvrirLeDossier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Somebody whom the mission locale accompanies, of age, with a domicile, not registered yet. */
async function unJeune(): Promise<string> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `with choisi as (
       select u.id from usagers.usager u
       join conventions.organisation o on o.id = u.referent_id and o.type = 'ML'
       where u.adresse is not null and not u.rsa order by u.id limit 1)
     update usagers.usager u set inscription = null,
       date_naissance = (current_date - interval '20 years')::date
     from choisi where u.id = choisi.id returning numero_francetravail as numero`,
  );
  return rows[0]?.numero ?? "";
}

test("B2-01 B2-02 B2-04 B2-05 a mission locale has a young person registered, then keeps what they declare", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await unJeune();
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Daubrequin", numero);
  await page.getByText(/pas d’inscription connue/).waitFor();
  await page.getByRole("link", { name: "Ouvrir l’inscription et la situation" }).click();
  await page.getByRole("button", { name: "Demander l’inscription" }).click();
  const demande = page.getByRole("form", { name: "Demander l’inscription" });
  await demande.getByRole("button", { name: "Inscrire la personne" }).click();
  await page
    .getByText(/Jour où la personne l’a demandée\s:\sà remplir/)
    .first()
    .waitFor();
  await demande.getByRole("textbox").fill("05/01/2026");
  await demande.getByLabel(/^Pension d’invalidité/).selectOption("non");
  await parcourirAuClavier(page);
  await poste.examiner("situation");
  await ecrire(page, () => demande.getByRole("button", { name: "Inscrire la personne" }).click());
  await page.getByText("Inscrit depuis le 5 janvier 2026.").waitFor();

  const bas = await page.getByRole("region", { name: "Inscription sur la liste" }).boundingBox();
  const declarer = page.getByRole("button", { name: "Déclarer un nouveau domicile" });
  const haut = (await declarer.boundingBox())?.y ?? 0;
  assert.ok(haut - (bas?.y ?? 0) - (bas?.height ?? 0) > 8, "le bouton touche la carte");
  await declarer.click();
  const domicile = page.getByRole("form", { name: "Déclarer un nouveau domicile" });
  await domicile.getByRole("textbox", { name: /^Jour du changement/ }).fill("05/01/2026");
  await domicile
    .getByRole("textbox", { name: /^Nouveau domicile/ })
    .fill("3 rue de l’Essai, Arras");
  await poste.examiner("situation-domicile");
  await ecrire(page, () => domicile.getByRole("button", { name: /^Enregistrer/ }).click());
  await page.getByText("Déclaré hors délai").waitFor();

  await page.getByRole("button", { name: "Déclarer un travail ou une formation" }).click();
  const travail = page.getByRole("form", { name: "Déclarer un travail ou une formation" });
  await travail.getByLabel(/^Changement/).selectOption("TRAVAIL");
  await travail.getByRole("textbox", { name: /^Jour du changement/ }).fill("05/01/2026");
  await travail.getByRole("textbox", { name: /^Heures/ }).fill("beaucoup");
  await travail.getByRole("button", { name: /^Enregistrer/ }).click();
  await page
    .getByText(/un nombre d’heures/)
    .first()
    .waitFor();
  await travail.getByRole("textbox", { name: /^Heures/ }).fill("60");
  await ecrire(page, () => travail.getByRole("button", { name: /^Enregistrer/ }).click());
  await page.getByText("Toujours disponible immédiatement, jusqu’à 78 heures par mois").waitFor();
  await page.getByRole("button", { name: /^Corriger.*Travail/ }).click();
  const correction = page.getByRole("form", { name: /^Corriger/ });
  await correction.getByRole("textbox", { name: /^Heures/ }).fill("104");
  await parcourirAuClavier(page);
  await ecrire(page, () => correction.getByRole("button", { name: /^Enregistrer/ }).click());
  await page.getByText(/À réexaminer avec la personne/).waitFor();
  await poste.examiner("situation-changements");
  await page.getByRole("button", { name: /^Retirer.*Travail/ }).click();
  await page.getByRole("textbox", { name: /^Motif/ }).fill("Saisi par erreur");
  await ecrire(page, () => page.getByRole("button", { name: "Retirer la déclaration" }).click());
  await page.getByRole("heading", { name: /^Travail/ }).waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page
    .getByText(/Le changement de domicile du 5 janvier 2026 a été déclaré hors délai/)
    .waitFor();
  await page.getByText(/Changement de situation retiré, /).waitFor();
  await page.getByText(/Jeune accompagné par une mission locale, à la demande/).waitFor();
  await page.getByText(/Inscription demandée, /).waitFor();
  await poste.examiner("situation-inscrit");
  await poste.fermer();
});
