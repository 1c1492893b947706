import { rmSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";
import type { Binaires } from "./binaires.ts";
import { ErreurInstallation } from "./erreur-installation.ts";
import { initialiserGrappe } from "./initialiser-grappe.ts";
import { lancerPostgres, type ProcessusPostgres } from "./processus-postgres.ts";
import { direAdieu, direPret, PRISE, seConnecter } from "./protocole-controle.ts";
import { etablirRepertoirePrises } from "./repertoire-prises.ts";
import type { UtilisateurServeur } from "./utilisateur-serveur.ts";
import { prendreVerrou } from "./verrou-exclusif.ts";

/** Arguments of the supervisor process, as one JSON text in argv[2]. */
export interface ConsigneSuperviseur {
  dossier: string;
  temporaire: string;
  binaires: Binaires;
  compte: UtilisateurServeur;
  sansFsync: boolean;
  attenteArretMs: number;
}

const PREMIER_CLIENT_MS = 2000;

/**
 * Runs one PostgreSQL for all the processes of this data folder: serves as long as one of them
 * keeps its control connection, which the kernel closes for those that die, then stops it cleanly.
 */
async function superviser(consigne: ConsigneSuperviseur): Promise<void> {
  const { dossier, compte } = consigne;
  const { creerRolesSiBesoin } = await import("./roles-grappe.ts");
  // What was compiled is kept now: the folder is not ours any more once root has given way.
  flushCompileCache();
  if (process.getuid?.() === 0) {
    process.setgroups?.([compte.gid]);
    process.setgid?.(compte.gid);
    process.setuid?.(compte.uid);
  }
  process.umask(0o077);
  if (!(await devenirLeSeul(dossier))) return;
  const repertoirePrises = etablirRepertoirePrises(dossier, consigne.temporaire);
  const guichet = ouvrirGuichet(join(repertoirePrises, PRISE));
  let postgres: ProcessusPostgres | undefined;
  try {
    const grappe = await initialiserGrappe({ ...consigne, compte: compte.nom, repertoirePrises });
    postgres = await lancerPostgres(consigne.binaires.racine, grappe);
    await creerRolesSiBesoin(dossier, repertoirePrises);
    guichet.annoncer(direPret(repertoirePrises));
    await Promise.race([guichet.desert(consigne.attenteArretMs), postgres.fin]);
  } catch (erreur) {
    console.error(erreur);
    guichet.annoncer(direAdieu(raison(erreur, dossier)));
  }
  guichet.fermer();
  await postgres?.arreter();
  rmSync(repertoirePrises, { recursive: true, force: true });
}

function raison(erreur: unknown, dossier: string): string {
  if (erreur instanceof ErreurInstallation) return erreur.message;
  return `PostgreSQL n’a pas démarré : la raison est dans ${join(dossier, "serveur.log")}.`;
}

/** Waits to be the only supervisor of the folder; false when another one is serving. */
async function devenirLeSeul(dossier: string): Promise<boolean> {
  while (!prendreVerrou(join(dossier, "verrou"))) {
    const autre = await seConnecter(dossier);
    if (autre) {
      autre.destroy();
      return false;
    }
    await attendre(20);
  }
  return true;
}

function ouvrirGuichet(chemin: string) {
  const clients = new Set<Socket>();
  let annonce: string | undefined;
  let surChangement = () => {};
  rmSync(chemin, { force: true });
  const serveur: Server = createServer((client) => {
    clients.add(client);
    client.on("error", () => {});
    client.on("close", () => {
      clients.delete(client);
      surChangement();
    });
    client.resume();
    if (annonce) client.write(annonce);
    surChangement();
  }).listen(chemin);
  return {
    annoncer(texte: string) {
      annonce = texte;
      for (const client of clients) client.write(texte);
    },
    /** Resolves when nobody has been connected for the delay, or at once if asked to terminate. */
    desert(delaiMs: number): Promise<void> {
      return new Promise((resoudre) => {
        let delai = Math.max(delaiMs, PREMIER_CLIENT_MS);
        let minuterie: NodeJS.Timeout | undefined;
        surChangement = () => {
          clearTimeout(minuterie);
          if (clients.size > 0) delai = Math.min(delai, delaiMs);
          else minuterie = setTimeout(resoudre, delai);
        };
        surChangement();
        // Asked politely: let the processes still connected finish. Asked twice: now.
        for (const signal of ["SIGTERM", "SIGINT"] as const)
          process.on(signal, () => {
            if (delaiMs === 0 || clients.size === 0) resoudre();
            delaiMs = 0;
            delai = 0;
          });
      });
    },
    fermer() {
      serveur.close();
      for (const client of clients) client.end();
    },
  };
}

if (import.meta.main) {
  superviser(JSON.parse(process.argv[2] ?? "{}")).then(
    () => process.exit(0),
    (erreur) => {
      console.error(erreur);
      process.exit(1);
    },
  );
}
