import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHEMIN = process.env.CHROME_PATH ?? "/usr/bin/chromium";
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Why the journeys cannot run here; false when they can. Given as it is to the `skip` of a test. */
export const sansNavigateur: string | false = existsSync(CHEMIN)
  ? false
  : `Aucun navigateur : installez chromium ou réglez CHROME_PATH (cherché : ${CHEMIN}).`;

export function lancerNavigateur(): Promise<Browser> {
  return chromium.launch({ executablePath: CHEMIN, args: ARGUMENTS });
}
