import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inserer } from "../../serveur/src/essais/inserer.ts";
import { accepterTout } from "../../serveur/src/modules/catalogue/index.ts";
import { battre, ilArrive } from "../../serveur/src/modules/webhooks/essais/editeur.ts";
import {
  ouvrirRecepteur,
  type Recepteur,
} from "../../serveur/src/modules/webhooks/essais/recepteur.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
let recepteur: Recepteur;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  if (!lieu) return;
  recepteur = await ouvrirRecepteur();
  const { rows } = await lieu.pool.query<{ id: string; organisation_id: string }>(
    "select id, organisation_id from habilitations.agent where identifiant = 's.corditel'",
  );
  // What the demonstration wrote takes its place before anybody subscribes.
  await battre(lieu);
  // That of the territory is put aside: here the application has none yet.
  await lieu.pool.query("update webhooks.abonnement set etat = 'ferme'");
  const { id, organisation_id } = rows[0]!;
  await accepterTout(lieu.pool, id, new Date());
  await inserer(lieu.pool, "acces_api.compte", {
    ...{ agent_id: id, organisation_id, rattachement: "personnel" },
    ...{ autorise_par: "Direction", autorisation: "Lettre 1", ouvert_le: new Date() },
  });
});
after(async () => {
  await recepteur?.fermer();
  await lieu?.fermer();
});

test("an éditeur creates a webhook, tests it, receives, reads its history, replays, pauses, closes", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  page.setDefaultTimeout(30_000);
  await page.goto("/developpeur");
  await sIdentifier(page, "Corditel");
  await page.getByRole("link", { name: /Suivi RSA/ }).click();
  await page.getByRole("link", { name: "webhooks de l’application" }).click();
  await page.getByText("Aucun webhook pour le moment").waitFor();
  await poste.examiner("webhooks-vide");
  const creer = page.getByRole("button", { name: "Créer un webhook" });
  const aLeFocus = page.locator(":focus");
  await creer.click();
  await page.getByRole("textbox", { name: "Adresse" }).and(aLeFocus).waitFor();
  await page.getByRole("button", { name: "Annuler" }).click();
  await creer.and(aLeFocus).waitFor();
  await creer.click();
  await page.getByRole("button", { name: "Créer le webhook" }).click();
  await page.getByText("2 saisies sont à corriger").waitFor();
  await page.getByRole("textbox", { name: "Adresse" }).fill(`${recepteur.adresse}?cle=1`);
  await page.getByRole("checkbox", { name: /^Rendez-vous pris/ }).check();
  await page.getByRole("checkbox", { name: /^Parcours ouvert/ }).check();
  await page.getByRole("button", { name: "Créer le webhook" }).click();
  await aLeFocus.filter({ hasText: "ni paramètre ni fragment" }).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("webhook-a-creer");
  await page.getByRole("textbox", { name: "Adresse" }).fill(recepteur.adresse);
  await page.getByRole("button", { name: "Créer le webhook" }).click();
  await page.getByText("Voici le secret").waitFor();
  recepteur.secret = (await page.locator(".fr-alert code").textContent()) ?? "";
  await poste.examiner("webhook-cree");
  await page.getByRole("link", { name: "Tester le webhook" }).click();
  await page.getByText("Adresse à tester").waitFor();
  recepteur.repondre = () => 500;
  await page.getByRole("button", { name: "Tester et activer" }).click();
  await page.getByText("Réponse : 500").waitFor();
  recepteur.repondre = () => 204;
  await page.getByRole("button", { name: "Tester et activer" }).click();
  await page.getByText(/Essai accepté\s: réponse 204/).waitFor();
  await page.getByText("Actif", { exact: true }).waitFor();

  const { rows } = await lieu.pool.query<{ id: string }>(
    "select id from usagers.usager where rsa and rsa_departement = '62' and adresse is not null limit 1",
  );
  await ilArrive(lieu, rows[0]?.id ?? "");
  await battre(lieu);
  assert.equal(recepteur.recus.at(-1)?.type, "rendez-vous.pris");
  await page.getByRole("button", { name: "Actualiser" }).click();
  await page.getByRole("cell", { name: /^Livrée/ }).waitFor();
  await page.getByText(/Code 204/).waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("webhook-actif");
  await ecrire(page, () => page.getByRole("button", { name: /^Rejouer evt_/ }).click());
  await battre(lieu);
  assert.equal(recepteur.recus.at(-1)?.id, recepteur.recus.at(-2)?.id);
  await page.getByRole("button", { name: "Actualiser" }).click();
  await page.getByText(/2 appels/).waitFor();
  await page.getByRole("button", { name: "Mettre en pause" }).click();
  await page.getByText("Mis en pause par votre équipe").waitFor();
  await poste.examiner("webhook-en-pause");
  const reprendre = page.getByRole("button", { name: "Tester et reprendre" });
  await reprendre.and(page.locator(":focus")).waitFor();
  await reprendre.click();
  await page.getByText("Actif", { exact: true }).waitFor();
  // A kind whose API closed since may be taken off: nothing else could be changed otherwise.
  await lieu.pool.query(
    "update acces_api.application set scopes = array_remove(scopes, 'gererRDV')",
  );
  await page.reload();
  await page.getByRole("button", { name: "Modifier" }).click();
  await page.getByRole("checkbox", { name: /^Rendez-vous pris/ }).uncheck();
  await ecrire(page, () => page.getByRole("button", { name: "Enregistrer" }).click());
  await page.getByText("Parcours ouvert", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Fermer le webhook" }).click();
  const dialogue = page.getByRole("dialog");
  await dialogue.getByRole("button", { name: "Fermer définitivement" }).click();
  await dialogue.getByText(/Indiquez le motif/).waitFor();
  await poste.examiner("webhook-fermer");
  await dialogue.getByLabel(/^Motif/).fill("Logiciel remplacé");
  await dialogue.getByRole("button", { name: "Fermer définitivement" }).click();
  await page.getByText("Aucun webhook pour le moment").waitFor();
  await page.goBack();
  await page.getByText("Ce webhook n’existe pas, ou il est fermé.").waitFor();
  assert.equal(await page.getByRole("button", { name: /essai|Rejouer|Modifier/ }).count(), 0);
  await poste.examiner("webhook-ferme");
  const recus = recepteur.recus.length;
  await ilArrive(lieu, rows[0]?.id ?? "");
  await battre(lieu);
  assert.equal(recepteur.recus.length, recus);
  assert.equal(recepteur.refuses, 0);
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});
