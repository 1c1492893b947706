import type { Parametres } from "../parametres/index.ts";
import { GRAVITES, type Gravite } from "./regles/sollicitation.ts";

/** The hours that the opérateur gives itself that day, by severity. */
// ANX5-T-04
export async function lireDelais(
  parametres: Parametres,
  jour: string,
): Promise<Record<Gravite, number>> {
  const lus = await Promise.all(
    GRAVITES.map(async (gravite) => {
      const heures = await parametres.nombre(`sollicitation.delai_${gravite}_heures`, jour);
      return [gravite, heures] as const;
    }),
  );
  return Object.fromEntries(lus) as Record<Gravite, number>;
}
