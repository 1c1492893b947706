import { ecrireJour } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { deposerAvis } from "../notifications/index.ts";
import { perimetreAudit, periodicite } from "./actes/commun-audit.ts";
import { actualiserAnomalies, alerterAnomalies } from "./depot/anomalies.ts";
import { ecrireCampagne, lireCampagnes } from "./depot/campagnes-audit.ts";
import { lirePartenairesAvecRgc } from "./depot/echanges-rgc.ts";
import { verrouillerRgc } from "./depot/nominations.ts";
import { prochainAudit } from "./regles/audit-periodicite.ts";
import type { ServicesRgc } from "./services-rgc.ts";

const LIEN = "/gestion-des-comptes/audit";

/**
 * The continuous watch, one partner a transaction: anomalies open and close, those past their date are
 * told, the next audit follows the pace in force and is asked for when due. Idempotent.
 */
// ANX1-6-01 ANX1-6-07 ANX1-6-09
export async function executerAudits(services: ServicesRgc, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  const client = await services.pool.connect();
  let partenaires: string[];
  try {
    partenaires = await lirePartenairesAvecRgc(client);
  } finally {
    client.release();
  }
  await pourChacun(partenaires, (organisationId) =>
    enTransaction(services.pool, async (client) => {
      const rgc = await verrouillerRgc(client, organisationId);
      const perimetre = await perimetreAudit(services, organisationId, jour);
      const proprietaireId = rgc?.agentId ?? null;
      await actualiserAnomalies(client, { ...perimetre, organisationId, proprietaireId });
      const enRetard = await alerterAnomalies(client, organisationId, jour);
      const destinataires = [{ role: "RGC", organisationId }] as const;
      if (enRetard > 0) {
        await deposerAvis(client, {
          genre: "anomalies-en-retard",
          objet: "Des anomalies d’habilitation attendent leur correction",
          corps: `${enRetard} anomalie${enRetard > 1 ? "s ont" : " a"} dépassé la date de correction.`,
          destinataires,
          lien: LIEN,
        });
      }
      const [courante, precedente] = await lireCampagnes(client, organisationId);
      if (courante?.etat !== "planifiee") return;
      let { prevueLe } = courante;
      if (precedente?.ouverteLe) {
        const mois = await periodicite(client, services, perimetre.organisations, jour);
        prevueLe = prochainAudit(jourCivil(precedente.ouverteLe), mois);
        if (prevueLe !== courante.prevueLe) {
          await ecrireCampagne(client, courante.id, { prevue_le: prevueLe, rappelee_le: null });
        }
      }
      if (prevueLe > jour) return;
      const { rowCount } = await client.query(
        "update habilitations.campagne_audit set rappelee_le = $2 where id = $1 and rappelee_le is null",
        [courante.id, jour],
      );
      if (rowCount) {
        await deposerAvis(client, {
          genre: "audit-a-ouvrir",
          objet: "L’audit des habilitations est à ouvrir",
          corps: `Prévu le ${ecrireJour(prevueLe)} : chaque compte et chaque droit est à confirmer, modifier ou retirer.`,
          destinataires,
          lien: LIEN,
          sujet: { type: "campagne-audit", id: courante.id },
        });
      }
    }),
  );
}
