import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { ouvrirPool } from "../../serveur/src/kit/postgres/pool.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier, sortirLeDocument } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  if (sansNavigateur) return;
  await vieillir("Verlainel", 400);
  await vieillir("Marbesart", 375);
});
after(() => lieu?.fermer());

/** Somebody came long ago, and last followed it so many days ago: the service adds to what was followed, and moves none of it. */
async function vieillir(nom: string, jours: number): Promise<void> {
  const pool = ouvrirPool(lieu.base.urlMigrateur, 1);
  await pool.query(
    `update securite.sensibilisation set jour = current_date - $2::int
     where agent_id = (select id from habilitations.agent where nom = $1)`,
    [nom, jours],
  );
  await pool.query(
    "update habilitations.agent set cree_le = cree_le - interval '2 years' where nom = $1",
    [nom],
  );
  // The file that told of the module came long ago too: a delay runs from then.
  await pool.query(
    "update securite.module_sensibilisation set publie_le = publie_le, redige_le = publie_le",
  );
  await pool.end();
}

test("CONV-7-13 an agent whose awareness is too old reads it, confirms it, and their tools open again; their page tells when", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const agent = await lieu.unPoste();
  const { page } = agent;
  await page.goto("/");
  await sIdentifier(page, "Verlainel");
  await page.getByText(/^Votre sensibilisation à la sécurité n’est pas à jour/).waitFor();
  assert.equal(await page.getByRole("link", { name: "Suivi de parcours" }).count(), 0);
  await agent.examiner("sensibilisation-a-faire");
  await page.getByRole("link", { name: "Lire ma sensibilisation" }).click();
  await page.getByRole("heading", { name: "Pour ce que vous faites" }).waitFor();
  assert.equal(await page.getByRole("heading", { level: 3 }).count(), 5);
  await parcourirAuClavier(page);
  await agent.examiner("sensibilisation-a-lire");
  await ecrire(page, () => page.getByRole("button", { name: "J’ai lu et compris" }).click());
  await page.getByText("Votre sensibilisation est enregistrée aujourd’hui.").waitFor();
  await page.getByRole("link", { name: "Mes accès" }).click();
  await page.getByRole("heading", { name: "Sensibilisation à la sécurité" }).waitFor();
  await page.getByText("À jour", { exact: true }).waitFor();
  await agent.examiner("sensibilisation-mes-acces");
  await page.goto("/");
  await page.getByRole("link", { name: "Suivi de parcours" }).waitFor();
  await agent.fermer();
});

test("CONV-7-07 CONV-7-14 CONV-7-15 the RSSI sees who is late, takes the list out, writes the next version, whose four blocks are asked for, and tells where the party stands with the texts", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const rssi = await lieu.unPoste();
  const { page } = rssi;
  await page.goto("/");
  await sIdentifier(page, "Torquenais");
  await page.getByRole("link", { name: "Sensibilisation", exact: true }).click();
  await page.getByText(/^1 personne est en retard/).waitFor();
  const personnes = page.getByRole("region", { name: "Personnes" });
  const attendu = page.waitForEvent("download");
  await sortirLeDocument(page, "controle", () =>
    personnes.getByRole("button", { name: /^Exporter/ }).click(),
  );
  const fichier = await readFile(await (await attendu).path(), "utf8");
  assert.match(fichier, /Marbesart Gaubert.*En retard/);

  await page.getByRole("button", { name: "Écrire une version" }).click();
  const blocs = page.getByRole("form", { name: "Écrire une version" });
  await blocs.getByLabel("Responsabilité").fill("");
  await ecrire(page, () => blocs.getByRole("button", { name: "Enregistrer le brouillon" }).click());
  await page.getByText(/^Il manque avant de publier/).waitFor();
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await page.getByRole("button", { name: /^Publier .*aussitôt/ }).click();
  await page
    .getByText(/^Il manque avant de publier/)
    .nth(1)
    .waitFor();
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.getByRole("button", { name: "Modifier les blocs" }).click();
  const reprise = page.getByRole("form", { name: "Modifier les blocs" });
  await reprise.getByLabel("Responsabilité").fill("Le secret professionnel vous tient.");
  await parcourirAuClavier(page);
  await rssi.examiner("sensibilisation-ecrire");
  await ecrire(page, () =>
    reprise.getByRole("button", { name: "Enregistrer le brouillon" }).click(),
  );
  await page.getByText("Les quatre blocs sont écrits.").waitFor();
  await rssi.examiner("sensibilisations");
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await ecrire(page, () => page.getByRole("button", { name: /^Publier .*aussitôt/ }).click());
  await page.getByText(/^En vigueur.* version 2$/).waitFor();

  await page.goto("/securite");
  await page.getByRole("link", { name: "Textes de cybersécurité" }).click();
  await page.getByRole("button", { name: /^Dire l’état.*Référentiel général de sécurité/ }).click();
  const etat = page.getByRole("form", { name: /^Dire l’état.*Référentiel général/ });
  await etat.getByLabel("État").selectOption("conforme");
  await etat.getByRole("button", { name: "Enregistrer" }).click();
  await etat
    .getByText(/dit où se trouve ce qui prouve la conformité/)
    .first()
    .waitFor();
  await etat.getByLabel(/^Où se trouve la preuve/).fill("Décision d’homologation fictive");
  await parcourirAuClavier(page);
  await rssi.examiner("texte-cybersecurite-dire");
  await ecrire(page, () => etat.getByRole("button", { name: "Enregistrer" }).click());
  await page.getByText("Décision d’homologation fictive").waitFor();
  await rssi.examiner("textes-cybersecurite");
  await rssi.fermer();
});

test("CONV-7-13 the RGC of a partner that published nothing is told so; the opérateur publishes its model in two gestures", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const rgc = await lieu.unPoste();
  await rgc.page.goto("/sensibilisations");
  await sIdentifier(rgc.page, "Querlouanne");
  await rgc.page.getByText("Aucune sensibilisation n’est publiée").waitFor();
  assert.equal(await rgc.page.getByRole("button", { name: "Partir du modèle" }).count(), 0);
  await rgc.examiner("sensibilisations-rgc");
  await rgc.fermer();

  const cssi = await lieu.unPoste();
  const { page } = cssi;
  await page.goto("/sensibilisations");
  await sIdentifier(page, "Quinravaux");
  await page.getByRole("button", { name: "Partir du modèle" }).click();
  await ecrire(page, () => page.getByRole("button", { name: /^Reprendre le modèle/ }).click());
  await page.getByText("Les quatre blocs sont écrits.").waitFor();
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await ecrire(page, () => page.getByRole("button", { name: /^Publier .*aussitôt/ }).click());
  await page.getByText(/^En vigueur.* version 1$/).waitFor();
  await parcourirAuClavier(page);
  await cssi.examiner("sensibilisations-operateur");
  await cssi.fermer();
});
