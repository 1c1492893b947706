import type pg from "pg";

export type RapportSigne = {
  readonly format: "csv" | "pdf";
  readonly contenu: Buffer;
  readonly empreinte: string;
  readonly signature: string;
  readonly signataire: string;
  readonly signeLe: Date;
  readonly organisationId: string;
};

/** Keeps the signed report of a campaign, in one format. */
export async function ecrireRapport(
  client: pg.ClientBase,
  campagneId: string,
  rapport: Omit<RapportSigne, "organisationId">,
  agentId: string,
): Promise<void> {
  const { format, contenu, empreinte, signature, signataire, signeLe } = rapport;
  await client.query(
    `insert into habilitations.rapport_audit (campagne_id, format, contenu, empreinte, signature,
       signe_par, signataire, signe_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [campagneId, format, contenu, empreinte, signature, agentId, signataire, signeLe],
  );
}

/** The report of a campaign as it was signed; null while the campaign is not closed. */
export async function lireRapport(
  pool: pg.Pool,
  campagneId: string,
  format: string,
): Promise<RapportSigne | null> {
  const { rows } = await pool.query<RapportSigne>(
    `select r.format, r.contenu, r.empreinte, r.signature, r.signataire, r.signe_le as "signeLe",
       c.organisation_id as "organisationId"
     from habilitations.rapport_audit r join habilitations.campagne_audit c on c.id = r.campagne_id
     where r.campagne_id = $1 and r.format = $2`,
    [campagneId, format],
  );
  return rows[0] ?? null;
}
