import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { jourCivil } from "../../serveur/src/kit/jour-civil.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  if (!lieu) return;
  const jour = jourCivil(lieu.horloge.maintenant());
  await lieu.pool.query(
    `insert into habilitations.droit (agent_id, module, debut, fin, motif)
     select id, 'ouiform', '2025-01-01', '2099-12-31', 'Essai' from habilitations.agent
     where identifiant = 'o.quinravaux'`,
  );
  // The demonstration has accepted everything: a new version asks again.
  await lieu.pool.query(
    `insert into catalogue.document (portee, version, titre, texte, en_vigueur_le)
     select portee, version + 1, titre, texte, $1 from catalogue.document
     where portee = 'portail-emploi'`,
    [jour],
  );
});
after(() => lieu?.fermer());

/** The opérateur changes an element of annex 4, for a reason. */
async function modifier(page: Page, nom: string, saisir: () => Promise<unknown>): Promise<void> {
  await page
    .getByRole("search", { name: /Éléments/ })
    .getByRole("searchbox")
    .fill(nom);
  await page.getByRole("button", { name: `Modifier ${nom}`, exact: true }).click();
  await saisir();
  await page.getByRole("textbox", { name: /^Motif/ }).fill("Décision de la commission SI");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await page.getByRole("heading", { name: `Modifier « ${nom} »` }).waitFor({ state: "detached" });
}

test("CONV-3.1-04 ANX3-2.2-02 a platform that the opérateur adds, and Portail Emploi under its own conditions", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const operateur = await lieu.unPoste();
  const bureau = operateur.page;
  await bureau.goto("/operateur/catalogue");
  await sIdentifier(bureau, "Quinravaux");
  await bureau.getByRole("button", { name: "Ajouter ou arrêter une plateforme" }).click();
  const ajout = bureau.getByRole("form", { name: "Ajouter ou arrêter une plateforme" });
  await ajout.getByRole("textbox", { name: /^Code/ }).fill("place-emploi");
  await ajout.getByRole("textbox", { name: "Nom" }).fill("Place de l’emploi");
  await ajout.getByRole("textbox", { name: "Premier jour" }).fill("01/01/2026");
  await operateur.examiner("plateforme-ajouter");
  await ajout.getByRole("button", { name: "Enregistrer la plateforme" }).click();
  await bureau.getByText("La plateforme est enregistrée.").waitFor();
  await modifier(bureau, "Suivi de parcours", () =>
    bureau.locator("#plateforme").selectOption({ label: "Place de l’emploi" }),
  );
  await modifier(bureau, "OuiForm", () =>
    bureau.getByRole("textbox", { name: /^Adresse publique/ }).fill("https://ouiform.example.org"),
  );
  await bureau.goto("/");
  await bureau.getByText("Un accès attend encore quelque chose").waitFor();
  await bureau.getByRole("link", { name: "Lire et accepter les conditions" }).click();
  const cgu = bureau.getByRole("form", { name: /de Portail Emploi/ });
  await cgu.getByRole("checkbox").check();
  await cgu.getByRole("button", { name: "Accepter" }).click();
  await bureau.getByRole("link", { name: "Portail Emploi" }).click();
  await bureau.getByRole("button", { name: "Ouvrir OuiForm" }).waitFor();
  await parcourirAuClavier(bureau);
  await operateur.examiner("portail-emploi-ouvert");
  await operateur.fermer();

  const agent = await lieu.unPoste();
  const { page } = agent;
  await page.goto("/");
  await sIdentifier(page, "Verlainel");
  await page.getByRole("heading", { name: "Autres plateformes" }).waitFor();
  await page.getByRole("link", { name: "Place de l’emploi" }).click();
  await page.getByRole("heading", { level: 1, name: "Place de l’emploi" }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "Suivi de parcours" }).waitFor();
  await parcourirAuClavier(page);
  await agent.examiner("autre-plateforme");
  await page.goto("/plateformes/minitel");
  await page.getByText("Cette plateforme ne vous est pas ouverte").waitFor();
  await agent.examiner("autre-plateforme-inconnue");
  await page.getByRole("main").getByRole("link", { name: "Revenir à l’accueil" }).click();
  await page.getByRole("heading", { name: /^Bonjour/ }).waitFor();
  assert.deepEqual(agent.anomalies, []);
  await agent.fermer();
});
