import type pg from "pg";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import type { Annuaire } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";

/** The credentials of an RGC serve on two devices at once: the RGC and the opérateur's CSSI are told. */
// ANX1-3-03
export async function alerterPartage(
  pool: pg.Pool,
  annuaire: Annuaire,
  agent: { readonly id: string; readonly organisationId: string },
): Promise<void> {
  const operateur = annuaire.operateur();
  const nom = annuaire.organisation(agent.organisationId)?.nom ?? "";
  const sujet = { type: "agent", id: agent.id };
  await enTransaction(pool, async (client) => {
    await insererEvenement(client, {
      sujetType: "agent",
      sujetId: agent.id,
      genre: "sessions-simultanees",
      auteur: "systeme",
      capacite: "systeme",
      organisationId: agent.organisationId,
      contenu: {},
    });
    await deposerAvis(client, {
      genre: "sessions-simultanees",
      objet: "Vos identifiants servent sur deux appareils",
      corps:
        "Une session s’est ouverte à votre nom alors qu’une autre était active ailleurs. Vos identifiants ne se communiquent à personne. Si ce n’est pas vous, déclarez-en la perte depuis votre espace : l’accès sera bloqué aussitôt.",
      destinataires: [{ agentId: agent.id }],
      lien: "/gestion-des-comptes/nomination",
      sujet,
    });
    if (!operateur) return;
    await deposerAvis(client, {
      genre: "sessions-simultanees-cssi",
      objet: "Identifiants de RGC utilisés sur deux appareils",
      corps: `Deux sessions du RGC de ${nom} sont actives sur deux appareils. Vérifiez avec lui qu’il en est seul l’auteur.`,
      destinataires: [{ role: "CSSI", organisationId: operateur.id }],
      lien: "/operateur/nominations",
      sujet,
    });
  });
}
