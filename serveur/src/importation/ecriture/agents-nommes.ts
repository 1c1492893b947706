import type pg from "pg";
import { trouverAgent } from "../../modules/habilitations/index.ts";
import type { Organisations } from "../organisations.ts";

/** The agents that a line names; `inconnu` says, in French, which of them is not found. */
export interface AgentsNommes {
  /** Id of an agent of an organisation; null when the field names nobody. A preview gives the identifier. */
  de(organisationId: string, champ: string, identifiant?: string | null): Promise<string | null>;
  deLOperateur(champ: string, identifiant?: string | null): Promise<string | null>;
  readonly inconnu: string | null;
}

/** The finder of one line; without a client, that of a preview. */
export function agentsNommes(
  client: pg.PoolClient | null,
  organisations: Organisations,
): AgentsNommes {
  let inconnu: string | null = null;
  const trouver = async (organisationId: string, identifiant: string, motif: string) => {
    if (client === null) return identifiant;
    const id = await trouverAgent(client, organisationId, identifiant);
    if (id === null) inconnu ??= motif;
    return id;
  };
  return {
    async de(organisationId, champ, identifiant) {
      const motif = `« ${champ} » désigne une personne inconnue dans cette organisation`;
      return identifiant ? trouver(organisationId, identifiant, motif) : null;
    },
    async deLOperateur(champ, identifiant) {
      const motif = `« ${champ} » : l’agent n’est pas de l’opérateur`;
      return identifiant ? trouver(organisations.operateur ?? "", identifiant, motif) : null;
    },
    get inconnu() {
      return inconnu;
    },
  };
}
