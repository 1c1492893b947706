import { apis } from "../../apis.ts";
import { enregistrerDemande } from "../../modules/demandes-acces/index.ts";
import { enregistrerAudit, trouverAgent } from "../../modules/habilitations/index.ts";
import { enregistrerWebhook } from "../../modules/webhooks/index.ts";
import { AGENT_INCONNU, type Ecrire } from "./ecrire.ts";

/** What the parties follow together: type → how it is written, or the reason, in French, why not. */
export const ECRIRE_SUIVI: Readonly<Record<string, Ecrire>> = {
  async webhook(client, objet, organisations, { cleWebhooks }) {
    const organisationId = organisations.trouver(objet.organisation) ?? "";
    const agentId = client && (await trouverAgent(client, organisationId, objet.agent));
    if (client && !agentId) return AGENT_INCONNU;
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
    const operateurId = organisations.operateur ?? "";
    const trouver = async (identifiant: string | null, deLOperateur: boolean) =>
      client && identifiant
        ? trouverAgent(client, deLOperateur ? operateurId : organisationId, identifiant)
        : null;
    const agentId = await trouver(objet.agent ?? null, false);
    if (client && objet.agent && !agentId) return AGENT_INCONNU;
    const parId = await trouver(decision?.agent ?? null, true);
    if (client && decision && !parId) return "« decision » : l’agent n’est pas de l’opérateur";
    const auteurs = await enSerie(messages, ({ agent, partie }: MessageLu) =>
      trouver(agent, partie === "operateur"),
    );
    if (client && auteurs.includes(null)) return "« messages » : un agent n’est pas de sa partie";
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
        messages: messages.map((message: MessageLu, rang: number) => ({
          ...message,
          auteurId: auteurs[rang] ?? "",
        })),
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
