import type pg from "pg";
import { ajouterUsages, noterUsagesSecrets } from "./depot/usages.ts";

/** Calls counted in memory, added to the database every few minutes: no call costs a write. */
export type UsagesApi = {
  /** One call answered, whatever the status. */
  noter(applicationId: string, api: string, statut: number, le: number): void;
  noterSecret(secretId: string, le: Date): void;
  /** Writes what this process has counted so far. */
  vider(): Promise<void>;
  fermer(): Promise<void>;
};

export type CompteHoraire = {
  readonly applicationId: string;
  readonly api: string;
  /** Hours since 1970. */
  readonly heure: number;
  readonly statut: number;
  appels: number;
  dernier: number;
};

const PERIODE_MS = 3 * 60_000;
const HEURE_MS = 3_600_000;

/**
 * A process that dies loses three minutes of figures at most; the journal loses nothing. What the database
 * could not take is kept for the next time.
 */
export function ouvrirUsagesApi(pool: pg.Pool): UsagesApi {
  let comptes = new Map<string, CompteHoraire>();
  let secrets = new Map<string, Date>();

  function compter({ appels, dernier, ...de }: CompteHoraire): void {
    const cle = `${de.applicationId}/${de.heure}/${de.api}/${de.statut}`;
    const compte = comptes.get(cle);
    if (!compte) {
      comptes.set(cle, { ...de, appels, dernier });
      return;
    }
    compte.appels += appels;
    compte.dernier = Math.max(compte.dernier, dernier);
  }

  async function viderComptes(): Promise<void> {
    const aEcrire = comptes;
    comptes = new Map();
    // Two processes add to the same rows: the same order for all, or they wait for each other.
    const tries = [...aEcrire].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, compte]) => compte);
    if (tries.length === 0) return;
    await ajouterUsages(pool, tries).catch((erreur) => {
      tries.forEach(compter);
      throw erreur;
    });
  }

  async function viderSecrets(): Promise<void> {
    const vus = secrets;
    secrets = new Map();
    if (vus.size === 0) return;
    await noterUsagesSecrets(pool, vus).catch((erreur) => {
      secrets = new Map([...vus, ...secrets]);
      throw erreur;
    });
  }

  async function vider(): Promise<void> {
    await viderComptes();
    await viderSecrets();
  }

  const minuterie = setInterval(() => void vider().catch(() => {}), PERIODE_MS);
  minuterie.unref();
  return {
    noter(applicationId, api, statut, le) {
      const heure = Math.floor(le / HEURE_MS);
      compter({ applicationId, api, heure, statut, appels: 1, dernier: le });
    },
    noterSecret(secretId, le) {
      secrets.set(secretId, le);
    },
    vider,
    async fermer() {
      clearInterval(minuterie);
      await vider().catch(() => {});
    },
  };
}
