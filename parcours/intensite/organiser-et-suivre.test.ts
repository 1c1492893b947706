import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ouvrirLeDossier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Someone whose contract is signed for hours, and whose weeks have been followed. */
async function quelquUn(): Promise<string> {
  const { rows } = await lieu.pool.query<{ numero: string }>(
    `select numero_francetravail as numero from usagers.usager u
     join conventions.organisation o on o.id = u.referent_id and o.type = 'CD'
     join contrat_engagement.contrat c on c.usager_id = u.id and c.etat = 'SIGNE'
     where rsa and rsa_departement = '62' and inscription ->> 'm_statut' = 'Inscrit'
       and (c.plan ->> 'heures')::int = 15 and c.signature_le < now() - interval '50 days'
       and exists (select from accompagnement.demarche d
         where d.usager_id = u.id and d.etat = 'NON_FAITE' and d.semaine < now() - interval '14 days')
     order by u.id limit 1`,
  );
  return rows[0]?.numero ?? "";
}

/** More has happened to them, long ago, than a page holds. */
async function vieillir(numero: string): Promise<void> {
  await lieu.pool.query(
    `insert into journal.evenement (le, sujet_type, sujet_id, genre, auteur, capacite)
     select now() - interval '3 years' - make_interval(days => rang), 'usager', u.id, 'demarche.prevue', 'essai', 'agent'
     from usagers.usager u, generate_series(1, 110) rang where u.numero_francetravail = $1`,
    [numero],
  );
}

test("ANX4-B-15 ANX4-B-17 a counsellor fills a week, concludes it, takes it over, and follows the hours", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  const numero = await quelquUn();
  await vieillir(numero);
  await ouvrirLeDossier(page, "Verlainel", numero);
  await page.getByRole("heading", { name: "Heures de la semaine" }).waitFor();
  await poste.examiner("vue-360-heures");

  const frise = page.getByRole("region", { name: "Ce qui s’est passé" });
  assert.equal(await frise.getByRole("listitem").count(), 20);
  await frise.getByRole("button", { name: "Afficher plus anciens" }).click();
  assert.ok((await frise.getByRole("listitem").count()) > 20);
  const lignes = frise.getByRole("listitem");
  await lignes.nth(20).and(page.locator(":focus")).waitFor();
  await frise.getByRole("button", { name: "Afficher plus anciens" }).click();
  await lignes.nth(100).and(page.locator(":focus")).waitFor();
  await frise.getByLabel("Sujet").selectOption({ label: "Démarches" });
  assert.equal(await frise.getByText("Contrat d’engagement signé").count(), 0);

  await page.getByRole("link", { name: "Organiser les démarches" }).click();
  await page.getByRole("heading", { name: "Organisation des démarches" }).waitFor();
  await page
    .getByText(/^Saisie par import d’un fichier, Conseil/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Prévoir une démarche" }).click();
  const ajout = page.getByRole("form", { name: "Prévoir une démarche" });
  await ajout.getByRole("button", { name: "Ajouter à la semaine" }).click();
  await page.getByText(/Choisissez une activité usuelle/).waitFor();
  await ajout.getByLabel(/^Activité usuelle/).selectOption({ index: 1 });
  await ajout.getByLabel(/^Titre/).fill("Immersion au jardin");
  await ajout.getByLabel(/^Durée/).fill("un peu");
  await ajout.getByRole("button", { name: "Ajouter à la semaine" }).click();
  await page.getByText(/La durée s’écrit/).waitFor();
  assert.equal(await ajout.getByLabel(/^Titre/).inputValue(), "Immersion au jardin");
  await poste.examiner("demarches-prevoir");
  await ajout.getByLabel(/^Durée/).fill("2 h 30");
  // The server writes, its answer is lost: sent again, the same form is written once.
  const perdues: string[] = [];
  await page.route(
    /\/usagers\/[^/]+\/demarches$/,
    async (route) => {
      perdues.push(route.request().headers()["idempotency-key"] ?? "");
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.keyboard.press("Enter");
  await page.getByText("Le serveur ne répond pas").waitFor();
  assert.equal(await ajout.getByLabel(/^Titre/).inputValue(), "Immersion au jardin");
  const [reprise] = await Promise.all([
    page.waitForRequest((requete) => requete.method() === "POST"),
    ajout.getByRole("button", { name: "Ajouter à la semaine" }).click(),
  ]);
  assert.deepEqual(perdues, [reprise.headers()["idempotency-key"]]);
  assert.match(perdues[0] ?? "", /^[\da-f-]{36}$/);
  const fiche = page.getByRole("article", { name: "Immersion au jardin" });
  await fiche.getByText(/2\sh\s30/).waitFor();
  assert.equal(await fiche.count(), 1);
  await parcourirAuClavier(page);

  await fiche.getByRole("button", { name: "Modifier" }).click();
  await fiche.getByLabel("Durée").fill("3");
  await fiche.getByRole("button", { name: "Enregistrer" }).click();
  await fiche.getByText(/^Prévue.*3\sh/).waitFor();
  await fiche.getByRole("button", { name: "Faite comme prévu" }).click();
  await fiche.getByText(/^Faite/).waitFor();
  // What undoes stands where the keyboard was.
  await fiche
    .getByRole("button", { name: "Remettre à prévue" })
    .and(page.locator(":focus"))
    .waitFor();
  await fiche.getByRole("button", { name: "Remettre à prévue" }).click();
  await fiche.getByRole("button", { name: "Autre suite" }).click();
  await fiche.getByLabel("Ce qu’elle est devenue").selectOption("NON_FAITE");
  await fiche.getByRole("button", { name: "Enregistrer la suite" }).click();
  await page.getByText(/Donnez la raison/).waitFor();
  await fiche.getByLabel(/^Raison/).selectOption("TRANSPORT");
  await fiche.getByRole("button", { name: "Enregistrer la suite" }).click();
  await fiche.locator("p", { hasText: /^Non faite/ }).waitFor();
  await page.getByText("La suite de la démarche est enregistrée.").waitFor();
  // What opened it is gone: the keyboard stays on its card.
  await fiche.getByRole("heading").and(page.locator(":focus")).waitFor();
  await poste.examiner("demarches-semaine");
  // The week is handed to the person: on paper, nothing to press.
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("main").locator("button:visible").count(), 0);
  await page.emulateMedia({ media: "screen" });

  // From week to week the keyboard stays where it is.
  const titre = page.getByRole("heading", { name: /^Du lundi/ });
  const quittee = await titre.textContent();
  const retenue = Promise.withResolvers<void>();
  const semaines = /\/demarches\?semaine=/;
  await page.route(semaines, async (route) => {
    await retenue.promise;
    await route.continue();
  });
  await page.getByRole("button", { name: "Semaine suivante" }).press("Enter");
  // Until the next is there, nothing is planned in the one that is left.
  await page.getByRole("button", { name: "Prévoir une démarche" }).waitFor({ state: "detached" });
  assert.equal(await titre.textContent(), quittee);
  retenue.resolve();
  await titre.filter({ hasNotText: quittee ?? "" }).waitFor();
  await page.unroute(semaines);
  await page
    .getByRole("button", { name: "Semaine suivante" })
    .and(page.locator(":focus"))
    .waitFor();
  await page.getByRole("button", { name: "Reprendre la semaine précédente" }).click();
  await page.getByRole("button", { name: /^Reprendre (une|\d+) démarche/ }).click();
  await page
    .getByRole("article", { name: "Immersion au jardin" })
    .getByText(/^Prévue/)
    .waitFor();
  await page.getByText(/démarches? (est reprise|sont reprises)\.$/).waitFor();
  await poste.examiner("demarches-reprises");

  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page
    .getByText(/Démarche non faite, Conseil départemental/)
    .first()
    .waitFor();
  await page.getByRole("link", { name: "Suivre l’intensité" }).click();
  await page.getByRole("img", { name: /Heures prévues et réalisées sur/ }).waitFor();
  await page.getByRole("cell", { name: "Transport" }).first().waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("sia");

  await page.getByRole("link", { name: "Retour à la Vue 360" }).click();
  await page.getByRole("link", { name: "Objectif d’intensité" }).click();
  await page.getByRole("button", { name: "Changer l’objectif" }).click();
  const objectif = page.getByRole("form", { name: "Changer l’objectif" });
  await objectif.getByLabel(/^Heures par semaine/).fill("dix");
  // An exemption is told whole: who asked, why, what proves it, from when to when.
  await objectif.getByLabel(/^Justificatif présenté/).fill("Attestation de la CAF");
  await objectif.getByRole("button", { name: "Préparer ce nouvel objectif" }).click();
  await page.getByText("5 saisies sont à corriger").waitFor();
  await page
    .getByText(/Heures par semaine.*écrivez un nombre entier/)
    .first()
    .waitFor();
  await objectif.getByLabel(/^Justificatif présenté/).fill("");
  await objectif.getByLabel(/^Heures par semaine/).fill("10");
  await objectif.getByLabel(/^Raison d’une durée réduite/).fill("");
  await objectif.getByRole("button", { name: "Préparer ce nouvel objectif" }).click();
  await page
    .getByText(/se motive/)
    .last()
    .waitFor();
  await objectif
    .getByLabel(/^Raison d’une durée réduite/)
    .fill("Reprise progressive après un soin");
  await parcourirAuClavier(page);
  await objectif.getByRole("button", { name: "Préparer ce nouvel objectif" }).click();
  await page.getByText("Un nouvel objectif attend la signature de la personne").waitFor();
  await poste.examiner("objectif-a-signer");
  await poste.fermer();
});
