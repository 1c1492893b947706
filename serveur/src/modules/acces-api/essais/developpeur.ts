import assert from "node:assert/strict";

/** An account as a partner's own staff opens it. */
export const COMPTE = {
  rattachement: "personnel",
  sousTraitantNom: null,
  sousTraitantSiret: null,
  autorisePar: "Directrice des systèmes d’information",
  autorisation: "Courriel du 3 novembre 2026",
};

/** The least an application says of itself. */
export const DESCRIPTION = {
  nom: "Dossier social",
  description: "Suivi des bénéficiaires du RSA",
  redirections: [],
  adresses: [],
  jwks: null,
  editeur: null,
};

/** Asks until the status awaited comes, for five seconds at most. */
export async function attendreStatut(
  demander: () => Promise<{ readonly status: number }>,
  attendu: number,
): Promise<void> {
  const terme = Date.now() + 5000;
  for (;;) {
    const { status } = await demander();
    if (status === attendu) return;
    assert.ok(Date.now() < terme, `toujours ${status}, attendu ${attendu}`);
    await new Promise((suite) => setTimeout(suite, 20));
  }
}
