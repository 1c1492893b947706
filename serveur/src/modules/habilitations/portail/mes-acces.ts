import type { FastifyInstance } from "fastify";
import Type from "typebox";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { routesActes, type SessionCourante } from "../../identite/index.ts";
import { FINALITES } from "../../journal/index.ts";
import { nommerModules } from "../actes/consulter-comptes.ts";
import { demanderDroit } from "../actes/demander-droit.ts";
import { lireMissions } from "../depot/agents.ts";
import { lireDemandesDe } from "../depot/demandes.ts";
import { lireDroitsGeres } from "../depot/droits.ts";
import type { Porte } from "../regles/composer-acces.ts";
import { MESSAGES_PORTES } from "../regles/messages-portes.ts";
import type { ServicesAgents } from "../services-agents.ts";
import * as contrat from "./contrats.ts";
import { decrireDroit } from "./decrire.ts";
import { statutPropre } from "./statut-propre.ts";

const PorteFermee = Type.Object({ code: Type.String(), message: Type.String() });
const MesAcces = Type.Object({
  portes: Type.Array(PorteFermee),
  acces: Type.Array(Type.Object({ module: Type.String(), portes: Type.Array(PorteFermee) })),
  droits: Type.Array(contrat.Droit),
  demandes: Type.Array(
    Type.Object({
      id: Type.String(),
      module: Type.String(),
      etat: Type.String(),
      deposeeLe: Type.String(),
      decisionMotif: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  modules: Type.Array(Type.Object({ code: Type.String(), libelle: Type.String() })),
  finalites: Type.Array(Type.Object({ code: Type.String(), libelle: Type.String() })),
});

/** An agent's own accesses: what they may open, why not, and the way to ask. */
export function enregistrerMesAcces(serveur: FastifyInstance, services: ServicesAgents): void {
  const servir = routesActes(serveur, services.cadre, "Mes accès", statutPropre);
  const direPorte = (code: Porte) => ({ code, message: MESSAGES_PORTES[code] });
  servir(
    {
      chemin: "/mes-acces",
      sortie: MesAcces,
      dire: (lus, { requete }) => {
        const { acces } = requete.sessionPortail as SessionCourante;
        return {
          ...lus,
          portes: acces.portes.map(direPorte),
          acces: acces.parModule.map(({ module, portes }) => ({
            module,
            portes: portes.map(direPorte),
          })),
          finalites: Object.entries(FINALITES).map(([code, libelle]) => ({ code, libelle })),
        };
      },
    },
    lireMesAcces(services),
  );
  servir(
    {
      chemin: "/mes-acces/demandes",
      corps: contrat.NouvelleDemande,
      sortie: contrat.Cree,
      dire: (id) => ({ id }),
    },
    demanderDroit(services),
  );
}

function lireMesAcces(services: ServicesAgents) {
  return {
    nom: "consulter-mes-acces",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer(_entree: null, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const agentId = acteur.agentId ?? "";
      const [droits, demandes, missions, catalogue] = await Promise.all([
        lireDroitsGeres(services.pool, agentId),
        lireDemandesDe(services.pool, agentId),
        lireMissions(services.pool),
        services.modulesDuCatalogue(),
      ]);
      const utiles = missions.flatMap(({ modules }) => modules.map(({ module }) => module));
      return {
        valeur: {
          droits: droits.map((droit) => decrireDroit(droit, jour, new Map())),
          demandes: demandes.map(({ id, module, etat, deposeeLe, decisionMotif }) => ({
            id,
            module,
            etat,
            deposeeLe: deposeeLe.toISOString(),
            decisionMotif,
          })),
          modules: nommerModules(catalogue, utiles),
        },
      };
    },
  } satisfies Acte<null, unknown>;
}
