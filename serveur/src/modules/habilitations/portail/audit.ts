import type { FastifyInstance, FastifyReply } from "fastify";
import Type from "typebox";
import { exportMotive } from "../../../acte/index.ts";
import { joindre } from "../../../kit/http/joindre.ts";
import { demandeExport, QuestionExport } from "../../../kit/http/question-export.ts";
import { routesActes, type SessionCourante } from "../../identite/index.ts";
import { cloreAudit, enonceDe, lireRapportAudit } from "../actes/clore-audit.ts";
import {
  exporterAudit,
  fournirAudit,
  lirePageAudit,
  surveillerHabilitations,
} from "../actes/consulter-audit.ts";
import { importerAudit } from "../actes/importer-audit.ts";
import { deciderAudit, ouvrirAudit } from "../actes/mener-audit.ts";
import type { LigneAudit, RequeteLignes } from "../depot/audit.ts";
import type { Campagne } from "../depot/campagnes-audit.ts";
import { libelleAnomalie } from "../regles/audit-anomalies.ts";
import type { ServicesAudit } from "../services-audit.ts";
import * as contrat from "./contrats-audit.ts";
import { statutPropre } from "./statut-propre.ts";

type Rapport = { readonly id: string; readonly format: "csv" | "pdf" };

const RACINE = "/audit";
const ETIQUETTE = "Audit des habilitations";
const FICHIER_MAX = 32 * 1024 * 1024;
const TYPES = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" } as const;

/** The yearly audit of accounts and rights, for the RGC. */
export function enregistrerPortailAudit(serveur: FastifyInstance, services: ServicesAudit): void {
  servirLesCampagnes(serveur, services);
  servirLesSorties(serveur, services);
}

function servirLesCampagnes(serveur: FastifyInstance, services: ServicesAudit): void {
  const servir = routesActes(serveur, services.cadre, ETIQUETTE, statutPropre);
  servir(
    {
      chemin: RACINE,
      sortie: contrat.Veille,
      dire: (veille) => ({
        ...veille,
        campagnes: veille.campagnes.map(decrireCampagne),
        anomalies: veille.anomalies.map((a) => ({ ...a, libelle: libelleAnomalie(a.genre) })),
      }),
    },
    surveillerHabilitations(services),
  );
  servir(
    { methode: "POST", chemin: `${RACINE}/campagnes`, sortie: contrat.CampagneOuverte },
    ouvrirAudit(services),
  );
  servir(
    {
      chemin: `${RACINE}/campagnes/:id/lignes`,
      question: contrat.RequetePage.properties,
      sortie: contrat.PageLignes,
      lire: ({ params, query }) => {
        const { page, taille, ...reste } = query as Record<string, string>;
        return {
          ...(reste as Pick<RequeteLignes, "filtre">),
          id: (params as { id: string }).id,
          page: Number(page ?? 1),
          taille: Number(taille ?? 50),
        };
      },
      dire: (page, { requete }) => {
        const { acteur } = requete.sessionPortail as SessionCourante;
        return {
          campagne: decrireCampagne(page.campagne),
          total: page.total,
          lignes: page.lignes.map((ligne) => decrireLigne(ligne, acteur.agentId)),
        };
      },
    },
    lirePageAudit(services),
  );
  servir(
    {
      chemin: `${RACINE}/campagnes/:id/decisions`,
      corps: contrat.Decisions,
      sortie: contrat.Avancement,
    },
    deciderAudit(services),
  );
  servir(
    {
      chemin: `${RACINE}/campagnes/:id/fichier`,
      corps: contrat.Fichier,
      octets: FICHIER_MAX,
      sortie: contrat.BilanFichier,
      lire: ({ params, body }) => ({
        id: (params as { id: string }).id,
        contenu: Buffer.from((body as { contenu: string }).contenu, "base64"),
      }),
    },
    importerAudit(services),
  );
  servir(
    {
      methode: "POST",
      chemin: `${RACINE}/campagnes/:id/cloture`,
      sortie: contrat.Prochaine,
      lire: ({ params, sessionPortail }) => {
        const { agent } = sessionPortail as SessionCourante;
        return {
          id: (params as { id: string }).id,
          signataire: `${agent.prenom} ${agent.nom} (${agent.courriel}), RGC`,
        };
      },
    },
    cloreAudit(services),
  );
}

/** What leaves the platform: the report, its attestation, the data of the audit. */
function servirLesSorties(serveur: FastifyInstance, services: ServicesAudit): void {
  const servir = routesActes(serveur, services.cadre, ETIQUETTE, statutPropre);
  const question = QuestionExport.properties;
  servir(
    {
      chemin: `${RACINE}/campagnes/:id/rapport/:format`,
      parametres: { format: contrat.FORMAT },
      question,
      sortie: Type.String(),
      lire: (requete) => ({ ...(requete.params as Rapport), ...demandeExport(requete) }),
      // The report is signed as it is: the number of this handing over stands in the name of the file.
      dire: (rapport, { reponse, entree }) => {
        const nom = `confidentiel-audit-habilitations-${entree.trace}.${rapport.format}`;
        return joindre(reponse, nom, TYPES[rapport.format], rapport.contenu);
      },
    },
    exportMotive("rapport-audit", lireRapportAudit(services)),
  );
  servir(
    {
      chemin: `${RACINE}/campagnes/:id/attestation/:format`,
      parametres: { format: contrat.FORMAT },
      sortie: contrat.Attestation,
      dire: (rapport, { entree }) => ({
        enonce: enonceDe(entree.id, rapport),
        signature: rapport.signature,
        clePublique: services.signataire.clePublique,
      }),
    },
    lireRapportAudit(services),
  );
  const donnees = (contenu: Buffer, { reponse }: { readonly reponse: FastifyReply }) =>
    joindre(reponse, "confidentiel-donnees-audit.csv", TYPES.csv, contenu);
  servir(
    {
      chemin: `${RACINE}/export`,
      question,
      sortie: Type.String(),
      lire: demandeExport,
      dire: donnees,
    },
    exportMotive("donnees-audit", exporterAudit(services)),
  );
  servir(
    {
      chemin: "/operateur/audit/:organisationId/export",
      question,
      sortie: Type.String(),
      lire: (requete) => ({
        ...(requete.params as { organisationId: string }),
        ...demandeExport(requete),
      }),
      dire: donnees,
    },
    exportMotive("donnees-audit", fournirAudit(services)),
  );
}

function decrireLigne(ligne: LigneAudit, lecteurId: string | null) {
  const { agentId, droitId: _, decideePar: __, decideeLe: ___, ...lue } = ligne;
  return {
    ...lue,
    anomalies: lue.anomalies.map((genre) => ({ genre, libelle: libelleAnomalie(genre) })),
    sienne: agentId === lecteurId,
  };
}

function decrireCampagne({ organisationId: _, ...campagne }: Campagne) {
  return {
    ...campagne,
    ouverteLe: campagne.ouverteLe?.toISOString() ?? null,
    closeLe: campagne.closeLe?.toISOString() ?? null,
  };
}
