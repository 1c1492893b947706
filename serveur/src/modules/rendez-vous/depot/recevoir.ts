import type pg from "pg";
import { type Connue, departager, enConnait, type RefusLigne } from "../../../kit/ligne-recue.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { recevoirEvenements } from "../../journal/index.ts";
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
       precisions = excluded.precisions, annule_le = excluded.annule_le`,
    [JSON.stringify(retenues.map(({ ligne }) => rangeeDe(ligne)))],
  );
  const maintenant = new Date();
  await recevoirEvenements(
    client,
    retenues.map(({ id, ligne: { usagerId, sourceId, date, statut, motif } }) => ({
      id: uuidDerive(`evenement:${id}:${statut}`),
      // CONV-7-06: when it took place, or now for what is still to come.
      le: new Date(Math.min(Date.parse(date), maintenant.getTime())).toISOString(),
      usagerId,
      genre: `rendez-vous.${GENRES[statut] ?? "modifie"}`,
      organisationId: sourceId,
      contenu: { rendezVousId: id, debut: date, statut, motif },
    })),
  );
  return refus;
}

/** What is kept under these identifiers, held until the end: a file leaves no history, whoever acts here does. */
async function lireConnus(
  client: pg.PoolClient,
  lignes: readonly RendezVousDuJeu[],
): Promise<Connue[]> {
  if (!(await enConnait(client, DEJA_CONNUES, lignes.map(idDe)))) return [];
  const { rows } = await client.query<Connue>(
    `select recu.ordinality::int as rang, r.usager_id as "usagerId", 1 as version,
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
    annule_le: ligne.statut === "ANNULE" ? ligne.date : null,
  };
}

/** A line's identifier, proper to its organisation, gives its own. */
function idDe({ sourceId, identifiant }: RendezVousDuJeu): string {
  return uuidDerive(`rendez-vous:${sourceId}:${identifiant}`);
}

const GENRES: Readonly<Partial<Record<RendezVousRecu["statut"], string>>> = {
  PRIS: "pris",
  ANNULE: "annule",
};
