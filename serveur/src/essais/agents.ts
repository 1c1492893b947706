import { randomUUID } from "node:crypto";
import type pg from "pg";
import { accepterTout } from "../modules/catalogue/index.ts";
import { ouvrirSession } from "../modules/identite/depot/sessions.ts";
import { inserer } from "./inserer.ts";
import { nommerRgc } from "./nominations.ts";

export type AgentEssai = { readonly id: string; readonly organisationId: string };

export type AgentVoulu = {
  readonly organisationId: string;
  readonly modules?: readonly string[];
  readonly roles?: readonly string[];
  /** False: no condition accepted yet. */
  readonly accepte?: boolean;
  /** False: the role of RGC without the nomination that makes it act. */
  readonly nomme?: boolean;
};

/** An agent of a partner, with the rights named in `modules` and none by default; an RGC is nominated. */
export async function unAgent(pool: pg.Pool, voulu: AgentVoulu): Promise<AgentEssai> {
  const id = randomUUID();
  await inserer(pool, "habilitations.agent", {
    id,
    organisation_id: voulu.organisationId,
    nom: "LEROUX",
    prenom: "Camille",
    courriel: `${id}@essai.example`,
    identifiant: id,
    roles: voulu.roles ?? [],
  });
  if (voulu.roles?.includes("RGC") && voulu.nomme !== false) {
    await nommerRgc(pool, { id, organisationId: voulu.organisationId });
  }
  if (voulu.accepte !== false) await accepterTout(pool, id, new Date());
  for (const module of voulu.modules ?? []) {
    const periode = { debut: "2025-01-01", fin: "2099-12-31" };
    await inserer(pool, "habilitations.droit", {
      agent_id: id,
      module,
      ...periode,
      motif: "essai",
    });
  }
  return { id, organisationId: voulu.organisationId };
}

/** Opens a portal session and gives the headers of a browser that has it. */
export async function uneSession(
  pool: pg.Pool,
  agent: AgentEssai,
  secondFacteur: "fournisseur" | "totp" | null = "totp",
): Promise<Record<string, string>> {
  const temoin = await ouvrirSession(pool, {
    agentId: agent.id,
    acr: "eidas1",
    amr: ["pwd"],
    secondFacteur,
    idToken: "essai",
    ouverteLe: new Date(),
  });
  return { cookie: `maillage_session=${temoin}`, "x-maillage": "portail" };
}
