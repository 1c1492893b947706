import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { insererEvenement } from "../../journal/index.ts";
import {
  insererCampagne,
  insererLignes,
  lireIdentifiants,
  tenirCampagnes,
} from "../depot/recevoir-audit.ts";
import { type AuditDuJeu, refuserAudit } from "../regles/audit-recu.ts";

/**
 * Records a campaign planned, under way or closed elsewhere, with its lines; one already known is left as it
 * is. Decisions are told, not applied: rights are those of the register. Returns the reason, in French, when
 * it cannot; the caller then undoes its transaction.
 */
// ANX1-6-02
export async function enregistrerAudit(
  client: pg.PoolClient | null,
  audit: AuditDuJeu,
): Promise<string | null> {
  const motif = refuserAudit(audit);
  if (motif !== null || client === null) return motif;
  const { organisationId, numero, lignes, ouvertePar, closePar } = audit;
  const connues = await tenirCampagnes(client, organisationId);
  if (connues.some((connue) => connue.numero === numero)) return null;
  if (connues.some(({ close }) => !close))
    return "« organisation » a déjà un audit prévu ou en cours";
  if (numero !== (connues[0]?.numero ?? 0) + 1) return "« numero » ne suit pas le dernier audit";
  const nommes = [ouvertePar, closePar, ...lignes.flatMap((l) => [l.agent, l.decideePar])];
  const voulus = nommes.filter((nomme) => nomme !== null);
  const ids = await lireIdentifiants(client, voulus);
  if (voulus.some((nomme) => !ids.has(nomme)))
    return "« agent », « decideePar », « ouvertePar » ou « closePar » désigne une personne inconnue";
  const par = (identifiant: string | null) => ids.get(identifiant ?? "") ?? null;
  const id = uuidDerive(`audit:${organisationId}:${numero}`);
  await insererCampagne(client, id, {
    ...audit,
    ouvertePar: par(ouvertePar),
    closePar: par(closePar),
  });
  const nommees = lignes.map((ligne) => ({
    ...ligne,
    agent: par(ligne.agent) ?? "",
    decideePar: par(ligne.decideePar),
  }));
  if ((await insererLignes(client, id, nommees)) < lignes.length)
    return "« lignes » : un agent n’a aucun droit sur le module nommé";
  await insererEvenement(client, {
    sujetType: "campagne-audit",
    sujetId: id,
    genre: "reprendre",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { numero, total: lignes.length },
  });
  return null;
}
