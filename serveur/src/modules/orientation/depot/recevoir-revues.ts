import type pg from "pg";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type RefusLigne, refuserEcritAVenir } from "../../../kit/ligne-recue.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { recevoirEvenements } from "../../journal/index.ts";
import type { Revue } from "../regles/revue.ts";
import type { Parcours } from "../regles/valeurs.ts";
import { idOrientationRecue } from "./recevoir.ts";

/** A joint review of a jeu de données, its person and organisation found. */
export type RevueDuJeu = {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  /** Identifier of the orientation of this source that it is about; the open one by default. */
  readonly orientation?: string | null;
  readonly le: JourCivil;
  readonly conclusion: Revue["conclusion"];
  readonly commentaire?: string | null;
  readonly ecriteLe: string;
};

type Situee = {
  readonly orientationId: string | null;
  readonly parcours: Parcours | null;
  readonly entreeLe: JourCivil | null;
  readonly sortieLe: JourCivil | null;
  /** Whether the same identifier is known, and says otherwise. */
  readonly connue: boolean;
  readonly autre: boolean;
};

/**
 * Writes the reviews of a batch not yet known, under the rules of the portal: a social path, a day between
 * its beginning and the writing. Reviews do not change: one that says otherwise is refused.
 */
// B3-13
export async function recevoirRevues(
  client: pg.PoolClient,
  lignes: readonly RevueDuJeu[],
): Promise<readonly RefusLigne[]> {
  const refus: RefusLigne[] = [];
  for (const ligne of lignes) {
    const id = uuidDerive(`revue:${ligne.sourceId}:${ligne.identifiant}`);
    const situee = await situer(client, id, ligne);
    const motif = refuser(ligne, situee);
    if (motif !== null) refus.push({ ligne: ligne.ligne, motif });
    else if (!situee?.connue) await ecrire(client, id, situee?.orientationId ?? "", ligne);
  }
  return refus;
}

function refuser(ligne: RevueDuJeu, situee: Situee | undefined): string | null {
  if (situee?.autre)
    return "« identifiant » est déjà celui d’un autre examen conjoint, qui ne change plus";
  if (situee?.connue) return null;
  const avenir = refuserEcritAVenir(ligne.ecriteLe, "ecriteLe");
  if (avenir) return avenir.message;
  if (!situee?.orientationId)
    return ligne.orientation
      ? "« orientation » ne désigne aucun parcours de cette personne"
      : "« usager » n’est sur aucun parcours ouvert";
  if (situee.parcours !== "PSO")
    return "« orientation » n’est pas un accompagnement social : l’examen conjoint n’en concerne pas d’autre";
  const jusquAu = situee.sortieLe ?? jourCivil(new Date(ligne.ecriteLe));
  return ligne.le < (situee.entreeLe ?? "") || ligne.le > jusquAu
    ? "« le » se date entre l’entrée dans le parcours et « ecriteLe », ou sa sortie"
    : null;
}

async function situer(
  client: pg.PoolClient,
  id: string,
  { usagerId, sourceId, orientation, le, conclusion, commentaire }: RevueDuJeu,
): Promise<Situee | undefined> {
  const { rows } = await client.query<Situee>(
    `select o.id as "orientationId", o.parcours, o.entree_le as "entreeLe", o.sortie_le as "sortieLe",
       r.id is not null as connue,
       r.id is not null and ((r.le, r.conclusion, r.commentaire)
         is distinct from ($4::date, $5::text, $6::text) or u.usager_id <> $2) as autre
     from (select) as une
     left join orientation.orientation o on o.usager_id = $2
       and case when $3::uuid is null then o.etat = 'OUVERT' else o.id = $3 end
     left join orientation.revue r on r.id = $1
     left join orientation.orientation u on u.id = r.orientation_id`,
    [
      ...[id, usagerId, orientation ? idOrientationRecue(sourceId, orientation) : null],
      ...[le, conclusion, commentaire ?? null],
    ],
  );
  return rows[0];
}

async function ecrire(
  client: pg.PoolClient,
  id: string,
  orientationId: string,
  { usagerId, sourceId, le, conclusion, commentaire, ecriteLe }: RevueDuJeu,
): Promise<void> {
  await client.query(
    `insert into orientation.revue (id, orientation_id, source_id, le, conclusion, commentaire, ecrite_le,
       ecrite_par) values ($1, $2, $3, $4, $5, $6, $7, 'commande importer')`,
    [id, orientationId, sourceId, le, conclusion, commentaire ?? null, ecriteLe],
  );
  await recevoirEvenements(client, [
    {
      id: uuidDerive(`evenement:${id}`),
      le: ecriteLe,
      usagerId,
      genre: "orientation.revue",
      organisationId: sourceId,
      contenu: { id: orientationId, le, conclusion },
    },
  ]);
}
