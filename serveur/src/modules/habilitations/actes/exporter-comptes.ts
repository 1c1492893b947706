import type { Marque } from "../../../acte/index.ts";
import { ecrireCsv } from "../../../kit/csv/ecrire-csv.ts";
import { lireMissions } from "../depot/agents.ts";
import { type LigneAgent, lirePageAgents } from "../depot/tableaux.ts";
import { lecture, type PageVoulue, reperes } from "./consulter-comptes.ts";

// More rows than any partner has agents: all the pages in one.
const TOUT = 1_000_000;

const ENTETES = [
  "Nom",
  "Prénom",
  "Courriel",
  "Mission",
  "Fonction",
  "Qualité",
  "Organisation",
  "Employeur",
  "Droits",
  "Droits suspendus",
  "Dernière activité",
  "Moyen de connexion",
  "Moyen préféré",
  "Prochaine fin",
  "Départ",
  "Fermé le",
] as const;

/** The table of accounts as the screen keeps it (filter, search, order), all pages together, in CSV. */
export const exporterAgents = lecture(
  "exporter-agents",
  async (voulu: Omit<PageVoulue, "page"> & Marque, acteur, services): Promise<Buffer> => {
    const { filtre = "actifs", texte = "", tri = "nom", sens = "asc" } = voulu;
    const [bornes, missions, annuaire] = await Promise.all([
      reperes(services, acteur),
      lireMissions(services.pool),
      services.cadre.annuaire.lire(),
    ]);
    const requete = { filtre, texte, tri, sens, page: 1, parPage: TOUT };
    const agents = await lirePageAgents(services.pool, bornes, requete);
    const libelles = new Map(missions.map(({ code, libelle }) => [code, libelle]));
    const nomDe = (id: string) => annuaire.organisation(id)?.nom ?? null;
    const rangs = agents.map((agent) => cellules(agent, libelles, nomDe(agent.organisationId)));
    return Buffer.from(ecrireCsv([[...ENTETES], ...rangs], voulu.marque), "utf8");
  },
);

function cellules(
  agent: LigneAgent,
  missions: ReadonlyMap<string, string>,
  organisation: string | null,
): (string | null)[] {
  return [
    agent.nom,
    agent.prenom,
    agent.courriel,
    agent.mission && (missions.get(agent.mission) ?? agent.mission),
    agent.fonction,
    agent.qualite,
    organisation,
    agent.employeur,
    String(agent.droits),
    String(agent.suspendus),
    agent.derniereActivite,
    agent.moyenConnexion,
    agent.moyenPrefere === null ? null : agent.moyenPrefere ? "oui" : "non",
    agent.prochaineFin,
    agent.departLe,
    agent.fermeLe?.toISOString() ?? null,
  ];
}
