import type { ClientBase, Pool } from "pg";

export type TiersEnregistre = {
  readonly id: string;
  readonly organisationId: string;
  readonly nature: "delegataire" | "prestataire";
  readonly nom: string;
  readonly siret: string;
  readonly qualificationRgpd: "sous-traitant" | "responsable-conjoint";
  readonly clauseConfidentialiteLe: string | null;
  readonly obligations: readonly string[];
  readonly document: string | null;
  readonly closLe: string | null;
};

const CHAMPS = `id, organisation_id as "organisationId", nature, nom, siret,
  qualification_rgpd as "qualificationRgpd", clause_confidentialite_le as "clauseConfidentialiteLe",
  obligations, document, clos_le as "closLe"`;

/** The third party of this SIRET at this organisation; null when there is none. */
export async function lireTiers(
  client: ClientBase,
  organisationId: string,
  siret: string,
): Promise<TiersEnregistre | null> {
  const { rows } = await client.query<TiersEnregistre>(
    `select ${CHAMPS} from habilitations.tiers where organisation_id = $1 and siret = $2`,
    [organisationId, siret],
  );
  return rows[0] ?? null;
}

/** All the third parties of an organisation, by name. */
export async function lireTiersDe(pool: Pool, organisationId: string): Promise<TiersEnregistre[]> {
  const { rows } = await pool.query<TiersEnregistre>(
    `select ${CHAMPS} from habilitations.tiers where organisation_id = $1 order by nom`,
    [organisationId],
  );
  return rows;
}

export type TiersAEnregistrer = Omit<TiersEnregistre, "id" | "document"> & {
  readonly document: { nom: string; contenu: Buffer } | null;
};

/** Creates or updates the third party of this SIRET; a document given before stays unless replaced. */
export async function enregistrerTiers(
  client: ClientBase,
  tiers: TiersAEnregistrer,
  par: { auteurId: string | null; le: Date },
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into habilitations.tiers as t (organisation_id, nature, nom, siret, qualification_rgpd,
       clause_confidentialite_le, obligations, document, document_contenu, clos_le, enregistre_par, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (organisation_id, siret) do update set nature = excluded.nature, nom = excluded.nom,
       qualification_rgpd = excluded.qualification_rgpd,
       clause_confidentialite_le = excluded.clause_confidentialite_le,
       obligations = excluded.obligations, clos_le = excluded.clos_le,
       document = coalesce(excluded.document, t.document),
       document_contenu = coalesce(excluded.document_contenu, t.document_contenu)
     returning id`,
    [
      tiers.organisationId,
      tiers.nature,
      tiers.nom,
      tiers.siret,
      tiers.qualificationRgpd,
      tiers.clauseConfidentialiteLe,
      tiers.obligations,
      tiers.document?.nom ?? null,
      tiers.document?.contenu ?? null,
      tiers.closLe,
      par.auteurId,
      par.le,
    ],
  );
  return rows[0]!.id;
}
