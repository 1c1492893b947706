import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { noterAccuse } from "../depot/envois.ts";
import type { ServicesSignalements } from "../services.ts";
import { acteSignalement } from "./mener.ts";

const DEJA_ACCUSE = refus("DEJA_ACCUSE", "La réception de ce signalement est déjà notée.");

/** The party told says that it has received it: the sender reads who, and when. */
// CONV-5-20
export function accuserReception(
  services: ServicesSignalements,
): Acte<{ readonly id: string }, Record<string, never>> {
  return acteSignalement(
    services,
    "accuser-signalement",
    "recu",
    async ({ client, acteur, destinations, le, consigner }) => {
      let notes = 0;
      for (const vers of destinations) {
        if (await noterAccuse(client, vers, acteur.agentId, le)) notes += 1;
      }
      if (notes === 0) interrompre(DEJA_ACCUSE);
      await consigner("accuser");
      return {};
    },
  );
}
