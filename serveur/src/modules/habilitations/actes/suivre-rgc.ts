import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ajouterFormation } from "../depot/formations-rgc.ts";
import { ecrireNomination, verrouillerRgc } from "../depot/nominations.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import {
  auteurDe,
  DROIT_OPERATEUR,
  DROIT_RGC,
  destinataireCssi,
  NOMINATION_ABSENTE,
  prevenirCssi,
  trouverNomination,
} from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

export type Formation = {
  readonly id: string;
  readonly suivieLe: string;
  readonly formateurType: "operateur" | "mandate";
  readonly formateur: string;
};

/** The opérateur records the training it gave to the RGC, or had given. */
// ANX1-5.2-03 ANX3-2.1-08
export function enregistrerFormationRgc(services: ServicesRgc): Acte<Formation, null> {
  return {
    nom: "enregistrer-formation-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: (formation, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, formation.id, null);
        const maintenant = services.cadre.horloge.maintenant();
        if (formation.suivieLe > jourCivil(maintenant)) {
          return interrompre(refus("DATE_FUTURE", "Une formation s’enregistre une fois suivie."));
        }
        await ajouterFormation(client, formation, acteur.agentId, maintenant);
        await insererEvenement(client, {
          sujetType: "nomination",
          sujetId: nomination.id,
          genre: "formation",
          ...auteurDe(acteur, "OPERATEUR"),
          organisationId: nomination.organisationId,
          contenu: { formateurType: formation.formateurType, suivieLe: formation.suivieLe },
        });
        return null;
      }),
  };
}

/** The RGC declares their credentials lost or stolen: from the next request they act no more. */
// ANX1-3-04
export function declarerPerteRgc(services: ServicesRgc): Acte<{ readonly motif: string }, null> {
  return {
    nom: "declarer-perte-identifiants-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    executer: ({ motif }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await verrouillerRgc(client, acteur.organisation.id);
        if (nomination?.agentId !== acteur.agentId) return interrompre(NOMINATION_ABSENTE);
        const maintenant = services.cadre.horloge.maintenant();
        await ecrireNomination(client, nomination.id, { bloquee_le: maintenant });
        await insererEvenement(client, {
          sujetType: "nomination",
          sujetId: nomination.id,
          genre: "perte-identifiants",
          ...auteurDe(acteur, "RGC"),
          organisationId: nomination.organisationId,
          contenu: { motif },
        });
        // Nobody to write to does not prevent the block.
        if (await destinataireCssi(client, nomination.organisationId)) {
          await prevenirCssi(client, nomination, {
            genre: "rgc-perte-identifiants",
            objet: "Un RGC déclare la perte ou le vol de ses identifiants",
            corps: `Son accès à l’outil d’habilitation est bloqué. Débloquez-le une fois ses identifiants renouvelés.\n\nMotif : ${motif}`,
          });
        }
        return null;
      }),
  };
}

/** The opérateur lifts the block once the credentials are renewed. */
// ANX1-3-04
export function debloquerRgc(
  services: ServicesRgc,
): Acte<{ readonly id: string; readonly motif: string }, null> {
  return {
    nom: "debloquer-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    executer: ({ id, motif }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, id, null);
        if (motif.trim() === "") {
          return interrompre(
            refus("MOTIF_ABSENT", "Indiquez comment les identifiants ont changé."),
          );
        }
        await ecrireNomination(client, nomination.id, { bloquee_le: null });
        await insererEvenement(client, {
          sujetType: "nomination",
          sujetId: nomination.id,
          genre: "deblocage",
          ...auteurDe(acteur, "OPERATEUR"),
          organisationId: nomination.organisationId,
          contenu: { motif },
        });
        return null;
      }),
  };
}
