import type { Acte, Acteur, Issue } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import {
  type AgentGere,
  identifiantPris,
  modifierAgent,
  verrouillerAgent,
} from "../depot/agents.ts";
import type { JetonAnnuaire } from "../depot/annuaire.ts";
import { lireDroitsGeres, suspendreDroits } from "../depot/droits.ts";
import { estCompteGenerique } from "../regles/compte-generique.ts";
import type { ServicesAgents } from "../services-agents.ts";
import {
  AGENT_EXISTANT,
  COMPTE_OUVERT,
  exigerMission,
  inscrireAgent,
  refuserIdentite,
} from "./creer-agent.ts";
import type { Gestion } from "./gerer-agent.ts";
import { enregistrerSortie } from "./sortir-agent.ts";

/** The right of a directory: the partner's token, which the RGC gave it. It grants nothing by itself. */
export const SCOPE_ANNUAIRE = "annuaire-scim";

/** What a directory says of a person. */
export type PersonneAnnuaire = {
  readonly identifiant: string;
  readonly nom: string;
  readonly prenom: string;
  readonly courriel: string;
  readonly fonction: string;
  readonly externeId: string | null;
  readonly actif: boolean;
};

type Voulu = { readonly id: string; readonly version: number | null };

const ABSENTE = refus("PERSONNE_ABSENTE", "Cette personne n’est pas dans votre annuaire.");

/** An act of the partner's directory, on its own people alone. */
export function acteAnnuaire<E, S>(
  services: ServicesAgents,
  jeton: JetonAnnuaire,
  nom: string,
  travail: (gestion: Gestion, entree: E) => Promise<S>,
): Acte<E, S> {
  return {
    nom,
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: [SCOPE_ANNUAIRE], module: null },
    executer: (entree, acteur) =>
      executerAnnuaire(services, jeton, acteur, (gestion) => travail(gestion, entree)),
  };
}

async function executerAnnuaire<S>(
  services: ServicesAgents,
  jeton: JetonAnnuaire,
  acteur: Acteur,
  travail: (gestion: Gestion) => Promise<S>,
): Promise<Issue<S>> {
  const maintenant = services.cadre.horloge.maintenant();
  return enTransactionRefusable(services.pool, (client) =>
    travail({
      client,
      // The directory acts for the RGC who gave it its token.
      acteur: {
        genre: "agent",
        agentId: jeton.creePar,
        organisation: acteur.organisation,
        qualite: "agent",
        modules: new Set(),
        roles: new Set(),
      },
      maintenant,
      jour: jourCivil(maintenant),
      intervention: null,
      noter: (sujetType, sujetId, genre, contenu = {}) =>
        insererEvenement(client, {
          sujetType,
          sujetId,
          genre,
          auteur: jeton.creePar,
          capacite: "annuaire",
          organisationId: jeton.organisationId,
          contenu: { ...contenu, jeton: jeton.id },
        }),
    }),
  );
}

/** The directory registers a person, active, at its partner; refuses one who is not. */
export function creerPersonne(services: ServicesAgents, jeton: JetonAnnuaire) {
  return acteAnnuaire(
    services,
    jeton,
    "annuaire-creer-personne",
    (gestion, personne: PersonneAnnuaire) => {
      if (!personne.actif) {
        interrompre(refus("PERSONNE_INACTIVE", "Une personne est créée active."));
      }
      return inscrireAgent(services, gestion, jeton.organisationId, {
        ...personne,
        siret: gestion.acteur.organisation.siret,
        mission: null,
        statut: null,
      });
    },
  );
}

/** Updates a person. `actif` false is a departure; true again opens the account without rights. */
// ANX1-5.1-09
export function modifierPersonne(services: ServicesAgents, jeton: JetonAnnuaire) {
  return acteAnnuaire(
    services,
    jeton,
    "annuaire-modifier-personne",
    async (gestion, { id, version, personne }: Voulu & { personne: PersonneAnnuaire }) => {
      const agent = await verrouillerPersonne(gestion, jeton, { id, version });
      refuserIdentite(personne);
      if (estCompteGenerique(personne)) {
        interrompre(refus("COMPTE_PARTAGE", "Les comptes partagés ou génériques sont refusés."));
      }
      if (await identifiantPris(gestion.client, id, personne)) interrompre(AGENT_EXISTANT);
      const { actif, ...fiche } = personne;
      const rouvre = actif && agent.fermeLe !== null;
      await modifierAgent(
        gestion.client,
        id,
        { ...fiche, ...(rouvre && COMPTE_OUVERT) },
        gestion.maintenant,
      );
      await gestion.noter("agent", id, rouvre ? "compte-rouvert" : "fiche-modifiee");
      if (!actif && agent.fermeLe === null) await faireSortir(services, gestion, agent);
      return id;
    },
  );
}

/** The directory deletes: the person leaves, and is no longer seen by it; what is journalled stays. */
// ANX1-5.1-09
export function effacerPersonne(services: ServicesAgents, jeton: JetonAnnuaire) {
  return acteAnnuaire(
    services,
    jeton,
    "annuaire-effacer-personne",
    async (gestion, voulu: Voulu) => {
      const agent = await verrouillerPersonne(gestion, jeton, voulu);
      if (agent.fermeLe === null) await faireSortir(services, gestion, agent);
      await modifierAgent(gestion.client, agent.id, { annuaireEfface: true }, gestion.maintenant);
      return null;
    },
  );
}

/** Who carries out a mission: entering one changes functions, leaving it suspends until the RGC decides. */
// ANX1-5.1-02 ANX1-5.1-10
export function changerMembres(services: ServicesAgents, jeton: JetonAnnuaire) {
  return acteAnnuaire(
    services,
    jeton,
    "annuaire-changer-mission",
    async (
      gestion,
      voulu: { mission: string; entrants: readonly string[]; sortants: readonly string[] },
    ) => {
      for (const id of voulu.sortants) {
        const agent = await verrouillerPersonne(gestion, jeton, { id, version: null });
        if (agent.mission !== voulu.mission) continue;
        const droits = await lireDroitsGeres(gestion.client, id);
        await suspendreDroits(
          gestion.client,
          droits.map((droit) => droit.id),
          {
            cause: "changement",
            motif: "Sorti de sa mission dans l’annuaire",
            par: jeton.creePar,
            le: gestion.maintenant,
          },
        );
        await modifierAgent(gestion.client, id, { mission: null }, gestion.maintenant);
        await gestion.noter("agent", id, "mission-retiree", { mission: voulu.mission });
      }
      for (const id of voulu.entrants) {
        const agent = await verrouillerPersonne(gestion, jeton, { id, version: null });
        if (agent.mission === voulu.mission) continue;
        if (agent.fermeLe) interrompre(refus("COMPTE_FERME", "Ce compte est fermé."));
        if (agent.mission === null) {
          await exigerMission(gestion, voulu.mission);
          await modifierAgent(gestion.client, id, { mission: voulu.mission }, gestion.maintenant);
          await gestion.noter("agent", id, "mission-donnee", { mission: voulu.mission });
          continue;
        }
        await enregistrerSortie(services, gestion, agent, {
          genre: "changement",
          effetLe: gestion.jour,
          motif: "Changement de mission dans l’annuaire",
          mission: voulu.mission,
        });
      }
      return null;
    },
  );
}

async function verrouillerPersonne(
  gestion: Gestion,
  jeton: JetonAnnuaire,
  { id, version }: Voulu,
): Promise<AgentGere> {
  const agent = await verrouillerAgent(gestion.client, id);
  const sienne = agent && agent.organisationId === jeton.organisationId && agent.tiersId === null;
  if (!sienne || agent.annuaireEfface) return interrompre(ABSENTE);
  if (version !== null && version !== agent.version) {
    return interrompre(refus("VERSION_DEPASSEE", "Cette personne a changé depuis votre lecture."));
  }
  return agent;
}

function faireSortir(services: ServicesAgents, gestion: Gestion, agent: AgentGere): Promise<void> {
  return enregistrerSortie(services, gestion, agent, {
    genre: "depart",
    effetLe: gestion.jour,
    motif: "Départ signalé par l’annuaire",
  });
}
