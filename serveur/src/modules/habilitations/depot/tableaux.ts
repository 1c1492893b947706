import type { Pool } from "pg";

export const FILTRES_AGENTS = [
  "tous",
  "actifs",
  "inactifs",
  "expirants",
  "suspendus",
  "partis",
  "sans-mission",
  "sans-droit",
  "ecarts",
  "connexions",
] as const;
export type FiltreAgents = (typeof FILTRES_AGENTS)[number];

/** The order of a page of agents; of two that are equal, by name. */
export const TRIS_AGENTS = ["nom", "mission", "droits", "activite", "fin"] as const;
export type TriAgents = (typeof TRIS_AGENTS)[number];

export type LigneAgent = {
  readonly id: string;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly qualite: string;
  readonly fonction: string;
  readonly mission: string | null;
  readonly organisationId: string;
  readonly employeur: string | null;
  readonly derniereActivite: string | null;
  readonly moyenConnexion: string | null;
  /** Whether the opérateur prefers that means; null before any sign-in. */
  readonly moyenPrefere: boolean | null;
  readonly departLe: string | null;
  readonly fermeLe: Date | null;
  readonly droits: number;
  readonly suspendus: number;
  readonly prochaineFin: string | null;
  readonly total: number;
};

/** Conditions on an agent `a`; $1 organisations, $2 today, $3 the day before which silence is too long, $4 the day before which an end is near, $5 the means preferred. */
const VIVANT = "d.agent_id = a.id and d.retire_le is null and d.fin >= $2::date";
const ACTIF_LE = "coalesce(a.derniere_activite, (a.cree_le at time zone 'Europe/Paris')::date)";
// CONV-7-18
const A_RENFORCER = "a.ferme_le is null and a.moyen_connexion <> all($5::text[])";
const CONDITIONS: Readonly<Record<FiltreAgents, string>> = {
  tous: "true",
  actifs: `a.ferme_le is null`,
  inactifs: `a.ferme_le is null and ${ACTIF_LE} <= $3::date
    and exists (select 1 from habilitations.droit d where ${VIVANT} and d.suspendu_le is null)`,
  expirants: `a.ferme_le is null
    and exists (select 1 from habilitations.droit d where ${VIVANT} and d.fin <= $4::date)`,
  suspendus: `a.ferme_le is null
    and exists (select 1 from habilitations.droit d where ${VIVANT} and d.suspendu_le is not null)`,
  partis: "(a.ferme_le is not null or a.depart_le is not null)",
  "sans-mission": "a.ferme_le is null and a.mission is null",
  "sans-droit": `a.ferme_le is null and not exists (select 1 from habilitations.droit d where ${VIVANT})`,
  ecarts: `a.ferme_le is null and exists (select 1 from habilitations.droit d where ${VIVANT}
    and not exists (select 1 from habilitations.mission_module u where u.mission = a.mission
      and u.module = d.module and (u.profil = 'gestion' or d.profil = 'consultation')))`,
  connexions: A_RENFORCER,
};

const SES_DROITS = `from habilitations.droit d where ${VIVANT}`;
const ORDRES: Readonly<Record<TriAgents, string>> = {
  nom: "lower(a.nom)",
  mission: "a.mission",
  droits: `(select count(*) ${SES_DROITS})`,
  activite: "a.derniere_activite",
  fin: `(select min(d.fin) ${SES_DROITS})`,
};

export type Reperes = {
  readonly organisations: readonly string[];
  readonly jour: string;
  readonly silenceAvant: string;
  readonly finAvant: string;
  readonly moyensPreferes: readonly string[];
};

const BORNES = (r: Reperes) => [
  r.organisations,
  r.jour,
  r.silenceAvant,
  r.finAvant,
  r.moyensPreferes,
];

/** One page of the agents of an organisation, in the order asked; `total` counts the whole filter. */
// ANX1-6-01 ANX1-2-02
export async function lirePageAgents(
  pool: Pool,
  reperes: Reperes,
  voulu: {
    readonly filtre: FiltreAgents;
    readonly texte: string;
    readonly tri: TriAgents;
    readonly sens: "asc" | "desc";
    readonly page: number;
    readonly parPage: number;
  },
): Promise<LigneAgent[]> {
  const motif = `%${voulu.texte.replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await pool.query<LigneAgent>(
    `with choisis as materialized (
       select a.*, count(*) over ()::int as total, row_number() over (order by
         ${ORDRES[voulu.tri]} ${voulu.sens} nulls last, lower(a.nom), lower(a.prenom), a.id) as place
       from habilitations.agent a
       where a.organisation_id = any($1::uuid[]) and ${CONDITIONS[voulu.filtre]}
         and ($6 = '%%' or a.nom || ' ' || a.prenom || ' ' || a.courriel ilike $6)
         and $3::date is not null and $4::date is not null
       order by place limit $7 offset $8)
     select a.id, a.nom, a.prenom, a.courriel, a.qualite, a.fonction, a.mission,
       a.organisation_id as "organisationId", t.nom as employeur,
       a.derniere_activite as "derniereActivite", a.moyen_connexion as "moyenConnexion",
       a.moyen_connexion = any($5::text[]) as "moyenPrefere", a.depart_le as "departLe", a.ferme_le as "fermeLe",
       coalesce(d.droits, 0) as droits, coalesce(d.suspendus, 0) as suspendus,
       d.fin as "prochaineFin", a.total
     from choisis a left join habilitations.tiers t on t.id = a.tiers_id
     left join lateral (select count(*)::int as droits,
         count(*) filter (where d.suspendu_le is not null)::int as suspendus, min(d.fin)::date as fin
       from habilitations.droit d where ${VIVANT}) d on true
     order by a.place`,
    [...BORNES(reperes), motif, voulu.parPage, (voulu.page - 1) * voulu.parPage],
  );
  return rows;
}

// The same conditions as above, over what one visit to each agent's rights has gathered.
const COMPTES: Readonly<Record<FiltreAgents, string>> = {
  tous: "true",
  actifs: "a.ferme_le is null",
  inactifs: `a.ferme_le is null and ${ACTIF_LE} <= $3::date and d.ouvert`,
  expirants: "a.ferme_le is null and d.expirant",
  suspendus: "a.ferme_le is null and d.suspendu",
  partis: "(a.ferme_le is not null or a.depart_le is not null)",
  "sans-mission": "a.ferme_le is null and a.mission is null",
  "sans-droit": "a.ferme_le is null and d.vivants = 0",
  ecarts: "a.ferme_le is null and d.ecart",
  connexions: A_RENFORCER,
};

/** How many agents each filter holds, in one pass: the dashboard of what is wrong. */
// ANX1-6-01
export async function compterAgents(
  pool: Pool,
  reperes: Reperes,
): Promise<Record<FiltreAgents, number>> {
  const comptes = FILTRES_AGENTS.map(
    (filtre) => `count(*) filter (where ${COMPTES[filtre]})::int as "${filtre}"`,
  );
  const { rows } = await pool.query<Record<FiltreAgents, number>>(
    `select ${comptes.join(", ")} from habilitations.agent a
     left join lateral (select count(*) as vivants, bool_or(d.suspendu_le is null) as ouvert,
         bool_or(d.suspendu_le is not null) as suspendu, bool_or(d.fin <= $4::date) as expirant,
         bool_or(u.module is null) as ecart
       from habilitations.droit d left join habilitations.mission_module u on u.mission = a.mission
         and u.module = d.module and (u.profil = 'gestion' or d.profil = 'consultation')
       where ${VIVANT}) d on true
     where a.organisation_id = any($1::uuid[])`,
    BORNES(reperes),
  );
  return rows[0] as Record<FiltreAgents, number>;
}
