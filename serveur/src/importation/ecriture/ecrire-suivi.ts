import { apis } from "../../apis.ts";
import { enregistrerDemande } from "../../modules/demandes-acces/index.ts";
import { enregistrerAudit } from "../../modules/habilitations/index.ts";
import { enregistrerWebhook } from "../../modules/webhooks/index.ts";
import { agentsNommes } from "./agents-nommes.ts";
import type { Ecrire } from "./ecrire.ts";

/** What the parties follow together: type → how it is written, or the reason, in French, why not. */
export const ECRIRE_SUIVI: Readonly<Record<string, Ecrire>> = {
  async webhook(client, objet, organisations, { cleWebhooks }) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agents = agentsNommes(client, organisations);
    const agentId = await agents.de(organisationId, "agent", objet.agent);
    if (agents.inconnu) return agents.inconnu;
    const { identifiant, application, adresse, genres, perimetre = "application" } = objet;
    const voulu = { identifiant, organisationId, application, adresse, genres, perimetre };
    const creeLe = new Date(objet.creeLe);
    const secret = objet.secret ?? null;
    return enregistrerWebhook(
      client,
      { ...voulu, agentId: agentId ?? "", creeLe, secret },
      cleWebhooks,
    );
  },
  async "demande-acces"(client, objet, organisations, { pool }) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const { messages = [], decision = null } = objet;
    const agents = agentsNommes(client, organisations);
    const agentId = await agents.de(organisationId, "agent", objet.agent);
    const parId = await agents.deLOperateur("decision", decision?.agent);
    const ecrits = await enSerie(messages, async ({ agent, partie, ...message }: MessageLu) => ({
      ...{ ...message, partie },
      auteurId:
        (partie === "operateur"
          ? await agents.deLOperateur("messages", agent)
          : await agents.de(organisationId, "messages", agent)) ?? "",
    }));
    if (agents.inconnu) return agents.inconnu;
    return enregistrerDemande(
      client,
      { pool, apis },
      {
        ...{ identifiant: objet.identifiant, organisationId, agentId },
        saisie: {
          coches: objet.elements,
          applications: objet.applications ?? [],
          contacts: objet.contacts ?? [],
          precisions: objet.precisions ?? "",
        },
        creeeLe: objet.creeeLe,
        envoi: objet.envoi ?? null,
        recueLe: objet.recueLe ?? null,
        instruiteLe: objet.instruiteLe ?? null,
        messages: ecrits,
        decision: decision && {
          ...{ le: decision.le, parId: parId ?? "" },
          acceptes: decision.acceptes ?? null,
          motif: decision.motif ?? null,
        },
        abandon: objet.abandon ?? null,
      },
    );
  },
  async audit(client, objet, organisations) {
    return enregistrerAudit(client, {
      organisationId: organisations.trouver(objet.organisation) ?? "",
      numero: objet.numero,
      prevueLe: objet.prevueLe,
      ouverteLe: objet.ouverteLe ?? null,
      ouvertePar: objet.ouvertePar ?? null,
      closeLe: objet.closeLe ?? null,
      closePar: objet.closePar ?? null,
      lignes: (objet.lignes ?? []).map((ligne: Record<string, unknown>) => ({
        ...LIGNE_VIDE,
        ...ligne,
      })),
    });
  },
};

const LIGNE_VIDE = {
  module: null,
  dernierUsage: null,
  anomalies: [],
  decision: null,
  motif: null,
  decideePar: null,
  decideeLe: null,
};

type MessageLu = {
  readonly partie: "partenaire" | "operateur";
  readonly agent: string;
  readonly texte: string;
  readonly ecritLe: string;
};

/** One after the other: a client answers one question at a time. */
async function enSerie<E, S>(elements: readonly E[], faire: (e: E) => Promise<S>): Promise<S[]> {
  const faits: S[] = [];
  for (const element of elements) faits.push(await faire(element));
  return faits;
}
