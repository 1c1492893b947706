import type pg from "pg";
import type { Acte, Cadre } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import { lireExport, lireObjetExport } from "../../journal/index.ts";

const INTROUVABLE = refus(
  "EXPORT_INTROUVABLE",
  "Aucun export de votre organisme ne porte ce numéro.",
);

/**
 * Who took out what bears that number, when and why, for those who answer for data and security. A partner finds its
 * own and those of its délégataires; the opérateur, which keeps the journal, any.
 */
// CONV-4-01
export function retrouverExport(services: {
  readonly pool: pg.Pool;
  readonly cadre: Cadre;
}): Acte<{ readonly traceId: string }, object> {
  return {
    nom: "retrouver-export",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["DPD", "RSSI", "CSSI"] },
    async executer({ traceId }, { organisation }) {
      const annuaire = await services.cadre.annuaire.lire();
      const lu = await lireExport(services.pool, traceId);
      const siennes = [organisation, ...annuaire.delegataires(organisation.id)];
      const sien = siennes.some(({ id }) => id === lu?.organisationId);
      if (!lu || !(sien || organisation.type === "FT")) return { refus: INTROUVABLE };
      const noms = await nommerAgents(services.pool, lu.agentId === null ? [] : [lu.agentId]);
      const { document, motif } = lireObjetExport(lu.objet);
      return {
        valeur: {
          le: lu.le.toISOString(),
          organisation: annuaire.organisation(lu.organisationId)?.nom ?? "",
          agent: (lu.agentId && noms.get(lu.agentId)) ?? "",
          document,
          motif,
        },
      };
    },
  };
}
