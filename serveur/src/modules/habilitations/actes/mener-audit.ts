import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ouvrirAnomaliesDeCampagne } from "../depot/anomalies.ts";
import { deciderLignes, remplirCampagne, verrouillerLignes } from "../depot/audit.ts";
import { cloreAnomalies, reduireParAudit, retirerParAudit } from "../depot/audit-effets.ts";
import { ecrireCampagne, lireCampagnes, planifierCampagne } from "../depot/campagnes-audit.ts";
import { type DecisionVoulue, verifierDecision } from "../regles/audit-decision.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { perimetreAudit, trouverCampagneOuverte } from "./commun-audit.ts";
import { auteurDe, DROIT_RGC } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

/** Opens the campaign planned, or a new one: every right and account of the partner, at once. */
// ANX1-6-02 ANX1-6-03 ANX1-6-08
export function ouvrirAudit(services: ServicesRgc): Acte<null, { id: string; total: number }> {
  return {
    nom: "ouvrir-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    executer: (_, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const maintenant = services.cadre.horloge.maintenant();
        const jour = jourCivil(maintenant);
        const organisationId = acteur.organisation.id;
        await planifierCampagne(client, organisationId, jour);
        const [campagne] = await lireCampagnes(client, organisationId);
        if (campagne?.etat !== "planifiee") {
          return interrompre(refus("CAMPAGNE_EN_COURS", "Une campagne est déjà ouverte."));
        }
        const perimetre = await perimetreAudit(services, organisationId, jour);
        const comptes = await remplirCampagne(client, campagne.id, perimetre);
        await ecrireCampagne(client, campagne.id, {
          etat: "ouverte",
          ouverte_le: maintenant,
          ouverte_par: acteur.agentId,
          ...comptes,
        });
        await ouvrirAnomaliesDeCampagne(client, {
          ...perimetre,
          id: campagne.id,
          anormales: comptes.anormales,
          organisationId,
          proprietaireId: acteur.agentId,
        });
        await insererEvenement(client, {
          sujetType: "campagne-audit",
          sujetId: campagne.id,
          genre: "ouvrir",
          ...auteurDe(acteur, "RGC"),
          organisationId,
          contenu: comptes,
        });
        return { id: campagne.id, total: comptes.total };
      }),
  };
}

export type LignesADecider = DecisionVoulue & {
  readonly id: string;
  readonly rangs: readonly number[];
};

/** Decides lines: together when clean, otherwise one by one with a motive; the effect is immediate. */
// ANX1-6-02 ANX1-6-04 ANX1-6-07
export function deciderAudit(services: ServicesRgc): Acte<LignesADecider, { decidees: number }> {
  return {
    nom: "decider-audit",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_RGC,
    executer: (voulue, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const campagne = await trouverCampagneOuverte(client, voulue.id, acteur.organisation.id);
        const lignes = await verrouillerLignes(client, campagne.id, voulue.rangs);
        if (lignes.length !== new Set(voulue.rangs).size) {
          return interrompre(refus("LIGNE_ABSENTE", "Une de ces lignes n’existe pas."));
        }
        const interdit = verifierDecision(lignes, voulue, acteur.agentId);
        if (interdit) return interrompre(interdit);
        const maintenant = services.cadre.horloge.maintenant();
        const jour = jourCivil(maintenant);
        const { decision, motif } = voulue;
        const decisions = lignes.map(({ rang }) => ({ rang, decision, motif }));
        await deciderLignes(client, campagne.id, decisions, acteur.agentId, maintenant);
        const [ligne] = lignes;
        if (decision === "retirer" && ligne) {
          await retirerParAudit(client, [{ ...ligne, motif }], acteur.agentId, maintenant, jour);
        }
        if (decision === "modifier" && ligne?.droitId) {
          await reduireParAudit(client, ligne.droitId, voulue);
        }
        const anormales = lignes.filter(({ anomalies }) => anomalies.length > 0);
        await cloreAnomalies(
          client,
          anormales.map((l) => ({ ...l, motif: `Audit, ${decision} : ${motif}` })),
          jour,
        );
        for (const { droitId, agentId, rang } of lignes) {
          await insererEvenement(client, {
            sujetType: droitId ? "droit" : "agent",
            sujetId: droitId ?? agentId,
            genre: `audit-${decision}`,
            ...auteurDe(acteur, "RGC"),
            organisationId: acteur.organisation.id,
            contenu: { campagne: campagne.id, rang, ...(motif && { motif }) },
          });
        }
        return { decidees: campagne.decidees + lignes.length };
      }),
  };
}
