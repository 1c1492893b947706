import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireEvenements } from "../../journal/index.ts";
import { lireAgentGere, lireMissions } from "../depot/agents.ts";
import { lireDemandes } from "../depot/demandes.ts";
import { lireDroitsGeres } from "../depot/droits.ts";
import { lireInterventionOuverte } from "../depot/interventions.ts";
import { nommerAgents } from "../depot/lire.ts";
import {
  compterAgents,
  type FiltreAgents,
  lirePageAgents,
  type Reperes,
  type TriAgents,
} from "../depot/tableaux.ts";
import { lireDecisionInactivite, lireTaches } from "../depot/taches.ts";
import { lireTiersDe } from "../depot/tiers.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { AGENT_ABSENT } from "./gerer-agent.ts";

const PAR_PAGE = 50;
const EXPIRE_BIENTOT_JOURS = 30;

const LECTURE = {
  finalite: "SUIVI_CONVENTION",
  droit: { scopes: null, module: null, roles: ["RGC", "SUIVI_OPERATIONNEL"] },
} as const;

/** The organisations whose accounts this person's organisation answers for. */
export async function organisationsGerees(
  services: ServicesAgents,
  acteur: ActeurAgent,
): Promise<string[]> {
  const annuaire = await services.cadre.annuaire.lire();
  return [
    acteur.organisation.id,
    ...annuaire.delegataires(acteur.organisation.id).map(({ id }) => id),
  ];
}

/** The days against which accounts are told to be silent or near their end. */
export async function reperes(services: ServicesAgents, acteur: ActeurAgent): Promise<Reperes> {
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const mois = await services.parametres.nombre("compte.inactivite_mois", jour);
  return {
    organisations: await organisationsGerees(services, acteur),
    jour,
    silenceAvant: ajouterMois(jour, -mois),
    finAvant: ajouterJours(jour, EXPIRE_BIENTOT_JOURS),
    moyensPreferes: await services.parametres.textes("mfa.moyens_preferes", jour),
  };
}

type Lecture<E, S> = (entree: E, acteur: ActeurAgent, services: ServicesAgents) => Promise<S>;

/** A reading by the RGC, of their own organisation and its délégataires alone. */
export function lecture<E, S>(
  nom: string,
  lire: Lecture<E, S>,
  autres: readonly "OPERATEUR"[] = [],
) {
  return (services: ServicesAgents): Acte<E, S> => ({
    ...LECTURE,
    droit: { ...LECTURE.droit, roles: [...LECTURE.droit.roles, ...autres] },
    nom,
    async executer(entree, acteur) {
      if (acteur.genre !== "agent") return { refus: AGENT_ABSENT };
      return { valeur: await lire(entree, acteur, services) };
    },
  });
}

export type PageVoulue = {
  readonly filtre?: FiltreAgents;
  readonly texte?: string;
  readonly tri?: TriAgents;
  readonly sens?: "asc" | "desc";
  readonly page?: number;
};

export const listerAgents = lecture(
  "lister-agents",
  async (voulu: PageVoulue, acteur, services) => {
    const { filtre = "actifs", texte = "", tri = "nom", sens = "asc", page = 1 } = voulu;
    const bornes = await reperes(services, acteur);
    const agents = await lirePageAgents(services.pool, bornes, {
      filtre,
      texte,
      tri,
      sens,
      page,
      parPage: PAR_PAGE,
    });
    return { agents, page, parPage: PAR_PAGE, total: agents[0]?.total ?? 0 };
  },
);

/** The opérateur reads it for the missions and modules it names during an intervention. */
export const tableauDeBord = lecture(
  "consulter-tableau-comptes",
  async (_: null, acteur, services) => {
    const bornes = await reperes(services, acteur);
    const maintenant = services.cadre.horloge.maintenant();
    const [comptes, demandes, taches, modeInactivite, missions, catalogue, dureeMois] =
      await Promise.all([
        compterAgents(services.pool, bornes),
        lireDemandes(services.pool, bornes.organisations),
        lireTaches(services.pool, bornes.organisations),
        lireDecisionInactivite(services.pool, acteur.organisation.id, maintenant),
        lireMissions(services.pool),
        services.modulesDuCatalogue(),
        services.parametres.nombre("compte.duree_habilitation_mois", bornes.jour),
      ]);
    const utiles = missions.flatMap(({ modules }) => modules.map(({ module }) => module));
    return {
      comptes,
      demandes: demandes.filter(({ etat }) => etat === "deposee" || etat === "validee").length,
      taches: taches.length,
      modeInactivite,
      missions,
      modules: nommerModules(catalogue, utiles),
      dureeMois,
    };
  },
  ["OPERATEUR"],
);

export const listerDemandes = lecture("lister-demandes-droits", async (_: null, acteur, services) =>
  lireDemandes(services.pool, await organisationsGerees(services, acteur)),
);

export const listerTaches = lecture("lister-taches-comptes", async (_: null, acteur, services) =>
  lireTaches(services.pool, await organisationsGerees(services, acteur)),
);

export const listerTiers = lecture("lister-tiers", async (_: null, acteur, services) =>
  lireTiersDe(services.pool, acteur.organisation.id),
);

/** One agent with rights and history; an agent of another organisation does not exist here. */
export function consulterAgent(services: ServicesAgents): Acte<
  { agentId: string },
  {
    agent: NonNullable<Awaited<ReturnType<typeof lireAgentGere>>>;
    droits: Awaited<ReturnType<typeof lireDroitsGeres>>;
    historique: Awaited<ReturnType<typeof lireEvenements>>;
    noms: Map<string, string>;
    moyensPreferes: readonly string[];
  }
> {
  return {
    ...LECTURE,
    nom: "consulter-agent",
    droit: { ...LECTURE.droit, roles: [...LECTURE.droit.roles, "OPERATEUR"] },
    async executer({ agentId }, acteur) {
      const agent = await lireAgentGere(services.pool, agentId);
      if (acteur.genre !== "agent" || !agent) return { refus: AGENT_ABSENT };
      const gerees = await organisationsGerees(services, acteur);
      const le = services.cadre.horloge.maintenant();
      const gere = acteur.roles.has("RGC") || acteur.roles.has("SUIVI_OPERATIONNEL");
      if (!(gere && gerees.includes(agent.organisationId))) {
        const { pool } = services;
        // ANX1-2-12: the opérateur sees an account only while it intervenes on its organisation.
        const ouverte =
          acteur.roles.has("OPERATEUR") &&
          (await lireInterventionOuverte(pool, agent.organisationId, acteur.agentId, le));
        if (!ouverte) return { refus: AGENT_ABSENT };
      }
      const droits = await lireDroitsGeres(services.pool, agentId);
      const ids = droits.map(({ id }) => id);
      const historique = [
        ...(await lireEvenements(services.pool, "agent", [agentId], 100)),
        ...(await lireEvenements(services.pool, "droit", ids, 200)),
      ].sort((a, b) => b.le.getTime() - a.le.getTime());
      const auteurs = [
        ...historique.map(({ auteur }) => auteur),
        ...droits.flatMap((d) => d.auteurId ?? []),
      ];
      const noms = await nommerAgents(
        services.pool,
        auteurs.filter((id) => /^[\da-f-]{36}$/.test(id)),
      );
      const moyensPreferes = await services.parametres.textes("mfa.moyens_preferes", jourCivil(le));
      return { valeur: { agent, droits, historique, noms, moyensPreferes } };
    },
  };
}

/** The modules that may be given, by label; those of the missions when no catalogue says. */
export function nommerModules(
  catalogue: ReadonlyMap<string, string> | null,
  utiles: readonly string[],
): { code: string; libelle: string }[] {
  return [...(catalogue ?? new Map(utiles.map((code) => [code, code])))]
    .map(([code, libelle]) => ({ code, libelle }))
    .sort((a, b) => a.libelle.localeCompare(b.libelle, "fr"));
}
