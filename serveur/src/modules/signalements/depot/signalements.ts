import type pg from "pg";
import type { Champ, Contenu, Nature } from "../regles/signalement.ts";

export type Signalement = Contenu & {
  readonly id: string;
  readonly numero: number;
  readonly nature: Nature;
  readonly organisationId: string;
  readonly auteurId: string;
  readonly objet: string;
  readonly connuLe: Date;
  readonly declareLe: Date;
  readonly echeance: Date | null;
  readonly version: number;
};

const DU_CONTENU: Readonly<Record<Champ, string>> = {
  description: "description",
  categoriesPersonnes: "categories_personnes",
  nombrePersonnes: "nombre_personnes",
  categoriesDonnees: "categories_donnees",
  nombreEnregistrements: "nombre_enregistrements",
  consequences: "consequences",
  mesures: "mesures",
};

const COLONNES = `s.id, numero, nature, s.organisation_id as "organisationId", auteur_id as "auteurId", objet,
  connu_le as "connuLe", declare_le as "declareLe", echeance, version,
  ${Object.entries(DU_CONTENU)
    .map(([champ, colonne]) => `${colonne} as "${champ}"`)
    .join()}`;

type ADeclarer = Pick<
  Signalement,
  | "nature"
  | "organisationId"
  | "auteurId"
  | "objet"
  | "connuLe"
  | "declareLe"
  | "echeance"
  | "description"
>;

/** Stores a report; gives its identifier, and its number among people. */
export async function insererSignalement(
  client: pg.ClientBase,
  s: ADeclarer,
): Promise<{ id: string; numero: number }> {
  const { rows } = await client.query<{ id: string; numero: number }>(
    `insert into signalements.signalement (nature, organisation_id, auteur_id, objet, connu_le, declare_le,
       echeance, description)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id, numero`,
    [
      s.nature,
      s.organisationId,
      s.auteurId,
      s.objet,
      s.connuLe,
      s.declareLe,
      s.echeance,
      s.description,
    ],
  );
  return rows[0]!;
}

/** One, locked until the end of the transaction. */
export async function verrouillerSignalement(
  client: pg.ClientBase,
  id: string,
): Promise<Signalement | null> {
  const { rows } = await client.query<Signalement>(
    `select ${COLONNES} from signalements.signalement s where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** One report; null when there is none. */
export async function lireSignalement(pool: pg.Pool, id: string): Promise<Signalement | null> {
  const { rows } = await pool.query<Signalement>(
    `select ${COLONNES} from signalements.signalement s where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Those of these natures that these organisations wrote, or were sent; the latest first, a thousand at most. */
export async function listerSignalements(
  pool: pg.Pool,
  natures: readonly Nature[],
  siennes: readonly string[],
  organisationId: string,
): Promise<Signalement[]> {
  const { rows } = await pool.query<Signalement>(
    `select ${COLONNES} from signalements.signalement s
     where nature = any($1) and (organisation_id = any($2) or exists (
       select from signalements.destination d
       join signalements.envoi e using (signalement_id, convention_id)
       where d.signalement_id = s.id and d.organisation_id = $3))
     order by declare_le desc, numero desc limit 1000`,
    [natures, siennes, organisationId],
  );
  return rows;
}

/** Writes what it says; whoever read the version before is then told. */
export async function ecrireContenu(
  client: pg.ClientBase,
  id: string,
  contenu: Contenu,
): Promise<void> {
  const champs = Object.keys(DU_CONTENU) as Champ[];
  const affectations = champs.map((champ, rang) => `${DU_CONTENU[champ]} = $${rang + 2}`);
  await client.query(
    `update signalements.signalement set version = version + 1, ${affectations.join()} where id = $1`,
    [id, ...champs.map((champ) => contenu[champ])],
  );
}

/** Counts one more change of a report. */
export async function avancerVersion(client: pg.ClientBase, id: string): Promise<void> {
  await client.query("update signalements.signalement set version = version + 1 where id = $1", [
    id,
  ]);
}

export type NonEnvoye = Signalement & {
  readonly conventionId: string;
  readonly rappeleLe: Date | null;
  readonly depasseLe: Date | null;
};

/** Those that a party has not been sent yet, of which something is still to be said to their author; one convention each. */
export async function listerNonEnvoyes(pool: pg.Pool): Promise<NonEnvoye[]> {
  const { rows } = await pool.query<NonEnvoye>(
    `select distinct on (s.id) ${COLONNES}, d.convention_id as "conventionId",
       rappele_le as "rappeleLe", depasse_le as "depasseLe"
     from signalements.signalement s join signalements.destination d on d.signalement_id = s.id
     where (rappele_le is null or (depasse_le is null and echeance is not null)) and not exists (
       select from signalements.envoi e
       where e.signalement_id = d.signalement_id and e.convention_id = d.convention_id)
     order by s.id, d.convention_id`,
  );
  return rows;
}

/** Notes that it was said; false when another task has said it. */
export async function noterRappel(
  client: pg.ClientBase,
  id: string,
  quoi: "rappele_le" | "depasse_le",
  le: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update signalements.signalement set ${quoi} = $2 where id = $1 and ${quoi} is null`,
    [id, le],
  );
  return rowCount === 1;
}
