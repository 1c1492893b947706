import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { leverBlocage } from "../lever-blocage.ts";
import type { ServicesDeveloppeur } from "../services.ts";
import { DROIT_OPERATEUR } from "./chercher-cibles.ts";

export type LeveeVoulue = {
  readonly id: string;
  readonly conclusion: "legitime" | "illegitime";
  readonly motif: string;
};

/** Closes the check on a block: « légitime » lifts it, anything else keeps it. */
// CONV-7-21
export function conclureLevee(services: ServicesDeveloppeur): Acte<LeveeVoulue, null> {
  return {
    nom: "conclure-levee-de-doute",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    async executer({ id, conclusion, motif }, acteur) {
      const le = services.cadre.horloge.maintenant();
      const voulue = { blocageId: id, conclusion, motif, le, auteurId: acteur.agentId };
      const blocage = await enTransaction(services.pool, (client) => leverBlocage(client, voulue));
      return blocage
        ? { valeur: null }
        : { refus: refus("BLOCAGE_INCONNU", "Ce blocage n’existe pas, ou il est déjà levé.") };
    },
  };
}
