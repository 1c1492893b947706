import type pg from "pg";
import type { DecisionAudit, LigneADecider } from "../regles/audit-decision.ts";
import { INSERER_COMPTES, INSERER_LIGNES } from "./audit-detection.ts";

export type LigneAudit = LigneADecider & {
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly mission: string | null;
  readonly module: string | null;
  readonly debut: string | null;
  readonly etat: string;
  readonly dernierUsage: string | null;
  readonly motif: string | null;
  readonly decideePar: string | null;
  readonly decideeLe: Date | null;
};

/** A line with its account. A left join: PostgreSQL drops it where no column of the account is read. */
const LIGNES = `habilitations.ligne_audit l
  left join habilitations.compte_audit using (campagne_id, agent_id)`;

const CHAMPS_LIGNE = `rang, agent_id as "agentId", droit_id as "droitId", nom, prenom, courriel,
  mission, module, profil, debut, fin, etat, dernier_usage as "dernierUsage", anomalies, decision, motif,
  decidee_par as "decideePar", decidee_le as "decideeLe"`;

/** Fills a campaign and counts: every right and account, those with anomalies first. */
export async function remplirCampagne(
  client: pg.ClientBase,
  id: string,
  perimetre: {
    readonly organisations: readonly string[];
    readonly jour: string;
    readonly mois: number;
  },
): Promise<{ total: number; anormales: number }> {
  const { organisations, jour, mois } = perimetre;
  await client.query(INSERER_COMPTES, [id, organisations]);
  const { rowCount } = await client.query(INSERER_LIGNES, [organisations, jour, mois, id]);
  const { rows } = await client.query<{ anormales: number }>(
    `select coalesce(max(rang), 0) as anormales from habilitations.ligne_audit
     where campagne_id = $1 and anomalies <> '{}'`,
    [id],
  );
  return { total: rowCount ?? 0, anormales: rows[0]?.anormales ?? 0 };
}

export type RequeteLignes = {
  readonly filtre?: "a-decider" | "anomalies" | "decidees";
  readonly anomalie?: string;
  readonly recherche?: string;
  readonly tri?: keyof typeof TRIS;
  readonly sens?: "asc" | "desc";
  readonly page?: number;
  readonly taille?: number;
};

const TRIS = {
  rang: "rang",
  nom: "ordre",
  module: 'module collate "C"',
  fin: "fin",
  dernierUsage: "dernier_usage",
} as const;

const FILTRES = {
  "a-decider": "decision is null",
  anomalies: "anomalies <> '{}'",
  decidees: "decision is not null",
} as const;

/** One page of a campaign, and how many lines answer in all. `page` counts from 1. */
export async function lireLignes(
  base: pg.Pool | pg.ClientBase,
  campagneId: string,
  requete: RequeteLignes,
): Promise<{ total: number; lignes: LigneAudit[] }> {
  const { tri = "rang", sens = "asc", page = 1, taille = 50 } = requete;
  const valeurs: unknown[] = [campagneId];
  const conditions = ["campagne_id = $1"];
  if (requete.filtre) conditions.push(FILTRES[requete.filtre]);
  if (requete.anomalie) conditions.push(`$${valeurs.push(requete.anomalie)} = any(anomalies)`);
  if (requete.recherche) {
    const mot = `%${requete.recherche.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`;
    conditions.push(
      `lower(nom || ' ' || prenom || ' ' || coalesce(module, '')) like $${valeurs.push(mot)}`,
    );
  }
  const ou = conditions.join(" and ");
  const limites = [taille, (page - 1) * taille];
  const [limite, decalage] = [valeurs.length + 1, valeurs.length + 2];
  const ordre = `${TRIS[tri]} ${sens === "desc" ? "desc" : "asc"} nulls last`;
  // Only keys are sorted: far pages would otherwise carry every column of those before them.
  const [compte, { rows }] = await Promise.all([
    base.query<{ n: number }>(`select count(*)::int as n from ${LIGNES} where ${ou}`, valeurs),
    base.query<LigneAudit>(
      `select ${CHAMPS_LIGNE} from ${LIGNES}
       where campagne_id = $1 and rang = any(array(
         select rang from ${LIGNES} where ${ou}
         order by ${tri === "rang" ? ordre : `${ordre}, rang`} limit $${limite} offset $${decalage}))
       order by ${tri === "rang" ? ordre : `${ordre}, rang`}`,
      [...valeurs, ...limites],
    ),
  ]);
  return { total: compte.rows[0]?.n ?? 0, lignes: rows };
}

/** The lines of these ranks, locked until the transaction ends. */
export async function verrouillerLignes(
  client: pg.ClientBase,
  campagneId: string,
  rangs: readonly number[],
): Promise<LigneAudit[]> {
  const { rows } = await client.query<LigneAudit>(
    `select ${CHAMPS_LIGNE} from ${LIGNES}
     where campagne_id = $1 and rang = any($2::int[]) order by rang for update of l`,
    [campagneId, rangs],
  );
  return rows;
}

/** Every line of a campaign, person by person. */
export async function lireToutesLesLignes(
  base: pg.Pool | pg.ClientBase,
  campagneId: string,
): Promise<LigneAudit[]> {
  const { rows } = await base.query<LigneAudit>(
    `select ${CHAMPS_LIGNE} from ${LIGNES} where campagne_id = $1
     order by ordre, rang`,
    [campagneId],
  );
  return rows;
}

/** Writes decisions, one per line given, and moves the progress by as many. */
export async function deciderLignes(
  client: pg.ClientBase,
  campagneId: string,
  decisions: readonly {
    readonly rang: number;
    readonly decision: DecisionAudit;
    readonly motif: string;
  }[],
  auteurId: string,
  le: Date,
): Promise<number> {
  const { rowCount } = await client.query(
    `update habilitations.ligne_audit l set decision = v.decision, motif = nullif(v.motif, ''),
       decidee_par = $5, decidee_le = $6
     from unnest($2::int[], $3::text[], $4::text[]) as v (rang, decision, motif)
     where l.campagne_id = $1 and l.rang = v.rang and l.decision is null`,
    [
      campagneId,
      decisions.map(({ rang }) => rang),
      decisions.map(({ decision }) => decision),
      decisions.map(({ motif }) => motif.trim()),
      auteurId,
      le,
    ],
  );
  await client.query(
    "update habilitations.campagne_audit set decidees = decidees + $2 where id = $1",
    [campagneId, rowCount],
  );
  return rowCount ?? 0;
}
