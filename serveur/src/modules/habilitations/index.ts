export {
  type AcceptationsAgent,
  type AccesAgent,
  accesAgent,
  type DonneesAgent,
  type SourcesAcces,
} from "./acces-agent.ts";
export { alerterPartage } from "./actes/alerter-partage.ts";
export { annoncerRattachement } from "./actes/annoncer-rattachement.ts";
export { enregistrerAudit } from "./actes/enregistrer-audit.ts";
export { enregistrerDecisionInactivite } from "./actes/enregistrer-decision-inactivite.ts";
export { enregistrerDemandeDroit } from "./actes/enregistrer-demande-droit.ts";
export { enregistrerDocumentRgc } from "./actes/enregistrer-document-rgc.ts";
export { enregistrerEchange } from "./actes/enregistrer-echange.ts";
export { enregistrerIntervention } from "./actes/enregistrer-intervention.ts";
export { enregistrerSignalements } from "./actes/enregistrer-signalements.ts";
export { enregistrerTache } from "./actes/enregistrer-tache.ts";
export { executerEcheances } from "./actes/executer-echeances.ts";
export { executerInactivite } from "./actes/executer-inactivite.ts";
export { porteurDe } from "./actes/gerer-agent.ts";
export { refuserDroitsRecus } from "./actes/refuser-droits-recus.ts";
export { enregistrerScim } from "./api/scim/index.ts";
export { type AgentOuvert, lireAgentsOuverts } from "./depot/agents-ouverts.ts";
export { type AgentTrouve, chercherAgents } from "./depot/chercher-agents.ts";
export { lireComptesDe, lireTiersNommes } from "./depot/comptes-de.ts";
export { type AgentAEnregistrer, enregistrerAgent } from "./depot/enregistrer.ts";
export { enregistrerMission } from "./depot/enregistrer-mission.ts";
export { enregistrerNomination } from "./depot/enregistrer-nomination.ts";
export { type FicheAcces, lireFicheAcces } from "./depot/fiche-acces.ts";
export type { Agent } from "./depot/lire.ts";
export {
  lireAgent,
  lireAgentParIdentifiant,
  lireAgentsDemo,
  nommerAgents,
} from "./depot/lire.ts";
export { lireIdsAgents } from "./depot/lire-ids-agents.ts";
export { lireNominationsAttendues } from "./depot/nominations-attendues.ts";
export { enregistrerTiers } from "./depot/tiers.ts";
export { trouverAgent } from "./depot/trouver-agent.ts";
export { lireUtilisateurs } from "./depot/utilisateurs.ts";
export { type Nominations, ouvrirNominations } from "./nominations.ts";
export { enregistrerPortailAudit } from "./portail/audit.ts";
export { enregistrerPortailAgents } from "./portail/index.ts";
export { enregistrerPortailNominations } from "./portail/nominations.ts";
export { GENRES_ANOMALIE } from "./regles/audit-anomalies.ts";
export { DECISIONS_AUDIT } from "./regles/audit-decision.ts";
export { type AuditDuJeu, ETATS_LIGNE, type LigneRecue } from "./regles/audit-recu.ts";
export type { Acces, ModuleConnu, Porte } from "./regles/composer-acces.ts";
export { compteOuvert } from "./regles/compte-ouvert.ts";
export { VERIFICATIONS } from "./regles/demande.ts";
export { DECISIONS_DEMANDE } from "./regles/demande-recue.ts";
export { type Droit, etatDroit, PROFILS } from "./regles/droit.ts";
export { GENRES_ECHANGE } from "./regles/echange-recu.ts";
export { MESSAGES_PORTES } from "./regles/messages-portes.ts";
export {
  ETATS_SENSIBILISATION,
  type EtatSensibilisation,
  type SensibilisationAgent,
} from "./regles/sensibilisation-agent.ts";
export {
  GENRES_SIGNALEMENT,
  refuserSignalements,
  type SignalementDuJeu,
} from "./regles/signalement-recu.ts";
export { GENRES_TACHE, SORTS_TACHE } from "./regles/tache-recue.ts";
export { OBLIGATIONS } from "./regles/tiers.ts";
export type { ServicesAgents } from "./services-agents.ts";
export type { ServicesAudit } from "./services-audit.ts";
export type { ServicesRgc } from "./services-rgc.ts";
export { executerAudits } from "./travaux-audit.ts";
export { executerNominations } from "./travaux-rgc.ts";
export { ouvrirUsages, type Usages } from "./usages.ts";
