import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { verrouillerSignalement } from "../depot/signalements-rgc.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { DROIT_PARTENAIRE, trouverNomination } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";
import { notifier } from "./signaler-rgc.ts";

/** The partner sends the message that an event found by the platform calls for. */
// ANX1-4-04
export function confirmerSignalementRgc(
  services: ServicesRgc,
): Acte<{ readonly id: string }, null> {
  return {
    nom: "confirmer-signalement-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    executer: ({ id }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const signalement = await verrouillerSignalement(client, id);
        if (
          signalement?.organisationId !== acteur.organisation.id ||
          signalement.connaissanceLe === null ||
          signalement.notifieLe !== null
        ) {
          return interrompre(refus("SIGNALEMENT_ABSENT", "Rien n’est à signaler ici."));
        }
        const nomination = await trouverNomination(
          client,
          signalement.nominationId,
          acteur.organisation.id,
        );
        const maintenant = services.cadre.horloge.maintenant();
        await notifier(
          client,
          nomination,
          { ...signalement, signalementId: id },
          maintenant,
          acteur.agentId,
        );
        return null;
      }),
  };
}
