import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { creerDossierTraversable } from "./creer-dossier-traversable.ts";
import { ErreurInstallation } from "./erreur-installation.ts";
import {
  peutAtteindre,
  type UtilisateurServeur,
  utilisateurServeur,
} from "./utilisateur-serveur.ts";

const A_NOUS = /^(postgresql-\d+|serveur\.log|verrou|roles)$/;

/**
 * Makes the data folder and gives it to the account that will run PostgreSQL, which it returns.
 * Refuses, with what to do, a folder that account cannot write.
 */
export function preparerDossier(dossier: string): UtilisateurServeur {
  const compte = utilisateurServeur(dossier);
  refuserDossierDAutrui(dossier);
  try {
    creerDossierTraversable(dirname(dossier));
    if (!existsSync(dossier)) mkdirSync(dossier, { recursive: true, mode: 0o700 });
    if (process.getuid?.() === 0) donner(dossier, compte);
  } catch (erreur) {
    throw new ErreurInstallation(
      `Le dossier des données ${dossier} ne peut pas être créé (${(erreur as NodeJS.ErrnoException).code}) : indiquez-en un autre dans MAILLAGE_DONNEES.`,
    );
  }
  if (!peutAtteindre(compte, "-w", dossier))
    throw new ErreurInstallation(
      `PostgreSQL s’exécute sous le compte « ${compte.nom} », qui ne peut pas écrire dans ${dossier} : indiquez un dossier qu’il peut atteindre dans MAILLAGE_DONNEES, par exemple /var/lib/maillage.`,
    );
  return compte;
}

// As root we would give it away: a mistyped folder (/var/lib…) must not change owner.
function refuserDossierDAutrui(dossier: string): void {
  if (!existsSync(dossier)) return;
  if (!statSync(dossier).isDirectory())
    throw new ErreurInstallation(
      `${dossier} est un fichier : indiquez dans MAILLAGE_DONNEES un dossier vide ou à créer.`,
    );
  if (process.getuid?.() !== 0) return;
  const contenu = readdirSync(dossier);
  if (contenu.length > 0 && !contenu.some((nom) => A_NOUS.test(nom)))
    throw new ErreurInstallation(
      `Le dossier des données ${dossier} contient déjà autre chose : indiquez dans MAILLAGE_DONNEES un dossier vide ou à créer.`,
    );
}

// Only the folder itself and the clusters: what else a caller keeps beside them is not ours to give.
function donner(dossier: string, compte: UtilisateurServeur): void {
  chownSync(dossier, compte.uid, compte.gid);
  for (const nom of readdirSync(dossier)) {
    if (!A_NOUS.test(nom)) continue;
    const chemin = join(dossier, nom);
    if (statSync(chemin).uid !== compte.uid)
      execFileSync("chown", ["-R", "-h", `${compte.uid}:${compte.gid}`, chemin]);
  }
}
