import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { chercherParNumero, ecrire, sIdentifier } from "../essais/gestes.ts";
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

test("B2-01 B2-02 a mission locale has a young person registered from their dossier", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await unJeune();
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(page, "Daubrequin");
  await chercherParNumero(page, numero);
  await page
    .getByRole("link", { name: /Vue 360|Ouvrir/ })
    .first()
    .click();
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
  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page.getByText(/Jeune accompagné par une mission locale, à la demande/).waitFor();
  await page.getByText(/Inscription demandée, /).waitFor();
  await poste.examiner("situation-inscrit");
  await poste.fermer();
});
