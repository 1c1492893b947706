import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { insererEvenement } from "../journal/index.ts";
import {
  deciderDerogation,
  insererDerogation,
  verrouillerDerogation,
} from "./depot/derogations.ts";
import { type DerogationDuJeu, refuserDerogation } from "./regles/derogation-recue.ts";

/**
 * Records a derogation asked for elsewhere, and what was decided; the same identifier of the same
 * organisation changes nothing. Returns the reason, in French, when it cannot.
 */
// ANX3-1-02
export async function enregistrerDerogation(
  client: pg.PoolClient | null,
  { identifiant, decision, retrait, ...demande }: DerogationDuJeu,
): Promise<string | null> {
  const motif = refuserDerogation({ identifiant, decision, retrait, ...demande }, new Date());
  if (motif !== null || client === null) return motif;
  const { organisationId, flux } = demande;
  const id = uuidDerive(`derogation:${organisationId}:${identifiant}`);
  if (await verrouillerDerogation(client, id)) return null;
  if (!(await insererDerogation(client, { id, ...demande })))
    return "« flux » a déjà une dérogation, demandée ou acceptée";
  const derniere = retrait ?? decision;
  const etat = retrait ? "retiree" : (decision?.etat ?? "demandee");
  if (derniere) {
    await deciderDerogation(client, {
      ...{ id, ...demande, etat, debut: decision?.debut ?? null, fin: decision?.fin ?? null },
      decisionMotif: derniere.motif,
      decideeLe: derniere.le,
      decideePar: derniere.parId,
    });
  }
  await insererEvenement(client, {
    sujetType: "derogation",
    sujetId: id,
    genre: "reprendre",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { etat, flux },
  });
  return null;
}
