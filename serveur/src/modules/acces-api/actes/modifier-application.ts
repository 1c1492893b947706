import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { majFiche, verrouillerFiche } from "../depot/applications-du-compte.ts";
import { APPLICATION_INCONNUE, DROIT_DEVELOPPEUR, exigerCompte } from "../exiger-compte.ts";
import { refuserDescription } from "../refuser-description.ts";
import type { ServicesDeveloppeur } from "../services.ts";
import type { ApplicationVoulue } from "./creer-application.ts";

export type Modification = Omit<ApplicationVoulue, "authentification"> & { readonly id: string };

/** Describes an application anew; the way it proves itself was chosen once. */
// ANX2-06
export function modifierApplication(services: ServicesDeveloppeur): Acte<Modification, null> {
  return {
    nom: "modifier-application",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer(voulue, acteur) {
      const compte = await exigerCompte(services, acteur);
      if ("ok" in compte) return { refus: compte };
      const refuse = refuserDescription(voulue);
      if (refuse) return { refus: refuse };
      return enTransaction(services.pool, async (client) => {
        const fiche = await verrouillerFiche(client, compte, voulue.id);
        if (!fiche) return { refus: APPLICATION_INCONNUE };
        if ((fiche.authentification === "cle") !== (voulue.jwks !== null)) {
          return {
            refus: refus("JWKS_INVALIDE", "Les clés publiques ne s’ajoutent ni ne se retirent."),
          };
        }
        if (fiche.authentification === "aucune" && voulue.redirections.length === 0) {
          return {
            refus: refus("REDIRECTION_ABSENTE", "Une application sans secret a une redirection."),
          };
        }
        // Named one by one: the scopes, which an instruction gives, are those that the application has.
        await majFiche(client, {
          ...fiche,
          nom: voulue.nom,
          description: voulue.description,
          editeur: voulue.editeur,
          jwks: voulue.jwks as typeof fiche.jwks,
          redirections: [...voulue.redirections],
          adresses: [...voulue.adresses],
        });
        await insererEvenement(client, {
          sujetType: "application",
          sujetId: fiche.id,
          genre: "application-modifiee",
          auteur: compte.agentId,
          capacite: "agent",
          organisationId: fiche.organisationId,
          contenu: {
            redirections: voulue.redirections,
            adresses: voulue.adresses,
            editeur: voulue.editeur?.societe ?? null,
          },
        });
        return { valeur: null };
      });
    },
  };
}
