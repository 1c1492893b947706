import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adresse } from "./adresse.ts";
import { creerRoles, SQL_ROLES } from "./roles.ts";

const BASE = "maillage";

/** Creates the roles and the database of an embedded cluster, again when their text has changed. */
export async function creerRolesSiBesoin(dossier: string, repertoirePrises: string): Promise<void> {
  const temoin = join(dossier, "roles");
  const empreinte = createHash("sha256").update(SQL_ROLES).digest("hex");
  if (lire(temoin) === empreinte) return;
  await creerRoles(adresse(repertoirePrises, "postgres", "postgres"), BASE);
  writeFileSync(temoin, empreinte);
}

function lire(chemin: string): string | undefined {
  try {
    return readFileSync(chemin, "utf8");
  } catch {
    return undefined;
  }
}
