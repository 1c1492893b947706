import { randomUUID } from "node:crypto";
import type pg from "pg";
import { insererEvenement } from "../journal/index.ts";
import { deposerAvis } from "../notifications/index.ts";
import { CIBLES, destinataires } from "./bloquer.ts";
import { type Blocage, insererLevee, verrouillerBlocage } from "./depot/blocages.ts";

export type Conclusion = {
  readonly blocageId: string;
  readonly conclusion: "legitime" | "illegitime";
  readonly motif: string;
  readonly le: Date;
  readonly auteurId: string | null;
};

/**
 * Closes a check on a block: concluded « légitime », access is back in every process on commit; otherwise
 * the block stays, confirmed. The only way to lift a block. Null when there is no such open block.
 */
// CONV-7-21
export async function leverBlocage(
  client: pg.PoolClient,
  voulue: Conclusion,
): Promise<Blocage | null> {
  const blocage = await verrouillerBlocage(client, voulue.blocageId);
  if (!blocage) return null;
  const { conclusion, motif, auteurId } = voulue;
  await insererLevee(client, {
    id: randomUUID(),
    blocageId: blocage.id,
    conclusion,
    motif,
    concluePar: auteurId,
    conclueLe: voulue.le,
  });
  const leve = conclusion === "legitime";
  await insererEvenement(client, {
    sujetType: blocage.cible,
    sujetId: blocage.cibleId,
    genre: `${blocage.cible}-${leve ? "debloque" : "blocage-confirme"}`,
    auteur: auteurId ?? "commande application",
    capacite: "operateur",
    organisationId: blocage.organisationId,
    contenu: { blocageId: blocage.id, conclusion, motif },
  });
  await deposerAvis(client, {
    genre: leve ? "deblocage" : "blocage-confirme",
    objet: `${leve ? "Accès rétabli" : "Blocage confirmé"} : ${CIBLES[blocage.cible]}`,
    corps: `La levée de doute a conclu à un usage ${leve ? "légitime : l’accès est rétabli" : "illégitime : le blocage est maintenu"}.\n\nMotif : ${motif}`,
    destinataires: destinataires(blocage.organisationId),
    sujet: { type: "blocage", id: blocage.id },
  });
  return leve ? { ...blocage, leveLe: voulue.le } : blocage;
}
