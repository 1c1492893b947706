import { type Acte, accomplir } from "../../../acte/index.ts";
import type { CorpsErreur, DefinitionApi, Traitement } from "../../acces-api/index.ts";
import type { DemandeDossier } from "../actes/consulter-dossier.ts";
import type { ServicesUsagers } from "../services.ts";

/** Serves a reading acte: 200 with its body, 204 when there is nothing for this person (§1.6). */
export function lectureParJeton<S>(
  api: DefinitionApi,
  acte: Acte<DemandeDossier, S | null>,
  services: ServicesUsagers,
): Traitement {
  return async ({ acteur, correlation, jetonUsager }) => {
    const appel = { acteur, correlation };
    const reponse = await accomplir(acte, { jeton: jetonUsager }, appel, services.cadre);
    if (!reponse.ok) return refuserLecture(api, reponse.code, reponse.message);
    return reponse.valeur === null ? { statut: 204 } : { statut: 200, corps: reponse.valeur };
  };
}

function refuserLecture(api: DefinitionApi, code: string, message: string): CorpsErreur {
  return code === "JETON_USAGER_INVALIDE"
    ? api.erreurs.entree(message)
    : api.erreurs.refus(code, message);
}
