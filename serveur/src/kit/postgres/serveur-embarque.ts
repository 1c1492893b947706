import { existsSync } from "node:fs";
import type { Socket } from "node:net";
import { resolve } from "node:path";
import { setTimeout as attendre } from "node:timers/promises";
import { adresse } from "./adresse.ts";
import { ErreurInstallation } from "./erreur-installation.ts";
import { lancerSuperviseur, type SuperviseurLance } from "./lancer-superviseur.ts";
import { ecouterAnnonce, seConnecter } from "./protocole-controle.ts";
import { lireRepertoirePrises, oublierRepertoirePrises } from "./repertoire-prises.ts";
import { ROLE_APPLICATION } from "./roles.ts";

export { dossierParDefaut } from "./dossier-par-defaut.ts";

export interface OptionsServeurEmbarque {
  /** Holds the data (`postgresql-18/`) and `serveur.log`; made if missing. */
  dossier: string;
  /** Tests only: no durability at all. */
  sansFsync?: boolean;
  /** How long PostgreSQL outlives its last user; 300 ms by default. Decided by the first user. */
  attenteArretMs?: number;
  /** Called when the server had to be started: the time to do something else. */
  enAttendant?: () => void;
}

export interface ServeurEmbarque {
  /** Address of a database for a role (by default the application's), over the unix socket. */
  url(base: string, role?: string): string;
  /** Leaves the server, which stops when nobody else uses it. */
  fermer(): Promise<void>;
}

/** What the supervisor needs of the options. */
export type ConsigneServeurEmbarque = Required<Omit<OptionsServeurEmbarque, "enAttendant">>;

const PAS_MS = 10;
const REPRISE_MS = 500;

/**
 * Joins the PostgreSQL of this data folder, starting it first if nobody has. It stops by itself
 * when the last process that joined has closed or died. If the server is killed while we use it,
 * it is started again at the same address.
 * Throws ErreurInstallation, with a French sentence, for what the installer can correct.
 */
export async function ouvrirServeurEmbarque(
  options: OptionsServeurEmbarque,
): Promise<ServeurEmbarque> {
  const { enAttendant = () => {}, ...reglages } = options;
  const choix = { sansFsync: false, attenteArretMs: 300, ...reglages };
  choix.dossier = resolve(options.dossier);
  let ferme = false;
  let { prise, repertoirePrises } = await rejoindre(choix, enAttendant);
  const surveiller = () => prise.once("close", () => void reprendre());
  const reprendre = async () => {
    while (!ferme) {
      try {
        ({ prise, repertoirePrises } = await rejoindre(choix));
        if (ferme) prise.destroy();
        else surveiller();
        return;
      } catch {
        await attendre(REPRISE_MS, undefined, { ref: false });
      }
    }
  };
  surveiller();
  return {
    url: (base, role = ROLE_APPLICATION) => adresse(repertoirePrises, base, role),
    fermer: async () => {
      ferme = true;
      if (prise.closed) return;
      await new Promise((fini) => prise.once("close", fini).destroy());
    },
  };
}

/** Resolves once nobody serves this data folder any more: a copy of it is then one of its own. */
export async function attendreArret(dossier: string): Promise<void> {
  const repertoire = lireRepertoirePrises(dossier);
  while (repertoire && existsSync(repertoire)) await attendre(PAS_MS);
  oublierRepertoirePrises(dossier);
}

async function rejoindre(
  choix: ConsigneServeurEmbarque,
  enAttendant = () => {},
): Promise<{ prise: Socket; repertoirePrises: string }> {
  let superviseur: SuperviseurLance | undefined;
  let attente: (() => void) | undefined = enAttendant;
  for (;;) {
    const prise = await seConnecter(choix.dossier);
    if (prise) {
      const annonce = await ecouterAnnonce(prise);
      if (annonce && "repertoirePrises" in annonce) {
        prise.unref();
        return { prise, repertoirePrises: annonce.repertoirePrises };
      }
      prise.destroy();
      if (annonce) throw new ErreurInstallation(annonce.refus);
    } else if (!superviseur || superviseur.termine()) {
      superviseur?.verifier();
      superviseur = lancerSuperviseur(choix);
    }
    attente?.();
    attente = undefined;
    await attendre(PAS_MS);
  }
}
