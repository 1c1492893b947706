import type { Acte } from "../../../acte/index.ts";
import { type Enonce, empreinteSha256 } from "../../../kit/crypto/signature-document.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { lireToutesLesLignes } from "../depot/audit.ts";
import { ecrireCampagne, planifierCampagne } from "../depot/campagnes-audit.ts";
import { ecrireRapport, lireRapport, type RapportSigne } from "../depot/rapports-audit.ts";
import { rapportEnCsv, sectionsDuRapport } from "../rapport-audit.ts";
import { rapportEnPdf } from "../rapport-audit-pdf.ts";
import { prochainAudit } from "../regles/audit-periodicite.ts";
import type { ServicesAudit } from "../services-audit.ts";
import {
  CAMPAGNE_ABSENTE,
  perimetreAudit,
  periodicite,
  trouverCampagneOuverte,
} from "./commun-audit.ts";
import { auteurDe, DROIT_RGC } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

export type Cloture = { readonly id: string; readonly signataire: string };

/**
 * Closes a campaign whose every line is decided: the report is made, signed by the RGC with the
 * platform's key, and the next campaign is planned from the day this one was opened.
 */
// ANX1-6-02 ANX1-6-09 ANX1-6-10 ANX1-6-11 ANX1-6-12 ANX1-6-13
export function cloreAudit(services: ServicesAudit): Acte<Cloture, { prochaine: string }> {
  return {
    nom: "clore-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    executer: ({ id, signataire }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const organisationId = acteur.organisation.id;
        const campagne = await trouverCampagneOuverte(client, id, organisationId);
        const restent = campagne.total - campagne.decidees;
        if (restent > 0) {
          return interrompre(
            refus(
              "AUDIT_INCOMPLET",
              `Il reste ${restent} ligne${restent > 1 ? "s" : ""} à décider.`,
            ),
          );
        }
        const signeLe = services.cadre.horloge.maintenant();
        const jour = jourCivil(signeLe);
        await ecrireCampagne(client, id, {
          etat: "close",
          close_le: signeLe,
          close_par: acteur.agentId,
        });
        const ouverture = jourCivil(campagne.ouverteLe as Date);
        const contenu = {
          partenaire: acteur.organisation.nom,
          numero: campagne.numero,
          ouverteLe: ouverture,
          closeLe: jour,
          signataire,
          sections: sectionsDuRapport(await lireToutesLesLignes(client, id)),
        };
        const rapport = signer("csv", rapportEnCsv(contenu));
        await ecrireRapport(client, id, rapport, acteur.agentId);
        const imprime = signer("pdf", await rapportEnPdf(contenu, signeLe));
        await ecrireRapport(client, id, imprime, acteur.agentId);
        const { organisations } = await perimetreAudit(services, organisationId, jour);
        const mois = await periodicite(client, services, organisations, jour);
        const prochaine = prochainAudit(ouverture, mois);
        await planifierCampagne(client, organisationId, prochaine);
        await insererEvenement(client, {
          sujetType: "campagne-audit",
          sujetId: id,
          genre: "clore",
          ...auteurDe(acteur, "RGC"),
          organisationId,
          contenu: { sha256: rapport.empreinte, prochaine },
        });
        return { prochaine };

        function signer(
          format: "csv" | "pdf",
          octets: Buffer,
        ): Omit<RapportSigne, "organisationId"> {
          const brut = { format, contenu: octets, signataire, signeLe };
          const empreinte = empreinteSha256(octets);
          const signature = services.signataire.signer(enonceDe(id, { ...brut, empreinte }));
          return { ...brut, empreinte, signature };
        }
      }),
  };
}

/** What the signature of a report states. */
export function enonceDe(
  campagneId: string,
  rapport: Pick<RapportSigne, "format" | "empreinte" | "signataire" | "signeLe">,
): Enonce {
  return {
    document: `audit-habilitations:${campagneId}.${rapport.format}`,
    sha256: rapport.empreinte,
    signataire: rapport.signataire,
    signeLe: rapport.signeLe.toISOString(),
  };
}

/** The signed report of one of the partner's campaigns. */
export function lireRapportAudit(
  services: ServicesAudit,
): Acte<{ readonly id: string; readonly format: "csv" | "pdf" }, RapportSigne> {
  return {
    nom: "lire-rapport-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    async executer({ id, format }, { organisation }) {
      const rapport = await lireRapport(services.pool, id, format);
      return rapport?.organisationId === organisation.id
        ? { valeur: rapport }
        : { refus: CAMPAGNE_ABSENTE };
    },
  };
}
