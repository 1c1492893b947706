import type { Acte } from "../../../acte/index.ts";
import { lireTableCsv } from "../../../kit/csv/lire-table.ts";
import { Interruption, interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { estFinalite } from "../../journal/index.ts";
import { type AgentGere, modifierAgent, trouverParIdentifiant } from "../depot/agents.ts";
import { verifierAuteur } from "../regles/attribution.ts";
import { type LigneCompte, lireLigneCompte, placerColonnes } from "../regles/lignes-comptes.ts";
import type { ServicesAgents } from "../services-agents.ts";
import { organisationsGerees } from "./consulter-comptes.ts";
import { exigerMission, inscrireAgent } from "./creer-agent.ts";
import { attribuer } from "./donner-droit.ts";
import { type Gestion, gererOrganisation } from "./gerer-agent.ts";

const LIGNES_MAX = 10_000;

export type ImportVoulu = {
  readonly contenu: Buffer;
  /** Preview writes nothing; `tout` writes nothing either as soon as one line is refused. */
  readonly mode: "apercu" | "tout" | "choix";
  /** Lines to write, for `choix`. */
  readonly lignes: readonly number[];
};

export type CompteRendu = {
  readonly ecrit: boolean;
  readonly lignes: {
    readonly ligne: number;
    readonly identifiant: string;
    readonly issue: "creation" | "droit" | "creation-et-droit" | "inchange" | "refus";
    readonly motif: string | null;
  }[];
};

class Annulation extends Error {
  readonly lignes: CompteRendu["lignes"];
  constructor(lignes: CompteRendu["lignes"]) {
    super("annulation");
    this.lignes = lignes;
  }
}

/**
 * Accounts and rights from a CSV. The preview is the import itself, undone: what it says is what will
 * happen. Each line is alone in its savepoint, under the same rules as on screen.
 */
export function importerComptes(services: ServicesAgents): Acte<ImportVoulu, CompteRendu> {
  return {
    nom: "importer-comptes",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["RGC"] },
    async executer(voulu, acteur) {
      try {
        return await gererOrganisation(
          services,
          acteur,
          acteur.organisation.id,
          async (gestion) => {
            const table = lireTableCsv(voulu.contenu, LIGNES_MAX);
            if (typeof table === "string") return interrompre(refus("FICHIER_ILLISIBLE", table));
            const places = placerColonnes(table.entetes);
            if (typeof places === "string") return interrompre(refus("FICHIER_ILLISIBLE", places));
            const gerees = await organisationsGerees(services, gestion.acteur);
            const lignes: CompteRendu["lignes"] = [];
            for (const { ligne, cellules } of table.rangees) {
              if (voulu.mode === "choix" && !voulu.lignes.includes(ligne)) continue;
              const lue = lireLigneCompte(cellules, places);
              lignes.push(
                typeof lue === "string"
                  ? { ligne, identifiant: "", issue: "refus", motif: lue }
                  : { ligne, ...(await isoler(services, gestion, gerees, lue)) },
              );
            }
            const refusee = lignes.some(({ issue }) => issue === "refus");
            if (voulu.mode === "apercu" || (voulu.mode === "tout" && refusee)) {
              throw new Annulation(lignes);
            }
            await gestion.noter("agent", gestion.acteur.organisation.id, "comptes-importes", {
              lignes: lignes.length,
              refusees: lignes.filter(({ issue }) => issue === "refus").length,
            });
            return { ecrit: true, lignes };
          },
        );
      } catch (erreur) {
        if (!(erreur instanceof Annulation)) throw erreur;
        return { valeur: { ecrit: false, lignes: erreur.lignes } };
      }
    },
  };
}

type Compte = Omit<CompteRendu["lignes"][number], "ligne">;

async function isoler(
  services: ServicesAgents,
  gestion: Gestion,
  gerees: readonly string[],
  voulue: LigneCompte,
): Promise<Compte> {
  const { client } = gestion;
  await client.query("savepoint ligne");
  try {
    const issue = await appliquer(services, gestion, gerees, voulue);
    await client.query("release savepoint ligne");
    return { identifiant: voulue.identifiant, issue, motif: null };
  } catch (erreur) {
    if (!(erreur instanceof Interruption)) throw erreur;
    await client.query("rollback to savepoint ligne");
    return { identifiant: voulue.identifiant, issue: "refus", motif: erreur.refus.message };
  }
}

async function appliquer(
  services: ServicesAgents,
  gestion: Gestion,
  gerees: readonly string[],
  voulue: LigneCompte,
): Promise<Compte["issue"]> {
  const connu = await trouverParIdentifiant(gestion.client, gerees, voulue.identifiant);
  const ouvert = connu && connu.fermeLe === null ? connu : null;
  const agent = ouvert ?? (await inscrire(services, gestion, gerees, voulue));
  if (ouvert && voulue.mission !== null) await completerMission(gestion, ouvert, voulue.mission);
  if (voulue.droit === null) return ouvert ? "inchange" : "creation";
  const interdit = verifierAuteur(gestion.acteur.agentId, agent);
  if (interdit) interrompre(interdit);
  if (!estFinalite(voulue.droit.finalite)) {
    interrompre(refus("FINALITE_INCONNUE", "Cette finalité n’est pas de l’article 2."));
  }
  const mission = agent.mission ?? voulue.mission;
  const attribution = { ...voulue.droit, debut: gestion.jour };
  await attribuer(services, gestion, { ...agent, mission }, attribution, null);
  return ouvert ? "droit" : "creation-et-droit";
}

async function inscrire(
  services: ServicesAgents,
  gestion: Gestion,
  gerees: readonly string[],
  voulue: LigneCompte,
): Promise<AgentGere> {
  const { organisation } = gestion.acteur;
  const annuaire = await services.cadre.annuaire.lire();
  const siret = voulue.siret ?? organisation.siret;
  const employeur = annuaire.parSiret(siret);
  const organisationId =
    employeur && gerees.includes(employeur.id) ? employeur.id : organisation.id;
  await inscrireAgent(services, gestion, organisationId, { ...voulue, siret, externeId: null });
  return (await trouverParIdentifiant(gestion.client, gerees, voulue.identifiant)) as AgentGere;
}

async function completerMission(
  gestion: Gestion,
  agent: AgentGere,
  mission: string,
): Promise<void> {
  if (agent.mission === mission) return;
  if (agent.mission !== null) {
    interrompre(
      refus(
        "CHANGEMENT_REQUIS",
        "Cette personne a une autre mission : déclarez un changement de fonctions.",
      ),
    );
  }
  await exigerMission(gestion, mission);
  await modifierAgent(gestion.client, agent.id, { mission }, gestion.maintenant);
}
