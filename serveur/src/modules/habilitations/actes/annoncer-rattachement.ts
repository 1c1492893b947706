import type { PoolClient } from "pg";
import type { Annuaire } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { porteurDe } from "./gerer-agent.ts";
import { prevenirAgent } from "./prevenir-agent.ts";

/**
 * An identity of ProConnect that had never served opens an account that another one opened before: its holder and
 * their RGC are told. It is the same person at another provider, or somebody to whom their identifier was given
 * since (B8-06).
 */
// CONV-3.2-09
export async function annoncerRattachement(
  client: PoolClient,
  annuaire: Annuaire,
  agent: { readonly id: string; readonly organisationId: string; nom: string; prenom: string },
): Promise<void> {
  await insererEvenement(client, {
    sujetType: "agent",
    sujetId: agent.id,
    genre: "identite-rattachee",
    auteur: "systeme",
    capacite: "systeme",
    organisationId: agent.organisationId,
    contenu: {},
  });
  await prevenirAgent(client, agent, {
    genre: "identite-rattachee",
    objet: "Une autre identité ProConnect ouvre votre compte",
    corps:
      "Une identité ProConnect qui n’avait jamais servi vient d’ouvrir votre compte, avec votre identifiant et votre organisation. Si vous n’avez pas changé de fournisseur d’identité, prévenez sans attendre le responsable de la gestion des comptes (RGC) de votre organisme.",
  });
  await deposerAvis(client, {
    genre: "identite-rattachee-rgc",
    objet: "Une autre identité ProConnect ouvre un compte",
    corps: `Le compte de ${agent.prenom} ${agent.nom} vient d’être ouvert par une identité ProConnect qui n’avait jamais servi, avec le même identifiant. Vérifiez qu’il s’agit de la même personne\u202f: un identifiant donné depuis à quelqu’un d’autre lui ouvrirait ce compte. En cas de doute, fermez-le.`,
    destinataires: [{ role: "RGC", organisationId: porteurDe(annuaire, agent.organisationId) }],
    lien: "/gestion-des-comptes",
    sujet: { type: "agent", id: agent.id },
  });
}
