import { randomUUID } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import {
  type BesoinAExprimer,
  insererBesoin,
  insererPoint,
  lireBesoins,
  lirePoints,
  type Point,
  type PointAEcrire,
  relier,
} from "../depot/feuille-de-route.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

const OPERATEUR = { scopes: null, module: null, roles: ["OPERATEUR"] } as const;
const ABSENT = refus("POINT_INTROUVABLE", "Ce point ou ce besoin n’existe pas.");

/** The roadmap, most valuable first, each point with its former versions; and the needs of the network. */
// CONV-2-10 CONV-PRE-05
export function consulterFeuille(services: ServicesCatalogue): Acte<
  Record<string, never>,
  {
    readonly points: readonly (PointLu & { readonly precedentes: readonly PointLu[] })[];
    readonly besoins: readonly object[];
  }
> {
  return {
    nom: "consulter-feuille-de-route",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer() {
      const [versions, besoins, annuaire] = await Promise.all([
        lirePoints(services.pool),
        lireBesoins(services.pool),
        services.cadre.annuaire.lire(),
      ]);
      const parPoint = Map.groupBy(versions.map(decrire), ({ id }) => id);
      const points = [...parPoint.values()].map(([courante, ...precedentes]) => ({
        ...(courante as PointLu),
        precedentes,
      }));
      const parId = new Map(points.map((point) => [point.id, point]));
      return {
        valeur: {
          points,
          besoins: besoins.map(({ organisationId, exprimeLe, pointId, ...besoin }) => ({
            ...besoin,
            organisation: annuaire.organisation(organisationId)?.nom ?? "",
            exprimeLe: exprimeLe.toISOString(),
            point: pointId ? (parId.get(pointId)?.intitule ?? null) : null,
            etat: pointId ? (parId.get(pointId)?.etat ?? null) : null,
          })),
        },
      };
    },
  };
}

type PointLu = Omit<Point, "ecritLe"> & { readonly ecritLe: string };

function decrire(point: Point): PointLu {
  return { ...point, ecritLe: point.ecritLe.toISOString() };
}

/** Adds a point, or a new version of one; what it was before is kept. */
// CONV-2-10
export function ecrirePoint(
  services: ServicesCatalogue,
): Acte<PointAEcrire & { readonly id: string | null }, { readonly id: string }> {
  return {
    nom: "ecrire-feuille-de-route",
    finalite: "SUIVI_CONVENTION",
    droit: OPERATEUR,
    async executer({ id: connu, ...point }, acteur) {
      const par = agentDe(acteur);
      const id = connu ?? randomUUID();
      const ecrit = await enTransaction(services.pool, async (client) => {
        const le = services.cadre.horloge.maintenant();
        if (!(await insererPoint(client, id, connu === null, point, { par, le }))) return false;
        await insererEvenement(client, {
          sujetType: "feuille-de-route",
          sujetId: id,
          genre: "point-ecrit",
          auteur: par,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { ...point },
        });
        return true;
      });
      return ecrit ? { valeur: { id } } : { refus: ABSENT };
    },
  };
}

/** A member of the network says what it needs; its body signs it. */
// CONV-PRE-05
export function exprimerBesoin(
  services: ServicesCatalogue,
): Acte<BesoinAExprimer, { readonly id: string }> {
  return {
    nom: "exprimer-besoin",
    finalite: "SUIVI_CONVENTION",
    droit: {
      scopes: null,
      module: null,
      roles: ["GOUVERNANCE", "SUIVI_OPERATIONNEL", "CORRESPONDANT_SI", "RGC", "OPERATEUR"],
    },
    async executer(besoin, acteur) {
      const par = agentDe(acteur);
      const organisationId = acteur.organisation.id;
      const id = await enTransaction(services.pool, async (client) => {
        const le = services.cadre.horloge.maintenant();
        const insere = randomUUID();
        await insererBesoin(client, insere, besoin, { par, organisationId, le });
        await insererEvenement(client, {
          sujetType: "besoin",
          sujetId: insere,
          genre: "besoin-exprime",
          auteur: par,
          capacite: "agent",
          organisationId,
          contenu: { intitule: besoin.intitule, priorite: besoin.priorite },
        });
        return insere;
      });
      return { valeur: { id } };
    },
  };
}

/** The opérateur says which point of the roadmap answers a need. */
// CONV-PRE-05
export function relierBesoin(
  services: ServicesCatalogue,
): Acte<{ readonly id: string; readonly pointId: string }, Record<string, never>> {
  return {
    nom: "relier-besoin",
    finalite: "SUIVI_CONVENTION",
    droit: OPERATEUR,
    async executer({ id, pointId }, acteur) {
      const relie = await enTransaction(services.pool, async (client) => {
        if (!(await relier(client, id, pointId))) return false;
        await insererEvenement(client, {
          sujetType: "besoin",
          sujetId: id,
          genre: "besoin-relie",
          auteur: agentDe(acteur),
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { pointId },
        });
        return true;
      });
      return relie ? { valeur: {} } : { refus: ABSENT };
    },
  };
}
