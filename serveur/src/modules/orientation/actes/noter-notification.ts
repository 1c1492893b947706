import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { ecrireAuDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { changerOrientation, tenirOrientations } from "../depot/orientations.ts";
import type { Notification, Orientation } from "../regles/orientation.ts";
import {
  type Acces,
  AUCUNE_OUVERTE,
  type Ecriture,
  estTelleQueLue,
  FINALITE,
  MODIFIEE,
  type OrientationLue,
  refuserNotification,
} from "./commun.ts";

/** `lue`: the path as it was read, with the notification that is completed. */
type Demande = Ecriture & { readonly lue: OrientationLue; readonly notification: Notification };

/**
 * Records how the decision that opened the path was notified; again, to add its receipt. By the body that
 * decided or that accompanies. The month to sign the contract runs from the receipt.
 */
// B3-11 B4-01
export function noterNotification(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Demande, null>(services, {
    nom: "noter-notification-orientation",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { lue, notification }, acteur, le) {
      const { ouverte } = await tenirOrientations(client, dossier.id);
      if (!ouverte) return { refus: AUCUNE_OUVERTE };
      const etranger = refuserNotification(ouverte, acteur);
      if (etranger) return { refus: etranger };
      if (!estTelleQueLue(ouverte, lue)) return { refus: MODIFIEE };
      const invalide = refuserDates(notification, ouverte, jourCivil(le));
      if (invalide) return { refus: invalide };
      await changerOrientation(client, ouverte.id, { notification, modifieeLe: le });
      const contenu = { id: ouverte.id, ...notification };
      return { valeur: null, evenements: [{ genre: "orientation.notifiee", contenu }] };
    },
  });
}

function refuserDates(
  { envoyeeLe, recueLe }: Notification,
  ouverte: Orientation,
  jour: JourCivil,
): Refus | null {
  if (envoyeeLe > jour || (recueLe && recueLe > jour)) {
    return refus("NOTIFICATION_INVALIDE", "Une notification ne se date pas dans l’avenir.");
  }
  const priseLe = priseAuPlusTot(ouverte);
  if (priseLe && envoyeeLe < priseLe) {
    return refus(
      "NOTIFICATION_INVALIDE",
      `La décision est prise le ${ecrireJour(priseLe)} : elle ne se notifie pas avant.`,
    );
  }
  return recueLe && recueLe < envoyeeLe
    ? refus("NOTIFICATION_INVALIDE", "La décision est reçue après avoir été envoyée.")
    : null;
}

/**
 * The first day on which the decision that opened a path can have been taken; null for what a file brought, which
 * does not tell when. Its entry may be moved: the decision is no later than the day it was written here.
 */
function priseAuPlusTot({
  decision,
  decideur,
  entreeLe,
  etablieLe,
}: Orientation): JourCivil | null {
  if (decision) return decision.le;
  if (!decideur || !entreeLe || !etablieLe) return null;
  return entreeLe < etablieLe ? entreeLe : etablieLe;
}
