import { type Acte, accomplir } from "../../../acte/index.ts";
import type { AppelApi, DefinitionApi, ReponseApi } from "../../acces-api/index.ts";
import { refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";

/** Accomplishes an acte about the person of the jeton, once for its key, and answers with that status. */
export function serviteur(api: DefinitionApi, services: ServicesUsagers) {
  return async function faire<E, S>(
    acte: Acte<E, S>,
    entree: Omit<E, "jeton" | "cleIdempotence">,
    appel: AppelApi,
    statut: number,
  ): Promise<ReponseApi> {
    const { jetonUsager: jeton, cleIdempotence } = appel;
    const complete = { ...entree, jeton, cleIdempotence } as E;
    const sortie = await accomplir(acte, complete, appel, services.cadre);
    if (!sortie.ok) return refuserDossier(api, sortie, appel.lieu);
    return { statut, corps: sortie.valeur ?? [] };
  };
}
