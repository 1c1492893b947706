import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import type { Decision, Droit, Fondement } from "../regles/exercice.ts";
import type { MotifProlongation } from "../regles/lettre.ts";
import type { EtatExercice } from "../regles/suites.ts";

export const CANAUX_RECEPTION = ["courrier", "courriel", "guichet"] as const;
export const VERIFICATIONS = ["a-verifier", "piece", "connue"] as const;

export type Demande = {
  readonly id: string;
  readonly numero: number;
  readonly droit: Droit;
  readonly organisationId: string;
  readonly usagerId: string;
  readonly auteurId: string;
  readonly canal: (typeof CANAUX_RECEPTION)[number];
  readonly recueLe: JourCivil;
  readonly enregistreeLe: Date;
  readonly objet: string;
  readonly identite: (typeof VERIFICATIONS)[number];
  readonly identiteLe: Date | null;
  readonly identitePar: string | null;
  readonly etat: EtatExercice;
  readonly version: number;
  readonly echeanceInitiale: JourCivil;
  readonly echeance: JourCivil;
  readonly prolongation: MotifProlongation | null;
  readonly prolongationPrecision: string | null;
  readonly decision: Decision | null;
  readonly fondement: Fondement | null;
  readonly motifs: string | null;
  readonly decideeLe: Date | null;
  readonly decideePar: string | null;
  readonly rappeleeLe: Date | null;
  readonly depasseeLe: Date | null;
};

const COLONNES_ECRITES = {
  droit: "droit",
  organisationId: "organisation_id",
  usagerId: "usager_id",
  auteurId: "auteur_id",
  canal: "canal",
  recueLe: "recue_le",
  enregistreeLe: "enregistree_le",
  objet: "objet",
  identite: "identite",
  identiteLe: "identite_le",
  identitePar: "identite_par",
  etat: "etat",
  echeanceInitiale: "echeance_initiale",
  echeance: "echeance",
  prolongation: "prolongation",
  prolongationPrecision: "prolongation_precision",
  decision: "decision",
  fondement: "fondement",
  motifs: "motifs",
  decideeLe: "decidee_le",
  decideePar: "decidee_par",
  rappeleeLe: "rappelee_le",
  depasseeLe: "depassee_le",
} as const;
type Ecrite = Partial<Pick<Demande, keyof typeof COLONNES_ECRITES>>;

const LUES = `id, numero, version, ${Object.entries(COLONNES_ECRITES)
  .map(([champ, colonne]) => `${colonne} as "${champ}"`)
  .join()}`;

function affecter(champs: Ecrite) {
  const noms = Object.keys(champs) as (keyof typeof COLONNES_ECRITES)[];
  return {
    colonnes: noms.map((nom) => COLONNES_ECRITES[nom]),
    valeurs: noms.map((nom) => champs[nom]),
  };
}

/** Stores a request of a person; gives its identifier, and its number among people. */
export async function insererDemande(
  client: pg.ClientBase,
  champs: Ecrite,
): Promise<{ id: string; numero: number }> {
  const { colonnes, valeurs } = affecter(champs);
  const { rows } = await client.query<{ id: string; numero: number }>(
    `insert into donnees_personnelles.demande (${colonnes.join()})
     values (${valeurs.map((_, rang) => `$${rang + 1}`).join()}) returning id, numero`,
    valeurs,
  );
  return rows[0]!;
}

/** Writes what changed of one; who read the version before is then told. */
export async function modifierDemande(
  client: pg.ClientBase,
  id: string,
  champs: Ecrite,
): Promise<void> {
  const { colonnes, valeurs } = affecter(champs);
  const affectations = colonnes.map((colonne, rang) => `${colonne} = $${rang + 2}`);
  await client.query(
    `update donnees_personnelles.demande set version = version + 1, ${affectations.join()} where id = $1`,
    [id, ...valeurs],
  );
}

/** One, locked until the end of the transaction. */
export async function verrouillerDemande(
  client: pg.ClientBase,
  id: string,
): Promise<Demande | null> {
  const { rows } = await client.query<Demande>(
    `select ${LUES} from donnees_personnelles.demande where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}

/** Those of these organisations, or of these identifiers; the latest received first, a thousand at most. */
export async function listerDemandes(
  pool: pg.Pool | pg.ClientBase,
  de: { readonly organisations: readonly string[] } | { readonly ids: readonly string[] },
): Promise<Demande[]> {
  const { rows } = await pool.query<Demande>(
    `select ${LUES} from donnees_personnelles.demande
     where organisation_id = any($1::uuid[]) or id = any($2::uuid[])
     order by recue_le desc, numero desc limit 1000`,
    "ids" in de ? [[], de.ids] : [de.organisations, []],
  );
  return rows;
}

/** Those not yet answered of which something is still to be said to whoever answers. */
export async function listerNonRepondues(pool: pg.Pool): Promise<Demande[]> {
  const { rows } = await pool.query<Demande>(
    `select ${LUES} from donnees_personnelles.demande
     where etat <> 'REPONDUE' and (rappelee_le is null or depassee_le is null) order by numero`,
  );
  return rows;
}
