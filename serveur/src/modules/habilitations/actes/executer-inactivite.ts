import type { PoolClient } from "pg";
import { ajouterJours, ajouterMois } from "../../../kit/delais.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { pourChacun } from "../../../kit/travaux/pour-chacun.ts";
import { insererEvenement } from "../../journal/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { suspendreDroits } from "../depot/droits.ts";
import { type DroitSilencieux, lireDroitsSilencieux, marquerAvertis } from "../depot/inactifs.ts";
import { creerTache, ecarterInactivites, lireDecisionInactivite } from "../depot/taches.ts";
import { jugerInactivite, termeInactivite } from "../regles/inactivite.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { porteurDe } from "./gerer-agent.ts";
import { prevenirAgent } from "./prevenir-agent.ts";

/**
 * Accounts silent for two months: warned before, then suspended under the RGC's standing decision, or
 * made a task of the RGC's, which goes once the account has served again. Run every day; running it twice changes nothing.
 */
// ANX1-5.1-08 AMB-06 AMB-18
export async function executerInactivite(
  services: ServicesAgents,
  maintenant: Date,
): Promise<{ avertis: number; suspendus: number; taches: number }> {
  const jour = jourCivil(maintenant);
  const delais = {
    mois: await services.parametres.nombre("compte.inactivite_mois", jour),
    avertissementJours: await services.parametres.nombre("compte.avertissement_jours", jour),
  };
  // Wider than any clamping at the end of a month: the rule decides on each right.
  const limite = ajouterJours(ajouterMois(jour, -delais.mois), delais.avertissementJours + 4);
  const silencieux = await lireDroitsSilencieux(services.pool, jour, limite);
  const annuaire = await services.cadre.annuaire.lire();
  const bilan = { avertis: 0, suspendus: 0, taches: 0 };
  const encore: string[] = [];
  const parAgent = Map.groupBy(silencieux, (d) => d.agentId);
  await pourChacun(parAgent, async ([agentId, droits]) => {
    const juges = Map.groupBy(droits, (d) => jugerInactivite(d.reference, delais, jour));
    const dus = juges.get("a-suspendre") ?? [];
    if (dus.length > 0) encore.push(agentId);
    const aAvertir = (juges.get("a-avertir") ?? []).filter(({ averti }) => !averti);
    if (dus.length + aAvertir.length === 0) return;
    const organisationId = (droits[0] as DroitSilencieux).organisationId;
    const porteur = porteurDe(annuaire, organisationId);
    await enTransaction(services.pool, async (client) => {
      if (aAvertir.length > 0) {
        await avertir(client, { agentId, porteur, droits: aAvertir, mois: delais.mois, jour });
        bilan.avertis += aAvertir.length;
      }
      if (dus.length === 0) return;
      const mode = await lireDecisionInactivite(client, porteur, maintenant);
      const geste = {
        agentId,
        organisationId,
        porteur,
        ids: dus.map(({ id }) => id),
        mois: delais.mois,
      };
      if (mode === "automatique") bilan.suspendus += await suspendre(client, geste, maintenant);
      else bilan.taches += await confier(client, geste, jour, maintenant);
    });
  });
  await ecarterInactivites(services.pool, encore, maintenant);
  return bilan;
}

type Geste = {
  agentId: string;
  organisationId: string;
  porteur: string;
  ids: string[];
  mois: number;
};

type Avertissement = {
  readonly agentId: string;
  readonly porteur: string;
  readonly droits: readonly DroitSilencieux[];
  readonly mois: number;
  readonly jour: string;
};

async function avertir(
  client: PoolClient,
  { agentId, porteur, droits, mois, jour }: Avertissement,
): Promise<void> {
  await marquerAvertis(
    client,
    droits.map(({ id }) => id),
    jour,
  );
  const terme = droits.map((d) => termeInactivite(d.reference, mois)).sort()[0] as JourCivil;
  await prevenirAgent(
    client,
    { id: agentId },
    {
      genre: "inactivite-avertissement",
      objet: "Vos accès seront bientôt suspendus",
      corps: `Sans connexion de votre part, vos accès seront suspendus le ${ecrireJour(terme)}. Connectez-vous pour les conserver.`,
    },
  );
  await prevenirRgc(client, porteur, agentId, "Un compte inactif sera bientôt à suspendre");
}

async function suspendre(client: PoolClient, geste: Geste, le: Date): Promise<number> {
  const motif = `${geste.mois} mois sans utilisation, décision permanente du RGC`;
  const nombre = await suspendreDroits(client, geste.ids, {
    cause: "inactivite",
    motif,
    par: null,
    le,
  });
  if (nombre === 0) return 0;
  await insererEvenement(client, {
    sujetType: "agent",
    sujetId: geste.agentId,
    genre: "droits-suspendus",
    auteur: "systeme",
    capacite: "systeme",
    organisationId: geste.organisationId,
    contenu: { cause: "inactivite", droits: geste.ids },
  });
  await prevenirAgent(
    client,
    { id: geste.agentId },
    {
      genre: "inactivite-suspension",
      objet: "Vos accès sont suspendus",
      corps: `Votre compte n’a pas servi depuis ${geste.mois} mois. Demandez au responsable de la gestion des comptes de rétablir vos accès si vos missions l’exigent.`,
    },
  );
  await prevenirRgc(
    client,
    geste.porteur,
    geste.agentId,
    "Un compte inactif vient d’être suspendu",
  );
  return nombre;
}

async function confier(client: PoolClient, geste: Geste, jour: string, le: Date): Promise<number> {
  const id = await creerTache(client, {
    organisationId: geste.organisationId,
    agentId: geste.agentId,
    genre: "inactivite",
    effetLe: jour,
    contenu: { droits: geste.ids },
    source: "automatique",
    creeeLe: le,
  });
  if (!id) return 0;
  await prevenirRgc(client, geste.porteur, geste.agentId, "Un compte inactif est à suspendre");
  return 1;
}

async function prevenirRgc(
  client: PoolClient,
  porteur: string,
  agentId: string,
  objet: string,
): Promise<void> {
  await deposerAvis(client, {
    genre: "inactivite-rgc",
    objet,
    corps:
      "Un compte de votre organisation ne sert plus depuis longtemps. Ouvrez vos tâches pour en décider.",
    destinataires: [{ role: "RGC", organisationId: porteur }],
    lien: "/gestion-des-comptes/taches",
    sujet: { type: "agent", id: agentId },
  });
}
