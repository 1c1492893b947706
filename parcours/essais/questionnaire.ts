import type { Page } from "playwright-core";

const REPONSES = [
  ["Dernière activité professionnelle", "PLUS_DEUX_ANS"],
  ["Niveau d’études", "NV5"],
  ["Projet professionnel", "SALARIAT"],
  ["Santé", "AUCUNE"],
  ["Logement", "IMPACT_FORT_RECHERCHE_EMPLOI"],
  ["Mobilité", "DEPENDANT_TRANSPORT"],
  ["Famille", "AUCUNE"],
  ["Finances", "AUCUNE"],
  ["Numérique", "AUCUNE"],
  ["Administratif et juridique", "AUCUNE"],
  ["Français et calcul", "AUCUNE"],
  ["La personne se dit en capacité", "true"],
] as const;

/** Fills the questionnaire of orientation, and waits for the path it recommends. */
export async function repondre(page: Page): Promise<void> {
  await page.getByRole("button", { name: /questionnaire$|les réponses$/ }).click();
  for (const [question, reponse] of REPONSES) {
    await page.getByRole("combobox", { name: new RegExp(`^${question}`) }).selectOption(reponse);
  }
  await page.getByRole("button", { name: "Enregistrer les réponses" }).click();
  await page.getByText(/Parcours socio-professionnel/).waitFor();
}
