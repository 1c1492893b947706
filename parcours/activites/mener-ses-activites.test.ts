import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

const MOIS =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const ECHEANCE = new RegExp(`(\\d{1,2})(?:er)? (${MOIS.join("|")}) (\\d{4})`, "g");

test("ANX4-D-01 ANX4-D-04 ANX4-D-05 who orients opens what there is to do from the portal, does it, and finds it gone", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/");
  await sIdentifier(page, "Falgarède");
  await page.getByRole("link", { name: "Activités & Pilotage Partenaires" }).click();
  await page.getByRole("heading", { name: "Activités : orientation", level: 1 }).waitFor();
  const lignes = page.getByRole("table", { name: "Activités : orientation" }).getByRole("row");
  await lignes.nth(1).waitFor();
  const echeances = (await lignes.allInnerTexts())
    .slice(1)
    .map((texte) => [...texte.matchAll(ECHEANCE)].at(-1) ?? [])
    .map(([dite, jour = "", mois = "", annee]) => {
      assert.ok(dite, "a line without a day");
      const rang = 1 + MOIS.indexOf(mois);
      return `${annee}-${String(rang).padStart(2, "0")}-${jour.padStart(2, "0")}`;
    });
  assert.ok(echeances.length > 5, String(echeances.length));
  assert.deepEqual(echeances, echeances.toSorted());
  await parcourirAuClavier(page);
  await poste.examiner("activites-orientation");

  const compte = async (mot: string) => {
    const resume = await page.getByRole("list", { name: "Nombre d’activités" }).textContent();
    return Number(new RegExp(`${mot}\\s*: (\\d+)`).exec(resume ?? "")?.[1]);
  };
  const [aDecider, aNotifier] = [await compte("À décider"), await compte("À notifier")];
  await page.getByLabel("À faire").selectOption("À décider");
  await page.getByRole("cell", { name: "À établir" }).first().waitFor({ state: "detached" });
  await lignes.nth(1).getByRole("link").click();
  await page.getByRole("button", { name: "Accepter la préconisation" }).click();
  await page.getByRole("button", { name: "Ouvrir ce parcours" }).click();
  await page.getByRole("button", { name: "Enregistrer la notification" }).waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Activités" }).click();
  await lignes.nth(1).waitFor();
  await page.getByText(`À notifier : ${aNotifier + 1}`).waitFor();
  assert.equal(await compte("À décider"), aDecider - 1);
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});

test("ANX4-D-07 what became of an appointment is told on the record that the list leads to, and leaves the list", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const poste = await lieu.unPoste();
  const { page } = poste;
  await page.goto("/activites/rendez-vous");
  await sIdentifier(page, "Verlainel");
  await page.getByRole("heading", { name: "Activités : rendez-vous", level: 1 }).waitFor();
  await page.getByRole("table", { name: "Activités : rendez-vous" }).waitFor();
  await poste.examiner("activites-rendez-vous");
  await page.getByLabel("À faire").selectOption("À clore");
  await page.getByRole("cell", { name: "À proposer" }).first().waitFor({ state: "detached" });
  const aClore = async () =>
    Number(/(\d+) ligne/.exec((await page.getByRole("search").textContent()) ?? "")?.[1]);
  const avant = await aClore();
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page
    .getByRole("button", { name: /^Suite…/ })
    .last()
    .click();
  const suite = page.getByRole("dialog", { name: "Suite du rendez-vous" });
  await suite.getByRole("radio", { name: "Le rendez-vous a eu lieu" }).check();
  await suite.getByRole("button", { name: "Enregistrer la suite" }).click();
  await suite.waitFor({ state: "detached" });
  await page.goto("/activites/rendez-vous");
  await page.getByLabel("À faire").selectOption("À clore");
  await page.getByText(`${avant - 1} lignes`).waitFor();
  assert.deepEqual(poste.anomalies, []);
  await poste.fermer();
});
