import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { insererEvenement } from "../../journal/index.ts";
import { verrouillerFiche } from "../depot/applications-du-compte.ts";
import { insererAvertissement } from "../depot/avertissements.ts";
import { APPLICATION_INCONNUE, DROIT_DEVELOPPEUR, exigerCompte } from "../exiger-compte.ts";
import { AVIS_SECRET, type MoyenAvertissement } from "../regles/secret-professionnel.ts";
import type { ServicesDeveloppeur } from "../services.ts";

/**
 * Says that the agents whom an application names are told of the professional secrecy, and how: nothing else could, for
 * they never sign in here. Said again, it is kept again. Refuses an application that is not theirs.
 */
// CONV-5-04 CONV-4-05
export function attesterSecret(
  services: ServicesDeveloppeur,
): Acte<{ readonly id: string; readonly moyen: MoyenAvertissement }, null> {
  return {
    nom: "attester-secret-professionnel",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer({ id, moyen }, acteur) {
      const compte = await exigerCompte(services, acteur);
      if ("ok" in compte) return { refus: compte };
      return enTransaction(services.pool, async (client) => {
        const fiche = await verrouillerFiche(client, compte, id);
        if (!fiche) return { refus: APPLICATION_INCONNUE };
        const le = services.cadre.horloge.maintenant();
        const texte = AVIS_SECRET.version;
        await insererAvertissement(client, id, { texte, moyen, le, par: compte.agentId });
        await insererEvenement(client, {
          sujetType: "application",
          sujetId: id,
          genre: "secret-professionnel-atteste",
          auteur: compte.agentId,
          capacite: "agent",
          organisationId: fiche.organisationId,
          contenu: { texte, moyen },
        });
        return { valeur: null };
      });
    },
  };
}
