import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, ouvrirLeDossier, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";
import { dateTapee } from "../essais/territoire.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

/** Somebody of the département, known for more than a month and told by nobody. */
async function quelquUn(): Promise<string> {
  const { rows } = await lieu.pool.query<{ id: string; numero: string }>(
    `select id, numero_francetravail as numero from usagers.usager
     where rsa and rsa_departement = '62' and numero_francetravail is not null order by id limit 1`,
  );
  await lieu.pool.query(
    "update usagers.usager set obtenu_le = now() - interval '3 months' where id = $1",
    [rows[0]?.id],
  );
  return rows[0]?.numero ?? "";
}

test("CONV-5-14 a counsellor reads the notice with the person and notes it in one act; the DPD, who saw that nobody had, sees it no more", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const numero = await quelquUn();
  const dpd = await lieu.unPoste();
  await dpd.page.goto("/conservation");
  await sIdentifier(dpd.page, "Houlagnoux");
  const region = dpd.page.getByRole("region", { name: "Information des personnes" });
  await region.getByText(/^1 personne n’a pas été informée/).waitFor();
  await region.getByText(/Dossiers des personnes, version 1/).waitFor();
  await parcourirAuClavier(dpd.page);
  await dpd.examiner("conservation-personnes-non-informees");

  const poste = await lieu.unPoste();
  const { page } = poste;
  await ouvrirLeDossier(page, "Verlainel", numero);
  await page.getByRole("link", { name: "Informer la personne de ses droits" }).click();
  await page.getByText(/^Cette personne est à informer le/).waitFor();
  await page.getByRole("heading", { name: "Dossiers des personnes" }).waitFor();
  await page.getByRole("button", { name: "Noter que la personne est informée" }).click();
  const geste = page.getByRole("form", { name: "Noter que la personne est informée" });
  const demain = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const date = geste.getByRole("textbox", { name: /^Informée le/ });
  const depart = await date.inputValue();
  await date.fill(dateTapee(demain));
  await geste.getByRole("button", { name: "Enregistrer" }).click();
  await geste
    .getByText(/n’est pas à venir/)
    .first()
    .waitFor();
  await parcourirAuClavier(page);
  await poste.examiner("information-personne");
  await date.fill(depart);
  await ecrire(page, () => geste.getByRole("button", { name: "Enregistrer" }).click());
  await page.getByRole("cell", { name: "Notice remise en main propre" }).waitFor();
  await page.getByText("Cette personne a été informée par les notices en vigueur.").waitFor();
  await poste.examiner("information-notee");
  await poste.fermer();

  await dpd.page.reload();
  await region.getByText(/^Chacun a été informé/).waitFor();
  await dpd.fermer();
});
