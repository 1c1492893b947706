import type pg from "pg";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
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
import { refuserJour } from "../regles/conclusion.ts";
import type { Modalite, TypeEntretien } from "../regles/nomenclatures.ts";

const DEJA_CONNUES = "select from entretiens.conclusion where id = any($1::uuid[])";

/** A conclusion of a jeu de données, under the wire's names, its person and organisation found. */
export type ConclusionDuJeu = {
  readonly ligne: number;
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
  /** Instant of writing; the end of the day of the interview when absent, or now before it. */
  readonly ecritLe?: string | null;
};

/**
 * Writes those of a batch: a new version of what a file wrote last, nothing when it says the same.
 * Refuses a line about an interview to come, about what was corrected since on the platform, or about
 * another person.
 */
export async function recevoirConclusions(
  client: pg.PoolClient,
  lignes: readonly ConclusionDuJeu[],
): Promise<readonly RefusLigne[]> {
  const { admises, refus: refusees } = ecarter(
    lignes,
    ({ dateEntretien, ecritLe }) =>
      (ecritLe ? refuserEcritAVenir(ecritLe) : null) ??
      refuserJour(dateEntretien, jourCivil(ecritLe ? new Date(ecritLe) : new Date())),
  );
  const { retenues, refus } = departager(admises, idDe, await lireConnues(client, admises));
  await client.query(
    `insert into entretiens.conclusion (id, version, usager_id, source_id, jour, type, modalite,
       commentaire, agent, structure, ecrit_le, recue)
     select id, version, usager_id, source_id, jour, type, modalite, commentaire, agent, structure,
       ecrit_le, true
     from jsonb_populate_recordset(null::entretiens.conclusion, $1::jsonb)`,
    [JSON.stringify(retenues.map(({ ligne, version }) => ({ ...rangeeDe(ligne), version })))],
  );
  await recevoirEvenements(client, retenues.map(evenementDe));
  return [...refusees, ...refus];
}

async function lireConnues(
  client: pg.PoolClient,
  lignes: readonly ConclusionDuJeu[],
): Promise<Connue[]> {
  if (!(await enConnait(client, DEJA_CONNUES, lignes.map(idDe)))) return [];
  const { rows } = await client.query<Connue>(
    `select recue.ordinality::int as rang, connue.usager_id as "usagerId", connue.version, connue.recue,
       (connue.jour, connue.type, connue.modalite, connue.commentaire, connue.agent, connue.structure)
       is distinct from (recue.jour, recue.type, recue.modalite, recue.commentaire, recue.agent,
         recue.structure) as change
     from jsonb_populate_recordset(null::entretiens.conclusion, $1::jsonb) with ordinality as recue
     cross join lateral (
       select c.* from entretiens.conclusion c where c.id = recue.id
       order by version desc limit 1) as connue`,
    [JSON.stringify(lignes.map(rangeeDe))],
  );
  return rows;
}

// CONV-7-06
function evenementDe({ id, version, ligne }: Retenue<ConclusionDuJeu, Connue>): EvenementRecu {
  const { usagerId, sourceId, dateEntretien: jour } = ligne;
  return {
    id: uuidDerive(`evenement:entretien:${id}:${version}`),
    le: ecriteLe(ligne),
    usagerId,
    genre: version === 1 ? "entretien.conclu" : "entretien.corrige",
    organisationId: sourceId,
    contenu: { conclusionId: id, version, jour },
  };
}

function idDe({ sourceId, identifiant }: ConclusionDuJeu): string {
  return uuidDerive(`entretien:${sourceId}:${identifiant}`);
}

function ecriteLe({ ecritLe, dateEntretien }: ConclusionDuJeu): string {
  if (ecritLe) return ecritLe;
  const maintenant = new Date().toISOString();
  const soir = `${dateEntretien}T17:00:00.000Z`;
  return soir < maintenant ? soir : maintenant;
}

function rangeeDe(ligne: ConclusionDuJeu) {
  return {
    id: idDe(ligne),
    usager_id: ligne.usagerId,
    source_id: ligne.sourceId,
    jour: ligne.dateEntretien,
    type: ligne.typeEntretien,
    modalite: ligne.codeModaliteContact,
    commentaire: ligne.commentaire,
    agent: { code: ligne.codeAgent ?? "", libelle: ligne.libelleAgent },
    structure: { code: ligne.codeAgence ?? "", libelle: ligne.libelleAgence },
    ecrit_le: ecriteLe(ligne),
  };
}
