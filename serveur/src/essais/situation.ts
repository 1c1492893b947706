import type pg from "pg";
import { ouvrirPool } from "../kit/postgres/pool.ts";
import type { Organisation } from "../modules/conventions/index.ts";
import { obtenirJeton } from "./appels.ts";
import { type ApplicationEssai, SCOPES_AGENT, uneApplication } from "./applications.ts";
import { uneConvention, uneOrganisation } from "./organisations.ts";
import { ouvrirPlateformeEssai, type PlateformeEssai } from "./plateforme.ts";

/** A platform where the Pas-de-Calais is under convention and has one application with a token. */
export type Situation = PlateformeEssai & {
  readonly pool: pg.Pool;
  readonly operateur: Organisation;
  readonly departement: Organisation;
  readonly application: ApplicationEssai;
  /** Access token of the realm /agent, with every scope. */
  readonly jeton: string;
};

/** Opens it, and asks for the token of its application. */
export async function ouvrirSituation(
  options: Parameters<typeof ouvrirPlateformeEssai>[0] = {},
): Promise<Situation> {
  const plateforme = await ouvrirPlateformeEssai(options);
  const pool = ouvrirPool(plateforme.base.url, 4);
  const operateur = await uneOrganisation(pool, {
    type: "FT",
    nom: "Opérateur",
    departement: null,
  });
  const departement = await uneOrganisation(pool);
  await uneConvention(pool, { operateur_id: operateur.id, partenaire_id: departement.id });
  const application = await uneApplication(pool, { organisationId: departement.id });
  return {
    ...plateforme,
    pool,
    operateur,
    departement,
    application,
    jeton: await obtenirJeton(plateforme.url, application, SCOPES_AGENT),
    async fermer() {
      await pool.end();
      await plateforme.fermer();
    },
  };
}
