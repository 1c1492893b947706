import { randomUUID } from "node:crypto";
import type pg from "pg";
import {
  type Connue,
  departager,
  enConnait,
  type RefusLigne,
  type Retenue,
} from "../../../kit/ligne-recue.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import type { RendezVousRecu } from "../regles/rendez-vous.ts";

const DEJA_CONNUES = "select from rendez_vous.rendez_vous where id = any($1::uuid[])";

/** An appointment of a jeu de données: that of the wire, its person and organisation found. */
export type RendezVousDuJeu = RendezVousRecu & {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
};

/**
 * Writes those of a batch: what is new, and what says otherwise than a file did. Refuses a line about
 * what was moved, concluded or cancelled since on the platform, or about another person.
 */
export async function recevoirRendezVous(
  client: pg.PoolClient,
  lignes: readonly RendezVousDuJeu[],
): Promise<readonly RefusLigne[]> {
  const { retenues, refus } = departager(lignes, idDe, await lireConnus(client, lignes));
  await client.query(
    `insert into rendez_vous.rendez_vous (id, usager_id, source_id, debut, duree, motif, statut, modalite,
       type_reception, organisme, precisions, annule_le)
     select id, usager_id, source_id, debut, duree, motif, statut, modalite, type_reception, organisme,
       precisions, annule_le
     from jsonb_populate_recordset(null::rendez_vous.rendez_vous, $1::jsonb)
     on conflict (id) do update set debut = excluded.debut, duree = excluded.duree,
       motif = excluded.motif, statut = excluded.statut, modalite = excluded.modalite,
       type_reception = excluded.type_reception, organisme = excluded.organisme,
       precisions = excluded.precisions,
       annule_le = case when excluded.annule_le is not null
         then coalesce(rendez_vous.annule_le, excluded.annule_le) end,
       confirme_le = case when excluded.debut = rendez_vous.debut and excluded.annule_le is null
         then rendez_vous.confirme_le end,
       version = rendez_vous.version + 1`,
    [JSON.stringify(retenues.map(({ ligne }) => rangeeDe(ligne)))],
  );
  await recevoirEvenements(client, retenues.map(evenementDe));
  return refus;
}

/** As the gestures tell it: taken, cancelled once, or said otherwise. */
function evenementDe({ id, connue, ligne }: Retenue<RendezVousDuJeu, Connu>): EvenementRecu {
  const { usagerId, sourceId, date, statut, motif } = ligne;
  const annule = statut === "ANNULE" && connue?.statut !== "ANNULE";
  const geste = annule ? "annule" : connue ? "modifie" : "pris";
  return {
    id: connue ? randomUUID() : uuidDerive(`evenement:${id}:${statut}`),
    le: luLe(ligne),
    usagerId,
    genre: `rendez-vous.${geste}`,
    organisationId: sourceId,
    contenu: { rendezVousId: id, debut: date, statut, motif },
  };
}

/** No file says when it was written: when it took place, or now for what is still to come. */
// CONV-7-06
function luLe({ date }: RendezVousDuJeu): string {
  return new Date(Math.min(Date.parse(date), Date.now())).toISOString();
}

type Connu = Connue & { readonly statut: RendezVousRecu["statut"] };

/** What is kept under these identifiers, held until the end: a file leaves no history, whoever acts here does. */
async function lireConnus(
  client: pg.PoolClient,
  lignes: readonly RendezVousDuJeu[],
): Promise<Connu[]> {
  if (!(await enConnait(client, DEJA_CONNUES, lignes.map(idDe)))) return [];
  const { rows } = await client.query<Connu>(
    `select recu.ordinality::int as rang, r.usager_id as "usagerId", 1 as version, r.statut,
       r.historique = '[]' as recue,
       (r.debut, r.duree, r.motif, r.statut, r.modalite, r.type_reception, r.organisme, r.precisions)
         is distinct from (recu.debut, recu.duree, recu.motif, recu.statut, recu.modalite,
           recu.type_reception, recu.organisme, recu.precisions) as change
     from jsonb_populate_recordset(null::rendez_vous.rendez_vous, $1::jsonb) with ordinality as recu
     join rendez_vous.rendez_vous r on r.id = recu.id for update of r`,
    [JSON.stringify(lignes.map(rangeeDe))],
  );
  return rows;
}

function rangeeDe(ligne: RendezVousDuJeu): object {
  return {
    id: idDe(ligne),
    usager_id: ligne.usagerId,
    source_id: ligne.sourceId,
    debut: ligne.date,
    duree: ligne.duree ?? 30,
    motif: ligne.motif,
    statut: ligne.statut,
    modalite: ligne.modaliteContact,
    type_reception: ligne.typeReception,
    organisme: ligne.organisme,
    precisions: {
      libelleAdresse: ligne.libelleAdresse ?? null,
      adresse: ligne.adresse ?? null,
      theme: ligne.theme ?? null,
      initiateur: ligne.initiateur ?? null,
    },
    annule_le: ligne.statut === "ANNULE" ? luLe(ligne) : null,
  };
}

/** A line's identifier, proper to its organisation, gives its own. */
function idDe({ sourceId, identifiant }: RendezVousDuJeu): string {
  return uuidDerive(`rendez-vous:${sourceId}:${identifiant}`);
}
