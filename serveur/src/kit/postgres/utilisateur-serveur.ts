import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { userInfo } from "node:os";
import { ErreurInstallation } from "./erreur-installation.ts";

/** The operating system account under which PostgreSQL runs. */
export interface UtilisateurServeur {
  uid: number;
  gid: number;
  nom: string;
}

/**
 * The account that will run the server on this data folder. PostgreSQL refuses to run as root:
 * root gives way to the folder's owner, else to `postgres`, else to `nobody`. Anyone else is kept.
 */
export function utilisateurServeur(dossier: string): UtilisateurServeur {
  const moi = userInfo();
  if (moi.uid !== 0) return { uid: moi.uid, gid: moi.gid, nom: moi.username };
  const proprietaire = statSync(dossier, { throwIfNoEntry: false })?.uid;
  const compte =
    (proprietaire ? compteUnix(String(proprietaire)) : undefined) ??
    compteUnix("postgres") ??
    compteUnix("nobody");
  if (!compte)
    throw new ErreurInstallation(
      "PostgreSQL refuse de s’exécuter sous root, et ce système n’a ni compte « postgres » ni compte « nobody » : créez l’un des deux, donnez le dossier des données à un autre compte, ou indiquez DATABASE_URL.",
    );
  return compte;
}

/** Whether this account can do `test <operation> <chemin>` (-x, -w…), judged by the kernel itself. */
export function peutAtteindre(
  compte: UtilisateurServeur,
  operation: "-r" | "-w" | "-x",
  chemin: string,
): boolean {
  const autre = compte.uid === process.getuid?.() ? {} : { uid: compte.uid, gid: compte.gid };
  const essai = spawnSync("/bin/sh", ["-c", `test ${operation} "$1"`, "sh", chemin], {
    cwd: "/",
    stdio: "ignore",
    ...autre,
  });
  return essai.status === 0;
}

const IDENTITE = /^uid=(\d+)\(([^)]*)\) gid=(\d+)/;

function compteUnix(nomOuUid: string): UtilisateurServeur | undefined {
  try {
    const sortie = execFileSync("id", [nomOuUid], { encoding: "utf8", stdio: "pipe" });
    const [, uid, nom = "", gid] = IDENTITE.exec(sortie) ?? [];
    return uid ? { uid: Number(uid), gid: Number(gid), nom } : undefined;
  } catch {
    return undefined;
  }
}
