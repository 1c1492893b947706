import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { routesActes, type SessionCourante } from "../../identite/index.ts";
import { confirmerSignalementRgc } from "../actes/confirmer-signalement-rgc.ts";
import {
  listerEchangesRgc,
  listerNominations,
  ouvrirEspaceRgc,
  suivreNominations,
} from "../actes/consulter-rgc.ts";
import { deciderRgc } from "../actes/decider-rgc.ts";
import { designerRgc } from "../actes/designer-rgc.ts";
import {
  annoncerAuxRgc,
  demanderAssistanceRgc,
  repondreAssistanceRgc,
} from "../actes/echanger-rgc.ts";
import { abandonnerRgc, retirerRgc, revoquerRgc } from "../actes/mettre-fin-rgc.ts";
import { deposerActeRgc, remettreConditionsRgc } from "../actes/preparer-rgc.ts";
import { publierDocumentRgc } from "../actes/publier-document-rgc.ts";
import { signalerRgc } from "../actes/signaler-rgc.ts";
import { debloquerRgc, declarerPerteRgc, enregistrerFormationRgc } from "../actes/suivre-rgc.ts";
import { transmettreRgc } from "../actes/transmettre-rgc.ts";
import type { Nominations } from "../nominations.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import * as contrat from "./contrats-rgc.ts";
import { decrireEchange, decrireNomination, decrireSignalement } from "./decrire-rgc.ts";
import { statutPropre } from "./statut-propre.ts";

const PARTENAIRE = "/nomination-rgc";
const OPERATEUR = "/operateur/nominations-rgc";
const RGC = "/espace-rgc";
const ACTE_MAX = 8 * 1024 * 1024;
const Rien = Type.Null();

type ServicesNominations = ServicesRgc & { readonly nominations: Pick<Nominations, "rgcActif"> };

/** The nomination of the RGC: the partner's desk, the opérateur's, and the RGC's own page. */
export function enregistrerPortailNominations(
  serveur: FastifyInstance,
  services: ServicesNominations,
): void {
  servirLesLectures(serveur, services);
  servirLePartenaire(serveur, services);
  servirLOperateur(serveur, services);
  const servir = routesActes(serveur, services.cadre, "RGC", statutPropre);
  servir(
    { chemin: `${RGC}/assistance`, corps: contrat.AssistanceVoulue, sortie: contrat.Identifiant },
    demanderAssistanceRgc(services),
  );
  servir(
    { chemin: `${RGC}/perte-identifiants`, corps: contrat.Perte, sortie: Rien },
    declarerPerteRgc(services),
  );
}

function servirLePartenaire(serveur: FastifyInstance, services: ServicesNominations): void {
  const servir = routesActes(serveur, services.cadre, "RGC", statutPropre);
  servir(
    { chemin: PARTENAIRE, corps: contrat.DesignationVoulue, sortie: contrat.DesignationFaite },
    designerRgc(services),
  );
  servir(
    { methode: "POST", chemin: `${PARTENAIRE}/:id/conditions`, sortie: Rien },
    remettreConditionsRgc(services),
  );
  servir(
    {
      chemin: `${PARTENAIRE}/:id/acte`,
      corps: contrat.ActeSigne,
      octets: ACTE_MAX,
      sortie: Rien,
      lire: ({ params, body }) => {
        const { signeeLe, document } = body as { signeeLe: string; document: string };
        const { id } = params as { id: string };
        return { id, signeeLe, document: Buffer.from(document, "base64") };
      },
    },
    deposerActeRgc(services),
  );
  servir(
    { methode: "POST", chemin: `${PARTENAIRE}/:id/envoi`, sortie: contrat.Envoi },
    transmettreRgc(services),
  );
  servir(
    { chemin: `${PARTENAIRE}/:id/retrait`, corps: contrat.Motif, sortie: Rien },
    retirerRgc(services),
  );
  servir(
    { chemin: `${PARTENAIRE}/:id/abandon`, corps: contrat.Motif, sortie: Rien },
    abandonnerRgc(services),
  );
  servir(
    {
      chemin: `${PARTENAIRE}/:id/signalement`,
      corps: contrat.SignalementVoulu,
      sortie: contrat.SignalementFait,
    },
    signalerRgc(services),
  );
  servir(
    { methode: "POST", chemin: `${PARTENAIRE}/signalements/:id/envoi`, sortie: Rien },
    confirmerSignalementRgc(services),
  );
}

function servirLOperateur(serveur: FastifyInstance, services: ServicesNominations): void {
  const servir = routesActes(serveur, services.cadre, "RGC", statutPropre);
  servir(
    { chemin: `${OPERATEUR}/:id/decision`, corps: contrat.DecisionVoulue, sortie: Rien },
    deciderRgc(services),
  );
  servir(
    { chemin: `${OPERATEUR}/:id/revocation`, corps: contrat.Motif, sortie: Rien },
    revoquerRgc(services),
  );
  servir(
    { chemin: `${OPERATEUR}/:id/formation`, corps: contrat.FormationVoulue, sortie: Rien },
    enregistrerFormationRgc(services),
  );
  servir(
    { chemin: `${OPERATEUR}/:id/deblocage`, corps: contrat.Motif, sortie: Rien },
    debloquerRgc(services),
  );
  servir(
    {
      chemin: `${OPERATEUR}/documents`,
      corps: contrat.PublicationVoulue,
      sortie: contrat.VersionPubliee,
    },
    publierDocumentRgc(services),
  );
  servir(
    { chemin: `${OPERATEUR}/annonces`, corps: contrat.AnnonceVoulue, sortie: contrat.Identifiant },
    annoncerAuxRgc(services),
  );
  servir(
    { chemin: `${OPERATEUR}/assistance/:id`, corps: contrat.Reponse, sortie: Rien },
    repondreAssistanceRgc(services),
  );
}

function servirLesLectures(serveur: FastifyInstance, services: ServicesNominations): void {
  const servir = routesActes(serveur, services.cadre, "RGC", statutPropre);
  servir(
    {
      chemin: PARTENAIRE,
      sortie: contrat.SuiviPartenaire,
      dire: async (suivi, { requete }) => {
        const { organisation } = (requete.sessionPortail as SessionCourante).acteur;
        const jour = jourCivil(services.cadre.horloge.maintenant());
        const annuaire = await services.cadre.annuaire.lire();
        return {
          ...suivi,
          rgcActif: await services.nominations.rgcActif(organisation.id, jour),
          nominations: suivi.nominations.map((n) => decrireNomination(n, annuaire)),
          signalements: suivi.signalements.map((s) => decrireSignalement(s, suivi.jour)),
          documents: suivi.documents.map(({ publieLe: _, ...document }) => document),
        };
      },
    },
    suivreNominations(services),
  );
  servir(
    {
      chemin: OPERATEUR,
      sortie: contrat.SuiviOperateur,
      dire: async (suivi) => {
        const annuaire = await services.cadre.annuaire.lire();
        return {
          jour: suivi.jour,
          nominations: suivi.nominations.map((n) => decrireNomination(n, annuaire)),
          signalements: suivi.signalements.map((s) => ({
            ...decrireSignalement(s, suivi.jour),
            nominationId: s.nominationId,
            partenaire: annuaire.organisation(s.organisationId)?.nom ?? "",
          })),
          documents: suivi.documents.map(({ publieLe: _, ...document }) => document),
        };
      },
    },
    listerNominations(services),
  );
  servir(
    {
      chemin: RGC,
      sortie: contrat.EspaceRgc,
      dire: ({ nomination, echanges }, { requete }) => ({
        organisation: (requete.sessionPortail as SessionCourante).acteur.organisation.nom,
        effetLe: nomination?.effetLe ?? null,
        formeeLe: nomination?.formeeLe ?? null,
        formateur: nomination?.formateur ?? null,
        echanges: echanges.map(decrireEchange),
      }),
    },
    ouvrirEspaceRgc(services),
  );
  servir(
    {
      chemin: `${OPERATEUR}/echanges`,
      sortie: Type.Object({ echanges: contrat.EspaceRgc.properties.echanges }),
      dire: (echanges) => ({ echanges: echanges.map(decrireEchange) }),
    },
    listerEchangesRgc(services),
  );
}
