import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import {
  type BesoinAExprimer,
  insererBesoin,
  insererPoint,
  lirePoint,
  type PointAEcrire,
  pointDuBesoin,
  relier,
} from "./depot/feuille-de-route.ts";
import { noterReprise } from "./noter-reprise.ts";

/** A version of a point of the roadmap. */
export type PointDuJeu = PointAEcrire & {
  readonly identifiant: string;
  readonly version: number;
  readonly ecritLe: Date;
  readonly agentId: string;
};

/** A need of a member of the network, and the point that answers it. */
export type BesoinDuJeu = BesoinAExprimer & {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly agentId: string;
  readonly exprimeLe: Date;
  /** `identifiant` of a point. */
  readonly point: string | null;
};

const idPoint = (identifiant: string) => uuidDerive(`point:${identifiant}`);

/**
 * Records a version of a point; the same again changes nothing, another content under its number is refused.
 * Returns the reason, in French, when it cannot.
 */
// CONV-2-10
export async function enregistrerPoint(
  client: pg.PoolClient | null,
  { identifiant, version, ecritLe, agentId, ...point }: PointDuJeu,
): Promise<string | null> {
  if (ecritLe > new Date()) return "« ecritLe » est à venir";
  if (client === null) return null;
  const id = idPoint(identifiant);
  const { intitule, valeur, etat, motif } = point;
  const versions = await lirePoint(client, id);
  const connue = versions[version - 1];
  if (connue)
    return [connue.intitule, connue.valeur, connue.etat, connue.motif].join("\n") ===
      [intitule, valeur, etat, motif].join("\n")
      ? null
      : "« version » est déjà écrite autrement, et ne change plus";
  if (version !== versions.length + 1) return "« version » ne suit pas la dernière de ce point";
  const derniere = versions.at(-1);
  if (derniere && ecritLe < derniere.ecritLe) return "« ecritLe » précède la version d’avant";
  await insererPoint(client, id, version === 1, point, { par: agentId, le: ecritLe });
  await noterReprise(client, { type: "feuille-de-route", id }, "point-ecrit", { ...point });
  return null;
}

/**
 * Records a need; met again, only the point that answers it may have changed. Returns the reason, in French,
 * when it cannot.
 */
// CONV-PRE-05
export async function enregistrerBesoin(
  client: pg.PoolClient | null,
  { identifiant, organisationId, agentId, exprimeLe, point, ...besoin }: BesoinDuJeu,
): Promise<string | null> {
  if (exprimeLe > new Date()) return "« exprimeLe » est à venir";
  if (client === null) return null;
  const id = uuidDerive(`besoin:${organisationId}:${identifiant}`);
  const sujet = { type: "besoin", id, organisationId };
  const auteur = { par: agentId, organisationId, le: exprimeLe };
  if (await insererBesoin(client, id, besoin, auteur)) {
    const { intitule, priorite } = besoin;
    await noterReprise(client, sujet, "besoin-exprime", { intitule, priorite });
  }
  if (point === null) return null;
  const pointId = idPoint(point);
  if ((await lirePoint(client, pointId)).length === 0)
    return "« point » désigne un point inconnu de la feuille de route";
  if ((await pointDuBesoin(client, id)) === pointId) return null;
  await relier(client, id, pointId);
  await noterReprise(client, sujet, "besoin-relie", { pointId });
  return null;
}
