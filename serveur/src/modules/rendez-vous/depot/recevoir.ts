import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { recevoirEvenements } from "../../journal/index.ts";
import type { RendezVousRecu } from "../regles/rendez-vous.ts";

/** An appointment of a jeu de données: that of the wire, its person and organisation found. */
export type RendezVousDuJeu = RendezVousRecu & {
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
};

/** Writes those of a batch in one statement; the same identifier received again replaces the first. */
export async function recevoirRendezVous(
  client: pg.PoolClient,
  lignes: readonly (RendezVousDuJeu & { readonly id: string })[],
): Promise<void> {
  const parId = new Map(lignes.map((ligne) => [ligne.id, ligne]));
  const rangees = [...parId.values()].map((ligne) => ({
    id: ligne.id,
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
  }));
  await client.query(
    `insert into rendez_vous.rendez_vous (id, usager_id, source_id, debut, duree, motif, statut, modalite,
       type_reception, organisme, precisions, annule_le)
     select id, usager_id, source_id, debut, duree, motif, statut, modalite, type_reception, organisme,
       precisions, annule_le
     from jsonb_populate_recordset(null::rendez_vous.rendez_vous, $1::jsonb)
     on conflict (id) do update set usager_id = excluded.usager_id, source_id = excluded.source_id,
       debut = excluded.debut, duree = excluded.duree, motif = excluded.motif, statut = excluded.statut,
       modalite = excluded.modalite, type_reception = excluded.type_reception,
       organisme = excluded.organisme, precisions = excluded.precisions, annule_le = excluded.annule_le`,
    [JSON.stringify(rangees)],
  );
  const maintenant = new Date();
  await recevoirEvenements(
    client,
    [...parId.values()].map(({ id, usagerId, sourceId, date, statut, motif }) => ({
      id: uuidDerive(`evenement:${id}:${statut}`),
      // CONV-7-06: when it took place, or now for what is still to come.
      le: new Date(Math.min(Date.parse(date), maintenant.getTime())).toISOString(),
      usagerId,
      genre: `rendez-vous.${GENRES[statut] ?? "modifie"}`,
      organisationId: sourceId,
      contenu: { rendezVousId: id, debut: date, statut, motif },
    })),
  );
}

const GENRES: Readonly<Partial<Record<RendezVousRecu["statut"], string>>> = {
  PRIS: "pris",
  ANNULE: "annule",
};
