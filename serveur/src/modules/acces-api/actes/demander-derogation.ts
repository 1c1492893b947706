import { randomUUID } from "node:crypto";
import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { insererDerogation } from "../depot/derogations.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type DerogationDemandee = { readonly flux: string; readonly motif: string };

/** A partner asks for a flow outside francetravail.io; the opérateur's RSSI is told. */
// ANX3-1-02
export function demanderDerogation(
  services: ServicesDeveloppeur,
): Acte<DerogationDemandee, { id: string }> {
  return {
    nom: "demander-derogation",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["RSSI", "CORRESPONDANT_SI"] },
    async executer({ flux, motif }, acteur) {
      const { agentId, organisation } = acteur as ActeurAgent;
      const demandeeLe = services.cadre.horloge.maintenant();
      const annuaire = await services.cadre.annuaire.lire();
      const operateur = annuaire.operateur();
      const id = randomUUID();
      const inseree = await enTransaction(services.pool, async (client) => {
        const demande = { id, organisationId: organisation.id, flux, motif, demandeeLe };
        if (!(await insererDerogation(client, { ...demande, demandeePar: agentId }))) return false;
        await insererEvenement(client, {
          sujetType: "derogation",
          sujetId: id,
          genre: "derogation-demandee",
          auteur: agentId,
          capacite: "agent",
          organisationId: organisation.id,
          contenu: { flux, motif },
        });
        if (operateur) {
          await deposerAvis(client, {
            genre: "derogation-demandee",
            objet: "Demande de dérogation : un flux hors de francetravail.io",
            corps: `${organisation.nom} demande à faire passer le flux « ${flux} » hors de francetravail.io.\n\nMotif : ${motif}`,
            lien: "/operateur/derogations",
            destinataires: [{ role: "CSSI", organisationId: operateur.id }],
            sujet: { type: "derogation", id },
          });
        }
        return true;
      });
      return inseree
        ? { valeur: { id } }
        : { refus: refus("DEJA_DEMANDEE", "Ce flux a déjà une dérogation, demandée ou acceptée.") };
    },
  };
}
