import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { recevoirRendezVous as ecrire, type RendezVousDuJeu } from "./depot/recevoir.ts";

export { MODALITES, MOTIFS, ORGANISMES, RECEPTIONS, STATUTS } from "./regles/rendez-vous.ts";

/** The face for what arrives in files: a line's identifier, proper to its organisation, gives its own. */
export function recevoirRendezVous(
  client: pg.PoolClient,
  lignes: readonly RendezVousDuJeu[],
): Promise<void> {
  const identifiees = lignes.map((ligne) => ({
    ...ligne,
    id: uuidDerive(`rendez-vous:${ligne.sourceId}:${ligne.identifiant}`),
  }));
  return ecrire(client, identifiees);
}
