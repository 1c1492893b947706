import { after, before, test } from "node:test";
import { parcourirAuClavier } from "../essais/clavier.ts";
import { ecrire, sIdentifier } from "../essais/gestes.ts";
import { type Lieu, ouvrirLieu } from "../essais/lieu.ts";
import { sansNavigateur } from "../essais/navigateur.ts";

let lieu: Lieu;
before(async () => {
  lieu = (await ouvrirLieu()) as Lieu;
});
after(() => lieu?.fermer());

test("CONV-7-08 CONV-7-09 CONV-7-10 CONV-7-12 an evaluation: its grid filled on the screen, its document, its plan, concluded, shared and followed by both parties; a committee, convened and told of", async (t) => {
  if (sansNavigateur) return t.skip(sansNavigateur);
  const rssi = await lieu.unPoste();
  const { page } = rssi;
  await page.goto("/securite");
  await sIdentifier(page, "Torquenais");
  await page.getByText(/^Dernière évaluation conclue/).waitFor();
  await page.getByRole("button", { name: "Commencer une évaluation" }).click();
  const ouverture = page.getByRole("form", { name: "Commencer une évaluation" });
  await ouverture.getByRole("button", { name: "Commencer", exact: true }).click();
  await ouverture.getByText("Méthode\u202f: à remplir.").first().waitFor();
  await parcourirAuClavier(page);
  await rssi.examiner("evaluation-commencer");
  await ouverture.getByLabel("Méthode").selectOption("grille_operateur");
  await ouverture.getByRole("textbox", { name: /^Périmètre/ }).fill("Postes et accès fictifs");
  await ecrire(page, () =>
    ouverture.getByRole("button", { name: "Commencer", exact: true }).click(),
  );
  await page.getByRole("heading", { name: /^Évaluation de sécurité du/ }).waitFor();

  await page.getByRole("button", { name: "Remplir la grille" }).click();
  const grille = page.getByRole("form", { name: "Remplir la grille" });
  const choix = grille.getByRole("combobox");
  const questions = await choix.count();
  for (let rang = 0; rang < questions; rang += 1) {
    await choix.nth(rang).selectOption(rang === 0 ? "partiel" : "conforme");
  }
  await grille.getByLabel("Commentaire 1 (facultatif)").fill("Reste un poste fictif");
  await parcourirAuClavier(page);
  await rssi.examiner("evaluation-grille");
  await ecrire(page, () =>
    grille.getByRole("button", { name: "Enregistrer les réponses" }).click(),
  );
  await page.getByText("96 sur 100").waitFor();
  await page.getByRole("button", { name: "Conclure", exact: true }).click();
  await page.getByRole("button", { name: /^Conclure .*réponses/ }).click();
  await page.getByText(/^Joignez le document de l’évaluation/).waitFor();
  await page.getByLabel(/^Pièce à joindre/).setInputFiles({
    name: "proces-verbal-fictif.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 procès-verbal fictif"),
  });
  await ecrire(page, () => page.getByRole("button", { name: "Joindre la pièce" }).click());
  await page.getByText("proces-verbal-fictif.pdf").first().waitFor();
  await page.getByRole("button", { name: "Ajouter une action" }).click();
  const action = page.getByRole("form", { name: "Ajouter une action" });
  await action.getByLabel("Ce qui est à faire").fill("Équiper le dernier poste");
  await action.getByLabel("Qui en répond").selectOption("CORRESPONDANT_SI");
  await action.getByLabel(/^Pour le/).fill("01/02/2090");
  await ecrire(page, () => action.getByRole("button", { name: "Ajouter", exact: true }).click());
  await page.getByRole("button", { name: "Avancer\u202f: Équiper le dernier poste" }).click();
  await page.getByLabel("Nouvel état").selectOption("EN_COURS");
  const avancer = page.getByRole("form", { name: "Avancer\u202f: Équiper le dernier poste" });
  await ecrire(page, () => avancer.getByRole("button", { name: "Enregistrer" }).click());
  await ecrire(page, () => page.getByRole("button", { name: /^Conclure .*réponses/ }).click());
  await page.getByText("Conclue", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Partager avec l’opérateur" }).click();
  await ecrire(page, () => page.getByRole("button", { name: /^Confirmer .*opérateur/ }).click());
  await page.getByRole("button", { name: "Retirer le partage" }).waitFor();
  await parcourirAuClavier(page);
  await rssi.examiner("evaluation-conclue");

  await page.getByRole("link", { name: "Suivi de la sécurité" }).click();
  await page.getByRole("button", { name: "Réunir un comité" }).click();
  const comite = page.getByRole("form", { name: "Réunir un comité" });
  await comite.getByLabel(/^Jour du comité/).fill(aujourdhui());
  await comite.getByLabel("Ordre du jour").fill("Revue du plan d’action");
  await rssi.examiner("comite-convoquer");
  await ecrire(page, () => comite.getByRole("button", { name: "Convoquer" }).click());
  await page.getByText(/^Le comité est convoqué/).waitFor();
  await parcourirAuClavier(page);
  await rssi.examiner("securite");
  await page.getByRole("link", { name: /^Comité du/ }).click();
  await page.getByRole("button", { name: "Écrire le compte rendu" }).click();
  await page.getByLabel(/^Compte rendu/).fill("Le dernier poste sera équipé.");
  await ecrire(page, () =>
    page.getByRole("button", { name: "Enregistrer le compte rendu" }).click(),
  );
  await page.getByText("Le dernier poste sera équipé.").waitFor();
  await page.getByRole("button", { name: "Écrire le compte rendu" }).waitFor({ state: "detached" });
  await parcourirAuClavier(page);
  await rssi.examiner("comite-tenu");

  const cssi = await lieu.unPoste();
  await cssi.page.goto("/securite");
  await sIdentifier(cssi.page, "Quinravaux");
  await cssi.page.getByRole("heading", { name: "Évaluations partagées" }).waitFor();
  await parcourirAuClavier(cssi.page);
  await cssi.examiner("securite-operateur");
  await cssi.page.getByRole("link", { name: /^Évaluation du/ }).click();
  await cssi.page.getByRole("button", { name: "Ajouter au suivi" }).click();
  const suivi = cssi.page.getByRole("form", { name: "Ajouter au suivi" });
  await suivi.getByLabel("Note ou réunion").selectOption("note");
  await suivi.getByLabel("Texte").fill("Vu avec le RSSI");
  await ecrire(cssi.page, () =>
    suivi.getByRole("button", { name: "Ajouter", exact: true }).click(),
  );
  await cssi.page.getByText("Vu avec le RSSI").waitFor();
  await parcourirAuClavier(cssi.page);
  await cssi.examiner("evaluation-partagee");
  await cssi.fermer();

  await page.goto("/securite");
  await page
    .getByRole("link", { name: /^Évaluation du/ })
    .first()
    .click();
  await page.getByText("Vu avec le RSSI").waitFor();
  await rssi.fermer();
});

/** Today, as the screen asks it. */
function aujourdhui(): string {
  return new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris" }).format(new Date());
}
