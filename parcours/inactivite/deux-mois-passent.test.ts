import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ajouterJours, ajouterMois } from "../../serveur/src/kit/delais.ts";
import { jourCivil } from "../../serveur/src/kit/jour-civil.ts";
import { ouvrirAnnuaire } from "../../serveur/src/modules/conventions/index.ts";
import { executerInactivite } from "../../serveur/src/modules/habilitations/index.ts";
import { ouvrirParametres } from "../../serveur/src/modules/parametres/index.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** The clock comes to this day; the night's task has run. */
async function passerLaNuitDu(jour: string): Promise<void> {
  lieu.horloge.regler(`${jour}T09:00:00Z`);
  const cadre = { horloge: lieu.horloge, annuaire: ouvrirAnnuaire(lieu.pool) };
  await executerInactivite(
    { pool: lieu.pool, parametres: ouvrirParametres(lieu.pool), cadre } as never,
    lieu.horloge.maintenant(),
  );
}

async function visite(nom: string, chemin: string) {
  const poste = await lieu.unPoste();
  await poste.page.goto(chemin);
  await sIdentifier(poste.page, nom);
  return poste;
}

test("ANX1-5.1-08 two months without use: warned, a task for the RGC, suspended, said to the agent", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const debut = jourCivil(lieu.horloge.maintenant());
  const agent = await visite("Verlainel", "/");
  await agent.page.getByRole("link", { name: "Suivi de parcours" }).first().waitFor();
  await agent.fermer();
  const terme = ajouterMois(debut, 2);

  await passerLaNuitDu(ajouterJours(terme, -14));
  const rgc = await visite("Dalfouvaux", "/notifications");
  await rgc.page.getByText("Un compte inactif sera bientôt à suspendre").first().waitFor();
  await parcourirAuClavier(rgc.page);
  await rgc.examiner("inactivite-avertissement");
  await rgc.page.goto("/gestion-des-comptes/taches");
  await rgc.page.getByText("Rien à traiter").waitFor();
  await rgc.fermer();

  await passerLaNuitDu(terme);
  const retour = await visite("Dalfouvaux", "/gestion-des-comptes/taches");
  const { page } = retour;
  const ligne = page.getByRole("row", { name: /Camille Verlainel/ });
  await ligne.getByText("Compte inactif").waitFor();
  await parcourirAuClavier(page);
  await retour.examiner("inactivite-taches");
  await ligne.getByRole("button", { name: /^Suspendre/ }).click();
  await retour.examiner("inactivite-decision");
  await page.getByRole("dialog").getByRole("button", { name: "Suspendre", exact: true }).click();
  await page.getByText(/Indiquez le motif/).waitFor();
  await page.getByLabel("Motif").fill("Deux mois sans connexion");
  await page.getByRole("dialog").getByRole("button", { name: "Suspendre", exact: true }).click();
  await ligne.waitFor({ state: "detached" });
  // The button shows the choice while it is being sent.
  await ecrire(page, () => page.getByRole("radio", { name: /Suspendre d’office/ }).click());
  await page.getByRole("radio", { name: /Suspendre d’office/, checked: true }).waitFor();
  await page.reload();
  await page.getByRole("radio", { name: /Suspendre d’office/, checked: true }).waitFor();
  await page.getByRole("link", { name: "Comptes", exact: true }).click();
  await page.getByRole("link", { name: /Camille Verlainel/ }).click();
  await page
    .getByRole("cell", { name: /^Suspendu/ })
    .first()
    .waitFor();
  await parcourirAuClavier(page);
  await retour.examiner("inactivite-fiche");
  await retour.fermer();

  const revenue = await visite("Verlainel", "/mes-acces");
  await revenue.page.getByText("Votre droit est suspendu").first().waitFor();
  await parcourirAuClavier(revenue.page);
  await revenue.examiner("inactivite-mes-acces");
  await revenue.page.goto("/notifications");
  await revenue.page.getByText("Vos accès seront bientôt suspendus").first().waitFor();
  const refus = await revenue.page.request.post("/portail/api/usagers/recherche", {
    headers: { "x-maillage": "portail" },
    data: { mode: "numero", numeroFranceTravail: "90000000001" },
  });
  assert.deepEqual([refus.status(), (await refus.json()).code], [403, "DROIT_ABSENT"]);
  await revenue.fermer();
});
