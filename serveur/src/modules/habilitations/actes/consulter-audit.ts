import type { Acte, Marque } from "../../../acte/index.ts";
import { ecrireCsv } from "../../../kit/csv/ecrire-csv.ts";
import { ajouterJours } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { compterAnomalies } from "../depot/anomalies.ts";
import { type LigneAudit, lireLignes, type RequeteLignes } from "../depot/audit.ts";
import { type Campagne, lireCampagne, lireCampagnes } from "../depot/campagnes-audit.ts";
import { COLONNES_EXPORT, lireExport } from "../depot/export-audit.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { CAMPAGNE_ABSENTE, perimetreAudit } from "./commun-audit.ts";
import { DROIT_OPERATEUR, DROIT_RGC } from "./commun-rgc.ts";

export type Veille = {
  readonly jour: string;
  readonly campagnes: readonly Campagne[];
  readonly anomalies: Awaited<ReturnType<typeof compterAnomalies>>;
  /** Rights that end within thirty days. */
  readonly aTerme: number;
};

/** The watch on accounts and the campaigns of a partner. */
// ANX1-6-01
export function surveillerHabilitations(services: ServicesRgc): Acte<null, Veille> {
  return {
    nom: "surveiller-habilitations",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    async executer(_, { organisation }) {
      const { pool } = services;
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const { organisations } = await perimetreAudit(services, organisation.id, jour);
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from habilitations.droit d join habilitations.agent a on a.id = d.agent_id
         where a.organisation_id = any($1::uuid[]) and d.retire_le is null and d.fin between $2 and $3`,
        [organisations, jour, ajouterJours(jour, 30)],
      );
      const valeur = {
        jour,
        campagnes: await lireCampagnes(pool, organisation.id),
        anomalies: await compterAnomalies(pool, organisation.id, jour),
        aTerme: rows[0]?.n ?? 0,
      };
      return { valeur };
    },
  };
}

export type PageAudit = {
  readonly campagne: Campagne;
  readonly total: number;
  readonly lignes: readonly LigneAudit[];
};

/** One page of a campaign of the partner. */
export function lirePageAudit(
  services: ServicesRgc,
): Acte<RequeteLignes & { readonly id: string }, PageAudit> {
  return {
    nom: "lire-lignes-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    async executer({ id, ...requete }, { organisation }) {
      const campagne = await lireCampagne(services.pool, id);
      if (campagne?.organisationId !== organisation.id) return { refus: CAMPAGNE_ABSENTE };
      return { valeur: { campagne, ...(await lireLignes(services.pool, id, requete)) } };
    },
  };
}

/** The audit data of the RGC's partner, as a CSV that can be filled in off line. */
// ANX1-6-05
export function exporterAudit(services: ServicesRgc): Acte<Marque, Buffer> {
  return {
    nom: "exporter-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    executer: async ({ marque }, { organisation }) => ({
      valeur: await ecrireExport(services, organisation.id, marque),
    }),
  };
}

/** The same, delivered by the opérateur when the partner cannot reach the tool. */
// ANX1-6-06
export function fournirAudit(
  services: ServicesRgc,
): Acte<{ readonly organisationId: string } & Marque, Buffer> {
  return {
    nom: "fournir-donnees-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_OPERATEUR,
    async executer({ organisationId, marque }) {
      const annuaire = await services.cadre.annuaire.lire();
      if (!annuaire.organisation(organisationId)) {
        return { refus: refus("ORGANISATION_ABSENTE", "Ce partenaire n’existe pas.") };
      }
      return { valeur: await ecrireExport(services, organisationId, marque) };
    },
  };
}

async function ecrireExport(
  services: ServicesRgc,
  organisationId: string,
  marque: string,
): Promise<Buffer> {
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const lignes = await lireExport(
    services.pool,
    await perimetreAudit(services, organisationId, jour),
  );
  const cellules = lignes.map((ligne) => COLONNES_EXPORT.map((nom) => ligne[nom]));
  return Buffer.from(ecrireCsv([[...COLONNES_EXPORT], ...cellules], marque), "utf8");
}
