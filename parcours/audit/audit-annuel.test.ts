import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { sIdentifier, sortirLeDocument } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  // Two counsellors at work: what stays unused is one tool of one of them.
  await lieu?.pool.query(
    `update habilitations.droit d set dernier_usage = current_date from habilitations.agent a
     where a.id = d.agent_id and a.identifiant in ('m.wimtidier', 'l.daubrequin') and d.module <> 'sia'`,
  );
});
after(() => lieu?.fermer());

const decides = (page: Page) =>
  page.locator("#avancement").evaluate((e) => (e as { value?: number }).value ?? 0);

async function telecharger(page: Page, nom: string): Promise<Buffer> {
  const [remis] = await Promise.all([
    page.waitForEvent("download"),
    nom.startsWith("Signature")
      ? page.getByRole("link", { name: nom, exact: true }).click()
      : sortirLeDocument(page, "controle", () =>
          page.getByRole("button", { name: nom, exact: true }).click(),
        ),
  ]);
  return readFile(await remis.path());
}

test("ANX1-6-01 ANX1-6-02 ANX1-6-04 ANX1-6-10 ANX1-6-13 the yearly audit, from its opening to its signed report", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const rgc = await lieu.unPoste();
  const { page } = rgc;
  await page.goto("/gestion-des-comptes/audit");
  await sIdentifier(page, "Querlouanne");
  await page.getByRole("button", { name: "Ouvrir l’audit" }).waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("audit-a-ouvrir");
  await page.getByRole("button", { name: "Ouvrir l’audit" }).click();
  await page.getByRole("heading", { name: "Audit n° 1" }).waitFor();
  await page.getByRole("rowheader").first().waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("audit-ouvert");
  assert.equal(await decides(page), 0);
  assert.equal(await page.getByRole("button", { name: /^Clore et signer/ }).isDisabled(), true);

  await page.getByRole("button", { name: "Confirmer les lignes sans anomalie" }).click();
  await page.getByText(/lignes? confirmées?\./).waitFor();
  const groupees = await decides(page);
  assert.ok(groupees > 0);
  await page
    .getByRole("button", { name: /^Retirer : .*Wimtidier/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Retirer l’accès" }).click();
  await page.getByText(/Indiquez le motif/).waitFor();
  await rgc.examiner("audit-sans-motif");
  await page.getByRole("textbox", { name: /^Motif/ }).fill("N’en a plus besoin");
  await page.getByRole("button", { name: "Retirer l’accès" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByText("N’en a plus besoin").first().waitFor();
  const boutons = page.getByRole("button", { name: /^Confirmer :/ });
  for (let reste = await boutons.count(); reste > 0; reste--) {
    await boutons.first().click();
    await page.getByRole("textbox", { name: /^Motif/ }).fill("Vérifié avec le service");
    await page.getByRole("button", { name: "Enregistrer la décision" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  }
  await page.getByText("(100 %)").waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("audit-complet");
  await page.getByRole("button", { name: "Clore et signer le rapport" }).click();
  await page.getByRole("heading", { name: "Rapports signés" }).waitFor();
  await parcourirAuClavier(page);
  await rgc.examiner("audit-clos");
  const csv = (await telecharger(page, "Rapport (CSV)")).toString("utf8");
  assert.match(csv, /Wimtidier/i);
  assert.match(csv, /N’en a plus besoin/);
  const pdf = await telecharger(page, "Rapport (PDF)");
  assert.equal(pdf.subarray(0, 5).toString("latin1"), "%PDF-");
  const sceau = JSON.parse((await telecharger(page, "Signature du rapport PDF")).toString("utf8"));
  assert.match(sceau.enonce.signataire, /Querlouanne/);
  // A session that has ended is told here: the link does not leave for the answer of the wire.
  const plusTard = lieu.horloge.maintenant().getTime() + 31 * 60_000;
  lieu.horloge.regler(new Date(plusTard).toISOString());
  await sortirLeDocument(page, "controle", () =>
    page.getByRole("button", { name: "Rapport (CSV)", exact: true }).click(),
  );
  await page.getByRole("heading", { name: "Votre session a expiré" }).waitFor();
  assert.match(page.url(), /\/gestion-des-comptes\/audit$/);
  await rgc.fermer();
});
