import { type Acte, accomplir } from "../../../../acte/index.ts";
import type { Organisation } from "../../../conventions/index.ts";
import { SCOPE_ANNUAIRE } from "../../actes/annuaire.ts";
import type { JetonAnnuaire } from "../../depot/annuaire.ts";
import type { ServicesAgents } from "../../services-agents.ts";
import { erreurDuRefus } from "./erreurs.ts";

/** The partner's directory behind a request. `base` is where its resources live. */
export type Annuaire = {
  readonly jeton: JetonAnnuaire;
  readonly organisation: Organisation;
  readonly correlation: string;
  readonly base: string;
};

declare module "fastify" {
  interface FastifyRequest {
    annuaire: Annuaire;
  }
}

/** Runs an act for the directory, journal line included; a refusal becomes a SCIM error. */
export async function faire<E, S>(
  services: ServicesAgents,
  annuaire: Annuaire,
  acte: Acte<E, S>,
  entree: E,
): Promise<S> {
  const acteur = {
    genre: "application",
    applicationId: annuaire.jeton.id,
    clientId: `annuaire:${annuaire.jeton.libelle}`,
    organisation: annuaire.organisation,
    scopes: new Set([SCOPE_ANNUAIRE]),
    agentNomme: null,
    agentId: null,
  } as const;
  const appel = { acteur, correlation: annuaire.correlation };
  const sortie = await accomplir(acte, entree, appel, services.cadre);
  if (!sortie.ok) throw erreurDuRefus(sortie);
  return sortie.valeur;
}
