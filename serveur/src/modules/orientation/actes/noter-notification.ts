import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { ecrireAuDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { changerOrientation, tenirOrientations } from "../depot/orientations.ts";
import type { Notification } from "../regles/orientation.ts";
import { type Acces, AUCUNE_OUVERTE, type Ecriture, FINALITE, refuserSuivi } from "./commun.ts";

/**
 * Records how the decision that opened the path was notified; again, to add its receipt. By the body that
 * decided or that accompanies. The month to sign the contract runs from the receipt.
 */
// B3-11 B4-01
export function noterNotification(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Ecriture & { readonly notification: Notification }, null>(services, {
    nom: "noter-notification-orientation",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { notification }, acteur, le) {
      const { ouverte } = await tenirOrientations(client, dossier.id);
      if (!ouverte) return { refus: AUCUNE_OUVERTE };
      const etranger = refuserSuivi(ouverte, acteur);
      if (etranger) return { refus: etranger };
      const invalide = refuserDates(notification, jourCivil(le));
      if (invalide) return { refus: invalide };
      await changerOrientation(client, ouverte.id, { notification, modifieeLe: le });
      const contenu = { id: ouverte.id, ...notification };
      return { valeur: null, evenements: [{ genre: "orientation.notifiee", contenu }] };
    },
  });
}

function refuserDates({ envoyeeLe, recueLe }: Notification, jour: string): Refus | null {
  if (envoyeeLe > jour || (recueLe && recueLe > jour)) {
    return refus("NOTIFICATION_INVALIDE", "Une notification ne se date pas dans l’avenir.");
  }
  return recueLe && recueLe < envoyeeLe
    ? refus("NOTIFICATION_INVALIDE", "La décision est reçue après avoir été envoyée.")
    : null;
}
