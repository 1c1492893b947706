import type { Plateforme } from "../plateforme.ts";
import type { Schema } from "./mutations.ts";

/** A parameter of the address of a route. */
export type ParametreRoute = {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
  readonly required?: boolean;
};
/** A route of the portal that needs two factors. `nom`: `METHOD /path` after `/portail/api`. */
export type RoutePortail = {
  readonly nom: string;
  readonly methode: string;
  readonly chemin: string;
  readonly corps: Schema | undefined;
  readonly parametres: readonly ParametreRoute[];
};
/** Every route of the portal's API that needs two factors, as the server itself registered them. */
export function lireRoutesPortail({ serveur }: Plateforme): RoutePortail[] {
  type Operation = {
    parameters?: ParametreRoute[];
    requestBody?: { content: Record<string, { schema: Schema }> };
  };
  const { paths = {} } = serveur.swagger() as unknown as {
    paths?: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([chemin, methodes]) =>
    /^\/portail\/api\/(?!session|second-facteur|durees-de-conservation)/.test(chemin)
      ? Object.entries(methodes).map(([methode, { parameters = [], requestBody }]) => ({
          nom: `${methode.toUpperCase()} ${chemin.slice("/portail/api".length)}`,
          methode: methode.toUpperCase(),
          chemin,
          corps: requestBody?.content["application/json"]?.schema,
          parametres: parameters,
        }))
      : [],
  );
}
