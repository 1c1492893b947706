import type { Acteur } from "../../../acte/index.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { auteurDe, type ServicesUsagers } from "../../usagers/index.ts";
import type { Plume } from "../depot/demarches.ts";
import type { Reglages } from "../regles/refuser-demarche.ts";

/** Who acts: the scopes of an API, or a module of the portal. */
export type Acces = { readonly scopes: readonly string[] | null; readonly module: string | null };

export const FINALITE = "PARCOURS";

export const INCONNUE = refus("DEMARCHE_INTROUVABLE", "Cette personne n’a pas cette démarche.");

/** Who writes, for which organisation, and when. */
export function plumeDe(acteur: Acteur, le: Date): Plume {
  return { par: auteurDe(acteur).auteur, organisationId: acteur.organisation.id, le };
}

/** How démarches are entered that day. */
// B4-15
export async function lireReglages(
  { parametres }: ServicesUsagers,
  jour: JourCivil,
): Promise<Reglages> {
  const [pas, horizon] = await Promise.all([
    parametres.nombre("intensite.arrondi_minutes", jour),
    parametres.nombre("intensite.horizon_semaines", jour),
  ]);
  return { pas, horizon };
}
