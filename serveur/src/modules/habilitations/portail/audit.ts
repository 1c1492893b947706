import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { exportMotive } from "../../../acte/index.ts";
import { joindre } from "../../../kit/http/joindre.ts";
import { demandeExport, QuestionExport } from "../../../kit/http/question-export.ts";
import type { SessionCourante } from "../../identite/index.ts";
import { cloreAudit, enonceDe, lireRapportAudit } from "../actes/clore-audit.ts";
import {
  exporterAudit,
  fournirAudit,
  lirePageAudit,
  surveillerHabilitations,
} from "../actes/consulter-audit.ts";
import { importerAudit } from "../actes/importer-audit.ts";
import { deciderAudit, ouvrirAudit } from "../actes/mener-audit.ts";
import type { RequeteLignes } from "../depot/audit.ts";
import type { Campagne } from "../depot/campagnes-audit.ts";
import { libelleAnomalie } from "../regles/audit-anomalies.ts";
import type { DecisionVoulue } from "../regles/audit-decision.ts";
import type { ServicesAudit } from "../services-audit.ts";
import * as contrat from "./contrats-audit.ts";
import { Cle } from "./contrats-rgc.ts";
import { ERREURS, repondre } from "./repondre.ts";

const RACINE = "/portail/api/audit";
const tags = ["Audit des habilitations"];
const FICHIER_MAX = 32 * 1024 * 1024;
const TYPES = { csv: "text/csv; charset=utf-8", pdf: "application/pdf" } as const;

/** The yearly audit of accounts and rights, for the RGC. */
export function enregistrerPortailAudit(serveur: FastifyInstance, services: ServicesAudit): void {
  const schema = (reponse: object, reste: object = {}) => ({
    schema: { tags, ...reste, response: { ...reponse, ...ERREURS } },
  });
  const idDe = (requete: { params: unknown }) => (requete.params as { id: string }).id;

  const surveiller = surveillerHabilitations(services);
  serveur.get(RACINE, schema({ 200: contrat.Veille }), (requete, reponse) =>
    repondre(services, requete, reponse, surveiller, null, (veille) => ({
      ...veille,
      campagnes: veille.campagnes.map(decrireCampagne),
      anomalies: veille.anomalies.map((a) => ({ ...a, libelle: libelleAnomalie(a.genre) })),
    })),
  );

  const ouvrir = ouvrirAudit(services);
  serveur.post(
    `${RACINE}/campagnes`,
    schema({ 200: contrat.CampagneOuverte }),
    (requete, reponse) => repondre(services, requete, reponse, ouvrir, null),
  );

  const lirePage = lirePageAudit(services);
  serveur.get(
    `${RACINE}/campagnes/:id/lignes`,
    schema({ 200: contrat.PageLignes }, { params: Cle, querystring: contrat.RequetePage }),
    (requete, reponse) => {
      const { acteur } = requete.sessionPortail as SessionCourante;
      const { page, taille, ...reste } = requete.query as Record<string, string>;
      const entree = {
        ...(reste as Pick<RequeteLignes, "filtre">),
        id: idDe(requete),
        page: Number(page ?? 1),
        taille: Number(taille ?? 50),
      };
      return repondre(services, requete, reponse, lirePage, entree, (sortie) => ({
        campagne: decrireCampagne(sortie.campagne),
        total: sortie.total,
        lignes: sortie.lignes.map(
          ({ agentId, droitId: _, decideePar: __, decideeLe: ___, ...ligne }) => ({
            ...ligne,
            anomalies: ligne.anomalies.map((genre) => ({
              genre,
              libelle: libelleAnomalie(genre),
            })),
            sienne: agentId === acteur.agentId,
          }),
        ),
      }));
    },
  );

  const decider = deciderAudit(services);
  serveur.post(
    `${RACINE}/campagnes/:id/decisions`,
    schema({ 200: contrat.Avancement }, { params: Cle, body: contrat.Decisions }),
    (requete, reponse) => {
      const corps = requete.body as DecisionVoulue & { rangs: number[] };
      return repondre(services, requete, reponse, decider, { ...corps, id: idDe(requete) });
    },
  );

  const importer = importerAudit(services);
  serveur.post(
    `${RACINE}/campagnes/:id/fichier`,
    {
      bodyLimit: FICHIER_MAX,
      ...schema({ 200: contrat.BilanFichier }, { params: Cle, body: contrat.Fichier }),
    },
    (requete, reponse) => {
      const contenu = Buffer.from((requete.body as { contenu: string }).contenu, "base64");
      return repondre(services, requete, reponse, importer, { id: idDe(requete), contenu });
    },
  );

  const clore = cloreAudit(services);
  serveur.post(
    `${RACINE}/campagnes/:id/cloture`,
    schema({ 200: contrat.Prochaine }, { params: Cle }),
    (requete, reponse) => {
      const { agent } = requete.sessionPortail as SessionCourante;
      const signataire = `${agent.prenom} ${agent.nom} (${agent.courriel}), RGC`;
      return repondre(services, requete, reponse, clore, { id: idDe(requete), signataire });
    },
  );

  const lireRapport = lireRapportAudit(services);
  const remettreRapport = exportMotive("rapport-audit", lireRapportAudit(services));
  const params = contrat.Format;
  serveur.get(
    `${RACINE}/campagnes/:id/rapport/:format`,
    schema({ 200: Type.String() }, { params, querystring: QuestionExport }),
    (requete, reponse) => {
      const entree = {
        ...(requete.params as { id: string; format: "csv" | "pdf" }),
        ...demandeExport(requete),
      };
      // The report is signed as it is: the number of this handing over stands in the name of the file.
      const nom = `confidentiel-audit-habilitations-${entree.trace}`;
      return repondre(services, requete, reponse, remettreRapport, entree, ({ contenu, format }) =>
        joindre(reponse, `${nom}.${format}`, TYPES[format], contenu),
      );
    },
  );
  serveur.get(
    `${RACINE}/campagnes/:id/attestation/:format`,
    schema({ 200: contrat.Attestation }, { params }),
    (requete, reponse) => {
      const entree = requete.params as { id: string; format: "csv" | "pdf" };
      return repondre(services, requete, reponse, lireRapport, entree, (rapport) => ({
        enonce: enonceDe(entree.id, rapport),
        signature: rapport.signature,
        clePublique: services.signataire.clePublique,
      }));
    },
  );

  const exporter = exportMotive("donnees-audit", exporterAudit(services));
  const demande = { querystring: QuestionExport };
  serveur.get(`${RACINE}/export`, schema({ 200: Type.String() }, demande), (requete, reponse) =>
    repondre(services, requete, reponse, exporter, demandeExport(requete), (contenu) =>
      joindre(reponse, "confidentiel-donnees-audit.csv", TYPES.csv, contenu),
    ),
  );
  const fournir = exportMotive("donnees-audit", fournirAudit(services));
  serveur.get(
    "/portail/api/operateur/audit/:organisationId/export",
    schema({ 200: Type.String() }, { params: contrat.Organisation, ...demande }),
    (requete, reponse) => {
      const entree = {
        ...(requete.params as { organisationId: string }),
        ...demandeExport(requete),
      };
      return repondre(services, requete, reponse, fournir, entree, (contenu) =>
        joindre(reponse, "confidentiel-donnees-audit.csv", TYPES.csv, contenu),
      );
    },
  );
}

function decrireCampagne({ organisationId: _, ...campagne }: Campagne) {
  return {
    ...campagne,
    ouverteLe: campagne.ouverteLe?.toISOString() ?? null,
    closeLe: campagne.closeLe?.toISOString() ?? null,
  };
}
