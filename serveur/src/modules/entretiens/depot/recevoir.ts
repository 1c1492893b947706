import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import type { Modalite, TypeEntretien } from "../regles/nomenclatures.ts";

/** A conclusion of a jeu de données, under the wire's names, its person and organisation found. */
export type ConclusionDuJeu = {
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly dateEntretien: JourCivil;
  readonly typeEntretien: TypeEntretien;
  readonly codeModaliteContact: Modalite;
  readonly commentaire: string;
  readonly codeAgent?: string | null;
  readonly libelleAgent: string;
  readonly codeAgence?: string | null;
  readonly libelleAgence: string;
  /** Instant of writing; the end of the day of the interview when absent. */
  readonly ecritLe?: string | null;
};

/** Writes those of a batch: a new version of what is known, nothing when it says the same. */
export async function recevoirConclusions(
  client: pg.PoolClient,
  lignes: readonly ConclusionDuJeu[],
): Promise<void> {
  const rangees = new Map(lignes.map((ligne) => [ligne.identifiant + ligne.sourceId, ligne]));
  const { rows } = await client.query<VersionRecue>(
    `insert into entretiens.conclusion (id, version, usager_id, source_id, jour, type, modalite,
       commentaire, agent, structure, ecrit_le)
     select recue.id, coalesce(connue.version, 0) + 1, recue.usager_id, recue.source_id, recue.jour,
       recue.type, recue.modalite, recue.commentaire, recue.agent, recue.structure, recue.ecrit_le
     from jsonb_populate_recordset(null::entretiens.conclusion, $1::jsonb) as recue
     left join lateral (
       select version, usager_id, jour, type, modalite, commentaire from entretiens.conclusion c
       where c.id = recue.id order by version desc limit 1) as connue on true
     where connue.version is null or (connue.usager_id = recue.usager_id
       and (connue.jour, connue.type, connue.modalite, connue.commentaire)
         is distinct from (recue.jour, recue.type, recue.modalite, recue.commentaire))
     returning id, version, usager_id as "usagerId", source_id as "sourceId", jour::text as jour,
       ecrit_le as "ecritLe"`,
    [JSON.stringify([...rangees.values()].map(rangeeDe))],
  );
  await recevoirEvenements(client, rows.map(evenementDe));
}

type VersionRecue = {
  readonly id: string;
  readonly version: number;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly jour: JourCivil;
  readonly ecritLe: Date;
};

// CONV-7-06
function evenementDe({
  id,
  version,
  usagerId,
  sourceId,
  jour,
  ecritLe,
}: VersionRecue): EvenementRecu {
  return {
    id: uuidDerive(`evenement:entretien:${id}:${version}`),
    le: ecritLe.toISOString(),
    usagerId,
    genre: version === 1 ? "entretien.conclu" : "entretien.corrige",
    organisationId: sourceId,
    contenu: { conclusionId: id, version, jour },
  };
}

function rangeeDe(ligne: ConclusionDuJeu) {
  return {
    id: uuidDerive(`entretien:${ligne.sourceId}:${ligne.identifiant}`),
    usager_id: ligne.usagerId,
    source_id: ligne.sourceId,
    jour: ligne.dateEntretien,
    type: ligne.typeEntretien,
    modalite: ligne.codeModaliteContact,
    commentaire: ligne.commentaire,
    agent: { code: ligne.codeAgent ?? "", libelle: ligne.libelleAgent },
    structure: { code: ligne.codeAgence ?? "", libelle: ligne.libelleAgence },
    ecrit_le: ligne.ecritLe ?? `${ligne.dateEntretien}T17:00:00Z`,
  };
}
