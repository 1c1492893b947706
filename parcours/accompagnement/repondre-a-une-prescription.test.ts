import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, ouvrirLeDossier, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const ATELIERS = "Ateliers des premiers pas numériques";
const MOTIF = "Faire ses démarches en ligne sans aide";

/** Somebody whom the structure does not accompany, and to whom nothing is prescribed. */
async function quelquUn(): Promise<{ numero: string; nom: string; prenom: string }> {
  const { rows } = await lieu.pool.query<{ numero: string; nom: string; prenom: string }>(
    `select numero_francetravail as numero, coalesce(nom_usage, nom_naissance) as nom, prenom
     from usagers.usager u
     where rsa and rsa_departement = '62' and inscription ->> 'm_statut' = 'Inscrit'
       and referent_id is distinct from (
         select organisation_id from accompagnement.service where nom = $1)
       and not exists (select from accompagnement.prescription p where p.usager_id = u.id)
     order by u.id limit 1`,
    [ATELIERS],
  );
  return rows[0]!;
}

test("CONV-4-02 ANX4-B-16 a prescription goes to a structure that has no access to the dossier; its answer comes back to the prescriber", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const personne = await quelquUn();
  const prescripteur = await lieu.unPoste();
  const { page } = prescripteur;
  await ouvrirLeDossier(page, "Verlainel", personne.numero);
  await page.getByRole("link", { name: "Prescrire un service" }).click();
  await page.getByLabel("Service ou structure").fill("premiers pas");
  await page.getByRole("button", { name: `Prescrire « ${ATELIERS} »` }).click();
  const demande = page.getByRole("form");
  await demande.getByLabel("Thématique").selectOption({ index: 1 });
  await demande.getByLabel(/^Motif/).fill(MOTIF);
  await demande.getByLabel(/^Prescripteur/).fill("Camille Verlainel");
  await ecrire(page, () => demande.getByRole("button", { name: "Prescrire ce service" }).click());
  await page.getByText("Réponse attendue").waitFor();

  const structure = await lieu.unPoste();
  const bureau = structure.page;
  await bureau.goto("/suivi-de-parcours/prescriptions-recues");
  await sIdentifier(bureau, "Salmonroc");
  await bureau.getByLabel("Rechercher dans le tableau").fill(`${personne.prenom} ${personne.nom}`);
  await bureau.getByLabel("État").selectOption("Réponse attendue");
  await bureau.getByText("1 ligne", { exact: true }).waitFor();
  const ligne = bureau.getByRole("row", { name: new RegExp(personne.nom, "i") }).first();
  await ligne.getByText("Camille Verlainel").waitFor();
  await parcourirAuClavier(bureau);
  await structure.examiner("prescriptions-recues");
  await ligne.getByRole("link", { name: `${personne.prenom} ${personne.nom}` }).click();
  await bureau.getByText(MOTIF).waitFor();
  // Nothing of the dossier: no way to it, neither number nor constraint.
  assert.equal(await bureau.getByRole("link", { name: /Vue 360/ }).count(), 0);
  for (const corps of structure.reponses) assert.ok(!corps.includes(personne.numero));
  await bureau.getByRole("button", { name: "Refuser" }).click();
  const refus = bureau.getByRole("form", { name: "Refuser" });
  await refus.getByRole("button", { name: "Enregistrer" }).click();
  await bureau.getByText("Motif : à remplir.").first().waitFor();
  await parcourirAuClavier(bureau);
  await structure.examiner("prescription-recue");
  await refus.getByRole("button", { name: "Annuler" }).click();
  await bureau.getByRole("button", { name: "Accepter" }).click();
  const reponse = bureau.getByRole("form", { name: "Accepter" });
  await reponse.getByLabel(/^Message au prescripteur/).fill("Premier atelier jeudi à 9 h");
  await ecrire(bureau, () => reponse.getByRole("button", { name: "Enregistrer" }).click());
  await bureau.getByRole("button", { name: "Le service a commencé" }).waitFor();
  await structure.examiner("prescription-recue-acceptee");
  await structure.fermer();

  await page.reload();
  await page.getByText("Acceptée").first().waitFor();
  await page.getByText(/Association Passerelle \(fictive\), Premier atelier jeudi à 9 h/).waitFor();
  await prescripteur.fermer();
});
