import type { Acte } from "../../../acte/index.ts";
import { empreinteSha256 } from "../../../kit/crypto/signature-document.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deciderLignes, lireToutesLesLignes } from "../depot/audit.ts";
import { cloreAnomalies, retirerParAudit } from "../depot/audit-effets.ts";
import { type DecisionLue, lireDecisions } from "../fichier-audit.ts";
import { type LigneADecider, verifierDecision } from "../regles/audit-decision.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { trouverCampagneOuverte } from "./commun-audit.ts";
import { auteurDe, DROIT_RGC } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

export type FichierAudit = { readonly id: string; readonly contenu: Buffer };
export type BilanAudit = { readonly decidees: number; readonly erreurs: readonly string[] };

const ERREURS_MONTREES = 100;

/**
 * Applies an audit done off line, when the tool was not available: each line follows the same rules as
 * on screen; those refused are named and change nothing.
 */
// ANX1-6-06
export function importerAudit(services: ServicesRgc): Acte<FichierAudit, BilanAudit> {
  return {
    nom: "importer-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    executer: ({ id, contenu }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const campagne = await trouverCampagneOuverte(client, id, acteur.organisation.id);
        const { decisions, erreurs } = lireDecisions(contenu);
        const lignes = new Map(
          (await lireToutesLesLignes(client, campagne.id)).map((ligne) => [cle(ligne), ligne]),
        );
        const refuses = [...erreurs];
        const retenues = new Map<number, { ligne: LigneADecider; lue: DecisionLue }>();
        for (const lue of decisions) {
          const ligne = lignes.get(cle(lue));
          const voulue = { ...lue, profil: null, fin: null };
          const interdit = ligne && verifierDecision([ligne], voulue, acteur.agentId);
          if (!ligne) refuses.push(`Ligne ${lue.ligne} : absente de la campagne.`);
          else if (interdit) refuses.push(`Ligne ${lue.ligne} : ${interdit.message}`);
          else retenues.set(ligne.rang, { ligne, lue });
        }
        const maintenant = services.cadre.horloge.maintenant();
        const jour = jourCivil(maintenant);
        const ecrites = [...retenues.values()].map(({ ligne, lue }) => ({
          ...ligne,
          decision: lue.decision,
          motif: lue.motif,
        }));
        await deciderLignes(client, campagne.id, ecrites, acteur.agentId, maintenant);
        const retirees = ecrites.filter(({ decision }) => decision === "retirer");
        await retirerParAudit(client, retirees, acteur.agentId, maintenant, jour);
        const anormales = ecrites.filter(({ anomalies }) => anomalies.length > 0);
        await cloreAnomalies(
          client,
          anormales.map((l) => ({ ...l, motif: `Audit, ${l.decision} : ${l.motif}` })),
          jour,
        );
        await insererEvenement(client, {
          sujetType: "campagne-audit",
          sujetId: campagne.id,
          genre: "importer",
          ...auteurDe(acteur, "RGC"),
          organisationId: acteur.organisation.id,
          contenu: {
            sha256: empreinteSha256(contenu),
            decidees: ecrites.length,
            retirees: retirees.map(({ droitId, agentId }) => droitId ?? agentId),
          },
        });
        return { decidees: ecrites.length, erreurs: refuses.slice(0, ERREURS_MONTREES) };
      }),
  };
}

function cle({ agentId, droitId }: { agentId: string; droitId: string | null }): string {
  return `${agentId} ${droitId ?? ""}`;
}
