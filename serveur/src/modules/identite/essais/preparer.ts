import { uneConvention, uneOrganisation } from "../../../essais/organisations.ts";
import type { Organisation } from "../../conventions/index.ts";
import { ouvrirPlateformeConnectee, type PlateformeConnectee } from "./plateforme-connectee.ts";

/** A connected platform with one département under convention, and what its journal says. */
export type Lieu = PlateformeConnectee & {
  readonly departement: Organisation;
  /** Outcome and reason of every journal line of an acte, oldest first. */
  issues(acte: string, agentId?: string | null): Promise<string[]>;
};

/** A platform with its identity provider, the opérateur, and a département under convention. */
export async function preparerLieu(): Promise<Lieu> {
  const plateforme = await ouvrirPlateformeConnectee();
  const { pool } = plateforme;
  const operateur = await uneOrganisation(pool, { type: "FT", departement: null });
  const departement = await uneOrganisation(pool);
  await uneConvention(pool, { operateur_id: operateur.id, partenaire_id: departement.id });
  return {
    ...plateforme,
    departement,
    async issues(acte, agentId = null) {
      const { rows } = await pool.query<{ issue: string }>(
        `select concat_ws(' ', issue, motif) as issue from journal.trace
         where acte = $1 and agent_id is not distinct from $2 order by le`,
        [acte, agentId],
      );
      return rows.map(({ issue }) => issue);
    },
  };
}
