import type pg from "pg";
import {
  recevoirDemarches,
  recevoirPeriodes,
  recevoirPrescriptions,
} from "../../modules/accompagnement/reception.ts";
import { recevoirContrats } from "../../modules/contrat-engagement/reception.ts";
import { recevoirDiagnostics } from "../../modules/diagnostic/reception.ts";
import { recevoirInformations } from "../../modules/donnees-personnelles/reception.ts";
import { recevoirConclusions } from "../../modules/entretiens/reception.ts";
import { recevoirOrientations, recevoirRevues } from "../../modules/orientation/reception.ts";
import { RECEVOIR_PROFIL } from "../../modules/projets/reception.ts";
import { recevoirRendezVous } from "../../modules/rendez-vous/reception.ts";
import { recevoirChangements } from "../../modules/usagers/reception.ts";
import type { Organisations } from "../organisations.ts";
import { refusDeLaBase } from "./refus-de-la-base.ts";

/** One line of a person's path; `usager` is their numéro France Travail, `source` the key of an organisation. */
export type ObjetParcours = {
  readonly type: string;
  readonly usager: string;
  readonly source: string;
} & Readonly<Record<string, unknown>>;

/** A line whose person and organisation are known, ready for its module. */
type LigneParcours = ObjetParcours & {
  readonly ligne: number;
  readonly usagerId: string;
  readonly sourceId: string;
};

type RefusLigne = { readonly ligne: number; readonly motif: string };

/** Returns the lines that the rules of its module refuse, if they may refuse some. */
type Ecrivain = (
  client: pg.PoolClient,
  lignes: readonly LigneParcours[],
) => Promise<readonly RefusLigne[] | undefined>;

/**
 * Who writes the lines of a type, all those of a batch at once: one line for each module. In this order, whichever
 * type a batch begins with: what stands on a path comes after the path, what stands on a contract after it.
 */
const ECRIVAINS: Readonly<Record<string, Ecrivain>> = {
  orientation: recevoirOrientations as unknown as Ecrivain,
  revue: recevoirRevues as unknown as Ecrivain,
  "rendez-vous": recevoirRendezVous as unknown as Ecrivain,
  contrat: recevoirContrats as unknown as Ecrivain,
  diagnostic: recevoirDiagnostics as unknown as Ecrivain,
  periode: recevoirPeriodes as unknown as Ecrivain,
  prescription: recevoirPrescriptions as unknown as Ecrivain,
  entretien: recevoirConclusions as unknown as Ecrivain,
  ...(RECEVOIR_PROFIL as unknown as Readonly<Record<string, Ecrivain>>),
  changement: recevoirChangements as unknown as Ecrivain,
  information: recevoirInformations as unknown as Ecrivain,
  demarche: recevoirDemarches as unknown as Ecrivain,
};

/** Writes the lines of a batch; returns those whose person or organisation nobody knows, or that the rules refuse. */
export async function ecrireParcours(
  client: pg.PoolClient,
  lignes: readonly { ligne: number; objet: ObjetParcours }[],
  organisations: Organisations,
): Promise<RefusLigne[]> {
  if (lignes.length === 0) return [];
  const numeros = [...new Set(lignes.map(({ objet }) => objet.usager))];
  const { rows } = await client.query<{ id: string; numero: string }>(
    `select id, numero_francetravail as numero from usagers.usager
     where numero_francetravail = any($1)`,
    [numeros],
  );
  const usagers = new Map(rows.map(({ id, numero }) => [numero, id]));
  const refus: RefusLigne[] = [];
  const parType = new Map<string, LigneParcours[]>();
  for (const { ligne, objet } of lignes) {
    const usagerId = usagers.get(objet.usager);
    const sourceId = organisations.trouver(objet.source);
    if (!usagerId || !sourceId) {
      refus.push({ ligne, motif: `« ${usagerId ? "source" : "usager"} » n’est pas connu` });
      continue;
    }
    const memes = parType.get(objet.type) ?? [];
    parType.set(objet.type, memes);
    memes.push({ ...objet, ligne, usagerId, sourceId });
  }
  for (const [type, ecrivain] of Object.entries(ECRIVAINS)) {
    const memes = parType.get(type);
    if (memes) refus.push(...(await ecrireOuPartager(client, ecrivain, memes)));
  }
  return refus;
}

/**
 * Writes lines of one type; when the base refuses one of them, both halves are written in turn, down to
 * the line at fault, which is refused alone.
 */
async function ecrireOuPartager(
  client: pg.PoolClient,
  ecrivain: Ecrivain,
  lignes: readonly LigneParcours[],
): Promise<readonly RefusLigne[]> {
  await client.query("savepoint lignes");
  try {
    const refus = (await ecrivain(client, lignes)) ?? [];
    await client.query("release savepoint lignes");
    return refus;
  } catch (erreur) {
    const motif = refusDeLaBase(erreur);
    if (motif === null) throw erreur;
    await client.query("rollback to savepoint lignes; release savepoint lignes");
    const [premiere, ...autres] = lignes;
    if (premiere && autres.length === 0) return [{ ligne: premiere.ligne, motif }];
    const milieu = Math.ceil(lignes.length / 2);
    return [
      ...(await ecrireOuPartager(client, ecrivain, lignes.slice(0, milieu))),
      ...(await ecrireOuPartager(client, ecrivain, lignes.slice(milieu))),
    ];
  }
}
