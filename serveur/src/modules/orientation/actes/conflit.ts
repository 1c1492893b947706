import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { lireEvenementsUsager } from "../../journal/index.ts";
import { type Dossier, ecraserait } from "../../usagers/index.ts";
import type { Orientation } from "../regles/orientation.ts";

/** What shows an application what it is about to change, to end or to decide of. */
const VUES = ["lire-orientations", "decider-orientation", "orienter", "modifier-orientation"];
/** Of the suggestion alone: the open path stays as it was. */
const SAISIES: ReadonlySet<string> = new Set(["orientation.saisie", "orientation.preconisee"]);

/** What a writing is about to change or to end: the suggestion under way, the open path, or both. */
export type Touchees = {
  readonly enCours: Orientation | null;
  readonly ouverte: Orientation | null;
};

/**
 * Refuses, under a code of the acte, what would undo an orientation that another organisation wrote since the
 * application last read or wrote (docs/adr/0022). A suggestion is written by its source alone.
 */
export async function refuserConflit(
  client: pg.PoolClient,
  dossier: Dossier,
  { enCours, ouverte }: Touchees,
  acteur: Acteur,
  code: string,
): Promise<Refus | null> {
  const ecritures = [
    enCours && { sourceId: enCours.sourceId, le: enCours.modifieeLe },
    ouverte && { sourceId: await dernierAuteur(client, dossier.id), le: ouverte.modifieeLe },
  ];
  for (const derniere of ecritures) {
    if (!derniere || !(await ecraserait(client, acteur, dossier.id, derniere, VUES))) continue;
    return refus(
      code,
      "Conflit : une autre organisation a écrit cette orientation depuis votre dernière lecture. Relisez-la avant d’écrire.",
    );
  }
  return null;
}

/** The organisation that wrote the open path last. */
async function dernierAuteur(client: pg.PoolClient, usagerId: string): Promise<string | null> {
  const lus = await lireEvenementsUsager(client, usagerId, "orientation", null, null);
  return lus.find(({ genre }) => !SAISIES.has(genre))?.organisationId ?? null;
}
