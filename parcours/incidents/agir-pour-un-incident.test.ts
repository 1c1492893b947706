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

test("ANX1-2-12 an incident: the opérateur intervenes, the RGC is told, and opens a closed account again", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const operateur = await lieu.unPoste();
  const { page } = operateur;
  await page.goto("/operateur/interventions");
  await sIdentifier(page, "Quinravaux");
  await page.getByText("INC-2026-0007 (fictif)").waitFor();
  await page.getByRole("button", { name: "Ouvrir une intervention" }).click();
  const demande = page.getByRole("form", { name: "Ouvrir une intervention" });
  await demande.getByLabel("Organisme").selectOption({ label: PARTENAIRE });
  await demande.getByLabel(/^Incident/).fill("INC-2026-0042");
  await demande.getByLabel("Motif").fill("Compte compromis");
  await demande.getByLabel(/^Durée/).fill("2");
  await parcourirAuClavier(page);
  await operateur.examiner("intervention-ouvrir");
  await demande.getByRole("button", { name: "Ouvrir et prévenir le RGC" }).click();
  await page.getByRole("textbox", { name: /^Compte concerné/ }).fill("Marbesart");
  await page.getByRole("button", { name: "Chercher", exact: true }).click();
  await page.getByRole("link", { name: "Gaubert Marbesart" }).waitFor();
  await parcourirAuClavier(page);
  await operateur.examiner("interventions");
  await page.getByRole("link", { name: "Gaubert Marbesart" }).click();
  await page.getByRole("button", { name: "Déclarer le départ" }).click();
  await page.getByRole("textbox", { name: /^Motif/ }).fill("Compte compromis");
  await page.getByRole("dialog").getByRole("button", { name: "Déclarer le départ" }).click();
  await page.getByRole("button", { name: "Rouvrir le compte" }).waitFor();
  await operateur.examiner("intervention-compte-ferme");
  await operateur.fermer();

  const rgc = await lieu.unPoste();
  await rgc.page.goto("/notifications");
  await sIdentifier(rgc.page, "Dalfouvaux");
  await rgc.page.getByText("L’opérateur ouvre une intervention").first().waitFor();
  await rgc.page.goto("/gestion-des-comptes");
  await rgc.page.getByRole("button", { name: "Partis ou sur le départ" }).click();
  await rgc.page.getByRole("link", { name: /Gaubert Marbesart/ }).click();
  await rgc.page.getByRole("button", { name: "Rouvrir le compte" }).click();
  await rgc.page.getByRole("textbox", { name: /^Motif/ }).fill("Incident clos");
  await rgc.page.getByRole("dialog").getByRole("button", { name: "Rouvrir le compte" }).click();
  await rgc.page.getByRole("button", { name: /^Signaler un évènement/ }).click();
  await rgc.page.getByLabel("Évènement", { exact: true }).selectOption("depart");
  const evenement = rgc.page.getByRole("form", { name: /^Signaler un évènement/ });
  await evenement.getByLabel(/^Prise d’effet/).fill("31/12/2026");
  await parcourirAuClavier(rgc.page);
  await rgc.examiner("compte-rouvert");
  await rgc.page.getByRole("button", { name: "Créer la tâche" }).click();
  await rgc.page.getByText("La tâche est créée.").waitFor();
  await rgc.fermer();
});

const PARTENAIRE = "Conseil départemental du Pas-de-Calais (démonstration)";

test("ANX3-1-02 a flow outside francetravail.io: asked by the partner, decided by the opérateur's RSSI", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const partenaire = await lieu.unPoste();
  await partenaire.page.goto("/derogations");
  await sIdentifier(partenaire.page, "Corditel");
  await partenaire.page.getByText("depot-historique").waitFor();
  await partenaire.page.getByRole("button", { name: "Demander une dérogation" }).click();
  await partenaire.page.getByLabel(/^Nom du flux/).fill("depot-sftp");
  await partenaire.page.getByLabel("Motif").fill("Reprise de l’historique, une seule fois");
  await parcourirAuClavier(partenaire.page);
  await partenaire.examiner("derogation-demander");
  await partenaire.page.getByRole("button", { name: "Envoyer la demande" }).click();
  await partenaire.page.getByRole("table").getByText("À décider").waitFor();

  const cssi = await lieu.unPoste();
  await cssi.page.goto("/operateur/derogations");
  await sIdentifier(cssi.page, "Quinravaux");
  await cssi.page.getByRole("button", { name: "Accepter depot-sftp" }).click();
  await cssi.page.getByRole("textbox", { name: /^Premier jour/ }).fill("01/12/2026");
  await cssi.page.getByRole("textbox", { name: /^Dernier jour/ }).fill("31/12/2026");
  await cssi.page.getByLabel("Motif").fill("Canal vérifié");
  await parcourirAuClavier(cssi.page);
  await cssi.examiner("derogation-decider");
  await cssi.page.getByRole("button", { name: "Accepter la dérogation" }).click();
  await cssi.page.getByRole("button", { name: "Retirer depot-sftp" }).waitFor();
  await cssi.fermer();
  await partenaire.page.reload();
  await partenaire.page.getByText("Canal vérifié").waitFor();
  await partenaire.examiner("derogations");
  await partenaire.fermer();
});
