import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { unDossierComplet } from "../../serveur/src/modules/conservation/essais/dossier-complet.ts";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier, sortirLeDocument } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
let numero: string;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
  if (sansNavigateur) return;
  await unDossierComplet(lieu.pool, "2012-03-02");
  ({ numero } = await unDossierComplet(lieu.pool, "2022-03-02"));
  await lieu.plateforme.travaux.executer("heure");
});
after(() => lieu?.fermer());

test("CONV-5-01 CONV-5-18 the DPD of the opérateur reads what was erased, freezes a record and lets it go; that of a partner takes the register out", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const operateur = await lieu.unPoste();
  const { page } = operateur;
  await page.goto("/conservation");
  await sIdentifier(page, "Rastignot");
  await page.getByRole("heading", { name: "Conservation des données" }).waitFor();
  await page.getByRole("cell", { name: "Dossiers effacés au terme" }).waitFor();
  await page.getByRole("button", { name: "Geler un dossier" }).click();
  const gel = page.getByRole("form", { name: "Geler un dossier" });
  await gel.getByLabel("Numéro France Travail").fill("123");
  await gel.getByLabel("Motif").selectOption("CONTENTIEUX");
  await gel.getByRole("button", { name: "Geler", exact: true }).click();
  await gel.getByText("écrivez ses 11 chiffres").first().waitFor();
  await gel.getByLabel("Numéro France Travail").fill("99999999999");
  await gel.getByRole("button", { name: "Geler", exact: true }).click();
  await gel.getByText("Aucun dossier, actif ou archivé, ne porte ce numéro.").first().waitFor();
  await parcourirAuClavier(page);
  await operateur.examiner("conservation-geler");
  await gel.getByLabel("Numéro France Travail").fill(numero);
  await ecrire(page, () => gel.getByRole("button", { name: "Geler", exact: true }).click());
  await page.getByRole("rowheader", { name: numero }).waitFor();
  await operateur.examiner("conservation");
  await page.getByRole("button", { name: /^Lever le gel/ }).click();
  await ecrire(page, () => page.getByRole("button", { name: /^Confirmer/ }).click());
  await page.getByText("Aucun dossier n’est gelé.").waitFor();
  await operateur.fermer();

  const partenaire = await lieu.unPoste();
  await partenaire.page.goto("/");
  await sIdentifier(partenaire.page, "Houlagnoux");
  await partenaire.page.getByRole("link", { name: "Conservation" }).click();
  const registre = partenaire.page.getByRole("region", { name: "Registre des traitements" });
  await registre.waitFor();
  assert.equal(await partenaire.page.getByRole("heading", { name: "Dossiers gelés" }).count(), 0);
  const attendu = partenaire.page.waitForEvent("download");
  await sortirLeDocument(partenaire.page, "controle", () =>
    registre.getByRole("button", { name: /^Exporter/ }).click(),
  );
  const fichier = await readFile(await (await attendu).path(), "utf8");
  for (const mot of ["Finalité", "Destinataires", "Conservation", "Journal des accès", "(7 ans)"])
    assert.ok(fichier.includes(mot), mot);
  await partenaire.fermer();
});
