import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { ecrireColonnes } from "../../../kit/postgres/ecrire-colonnes.ts";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { Orientation } from "../regles/orientation.ts";
import type { Etat } from "../regles/transitions.ts";

const CHAMPS = `id, source_id as "sourceId", parcours, statut, etat, origine, referent, competent, decideur,
  criteres, explication, saisie_le as "saisieLe", decision, notification, sans_reponses as "sansReponses", entree_le as "entreeLe",
  etablie_le as "etablieLe", parcours_le as "parcoursLe", sortie_le as "sortieLe", motif_sortie as "motifSortie", agent_creation as "agentCreation",
  agent_modification as "agentModification", creee_le as "creeeLe", modifiee_le as "modifieeLe"`;

const DE_L_USAGER = lecture<[usagerId: string], Orientation>({
  nom: "orientation-usager",
  cle: { usager: "uuid" },
  texte: `select ${CHAMPS} from orientation.orientation where usager_id = cle.usager
    order by creee_le desc, rang desc`,
});

/** Those of a person, the most recent first; of some states only when asked. */
export async function lireOrientations(
  pool: pg.Pool,
  usagerId: string,
  etats: readonly Etat[] | null,
): Promise<Orientation[]> {
  const toutes = await DE_L_USAGER(pool, usagerId);
  return etats ? toutes.filter(({ etat }) => etats.includes(etat)) : toutes;
}

/** Lets nobody else write an orientation of this person until the end of the transaction. */
export async function verrouillerOrientations(
  client: pg.PoolClient,
  usagerId: string,
): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('orientation:' || $1, 0))", [
    usagerId,
  ]);
}

/** What is under way and what is open, held until the end of the transaction: one writer at a time. */
export async function tenirOrientations(
  client: pg.PoolClient,
  usagerId: string,
): Promise<{ readonly enCours: Orientation | null; readonly ouverte: Orientation | null }> {
  await verrouillerOrientations(client, usagerId);
  const { rows } = await client.query<Orientation>(
    `select ${CHAMPS} from orientation.orientation
     where usager_id = $1 and etat not in ('CLOTURE', 'ABANDON') for update`,
    [usagerId],
  );
  return {
    enCours: rows.find(({ etat }) => etat !== "OUVERT") ?? null,
    ouverte: rows.find(({ etat }) => etat === "OUVERT") ?? null,
  };
}

/** The last day a person left a path; null when they left none. */
export async function lireDerniereSortie(
  client: pg.PoolClient,
  usagerId: string,
): Promise<JourCivil | null> {
  const { rows } = await client.query<{ le: JourCivil | null }>(
    `select max(sortie_le) as le from orientation.orientation
     where usager_id = $1 and etat = 'CLOTURE'`,
    [usagerId],
  );
  return rows[0]?.le ?? null;
}

/** Stores an orientation; gives its identifier. */
export async function insererOrientation(
  client: pg.PoolClient,
  usagerId: string,
  neuve: Omit<Orientation, "id">,
): Promise<string> {
  const colonnes = { usager_id: usagerId, ...colonnesDe(neuve) };
  const noms = Object.keys(colonnes);
  const { rows } = await client.query<{ id: string }>(
    `insert into orientation.orientation (${noms.join()})
     values (${noms.map((_nom, rang) => `$${rang + 1}`).join()}) returning id`,
    Object.values(colonnes),
  );
  return rows[0]!.id;
}

/** Writes the changed fields of one. */
export async function changerOrientation(
  client: pg.PoolClient,
  id: string,
  changements: Partial<Omit<Orientation, "id">>,
): Promise<void> {
  await ecrireColonnes(client, "orientation.orientation", id, colonnesDe(changements));
}

const COLONNES: Readonly<Record<keyof Omit<Orientation, "id">, string>> = {
  sourceId: "source_id",
  parcours: "parcours",
  statut: "statut",
  etat: "etat",
  origine: "origine",
  referent: "referent",
  competent: "competent",
  decideur: "decideur",
  criteres: "criteres",
  explication: "explication",
  saisieLe: "saisie_le",
  decision: "decision",
  notification: "notification",
  sansReponses: "sans_reponses",
  entreeLe: "entree_le",
  etablieLe: "etablie_le",
  parcoursLe: "parcours_le",
  sortieLe: "sortie_le",
  motifSortie: "motif_sortie",
  agentCreation: "agent_creation",
  agentModification: "agent_modification",
  creeeLe: "creee_le",
  modifieeLe: "modifiee_le",
};
const JSONB: ReadonlySet<string> = new Set([
  "referent",
  "decideur",
  "criteres",
  "explication",
  "decision",
  "notification",
  "sans_reponses",
]);

function colonnesDe(valeurs: Partial<Omit<Orientation, "id">>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(valeurs).map(([champ, valeur]) => {
      const nom = COLONNES[champ as keyof typeof COLONNES];
      return [nom, JSONB.has(nom) && valeur !== null ? JSON.stringify(valeur) : valeur];
    }),
  );
}
