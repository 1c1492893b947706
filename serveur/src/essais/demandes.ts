import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Organisation } from "../modules/conventions/index.ts";
import { ENGAGEMENTS } from "../modules/demandes-acces/regles/engagements.ts";
import { ouvrirSession } from "../modules/identite/depot/sessions.ts";
import { unAgent } from "./agents.ts";
import { appeler, type Sortie } from "./appels.ts";
import { inserer } from "./inserer.ts";
import type { Situation } from "./situation.ts";

/** A person at their desk: calls the portal's API, signed in at the platform's instant. */
export type Poste = {
  readonly agentId: string;
  readonly courriel: string;
  appeler(
    chemin: string,
    corps?: unknown,
    enPlus?: Readonly<Record<string, string>>,
    methode?: string,
  ): Promise<Sortie>;
  brut(chemin: string): Promise<Response>;
};

/** An agent of that organisation and those roles, or modules. */
export async function unPoste(
  s: Situation,
  organisation: Organisation,
  roles: readonly string[],
  modules: readonly string[] = [],
): Promise<Poste> {
  const agent = await unAgent(s.pool, { organisationId: organisation.id, roles, modules });
  const entetes = async () => ({
    cookie: `maillage_session=${await ouvrirSession(s.pool, {
      agentId: agent.id,
      acr: "eidas1",
      amr: ["pwd"],
      secondFacteur: "totp",
      idToken: "essai",
      ouverteLe: s.horloge.maintenant(),
    })}`,
    "x-maillage": "portail",
  });
  return {
    agentId: agent.id,
    courriel: `${agent.id}@essai.example`,
    appeler: async (chemin, corps, enPlus, methode) =>
      appeler(`${s.url}/portail/api${chemin}`, {
        entetes: { ...(await entetes()), ...enPlus },
        ...(methode !== undefined && { methode }),
        ...(corps !== undefined && { corps }),
      }),
    brut: async (chemin) => fetch(`${s.url}/portail/api${chemin}`, { headers: await entetes() }),
  };
}

/** The contact of annex 2 or 2 bis of a convention; for the follow-up, under a délégation in force. */
export async function unCorrespondant(
  pool: pg.Pool,
  conventionId: string,
  fonction: string,
  courriel: string,
  delegation: { readonly debut: string; readonly fin: string | null } = {
    debut: "2025-01-01",
    fin: null,
  },
): Promise<void> {
  await pool.query(
    `update conventions.correspondant set remplace_le = now()
     where convention_id = $1 and fonction = $2 and remplace_le is null`,
    [conventionId, fonction],
  );
  const signe = fonction === "SUIVI_OPERATIONNEL";
  await inserer(pool, "conventions.correspondant", {
    id: randomUUID(),
    convention_id: conventionId,
    fonction,
    nom: "LEROUX",
    prenom: "Camille",
    courriel,
    telephone: "03 53 01 00 00",
    depuis: new Date(),
    delegation_reference: signe ? "Arrêté 2025-12" : null,
    delegation_debut: signe ? delegation.debut : null,
    delegation_fin: signe ? delegation.fin : null,
  });
}

export const conventionDe = async (pool: pg.Pool, organisationId: string): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(
    "select id from conventions.convention where partenaire_id = $1",
    [organisationId],
  );
  return rows[0]?.id ?? "";
};

export const saisie = (coches: readonly string[], reste: object = {}) => ({
  coches,
  applications: [],
  contacts: [],
  precisions: "",
  ...reste,
});

/** A signature that lacks nothing, by the agent of `unPoste`, of a draft that nobody changed. */
export const signature = (reste: object = {}) => ({
  version: 1,
  engagements: ENGAGEMENTS.map(({ code }) => code),
  qualite: "Directrice de l’insertion",
  lieu: "Arras",
  date: "2026-03-10",
  signature: "Camille Leroux",
  ...reste,
});
