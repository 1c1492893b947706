import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { insererCompte } from "../depot/comptes.ts";
import { DROIT_DEVELOPPEUR, refuserSansCgu } from "../exiger-compte.ts";
import { type CompteVoulu, refuserCompte } from "../regles/compte.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type OuvertureCompte = CompteVoulu;

/**
 * Opens the developer account of an agent whom the partner has authorised. The opérateur is told when
 * they are a subcontractor's.
 */
// ANX3-1-03 ANX3-1-04 ANX3-1-05 ANX3-1-06
export function ouvrirCompte(services: ServicesDeveloppeur): Acte<OuvertureCompte, null> {
  return {
    nom: "ouvrir-compte-developpeur",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer(voulu, acteur) {
      const agent = acteur as ActeurAgent;
      const refuse = refuserCompte(voulu, agent) ?? (await refuserSansCgu(services, agent));
      if (refuse) return { refus: refuse };
      const le = services.cadre.horloge.maintenant();
      const { agentId, organisation } = agent;
      const compte = { ...voulu, agentId, organisationId: organisation.id, ouvertLe: le };
      const annuaire = await services.cadre.annuaire.lire();
      const operateurId = annuaire.operateur()?.id;
      const ouvert = await enTransaction(services.pool, async (client) => {
        if (!(await insererCompte(client, compte))) return false;
        await insererEvenement(client, {
          sujetType: "compte-developpeur",
          sujetId: agentId,
          genre: "compte-developpeur-ouvert",
          auteur: agentId,
          capacite: "agent",
          organisationId: organisation.id,
          contenu: { ...voulu },
        });
        if (voulu.rattachement === "sous-traitant" && operateurId) {
          await deposerAvis(client, {
            genre: "compte-developpeur-sous-traitant",
            objet: "Espace développeur : un utilisateur relève d’un sous-traitant",
            corps: `Un compte vient d’être ouvert pour ${organisation.nom} par un utilisateur de son sous-traitant ${voulu.sousTraitantNom} (SIRET ${voulu.sousTraitantSiret}).\n\nAutorisé par : ${voulu.autorisePar}\nRéférence : ${voulu.autorisation}`,
            destinataires: [{ role: "OPERATEUR", organisationId: operateurId }],
            sujet: { type: "compte-developpeur", id: agentId },
          });
        }
        return true;
      });
      if (ouvert) return { valeur: null };
      return { refus: refus("COMPTE_EXISTANT", "Votre compte est déjà ouvert.") };
    },
  };
}
