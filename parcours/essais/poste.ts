import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";

const CAPTURES = fileURLToPath(new URL("../captures", import.meta.url));
const BUREAU = { width: 1280, height: 900 };
const TELEPHONE = { width: 390, height: 844 };

/** An agent's browser, with all that the server answered to its scripts. */
export type Poste = {
  readonly page: Page;
  /** Bodies of every answer of the portal's API, in order. */
  readonly reponses: string[];
  /** Errors of the pages' scripts, and requests to anywhere else. */
  readonly anomalies: string[];
  /**
   * Looks at the page as it is, at both widths: no accessibility fault, nothing wider than the
   * screen, one picture of each in `captures`.
   */
  examiner(nom: string): Promise<void>;
  fermer(): Promise<void>;
};

export async function ouvrirPoste(
  navigateur: Browser,
  url: string,
  telephone = false,
): Promise<Poste> {
  const contexte = await navigateur.newContext({
    baseURL: url,
    viewport: telephone ? TELEPHONE : BUREAU,
    hasTouch: telephone,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
  });
  const page = await contexte.newPage();
  page.setDefaultTimeout(10_000);
  const reponses: string[] = [];
  const anomalies: string[] = [];
  contexte.on("response", (reponse) => {
    if (!reponse.url().includes("/portail/api/")) return;
    // A page that leaves takes the body away with it.
    reponse.text().then(
      (corps) => reponses.push(corps),
      () => {},
    );
  });
  contexte.on("request", (requete) => {
    if (!/^(data|blob):/.test(requete.url()) && !requete.url().startsWith(`${url}/`)) {
      anomalies.push(`requête vers ${requete.url()}`);
    }
  });
  contexte.on("weberror", (erreur) => anomalies.push(erreur.error().message));
  return {
    page,
    reponses,
    anomalies,
    async examiner(nom) {
      mkdirSync(CAPTURES, { recursive: true });
      for (const taille of [TELEPHONE, BUREAU]) {
        await page.setViewportSize(taille);
        await examinerLargeur(page, nom, taille.width);
      }
      assert.deepEqual(anomalies, [], nom);
    },
    fermer: () => contexte.close(),
  };
}

async function examinerLargeur(page: Page, nom: string, largeur: number): Promise<void> {
  const chemin = `${CAPTURES}/${nom}-${largeur}.png`;
  await page.screenshot({ path: chemin, fullPage: true });
  const debord = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  assert.equal(debord, 0, `${nom} déborde de ${debord} px à ${largeur} px`);
  assert.deepEqual(await fautesDAccessibilite(page), [], `${nom} à ${largeur} px`);
}

/**
 * Every rule of axe on the whole page, given back as `règle : éléments`. The engine stays in the
 * page from one examination to the next, and only its faults are described: that is nine tenths of
 * the time of an examination.
 */
async function fautesDAccessibilite(page: Page): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const violations = await page.evaluate<AxeResults["violations"]>(
    "axe.run(document, { resultTypes: ['violations'] }).then((resultat) => resultat.violations)",
  );
  return violations.map(({ id, nodes }) => `${id} : ${nodes.map((n) => n.target).join()}`);
}
