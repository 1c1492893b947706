import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("ANX1-5.1-04 ANX1-5.1-03 a RGC without a right has no tile, and every door refuses with a trace", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/");
  await sIdentifier(page, "Dalfouvaux");
  await page.getByRole("heading", { name: "Bonjour Oriane Dalfouvaux" }).waitFor();
  await page.getByText("Aucune application ne vous est ouverte").waitFor();
  // Whoever gives rights is not sent to themselves.
  await page.getByText(/Ce que votre fonction vous confie est dans le menu/).waitFor();
  assert.equal(await page.getByRole("link", { name: /Suivi de parcours|Recherche/ }).count(), 0);
  await poste.examiner("accueil-sans-droit");

  await page.goto("/suivi-de-parcours/dossiers/une-cle-recopiee");
  await page.getByText("Vous n’avez pas le droit requis pour cet accès.").waitFor();
  await poste.examiner("dossier-sans-droit");
  await page.goto("/suivi-de-parcours/dossiers/une-cle-recopiee/diagnostic");
  await page.getByRole("link", { name: "Voir mes accès et demander ce droit" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Réessayer" }).count(), 0);
  await page.goto("/suivi-de-parcours/recherche");
  await page.getByRole("radio", { name: /Numéro France Travail/ }).check();
  await page.getByRole("textbox", { name: /Numéro France Travail/ }).fill("90000000001");
  await page.getByRole("button", { name: "Rechercher" }).click();
  await page.getByText("Vous n’avez pas le droit requis pour cet accès.").waitFor();
  await poste.examiner("recherche-sans-droit");

  const reponse = await page.request.post("/portail/api/usagers/recherche", {
    headers: { "x-maillage": "portail" },
    data: { mode: "numero", numeroFranceTravail: "90000000001" },
  });
  assert.equal(reponse.status(), 403);
  const { correlation } = await reponse.json();
  const { rows } = await lieu.pool.query(
    `select t.issue, t.motif, a.nom from journal.trace t
     join habilitations.agent a on a.id = t.agent_id where t.correlation = $1`,
    [correlation],
  );
  assert.deepEqual(rows, [{ issue: "refusee", motif: "DROIT_ABSENT", nom: "Dalfouvaux" }]);
  await poste.fermer();
});
