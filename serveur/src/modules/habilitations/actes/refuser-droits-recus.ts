import type pg from "pg";
import { ajouterMois } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { ouvrirParametres } from "../../parametres/index.ts";
import type { AgentAEnregistrer } from "../depot/enregistrer.ts";

/**
 * Why the rights that a file gives an agent cannot be, in French, or null: each has an end, no further than those
 * given on screen, after which it is renewed or falls.
 */
// B6-07
export async function refuserDroitsRecus(
  lecteur: pg.Pool | pg.PoolClient,
  droits: AgentAEnregistrer["droits"],
): Promise<string | null> {
  if (droits.length === 0) return null;
  const jour = jourCivil(new Date());
  const mois = await ouvrirParametres(lecteur).nombre("compte.duree_habilitation_mois", jour);
  const terme = ajouterMois(jour, mois);
  for (const { debut, fin } of droits) {
    if (fin < debut) return "« droits.fin » : la fin d’un droit ne précède pas son début";
    if (fin > terme)
      return `« droits.fin » : un droit finit au plus ${mois} mois après le jour de l’import, puis se renouvelle`;
  }
  return null;
}
