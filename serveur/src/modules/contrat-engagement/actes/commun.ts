import type pg from "pg";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireOrientationOuverte, type OrientationOuverte } from "../../orientation/index.ts";
import type { Dossier, ServicesUsagers } from "../../usagers/index.ts";
import { type Contrat, type EtatContrat, etatLe, finInscription } from "../regles/contrat.ts";

/** Who acts: the scopes of an API, or the module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };

export const FINALITE = "PARCOURS";

/** A contract with the state it has that day, and the path it goes with. */
export type Situation = {
  readonly etat: EtatContrat | "AUCUN";
  readonly orientation: OrientationOuverte | null;
  readonly cesseLe: string | null;
};

/** The state of a person's contract now. */
export async function situer(
  services: ServicesUsagers,
  client: pg.Pool | pg.PoolClient,
  dossier: Dossier,
  contrat: Contrat | null,
): Promise<Situation> {
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const orientation = await lireOrientationOuverte(client, dossier.id);
  const cesseLe = finInscription(dossier.inscription);
  if (!contrat) return { etat: "AUCUN", orientation, cesseLe };
  const mois = await services.parametres.nombre("contrat.mois_avant_cloture", jour);
  const circonstances = { orientationId: orientation?.id ?? null, cesseLe };
  return { etat: etatLe(contrat, circonstances, jour, mois), orientation, cesseLe };
}
