import type pg from "pg";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { lecture } from "../../../kit/postgres/lecture.ts";
import type { CodeOrganisme, Parcours } from "../regles/valeurs.ts";
import { verrouillerOrientations } from "./orientations.ts";

/** The open path of a person, for what goes with it. */
export type OrientationOuverte = {
  readonly id: string;
  readonly parcours: Parcours;
  /** The body that accompanies, and the one that decides. */
  readonly organisme: CodeOrganisme;
  readonly competent: CodeOrganisme;
  readonly entreeLe: JourCivil;
  /** The day it opened here, or the entry that an import brought. */
  readonly etablieLe: JourCivil;
  /** The day the path last became another; null while it is the one that opened. */
  readonly parcoursLe: JourCivil | null;
  /** The day its notification was received; null while nobody recorded it. */
  readonly notifieeLe: JourCivil | null;
  /** A reorientation waits for its decision. */
  readonly reorientationDemandee: boolean;
  /** The day a reorientation asked for was last refused, the path kept; null without one. */
  readonly maintenueLe: JourCivil | null;
};

const OUVERTE = lecture<[usagerId: string], OrientationOuverte>({
  nom: "orientation-ouverte",
  cle: { usager: "uuid" },
  texte: `select o.id, o.parcours, o.referent ->> 'code' as organisme, o.competent, o.entree_le as "entreeLe",
      o.etablie_le as "etablieLe", o.parcours_le as "parcoursLe", o.notification ->> 'recueLe' as "notifieeLe",
      coalesce(bool_or(r.etat = 'EN_ATTENTE'), false) as "reorientationDemandee",
      max(r.decision ->> 'le') filter (where r.etat = 'ABANDON') as "maintenueLe"
    from orientation.orientation o
    left join orientation.orientation r on r.usager_id = o.usager_id and r.id <> o.id and r.creee_le >= o.creee_le
    where o.usager_id = cle.usager and o.etat = 'OUVERT' group by o.id`,
});

/** Null for a person on no path. */
export async function lireOrientationOuverte(
  client: pg.Pool | pg.ClientBase,
  usagerId: string,
): Promise<OrientationOuverte | null> {
  const [ouverte] = await OUVERTE(client, usagerId);
  return ouverte ?? null;
}

/** The same, which nobody closes nor replaces until the end of the transaction. */
export async function tenirOrientationOuverte(
  client: pg.PoolClient,
  usagerId: string,
): Promise<OrientationOuverte | null> {
  await verrouillerOrientations(client, usagerId);
  return lireOrientationOuverte(client, usagerId);
}

/** The open path of each of these persons, by their identifier; nobody without one. */
export async function lireOrientationsOuvertes(
  client: pg.Pool | pg.ClientBase,
  usagerIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; usager_id: string }>(
    "select id, usager_id from orientation.orientation where etat = 'OUVERT' and usager_id = any($1)",
    [usagerIds],
  );
  return new Map(rows.map(({ id, usager_id }) => [usager_id, id]));
}
