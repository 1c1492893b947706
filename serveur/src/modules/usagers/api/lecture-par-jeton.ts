import { type Acte, accomplir } from "../../../acte/index.ts";
import type { CorpsErreur, DefinitionApi, LieuErreur, Traitement } from "../../acces-api/index.ts";
import type { DemandeDossier } from "../actes/consulter-dossier.ts";
import type { ServicesUsagers } from "../services.ts";

/** Serves a reading acte: 200 with its body, 204 when there is nothing for this person (§1.6). */
export function lectureParJeton<S>(
  api: DefinitionApi,
  acte: Acte<DemandeDossier, S | null>,
  services: ServicesUsagers,
): Traitement {
  return async ({ acteur, correlation, jetonUsager, lieu }) => {
    const appel = { acteur, correlation };
    const reponse = await accomplir(acte, { jeton: jetonUsager }, appel, services.cadre);
    if (!reponse.ok) return refuserDossier(api, reponse, lieu);
    return reponse.valeur === null ? { statut: 204 } : { statut: 200, corps: reponse.valeur };
  };
}

/** A refusal about a person's record, in the API's own shape: 400 for what the caller sent, 403 for what it may not. */
export function refuserDossier(
  api: Pick<DefinitionApi, "erreurs">,
  { code, message }: { readonly code: string; readonly message: string },
  lieu: LieuErreur,
): CorpsErreur {
  return code.endsWith("_INVALIDE")
    ? api.erreurs.entree(message, lieu)
    : api.erreurs.refus(code, message, lieu);
}
