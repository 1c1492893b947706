import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { type AgentGere, verrouillerAgent } from "../depot/agents.ts";
import { type Demande, marquerDemande, verrouillerDemande } from "../depot/demandes.ts";
import { type GesteDemande, SUITES_DEMANDE, verificationsManquantes } from "../regles/demande.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { attribuer } from "./donner-droit.ts";
import { type Gestion, porteurDe, transaction } from "./gerer-agent.ts";
import { prevenirAgent } from "./prevenir-agent.ts";

export type DecisionVoulue = {
  readonly id: string;
  readonly geste: Exclude<GesteDemande, "annuler">;
  readonly motif: string;
  readonly verifications: readonly string[];
  readonly debut: string;
  readonly fin: string;
  readonly ecartMotif: string | null;
};

const ABSENTE = refus("DEMANDE_ABSENTE", "Cette demande n’existe pas dans votre organisation.");

/**
 * Decides on a request. The RGC checks and grants; for an RGC's own access the RGC's check only
 * forwards it, and the responsable du suivi opérationnel, another person, grants or refuses.
 */
// ANX1-2-06 ANX1-5.1-05
export function deciderDemande(services: ServicesAgents): Acte<DecisionVoulue, string> {
  return {
    nom: "decider-demande",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["RGC", "SUIVI_OPERATIONNEL"] },
    executer: (voulue, acteur) =>
      transaction(services, acteur, async (client, auteur) => {
        const demande = await verrouillerDemande(client, voulue.id);
        const agent = demande && (await verrouillerAgent(client, demande.agentId));
        if (!demande || !agent) return interrompre(ABSENTE);
        const annuaire = await services.cadre.annuaire.lire();
        const porteur = porteurDe(annuaire, agent.organisationId);
        if (auteur.organisation.id !== porteur) interrompre(ABSENTE);
        const etat = SUITES_DEMANDE[demande.etat][voulue.geste];
        if (!etat) return interrompre(refus("GESTE_IMPOSSIBLE", "Cette demande est déjà décidée."));
        exigerCompetence(auteur, agent, demande, voulue);
        const maintenant = services.cadre.horloge.maintenant();
        const noter: Gestion["noter"] = (sujetType, sujetId, genre, contenu = {}) =>
          insererEvenement(client, {
            sujetType,
            sujetId,
            genre,
            auteur: auteur.agentId,
            capacite: auteur.roles.has("RGC") ? "RGC" : "SUIVI_OPERATIONNEL",
            organisationId: agent.organisationId,
            contenu: { ...contenu },
          });
        const jour = jourCivil(maintenant);
        const rgc = agent.roles.includes("RGC");
        const droitId =
          etat === "accordee"
            ? await attribuer(
                services,
                { client, acteur: auteur, maintenant, jour, noter },
                agent,
                { ...demande, ...voulue, motif: demande.motif },
                {
                  id: demande.id,
                  auteurId: auteur.agentId,
                  approuvePar: rgc ? auteur.agentId : null,
                },
              )
            : null;
        const verifications = [...new Set([...demande.verifications, ...voulue.verifications])];
        const motif = voulue.motif.trim() || null;
        await marquerDemande(client, demande.id, {
          etat,
          par: auteur.agentId,
          le: maintenant,
          motif,
          droitId,
          verifications,
        });
        await noter("droit", demande.id, `demande-${etat}`, { agentId: agent.id, motif });
        if (etat === "validee") await prevenirApprobateur(client, porteur, demande);
        else {
          const issue = etat === "accordee" ? "acceptée" : "refusée";
          await prevenirAgent(client, agent, {
            genre: `demande-${etat}`,
            objet: `Votre demande d’accès est ${issue}`,
            corps: motif ? `Motif : ${motif}` : "Retrouvez vos accès dans « Mes accès ».",
          });
        }
        return etat;
      }),
  };
}

function exigerCompetence(
  auteur: ActeurAgent,
  agent: AgentGere,
  demande: Demande,
  voulue: DecisionVoulue,
): void {
  if (auteur.agentId === agent.id) {
    interrompre(refus("AUTO_ATTRIBUTION", "Nul ne s’accorde un droit à soi-même."));
  }
  const rgc = agent.roles.includes("RGC");
  const approbateur = auteur.roles.has("SUIVI_OPERATIONNEL");
  if (rgc && !approbateur && voulue.geste === "accorder") {
    interrompre(
      refus(
        "APPROBATION_REQUISE",
        "L’accès d’un RGC à un outil est approuvé par le responsable du suivi opérationnel.",
      ),
    );
  }
  if (!rgc && !auteur.roles.has("RGC")) {
    interrompre(refus("DROIT_ABSENT", "Seul le RGC décide de cette demande."));
  }
  if (voulue.geste === "refuser") {
    if (voulue.motif.trim() === "") {
      interrompre(refus("MOTIF_ABSENT", "Indiquez pourquoi la demande est refusée."));
    }
    return;
  }
  // ANX1-2-06
  const manquantes = verificationsManquantes([...demande.verifications, ...voulue.verifications]);
  if (manquantes.length > 0) {
    interrompre(
      refus("VERIFICATION_ABSENTE", "Confirmez chaque vérification avant d’accorder le droit."),
    );
  }
}

async function prevenirApprobateur(
  client: Gestion["client"],
  organisationId: string,
  demande: Demande,
): Promise<void> {
  await deposerAvis(client, {
    genre: "approbation-droit-rgc",
    objet: "Un droit demandé par un RGC attend votre accord",
    corps: `Module ${demande.module}. Motif : ${demande.motif}`,
    destinataires: [{ role: "SUIVI_OPERATIONNEL", organisationId }],
    lien: "/gestion-des-comptes/demandes",
    sujet: { type: "demande-droit", id: demande.id },
  });
}
