import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { chercherParNir, chercherParNumero, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import type { Poste } from "../essais/poste.ts";
import { type Personne, unePersonne } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const duNord = unePersonne((p) => p.referent === "cd59" && p.rsa && p.adresse !== null);
const rsaChezFt = unePersonne((p) => p.referent === "ft" && p.rsa && p.adresse !== null);
const chezFtSansRsa = unePersonne((p) => p.referent === "ft" && !p.rsa && p.adresse !== null);
const deLaMission = unePersonne((p) => p.referent === "ml62" && !p.rsa && p.adresse !== null);
const duDelegataire = unePersonne((p) => p.referent === "delegataire-a" && p.adresse !== null);
const deLAutre = unePersonne((p) => p.referent === "delegataire-b" && p.adresse !== null);

async function arriver(nom: string): Promise<Poste> {
  const poste = await lieu.unPoste();
  await poste.page.goto("/suivi-de-parcours/recherche");
  await sIdentifier(poste.page, nom);
  await poste.page.getByRole("heading", { name: "Recherche usager" }).waitFor();
  return poste;
}

async function ouvre(page: Page, personne: Personne): Promise<boolean> {
  await chercherParNumero(page, personne.numeroFranceTravail);
  const lien = page.getByRole("link", { name: /Ouvrir le dossier/ });
  if ((await lien.count()) === 0) return false;
  await lien.click();
  await page.getByRole("heading", { name: "Qui a consulté ce dossier" }).waitFor();
  await page.getByRole("link", { name: "Retour à la recherche" }).click();
  return true;
}

test("CONV-4-02 CONV-5-03 outside the perimeter, a person is identified, and nothing more, never by NIR", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await arriver("Verlainel");
  const { page } = poste;
  await chercherParNir(page, duNord);
  await page.getByText("Hors de votre périmètre").waitFor();
  await poste.examiner("hors-perimetre");
  assert.equal(await page.getByRole("link", { name: /Ouvrir le dossier/ }).count(), 0);
  assert.equal(await page.getByText("Conseil départemental du Nord").count(), 1);

  const corps = poste.reponses.findLast((recu) => recu.includes('"resultats"')) ?? "";
  const [resultat] = (JSON.parse(corps) as { resultats: Record<string, unknown>[] }).resultats;
  assert.deepEqual(Object.keys(resultat ?? {}).sort(), [
    "civilite",
    "cle",
    "commune",
    "dansPerimetre",
    "dateNaissance",
    "nomNaissance",
    "nomUsage",
    "organismeReferent",
    "prenom",
  ]);
  await page.goto(`/suivi-de-parcours/dossiers/${resultat?.cle}`);
  await page.getByRole("heading", { name: "Dossier hors de votre périmètre" }).waitFor();
  await poste.examiner("dossier-hors-perimetre");

  const caches = [duNord.nir, duNord.nir.slice(0, 13), duNord.telephone, duNord.courriel];
  const vu = [...poste.reponses, await page.content()].join("\n");
  for (const cache of caches) assert.ok(cache === null || !vu.includes(cache));
  const { rows } = await lieu.pool.query(
    `select t.issue, t.motif from journal.trace t join usagers.usager u on u.id = t.usager_id
     where u.numero_francetravail = $1 and t.acte = 'consulter-vue-360'`,
    [duNord.numeroFranceTravail],
  );
  assert.deepEqual(rows, [{ issue: "refusee", motif: "HORS_PERIMETRE" }]);
  await poste.fermer();
});

test("CONV-4-02 a mission locale opens the dossiers referred to it, and no other", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await arriver("Wimtidier");
  assert.equal(await ouvre(poste.page, deLaMission), true);
  assert.equal(await ouvre(poste.page, rsaChezFt), false);
  assert.equal(await ouvre(poste.page, duDelegataire), false);
  await poste.fermer();
});

test("CONV-4-02 a délégataire opens its own dossiers, not those of the next délégataire", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await arriver("Salmonroc");
  assert.equal(await ouvre(poste.page, duDelegataire), true);
  assert.equal(await ouvre(poste.page, deLAutre), false);
  assert.equal(await ouvre(poste.page, deLaMission), false);
  await poste.fermer();
});

test("RAPP-14 the département's RSA gestionnaire sees a beneficiary oriented to France Travail", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await arriver("Marbesart");
  await chercherParNir(poste.page, rsaChezFt);
  const ligne = poste.page.getByRole("row").filter({ hasText: rsaChezFt.prenom });
  assert.match((await ligne.textContent()) ?? "", /France Travail Hauts-de-France/);
  const hors = poste.page.getByText("Hors de votre périmètre");
  assert.equal(await hors.count(), 0);
  // Without the RSA, the same référent puts the person out of the département's reach.
  await chercherParNumero(poste.page, chezFtSansRsa.numeroFranceTravail);
  await hors.waitFor();
  await poste.fermer();
  const conseillere = await arriver("Verlainel");
  assert.equal(await ouvre(conseillere.page, rsaChezFt), true);
  await conseillere.fermer();
});
