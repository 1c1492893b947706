import {
  type DefinitionApi,
  type Realm,
  scopeBacASable,
  scopesRequis,
} from "./modules/acces-api/index.ts";

/** Every scope that an API knows, with the realms where it may be asked. */
export function realmsParScope(apis: readonly DefinitionApi[]): Map<string, Set<Realm>> {
  const realms = new Map<string, Set<Realm>>();
  for (const api of apis) {
    for (const scope of [...scopesRequis(api), scopeBacASable(api), "profil_accedant"]) {
      realms.set(scope, (realms.get(scope) ?? new Set()).add(api.realm));
    }
  }
  return realms;
}
