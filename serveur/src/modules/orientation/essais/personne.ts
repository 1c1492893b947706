import { type AppelVoulu, appeler, obtenirJetonUsager } from "../../../essais/appels.ts";
import type { Situation } from "../../../essais/situation.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";

export const V1 = "/partenaire/orientationusager/v1";
export const V2 = "/partenaire/orientationusager/v2";

/** Somebody, their jeton usager, and the access token that it goes with. */
export type Personne = {
  readonly usager: UsagerEssai;
  readonly jeton: string;
  readonly acces: string;
};

/** Somebody of the register, and the jeton by which this access designates them. */
export async function unePersonne(s: Situation, voulu = {}, acces = s.jeton): Promise<Personne> {
  const usager = await unUsager(s.pool, voulu);
  return { usager, acces, jeton: await obtenirJetonUsager(s.url, acces, usager) };
}

/** Calls an API about that person. */
export const demander = (
  s: Situation,
  { acces, jeton }: Personne,
  chemin: string,
  voulu: AppelVoulu = {},
) => appeler(s.url + chemin, { jeton: acces, usager: jeton, ...voulu });
