import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { verrouillerFiche } from "../depot/applications-du-compte.ts";
import { effacerJetons } from "../depot/effacer-jetons.ts";
import { revoquer } from "../depot/secrets.ts";
import { APPLICATION_INCONNUE, DROIT_DEVELOPPEUR, exigerCompte } from "../exiger-compte.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type Revocation = {
  readonly id: string;
  readonly secretId: string;
  readonly motif: string;
};

/** Kills a secret at once, with the tokens of its application: who had it has nothing left. */
// CONV-4-03
export function revoquerSecret(services: ServicesDeveloppeur): Acte<Revocation, null> {
  return {
    nom: "revoquer-secret",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer({ id, secretId, motif }, acteur) {
      const compte = await exigerCompte(services, acteur);
      if ("ok" in compte) return { refus: compte };
      return enTransaction(services.pool, async (client) => {
        const fiche = await verrouillerFiche(client, compte, id);
        if (!fiche) return { refus: APPLICATION_INCONNUE };
        const le = services.cadre.horloge.maintenant();
        if (!(await revoquer(client, id, secretId, le))) {
          return {
            refus: refus("SECRET_INCONNU", "Ce secret n’existe pas, ou n’est plus valide."),
          };
        }
        await effacerJetons(client, { applicationId: id });
        await insererEvenement(client, {
          sujetType: "application",
          sujetId: id,
          genre: "secret-revoque",
          auteur: compte.agentId,
          capacite: "agent",
          organisationId: fiche.organisationId,
          contenu: { secretId, motif },
        });
        return { valeur: null };
      });
    },
  };
}
