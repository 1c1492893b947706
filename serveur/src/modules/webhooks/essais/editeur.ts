import { randomUUID } from "node:crypto";
import { unAgent, uneSession } from "../../../essais/agents.ts";
import type { Sortie } from "../../../essais/appels.ts";
import { type ApplicationEssai, uneApplication } from "../../../essais/applications.ts";
import { inserer } from "../../../essais/inserer.ts";
import type { Situation } from "../../../essais/situation.ts";
import type { Recepteur } from "./recepteur.ts";

export type Editeur = {
  readonly agentId: string;
  readonly application: ApplicationEssai;
  appeler(methode: string, chemin?: string, corps?: unknown): Promise<Sortie>;
};

/** A developer of an organisation with an account, on the webhooks of one of its applications. */
export async function unEditeur(
  s: Situation,
  voulu: {
    readonly organisationId?: string;
    readonly application?: ApplicationEssai;
    readonly scopes?: readonly string[];
  } = {},
): Promise<Editeur> {
  const { organisationId = s.departement.id, scopes } = voulu;
  const agent = await unAgent(s.pool, { organisationId, roles: ["DEVELOPPEUR"] });
  await inserer(s.pool, "acces_api.compte", {
    agent_id: agent.id,
    organisation_id: organisationId,
    rattachement: "personnel",
    autorise_par: "Direction",
    autorisation: "Lettre 1",
    ouvert_le: new Date(),
  });
  const application =
    voulu.application ??
    (await uneApplication(s.pool, { organisationId, ...(scopes && { scopes }) }));
  const entetes = await uneSession(s.pool, agent);
  const racine = `${s.url}/portail/api/developpeur/applications/${application.id}/webhooks`;
  return {
    agentId: agent.id,
    application,
    async appeler(methode, chemin = "", corps) {
      await s.pool.query(
        "update identite.session set ouverte_le = $2, vue_le = $2 where agent_id = $1",
        [agent.id, s.horloge.maintenant()],
      );
      const reponse = await fetch(racine + chemin, {
        method: methode,
        headers: { ...entetes, ...(corps !== undefined && { "content-type": "application/json" }) },
        ...(corps !== undefined && { body: JSON.stringify(corps) }),
      });
      const texte = await reponse.text();
      return {
        statut: reponse.status,
        entetes: reponse.headers,
        texte,
        corps: texte ? JSON.parse(texte) : undefined,
      };
    },
  };
}

export const TYPES = ["rendez-vous.pris", "rendez-vous.modifie", "orientation.ouverte"];

/** A subscription whose receiver knows the secret; active once tested, unless told otherwise. */
export async function unAbonnement(
  editeur: Editeur,
  recepteur: Recepteur,
  voulu: {
    readonly genres?: readonly string[];
    readonly perimetre?: string;
    readonly teste?: boolean;
  } = {},
): Promise<string> {
  const { genres = TYPES, perimetre = "application", teste = true } = voulu;
  const corps = { adresse: recepteur.adresse, genres, perimetre };
  const cree = await editeur.appeler("POST", "", corps);
  if (cree.statut !== 200) throw new Error(cree.texte);
  recepteur.secret = cree.corps.secret;
  if (teste) {
    const essai = await editeur.appeler("POST", `/${cree.corps.id}/essai`);
    if (essai.statut !== 200) throw new Error(essai.texte);
    recepteur.recus.length = 0;
  }
  return cree.corps.id;
}

/** What a module of the path does when something happens to a person: an event, in a transaction. */
export async function ilArrive(
  s: Pick<Situation, "pool">,
  usagerId: string,
  genre = "rendez-vous.pris",
  organisationId: string | null = null,
): Promise<void> {
  await inserer(s.pool, "journal.evenement", {
    id: randomUUID(),
    sujet_type: "usager",
    sujet_id: usagerId,
    genre,
    auteur: "essai",
    capacite: "agent",
    organisation_id: organisationId,
  });
}

/** One beat of the dispatcher, then the jobs it asked for. */
export async function battre(s: Pick<Situation, "plateforme">): Promise<void> {
  await s.plateforme.travaux.executer("seconde");
  await s.plateforme.travaux.accomplirDus();
}

/** Moves the platform's clock forward. */
export function avancer(s: Situation, secondes: number): void {
  s.horloge.regler(new Date(s.horloge.maintenant().getTime() + secondes * 1000).toISOString());
}
