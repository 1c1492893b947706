import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { peutAtteindre, utilisateurServeur } from "./utilisateur-serveur.ts";

/**
 * Where the data goes when nobody says: `.donnees` in the repository, or a folder of its own under
 * /var/lib/maillage for root when the account that runs PostgreSQL cannot enter the repository.
 */
export function dossierParDefaut(racineDepot: string): string {
  const dossier = join(racineDepot, ".donnees");
  if (process.getuid?.() !== 0) return dossier;
  if (peutAtteindre(utilisateurServeur(dossier), "-x", racineDepot)) return dossier;
  const empreinte = createHash("sha256").update(realpathSync(racineDepot)).digest("hex");
  return join("/var/lib/maillage", empreinte.slice(0, 12));
}
