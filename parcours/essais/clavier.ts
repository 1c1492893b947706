import assert from "node:assert/strict";
import type { Page } from "playwright-core";

// A group of radios is one stop: its checked button, or its first.
const MARQUER = `(() => {
  const visibles = [...document.querySelectorAll(
    "main a[href], main button:not([disabled]), main input:not([disabled], [type=hidden], [type=radio]), main select, main textarea, main summary",
  )].filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0);
  visibles.forEach((e, rang) => e.setAttribute("data-parcouru", String(rang)));
  document.activeElement?.blur();
  return visibles.map((e) => (e.getAttribute("aria-label") ?? e.labels?.[0]?.textContent ?? e.textContent ?? "").trim());
})()`;

/** Fails unless Tab alone, from the top of the page, goes through every control of its content. */
export async function parcourirAuClavier(page: Page): Promise<void> {
  const noms = await page.evaluate<string[]>(MARQUER);
  const atteints = new Set<string>();
  for (let pas = 0; pas < noms.length + 60 && atteints.size < noms.length; pas++) {
    await page.keyboard.press("Tab");
    const rang = await page.evaluate<string | null>(
      'document.activeElement.getAttribute("data-parcouru")',
    );
    if (rang !== null) atteints.add(rang);
  }
  const oublies = noms.filter((_nom, rang) => !atteints.has(String(rang)));
  assert.deepEqual(oublies, [], "hors d’atteinte au clavier");
}
