import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { bloquer } from "../bloquer.ts";
import type { CibleBlocage } from "../depot/blocages.ts";
import { designerCible } from "../designer-cible.ts";
import type { ServicesDeveloppeur } from "../services.ts";
import { DROIT_OPERATEUR } from "./chercher-cibles.ts";

export type BlocageDemande = {
  readonly cible: CibleBlocage;
  readonly cibleId: string;
  readonly motif: string;
  readonly terme: string | null;
};

/** The opérateur blocks an account, an application or a partner, whose RSSI and RGC are told. */
// CONV-7-20
export function bloquerAcces(services: ServicesDeveloppeur): Acte<BlocageDemande, { id: string }> {
  return {
    nom: "bloquer-acces",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    async executer(demande, acteur) {
      const le = services.cadre.horloge.maintenant();
      if (demande.terme !== null && demande.terme < jourCivil(le)) {
        return { refus: refus("TERME_PASSE", "Le jour prévu pour conclure est déjà passé.") };
      }
      if (demande.cible === "agent" && demande.cibleId === acteur.agentId) {
        return { refus: refus("SOI_MEME", "Vous ne pouvez pas bloquer votre propre compte.") };
      }
      const designee = await designerCible(services, demande.cible, demande.cibleId);
      if (!designee) {
        return { refus: refus("CIBLE_INCONNUE", "Cette cible n’existe pas, ou ne se bloque pas.") };
      }
      const voulu = { ...demande, ...designee, le, auteurId: acteur.agentId };
      const blocage = await enTransaction(services.pool, (client) => bloquer(client, voulu));
      return blocage
        ? { valeur: { id: blocage.id } }
        : { refus: refus("DEJA_BLOQUE", "Un blocage est déjà en cours sur cette cible.") };
    },
  };
}
