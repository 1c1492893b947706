import { type Attentes, lireAttentes } from "../../kit/postgres/lire-attentes.ts";
import type { CibleBlocage } from "./depot/blocages.ts";
import { designerCible } from "./designer-cible.ts";
import type { ServicesDeveloppeur } from "./services.ts";

/** What is blocked now, with the day by which the doubt should be cleared. */
// CONV-7-21
export async function lireBlocagesAttendus(
  services: ServicesDeveloppeur,
  jour: string,
): Promise<Attentes> {
  const attentes = await lireAttentes(
    services.pool,
    `select cible || ':' || cible_id as cle, organisation_id, '' as libelle, terme as date,
       bloque_le as depuis
     from acces_api.blocage where leve_le is null`,
    jour,
  );
  const premieres = await Promise.all(
    attentes.premieres.map(async (attente) => {
      const [cible, id = ""] = attente.cle.split(":");
      // A partner is named by its organisation.
      if (cible === "partenaire") return attente;
      const designee = await designerCible(services, cible as CibleBlocage, id);
      return { ...attente, libelle: designee?.designation ?? "" };
    }),
  );
  return { ...attentes, premieres };
}
