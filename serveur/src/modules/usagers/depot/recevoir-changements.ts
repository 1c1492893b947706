import type pg from "pg";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  type Connue,
  departager,
  ecarter,
  enConnait,
  type RefusLigne,
  type Retenue,
  refuserEcritAVenir,
} from "../../../kit/ligne-recue.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import { refuserChangement, type SaisieChangement } from "../regles/changement.ts";

const DEJA_CONNUES = "select from usagers.changement where id = any($1::uuid[])";

/** A change of a jeu de données, its person and organisation found. */
export type ChangementDuJeu = Pick<SaisieChangement, "genre" | "survenuLe" | "declareLe"> &
  Partial<Pick<SaisieChangement, "fin" | "heures" | "adresse">> & {
    readonly ligne: number;
    readonly identifiant: string;
    readonly usagerId: string;
    readonly sourceId: string;
    /** Instant of writing. */
    readonly ecritLe: string;
  };

/**
 * Writes those of a batch: a new version of what a file wrote last, nothing when it says the same. Refuses
 * a line that the rules refuse or written at an instant to come, one about what was taken over since on the platform, or about another person.
 */
// B2-04
export async function recevoirChangements(
  client: pg.PoolClient,
  lignes: readonly ChangementDuJeu[],
): Promise<readonly RefusLigne[]> {
  const { admises, refus: refusees } = ecarter(
    lignes,
    (ligne) =>
      refuserEcritAVenir(ligne.ecritLe) ??
      refuserChangement(completer(ligne), jourCivil(new Date(ligne.ecritLe))),
  );
  const { retenues, refus } = departager(admises, idDe, await lireConnus(client, admises));
  await client.query(
    `insert into usagers.changement (id, version, usager_id, source_id, genre, survenu_le, fin, heures, adresse,
       declare_le, auteur, ecrit_le, recue)
     select id, version, usager_id, source_id, genre, survenu_le, fin, heures, adresse, declare_le, auteur,
       ecrit_le, true
     from jsonb_populate_recordset(null::usagers.changement, $1::jsonb)`,
    [JSON.stringify(retenues.map(({ ligne, version }) => ({ ...rangeeDe(ligne), version })))],
  );
  await recevoirEvenements(client, retenues.map(evenementDe));
  return [...refusees, ...refus];
}

async function lireConnus(
  client: pg.PoolClient,
  lignes: readonly ChangementDuJeu[],
): Promise<Connue[]> {
  if (!(await enConnait(client, DEJA_CONNUES, lignes.map(idDe)))) return [];
  const { rows } = await client.query<Connue>(
    `select recu.ordinality::int as rang, connu.usager_id as "usagerId", connu.version, connu.recue,
       (connu.genre, connu.survenu_le, connu.fin, connu.heures, connu.adresse, connu.declare_le)
       is distinct from (recu.genre, recu.survenu_le, recu.fin, recu.heures, recu.adresse, recu.declare_le) as change
     from jsonb_populate_recordset(null::usagers.changement, $1::jsonb) with ordinality as recu
     cross join lateral (
       select c.* from usagers.changement c where c.id = recu.id
       order by version desc limit 1) as connu`,
    [JSON.stringify(lignes.map(rangeeDe))],
  );
  return rows;
}

// CONV-7-06
function evenementDe({ id, version, ligne }: Retenue<ChangementDuJeu, Connue>): EvenementRecu {
  const { usagerId, sourceId, ecritLe: le } = ligne;
  return {
    id: uuidDerive(`evenement:changement:${id}:${version}`),
    le,
    usagerId,
    genre: version === 1 ? "inscription.changement-declare" : "inscription.changement-corrige",
    organisationId: sourceId,
    contenu: { changementId: id, version },
  };
}

function idDe({ sourceId, identifiant }: ChangementDuJeu): string {
  return uuidDerive(`changement:${sourceId}:${identifiant}`);
}

function completer(ligne: ChangementDuJeu): SaisieChangement {
  const { genre, survenuLe, declareLe, fin = null, heures = null, adresse = null } = ligne;
  return { genre, survenuLe, declareLe, fin, heures, adresse };
}

function rangeeDe(ligne: ChangementDuJeu) {
  const { genre, survenuLe, declareLe, fin, heures, adresse } = completer(ligne);
  return {
    id: idDe(ligne),
    usager_id: ligne.usagerId,
    source_id: ligne.sourceId,
    ...{ genre, fin, heures, adresse },
    survenu_le: survenuLe,
    declare_le: declareLe,
    auteur: "jeu de données",
    ecrit_le: ligne.ecritLe,
  };
}
