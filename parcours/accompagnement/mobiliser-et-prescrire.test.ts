import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, ouvrirLeDossier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import type { Poste } from "../essais/poste.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const DANS_CINQ_MOIS = new Date(Date.now() + 150 * 86_400_000).toLocaleDateString("fr-FR", {
  timeZone: "Europe/Paris",
});
const PASSERELLE = "Association Passerelle (fictive)";
const ATELIERS = "Ateliers des premiers pas numériques";

/** Someone on a path of the département, for whom nothing is mobilised nor prescribed. */
async function quelquUn(): Promise<string> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select numero_francetravail as numero from usagers.usager u
     join orientation.orientation o on o.usager_id = u.id and o.etat = 'OUVERT'
       and o.referent ->> 'code' = 'CD' and o.parcours <> 'PSO'
     where rsa and rsa_departement = '62' and inscription ->> 'm_statut' = 'Inscrit'
       and not exists (select from accompagnement.periode p where p.usager_id = u.id)
       and not exists (select from accompagnement.prescription p where p.usager_id = u.id)
     order by u.id limit 1`,
  );
  return rows[0]?.numero ?? "";
}

async function ouvrirDossier({ page }: Poste, nom: string, numero: string): Promise<void> {
  await ouvrirLeDossier(page, nom, numero);
  await page.getByRole("heading", { name: "Services prescrits" }).waitFor();
}

test("ANX4-A-10 ANX4-B-11 ANX4-B-16 B4-13 a counsellor mobilises a period, asks the person about it and prescribes a service; the structure answers", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await quelquUn();
  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirDossier(poste, "Verlainel", numero);
  await page.getByRole("link", { name: "Ouvrir la mobilisation" }).click();
  await page.getByRole("button", { name: "Mobiliser une période" }).click();
  const periode = page.getByRole("form", { name: "Mobiliser une période" });
  await periode.getByRole("button", { name: "Mobiliser la période" }).click();
  await page.getByText("Référent unique : à remplir.").first().waitFor();
  await periode.getByLabel("Dispositif").selectOption("ACCOMPAGNEMENT_INTENSIF");
  await periode.getByLabel("Structure qui accompagne").selectOption(PASSERELLE);
  await periode.getByLabel(/^Référent unique/).fill("Perrin Salmonroc");
  await periode.getByLabel("Intensité").selectOption("REGULIER");
  await periode.getByLabel(/^Dernier jour prévu/).fill("31/12/2000");
  await periode.getByRole("button", { name: "Mobiliser la période" }).click();
  // Told at the top, and at the field that the refusal is about.
  await page
    .getByRole("alert")
    .getByText(/Dernier jour prévu.*ne peut précéder.*Premier jour/)
    .waitFor();
  await periode
    .getByRole("textbox", { name: /^Dernier jour prévu/ })
    .and(page.locator("[aria-invalid]"))
    .waitFor();
  await periode.getByLabel(/^Dernier jour prévu/).fill(DANS_CINQ_MOIS);
  await parcourirAuClavier(page);
  await poste.examiner("periode-mobiliser");
  await periode.getByRole("button", { name: "Mobiliser la période" }).click();
  await page.getByText("En cours", { exact: true }).waitFor();
  await page.getByText(PASSERELLE).first().waitFor();
  await poste.examiner("periode-en-cours");
  await page.getByRole("button", { name: "Demander son avis" }).click();
  const avis = page.getByRole("form", { name: "Demander son avis" });
  await avis.getByLabel(/^Avis de la personne/).selectOption("DECLINE");
  await poste.examiner("periode-avis");
  await ecrire(page, () => avis.getByRole("button", { name: "Noter l’avis" }).click());
  await page.getByText("Avis demandé le", { exact: true }).waitFor();

  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page.getByText("Période d’accompagnement mobilisée").first().waitFor();
  await page.getByRole("link", { name: "Prescrire un service" }).click();
  await page.getByLabel("Service ou structure").fill("numériques");
  await page.getByText(/^1 service répond/).waitFor();
  await poste.examiner("services-offre");
  await page.getByRole("button", { name: `Prescrire « ${ATELIERS} »` }).click();
  const prescription = page.getByRole("form");
  await prescription.getByRole("button", { name: "Prescrire ce service" }).click();
  await page.getByText("Motif : à remplir.").first().waitFor();
  await prescription
    .getByLabel("Thématique")
    .selectOption({ label: "Numérique : accéder à des services en ligne" });
  await prescription.getByLabel(/^Contrainte/).selectOption({ label: "Accéder au numérique" });
  await prescription.getByLabel(/^Motif/).fill("Faire ses démarches seule");
  await parcourirAuClavier(page);
  await poste.examiner("service-prescrire");
  await prescription.getByRole("button", { name: "Prescrire ce service" }).click();
  await page.getByText("Réponse attendue").waitFor();
  await poste.examiner("service-prescrit");
  await poste.fermer();

  const structure = await lieu.unPoste();
  await ouvrirDossier(structure, "Salmonroc", numero);
  await structure.examiner("vue-360-structure");
  await structure.page.getByRole("link", { name: "Prescrire un service" }).click();
  await structure.page.getByRole("button", { name: "La structure accepte" }).click();
  const reponse = structure.page.getByRole("form", { name: /^La structure accepte/ });
  await reponse.getByLabel(/^Retour de la structure/).fill("Premier atelier mardi prochain");
  await ecrire(structure.page, () => reponse.getByRole("button", { name: "Enregistrer" }).click());
  await structure.page.getByText(/Premier atelier mardi prochain/).waitFor();
  await structure.page.getByText("Acceptée").first().waitFor();
  await structure.examiner("service-accepte");
  await structure.fermer();
});
