import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { cloreIntervention, insererIntervention } from "../depot/interventions.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { porteurDe, transaction } from "./gerer-agent.ts";

const OPERATEUR = { scopes: null, module: null, roles: ["OPERATEUR"] } as const;

export type InterventionVoulue = {
  readonly organisationId: string;
  readonly incident: string;
  readonly motif: string;
  readonly heures: number;
};

/** The opérateur's exceptional mode: an incident, a motive, an end, and the RGC told at once. */
// ANX1-2-12
export function ouvrirIntervention(services: ServicesAgents): Acte<InterventionVoulue, string> {
  return {
    nom: "ouvrir-intervention",
    finalite: "SUIVI_CONVENTION",
    droit: OPERATEUR,
    executer: (voulue, acteur) =>
      transaction(services, acteur, async (client, auteur) => {
        if (voulue.incident.trim() === "" || voulue.motif.trim() === "") {
          interrompre(
            refus("INCIDENT_ABSENT", "Indiquez l’incident et le motif de l’intervention."),
          );
        }
        const le = services.cadre.horloge.maintenant();
        const maximum = await services.parametres.nombre(
          "compte.intervention_heures",
          jourCivil(le),
        );
        if (!(voulue.heures > 0 && voulue.heures <= maximum)) {
          interrompre(refus("DUREE_INVALIDE", `Une intervention dure au plus ${maximum} heures.`));
        }
        const annuaire = await services.cadre.annuaire.lire();
        if (!annuaire.organisation(voulue.organisationId)) {
          interrompre(refus("ORGANISATION_ABSENTE", "Cette organisation n’existe pas."));
        }
        const expireLe = new Date(le.getTime() + voulue.heures * 3_600_000);
        const id = await insererIntervention(client, {
          ...voulue,
          ouvertePar: auteur.agentId,
          ouverteLe: le,
          expireLe,
        });
        await insererEvenement(client, {
          sujetType: "intervention",
          sujetId: id,
          genre: "intervention-ouverte",
          auteur: auteur.agentId,
          capacite: "operateur",
          organisationId: voulue.organisationId,
          contenu: {
            incident: voulue.incident,
            motif: voulue.motif,
            expireLe: expireLe.toISOString(),
          },
        });
        await deposerAvis(client, {
          genre: "intervention-operateur",
          objet: "L’opérateur ouvre une intervention sur vos comptes",
          corps: `Incident ${voulue.incident}. Motif : ${voulue.motif}. L’intervention se ferme d’elle-même après ${voulue.heures} h.`,
          destinataires: [
            { role: "RGC", organisationId: porteurDe(annuaire, voulue.organisationId) },
          ],
          lien: "/gestion-des-comptes",
          sujet: { type: "intervention", id },
        });
        return id;
      }),
  };
}

/** Closes an exceptional intervention before its end; refuses one that is not open, or is another's. */
export function clore(services: ServicesAgents): Acte<{ id: string }, null> {
  return {
    nom: "clore-intervention",
    finalite: "SUIVI_CONVENTION",
    droit: OPERATEUR,
    executer: ({ id }, acteur) =>
      transaction(services, acteur, async (client, auteur) => {
        const le = services.cadre.horloge.maintenant();
        if (!(await cloreIntervention(client, id, auteur.agentId, le))) {
          interrompre(
            refus("INTERVENTION_ABSENTE", "Cette intervention n’est pas ouverte par vous."),
          );
        }
        return null;
      }),
  };
}
