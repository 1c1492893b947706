import { randomUUID } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import {
  type AgentGere,
  insererAgent,
  lireMissions,
  modifierAgent,
  verrouillerCompteFerme,
} from "../depot/agents.ts";
import { lireTiers } from "../depot/tiers.ts";
import { estCompteGenerique } from "../regles/compte-generique.ts";
import { fauteIdentite } from "../regles/identite-compte.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { DROIT_GESTION, type Gestion, gererOrganisation } from "./gerer-agent.ts";

/** A person to register. `siret` is their employer's; absent, the organisation's own. */
export type AgentACreer = {
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly identifiant: string;
  readonly siret: string;
  readonly fonction: string;
  readonly mission: string | null;
  readonly statut: string | null;
  readonly externeId: string | null;
};

/** Registers one named person of the partner's tree, with no right at all. Returns their id. */
export function creerAgent(services: ServicesAgents): Acte<AgentACreer, string> {
  return {
    nom: "creer-agent",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_GESTION,
    async executer(voulu, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      const organisation = annuaire.parSiret(voulu.siret);
      const rattachee =
        organisation &&
        (organisation.id === acteur.organisation.id ||
          organisation.rattachementId === acteur.organisation.id);
      const organisationId = rattachee ? organisation.id : acteur.organisation.id;
      return gererOrganisation(services, acteur, organisationId, (gestion) =>
        inscrireAgent(services, gestion, organisationId, voulu),
      );
    },
  };
}

/** The checks and the writing, shared by the screen, the file and the directory. */
// ANX1-2-03 ANX1-2-08
export async function inscrireAgent(
  services: ServicesAgents,
  gestion: Gestion,
  organisationId: string,
  voulu: AgentACreer,
): Promise<string> {
  const { client, acteur, maintenant } = gestion;
  refuserIdentite(voulu);
  if (estCompteGenerique(voulu)) {
    interrompre(
      refus(
        "COMPTE_PARTAGE",
        "Un compte est celui d’une personne nommée : les comptes partagés ou génériques sont refusés.",
      ),
    );
  }
  const annuaire = await services.cadre.annuaire.lire();
  const organisation = annuaire.organisation(organisationId);
  const propre = organisation?.siret === voulu.siret;
  const tiers = await lireTiers(client, acteur.organisation.id, voulu.siret);
  if (!propre && !tiers) {
    interrompre(
      refus(
        "SIRET_ETRANGER",
        "Ce SIRET n’est ni celui de votre organisation, ni celui d’un délégataire ou d’un prestataire enregistré.",
      ),
    );
  }
  await exigerMission(gestion, voulu.mission);
  const id = randomUUID();
  const emploi: Emploi = {
    tiersId: tiers?.id ?? null,
    qualite: tiers?.nature ?? (organisation?.type === "DCD" ? "delegataire" : "agent"),
  };
  const neuf = { ...voulu, ...emploi, id, organisationId };
  const pris = await insererAgent(client, neuf, acteur.agentId, maintenant);
  if (pris) return rouvrir(gestion, organisationId, voulu, emploi);
  await gestion.noter("agent", id, "compte-cree", {
    mission: voulu.mission,
    qualite: tiers?.nature ?? "agent",
  });
  return id;
}

/** Ends the transaction when a person is named as no account may be. */
export function refuserIdentite(voulu: Parameters<typeof fauteIdentite>[0]): void {
  const faute = fauteIdentite(voulu);
  if (faute) interrompre(refus("IDENTITE_IRRECEVABLE", faute));
}

/** Whom somebody works for, and as what: it says which obligations come before their first access. */
type Emploi = Pick<AgentGere, "tiersId" | "qualite">;

/**
 * Someone who comes back finds their account and its history, and none of their rights. Whom they work for is
 * as it is told now: a contractor's agent is under the obligations of the contractor.
 */
// CONV-5-07
async function rouvrir(
  gestion: Gestion,
  organisationId: string,
  voulu: AgentACreer,
  emploi: Emploi,
): Promise<string> {
  const ferme = await verrouillerCompteFerme(gestion.client, organisationId, voulu.identifiant);
  if (!ferme || ferme.courriel.toLowerCase() !== voulu.courriel.toLowerCase()) {
    return interrompre(AGENT_EXISTANT);
  }
  const { nom, prenom, fonction, mission, externeId } = voulu;
  const statut = voulu.statut ?? (ferme.tiersId === emploi.tiersId ? ferme.statut : null);
  const fiche = { nom, prenom, fonction, mission, statut, externeId, ...emploi };
  await modifierAgent(
    gestion.client,
    ferme.id,
    { ...fiche, annuaireEfface: false, ...COMPTE_OUVERT },
    gestion.maintenant,
  );
  await gestion.noter("agent", ferme.id, "compte-rouvert");
  return ferme.id;
}

export const AGENT_EXISTANT = refus(
  "AGENT_EXISTANT",
  "Cette adresse électronique ou cet identifiant est déjà celui d’un compte.",
);

export const COMPTE_OUVERT = {
  fermeLe: null,
  fermeMotif: null,
  departLe: null,
  departMotif: null,
  changementLe: null,
  changementMission: null,
} as const;

/** Refuses a mission that the table of missions does not know; none is allowed. */
export async function exigerMission(gestion: Gestion, mission: string | null): Promise<void> {
  if (mission === null) return;
  const missions = await lireMissions(gestion.client);
  if (!missions.some(({ code }) => code === mission)) {
    interrompre(refus("MISSION_INCONNUE", "Cette mission n’existe pas."));
  }
}
