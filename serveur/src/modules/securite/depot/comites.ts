import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Invite } from "../regles/comite.ts";

export type Comite = {
  readonly id: string;
  readonly partenaireId: string;
  readonly conventionId: string;
  /** The party that convenes it. */
  readonly organisationId: string;
  readonly jour: JourCivil;
  readonly ordreDuJour: string;
  readonly invites: readonly Invite[];
  readonly convoqueLe: Date;
  readonly convoquePar: string;
  readonly compteRendu: string | null;
  readonly compteRenduLe: Date | null;
  readonly compteRenduPar: string | null;
  readonly motifAnnulation: string | null;
  readonly annuleLe: Date | null;
};

const COLONNES = `id, partenaire_id as "partenaireId", convention_id as "conventionId",
  organisation_id as "organisationId", jour, ordre_du_jour as "ordreDuJour", invites, convoque_le as "convoqueLe",
  convoque_par as "convoquePar", compte_rendu as "compteRendu", compte_rendu_le as "compteRenduLe",
  compte_rendu_par as "compteRenduPar", motif_annulation as "motifAnnulation", annule_le as "annuleLe"`;

type AConvoquer = Pick<
  Comite,
  | "partenaireId"
  | "conventionId"
  | "organisationId"
  | "jour"
  | "ordreDuJour"
  | "invites"
  | "convoqueLe"
  | "convoquePar"
>;

/** Stores a committee that is convened; gives its identifier. */
export async function insererComite(client: pg.ClientBase, c: AConvoquer): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into securite.comite (partenaire_id, convention_id, organisation_id, jour, ordre_du_jour, invites,
       convoque_le, convoque_par)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      c.partenaireId,
      c.conventionId,
      c.organisationId,
      c.jour,
      c.ordreDuJour,
      c.invites,
      c.convoqueLe,
      c.convoquePar,
    ],
  );
  return rows[0]!.id;
}

/** One, locked until the end of the transaction. */
export async function verrouillerComite(client: pg.ClientBase, id: string): Promise<Comite | null> {
  const { rows } = await client.query<Comite>(
    `select ${COLONNES} from securite.comite where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** One committee; null when there is none. */
export async function lireComite(pool: pg.Pool, id: string): Promise<Comite | null> {
  const { rows } = await pool.query<Comite>(
    `select ${COLONNES} from securite.comite where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Those with a partner, or with all for null; the latest day first, a thousand at most. */
export async function listerComites(pool: pg.Pool, partenaireId: string | null): Promise<Comite[]> {
  const { rows } = await pool.query<Comite>(
    `select ${COLONNES} from securite.comite where $1::uuid is null or partenaire_id = $1
     order by jour desc, convoque_le desc limit 1000`,
    [partenaireId],
  );
  return rows;
}

/** Stores the minutes of a committee, and who wrote them. */
export async function ecrireCompteRendu(
  client: pg.ClientBase,
  id: string,
  texte: string,
  ecrit: { readonly par: string; readonly le: Date },
): Promise<void> {
  await client.query(
    `update securite.comite set compte_rendu = $2, compte_rendu_par = $3, compte_rendu_le = $4 where id = $1`,
    [id, texte, ecrit.par, ecrit.le],
  );
}

/** Stores why a committee is cancelled, and by whom. */
export async function noterAnnulation(
  client: pg.ClientBase,
  id: string,
  motif: string,
  annule: { readonly par: string; readonly le: Date },
): Promise<void> {
  await client.query(
    `update securite.comite set motif_annulation = $2, annule_par = $3, annule_le = $4 where id = $1`,
    [id, motif, annule.par, annule.le],
  );
}
