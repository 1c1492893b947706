import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import type { Parametres } from "../parametres/index.ts";
import { composerRqth, type Dossier, estInvalide } from "../usagers/index.ts";
import { lireRevues } from "./depot/revues.ts";
import type { Orientation } from "./regles/orientation.ts";
import { difficulteListee, type Revue, revueConjointe } from "./regles/revue.ts";

/** When the contract of a path was last signed; null before. Given by the module of contracts. */
type LireSignature = (
  pool: pg.Pool,
  usagerId: string,
  orientationId: string,
) => Promise<JourCivil | null>;

/** What the joint review of an open path needs to be known. */
export type SourcesRevue = {
  readonly pool: pg.Pool;
  readonly parametres: Parametres;
  readonly lireSignature: LireSignature;
};

/** The reviews of an open path, and the day by which the next is due; null when none is. */
// B3-13
export async function situerRevue(
  { pool, parametres, lireSignature }: SourcesRevue,
  dossier: Dossier,
  ouverte: Orientation,
  jour: JourCivil,
): Promise<{ readonly revues: readonly Revue[]; readonly avantLe: JourCivil | null }> {
  const [revues, invalidite, signatureLe, mois, moisDifficulte] = await Promise.all([
    lireRevues(pool, ouverte.id),
    estInvalide(pool, dossier, jour),
    lireSignature(pool, dossier.id, ouverte.id),
    parametres.nombre("orientation.revue_mois", jour),
    parametres.nombre("orientation.revue_difficulte_mois", jour),
  ]);
  const rqth = dossier.rqth ? composerRqth(dossier.rqth, jour).topValiditeRQTH : false;
  const avantLe = revueConjointe(
    {
      rsa: dossier.rsa,
      parcours: ouverte.parcours,
      signatureLe,
      derniereRevueLe: revues[0]?.le ?? null,
      difficulte: difficulteListee(ouverte.criteres, { rqthValide: rqth, invalidite }),
    },
    { mois, moisDifficulte },
  );
  return { revues, avantLe };
}
