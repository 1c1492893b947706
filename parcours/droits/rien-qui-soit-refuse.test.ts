import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Where the links of the page's own content lead, one page of each kind. */
async function liens(page: Page, racine: string): Promise<string[]> {
  const lus = await page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href^="${racine}"]')].map((a) => a.getAttribute("href"))`,
  );
  const parForme = new Map(lus.map((lien) => [lien.replace(/[\da-f-]{36}/, ":id"), lien]));
  return [...parForme.values()];
}

for (const [nom, racines] of [
  ["Brivezaquet", ["/gestion-des-comptes", "/demandes-acces"]],
  ["Dalfouvaux", ["/gestion-des-comptes", "/demandes-acces"]],
  ["Torquenais", ["/demandes-acces"]],
] as const) {
  test(`CONV-3.2-05 no link of their offices leads ${nom} to what is refused to them`, async (t) => {
    if (sansNavigateur) return t.skip(sansNavigateur);
    const poste = await lieu.unPoste();
    const { page } = poste;
    await page.goto(racines[0]);
    await sIdentifier(page, nom);
    await page.waitForURL(racines[0]);
    const refuses: string[] = [];
    page.on("response", (reponse) => {
      if (reponse.status() === 403) refuses.push(`${page.url()} : ${reponse.url()}`);
    });
    for (const racine of racines) {
      await page.goto(racine, { waitUntil: "networkidle" });
      for (const lien of await liens(page, racine)) {
        await page.goto(lien, { waitUntil: "networkidle" });
        await page.getByRole("heading", { level: 1 }).waitFor();
        assert.equal(await page.getByRole("alert").count(), 0, lien);
      }
    }
    assert.deepEqual(refuses, []);
    if (nom === "Brivezaquet") {
      // They read accounts, which the RGC alone manages.
      await page.goto("/gestion-des-comptes", { waitUntil: "networkidle" });
      assert.equal(await page.getByRole("button", { name: "Créer un compte" }).count(), 0);
      assert.equal(await page.getByRole("link", { name: "Import", exact: true }).count(), 0);
      await page
        .getByRole("table")
        .getByRole("link", { name: /Verlainel/ })
        .click();
      await page.getByRole("heading", { name: "Historique" }).waitFor();
      for (const geste of ["Donner ce droit", "Suspendre", "Retirer"]) {
        assert.equal(await page.getByRole("button", { name: geste }).count(), 0, geste);
      }
    }
    await poste.fermer();
  });
}
