import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import {
  ouvrirPlateformeConnectee,
  type PlateformeConnectee,
} from "../../serveur/src/modules/identite/essais/plateforme-connectee.ts";
import { lancerNavigateur, sansNavigateur } from "./navigateur.ts";
import { ouvrirPoste, type Poste } from "./poste.ts";

const PORTAIL = fileURLToPath(new URL("../../portail", import.meta.url));

/** The fictional territory, served on a free port, and a real browser in front of it. */
export type Lieu = PlateformeConnectee & {
  readonly navigateur: Browser;
  /** A new browser profile: no cookie, no memory. */
  unPoste(): Promise<Poste>;
  /** The same, on a phone. */
  unTelephone(): Promise<Poste>;
};

/** Opens both, building the portal when it never was. Nothing is opened without a browser. */
export async function ouvrirLieu(): Promise<Lieu | null> {
  if (sansNavigateur) return null;
  if (!existsSync(`${PORTAIL}/dist/index.html`)) await construirePortail();
  const plateforme = await ouvrirPlateformeConnectee({ demonstration: true });
  const navigateur = await lancerNavigateur();
  return {
    ...plateforme,
    navigateur,
    unPoste: () => ouvrirPoste(navigateur, plateforme.url),
    unTelephone: () => ouvrirPoste(navigateur, plateforme.url, true),
    async fermer() {
      await navigateur.close();
      await plateforme.fermer();
    },
  };
}

/** Two files may find it missing at once: each builds aside, the first to finish gives its own. */
async function construirePortail(): Promise<void> {
  const chantier = `${PORTAIL}/.chantier-${process.pid}`;
  const options = ["run", "construire", "--", "--outDir", chantier];
  await promisify(execFile)("npm", options, { cwd: PORTAIL });
  await rename(chantier, `${PORTAIL}/dist`).catch(() => rm(chantier, { recursive: true }));
}
