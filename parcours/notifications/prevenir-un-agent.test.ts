import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { enTransaction } from "../../serveur/src/kit/postgres/pool.ts";
import { deposerAvis } from "../../serveur/src/modules/notifications/index.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("an agent hears of a notice by the bell and by e-mail, and the opérateur holds the proof", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const { rows } = await lieu.pool.query(
    "select id from habilitations.agent where nom ilike 'quinravaux'",
  );
  const agentId: string = rows[0].id;
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/notifications");
  await sIdentifier(page, "Quinravaux");
  await page.getByText("Aucune notification.").waitFor();
  await poste.examiner("notifications-vide");
  await page.goto("/operateur/courriels");
  await page.getByText("Aucun courriel.").waitFor();
  await poste.examiner("courriels-vide");

  for (const objet of ["Un droit sera suspendu dans quinze jours", "Nouvelle demande de droit"]) {
    const corps =
      "Ce droit n’a pas été utilisé depuis six semaines.\nSans usage, il sera suspendu.";
    const avis = { genre: "essai", objet, corps, lien: "/", destinataires: [{ agentId }] };
    await enTransaction(lieu.pool, (client) => deposerAvis(client, avis));
  }
  await lieu.plateforme.travaux.accomplirDus();
  await page.goto("/");
  await page.getByRole("link", { name: "Notifications, 2 non lues" }).click();
  await page.getByText("2 notifications non lues.").waitFor();
  await poste.examiner("notifications");
  await page.getByRole("button", { name: /Marquer comme lue : Nouvelle demande/ }).click();
  await page.getByText("1 notification non lue.").waitFor();
  await page.getByRole("link", { name: "Notifications, 1 non lue" }).waitFor();
  await page.getByRole("button", { name: "Tout marquer comme lu" }).click();
  await page.getByText("Tout est lu.").waitFor();

  await page.goto("/operateur/courriels");
  await page.getByRole("button", { name: /Ouvrir le courriel : Nouvelle demande/ }).click();
  await page.getByRole("heading", { name: "Nouvelle demande de droit" }).waitFor();
  await page.getByText(/accepté/).waitFor();
  await poste.examiner("courriels");
  await page.getByRole("button", { name: "Renvoyer" }).click();
  await page.getByText("Le courriel va être renvoyé.").waitFor();
  await lieu.plateforme.travaux.accomplirDus();
  const { rowCount } = await lieu.pool.query("select from notifications.tentative");
  assert.equal(rowCount, 3);
});
