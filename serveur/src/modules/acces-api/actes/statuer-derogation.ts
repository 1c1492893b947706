import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { deciderDerogation, verrouillerDerogation } from "../depot/derogations.ts";
import { SUITES } from "../regles/derogation.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type DecisionDerogation = {
  readonly id: string;
  readonly etat: "acceptee" | "refusee" | "retiree";
  readonly motif: string;
  /** Days it holds, both included; asked to accept. */
  readonly debut: string | null;
  readonly fin: string | null;
};

/** The opérateur's RSSI alone accepts a flow outside francetravail.io, refuses it, or takes it back. */
// ANX3-1-02
export function statuerDerogation(services: ServicesDeveloppeur): Acte<DecisionDerogation, null> {
  return {
    nom: "statuer-derogation",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["CSSI"] },
    async executer({ id, etat, motif, debut, fin }, acteur) {
      if (etat === "acceptee" && (!debut || !fin || fin < debut)) {
        return {
          refus: refus("PERIODE_INVALIDE", "Donnez le premier et le dernier jour accordés."),
        };
      }
      return enTransaction(services.pool, async (client) => {
        const derogation = await verrouillerDerogation(client, id);
        if (!derogation) {
          return { refus: refus("DEROGATION_INCONNUE", "Cette dérogation n’existe pas.") };
        }
        if (!SUITES[derogation.etat].includes(etat)) {
          return { refus: refus("ETAT_CONTRAIRE", "Cette dérogation a déjà été décidée.") };
        }
        const accepte = etat === "acceptee";
        await deciderDerogation(client, {
          ...derogation,
          etat,
          debut: accepte ? debut : derogation.debut,
          fin: accepte ? fin : derogation.fin,
          decisionMotif: motif,
          decideeLe: services.cadre.horloge.maintenant(),
          decideePar: acteur.agentId,
        });
        await insererEvenement(client, {
          sujetType: "derogation",
          sujetId: id,
          genre: `derogation-${etat}`,
          auteur: acteur.agentId as string,
          capacite: "operateur",
          organisationId: derogation.organisationId,
          contenu: { flux: derogation.flux, motif, debut, fin },
        });
        await deposerAvis(client, {
          genre: `derogation-${etat}`,
          objet: `Dérogation ${etat.replace("ee", "ée")} : flux hors de francetravail.io`,
          corps: `Décision du RSSI de l’opérateur sur le flux « ${derogation.flux} » : ${etat.replace("ee", "ée")}.\n\nMotif : ${motif}`,
          destinataires: [{ agentId: derogation.demandeePar }],
          sujet: { type: "derogation", id },
        });
        return { valeur: null };
      });
    },
  };
}
