import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHEMIN = process.env.CHROME_PATH ?? "/usr/bin/chromium";
// Chromium reads its last list only: these two, then those that playwright itself switches off.
// Without the two, each window draws a menu of its own, nearly two seconds of processor beside our pages.
const COUPEES = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${COUPEES.join(",")}`,
];

/** Why the journeys cannot run here; false when they can. Given as it is to the `skip` of a test. */
export const sansNavigateur: string | false = existsSync(CHEMIN)
  ? false
  : `Aucun navigateur : installez chromium ou réglez CHROME_PATH (cherché : ${CHEMIN}).`;

export function lancerNavigateur(): Promise<Browser> {
  return chromium.launch({ executablePath: CHEMIN, args: ARGUMENTS });
}
