import type pg from "pg";
import { ajouterJours } from "../../../kit/delais.ts";
import type { JourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { type Campagne, verrouillerCampagne } from "../depot/campagnes-audit.ts";
import { periodiciteMois } from "../regles/audit-periodicite.ts";
import type { ServicesRgc } from "../services-rgc.ts";

export const CAMPAGNE_ABSENTE = refus("CAMPAGNE_ABSENTE", "Cette campagne n’existe pas.");

/** A campaign under way, locked; that of another partner does not exist for this one. */
export async function trouverCampagneOuverte(
  client: pg.ClientBase,
  id: string,
  organisationId: string,
): Promise<Campagne> {
  const campagne = await verrouillerCampagne(client, id);
  if (campagne?.organisationId !== organisationId) return interrompre(CAMPAGNE_ABSENTE);
  if (campagne.etat === "ouverte") return campagne;
  return interrompre(refus("CAMPAGNE_FERMEE", "Cette campagne n’est pas ouverte."));
}

/** What an audit covers: the partner and its délégataires, with today's delays. */
// ANX1-6-02
export async function perimetreAudit(
  services: ServicesRgc,
  organisationId: string,
  jour: JourCivil,
): Promise<{ organisations: string[]; jour: JourCivil; mois: number; echeanceLe: JourCivil }> {
  const annuaire = await services.cadre.annuaire.lire();
  const correction = await services.parametres.nombre("audit.correction_jours", jour);
  return {
    organisations: [organisationId, ...annuaire.delegataires(organisationId).map(({ id }) => id)],
    jour,
    mois: await services.parametres.nombre("compte.inactivite_mois", jour),
    echeanceLe: ajouterJours(jour, correction),
  };
}

/** The pace of a partner's audits: the default, or that of the fastest of its tools. */
// ANX1-6-09
export async function periodicite(
  client: pg.Pool | pg.ClientBase,
  services: ServicesRgc,
  organisations: readonly string[],
  jour: JourCivil,
): Promise<number> {
  const defaut = await services.parametres.nombre("audit.periodicite_mois", jour);
  const parOutil = await services.parametres.textes("audit.periodicite_par_outil", jour);
  if (parOutil.length === 0) return defaut;
  const { rows } = await client.query<{ module: string }>(
    `select distinct d.module from habilitations.droit d join habilitations.agent a on a.id = d.agent_id
     where a.organisation_id = any($1::uuid[]) and d.retire_le is null`,
    [organisations],
  );
  return periodiciteMois(
    defaut,
    parOutil,
    rows.map(({ module }) => module),
  );
}
