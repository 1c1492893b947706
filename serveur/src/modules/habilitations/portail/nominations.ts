import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import Type, { type TSchema } from "typebox";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
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
import { ERREURS, repondre } from "./repondre.ts";

const PARTENAIRE = "/portail/api/nomination-rgc";
const OPERATEUR = "/portail/api/operateur/nominations-rgc";
const RGC = "/portail/api/espace-rgc";
const tags = ["RGC"];
const ACTE_MAX = 8 * 1024 * 1024;

/** The nomination of the RGC: the partner's desk, the opérateur's, and the RGC's own page. */
export function enregistrerPortailNominations(
  serveur: FastifyInstance,
  services: ServicesRgc & { readonly nominations: Pick<Nominations, "rgcActif"> },
): void {
  lire(serveur, services);
  // What is written: address, acte, body asked for, answer; the id of the address joins the body.
  const gestes: readonly (readonly [
    string,
    Acte<never, unknown>,
    TSchema | null,
    TSchema | null,
  ])[] = [
    [PARTENAIRE, designerRgc(services), contrat.DesignationVoulue, contrat.DesignationFaite],
    [`${PARTENAIRE}/:id/conditions`, remettreConditionsRgc(services), null, null],
    [`${PARTENAIRE}/:id/envoi`, transmettreRgc(services), null, contrat.Envoi],
    [`${PARTENAIRE}/:id/retrait`, retirerRgc(services), contrat.Motif, null],
    [`${PARTENAIRE}/:id/abandon`, abandonnerRgc(services), contrat.Motif, null],
    [
      `${PARTENAIRE}/:id/signalement`,
      signalerRgc(services),
      contrat.SignalementVoulu,
      contrat.SignalementFait,
    ],
    [`${PARTENAIRE}/signalements/:id/envoi`, confirmerSignalementRgc(services), null, null],
    [`${OPERATEUR}/:id/decision`, deciderRgc(services), contrat.DecisionVoulue, null],
    [`${OPERATEUR}/:id/revocation`, revoquerRgc(services), contrat.Motif, null],
    [
      `${OPERATEUR}/:id/formation`,
      enregistrerFormationRgc(services),
      contrat.FormationVoulue,
      null,
    ],
    [`${OPERATEUR}/:id/deblocage`, debloquerRgc(services), contrat.Motif, null],
    [
      `${OPERATEUR}/documents`,
      publierDocumentRgc(services),
      contrat.PublicationVoulue,
      contrat.VersionPubliee,
    ],
    [`${OPERATEUR}/annonces`, annoncerAuxRgc(services), contrat.AnnonceVoulue, contrat.Identifiant],
    [`${OPERATEUR}/assistance/:id`, repondreAssistanceRgc(services), contrat.Reponse, null],
    [
      `${RGC}/assistance`,
      demanderAssistanceRgc(services),
      contrat.AssistanceVoulue,
      contrat.Identifiant,
    ],
    [`${RGC}/perte-identifiants`, declarerPerteRgc(services), contrat.Perte, null],
  ];
  for (const [adresse, acte, body, sortie] of gestes) {
    serveur.post(
      adresse,
      {
        schema: {
          tags,
          ...(adresse.includes(":id") && { params: contrat.Cle }),
          ...(body && { body }),
          response: { ...(sortie ? { 200: sortie } : { 204: Type.Null() }), ...ERREURS },
        },
      },
      (requete, reponse) => {
        const entree = { ...(requete.body as object | null), ...(requete.params as object) };
        return repondre(services, requete, reponse, acte, entree as never);
      },
    );
  }
  const signer = deposerActeRgc(services);
  serveur.post(
    `${PARTENAIRE}/:id/acte`,
    {
      bodyLimit: ACTE_MAX,
      schema: {
        tags,
        params: contrat.Cle,
        body: contrat.ActeSigne,
        response: { 204: Type.Null(), ...ERREURS },
      },
    },
    (requete, reponse) => {
      const { signeeLe, document } = requete.body as { signeeLe: string; document: string };
      const { id } = requete.params as { id: string };
      const entree = { id, signeeLe, document: Buffer.from(document, "base64") };
      return repondre(services, requete, reponse, signer, entree);
    },
  );
}

function lire(
  serveur: FastifyInstance,
  services: ServicesRgc & { readonly nominations: Pick<Nominations, "rgcActif"> },
): void {
  type Route = (requete: FastifyRequest, reponse: FastifyReply) => Promise<FastifyReply>;
  const route = (adresse: string, sortie: TSchema, faire: Route) =>
    serveur.get(adresse, { schema: { tags, response: { 200: sortie, ...ERREURS } } }, faire);

  const suivre = suivreNominations(services);
  route(PARTENAIRE, contrat.SuiviPartenaire, async (requete, reponse) => {
    const annuaire = await services.cadre.annuaire.lire();
    const organisationId = requete.sessionPortail?.acteur.organisation.id ?? "";
    const jour = jourCivil(services.cadre.horloge.maintenant());
    const rgcActif = await services.nominations.rgcActif(organisationId, jour);
    return repondre(services, requete, reponse, suivre, null, (suivi) => ({
      ...suivi,
      rgcActif,
      nominations: suivi.nominations.map((n) => decrireNomination(n, annuaire)),
      signalements: suivi.signalements.map((s) => decrireSignalement(s, suivi.jour)),
      documents: suivi.documents.map(({ publieLe: _, ...document }) => document),
    }));
  });

  const lister = listerNominations(services);
  route(OPERATEUR, contrat.SuiviOperateur, async (requete, reponse) => {
    const annuaire = await services.cadre.annuaire.lire();
    return repondre(services, requete, reponse, lister, null, (suivi) => ({
      jour: suivi.jour,
      nominations: suivi.nominations.map((n) => decrireNomination(n, annuaire)),
      signalements: suivi.signalements.map((s) => ({
        ...decrireSignalement(s, suivi.jour),
        nominationId: s.nominationId,
        partenaire: annuaire.organisation(s.organisationId)?.nom ?? "",
      })),
      documents: suivi.documents.map(({ publieLe: _, ...document }) => document),
    }));
  });

  const espace = ouvrirEspaceRgc(services);
  route(RGC, contrat.EspaceRgc, (requete, reponse) =>
    repondre(services, requete, reponse, espace, null, ({ nomination, echanges }) => ({
      organisation: requete.sessionPortail?.acteur.organisation.nom ?? "",
      effetLe: nomination?.effetLe ?? null,
      formeeLe: nomination?.formeeLe ?? null,
      formateur: nomination?.formateur ?? null,
      echanges: echanges.map(decrireEchange),
    })),
  );

  const echanges = listerEchangesRgc(services);
  const Echanges = contrat.EspaceRgc.properties.echanges;
  route(`${OPERATEUR}/echanges`, Type.Object({ echanges: Echanges }), (requete, reponse) =>
    repondre(services, requete, reponse, echanges, null, (liste) => ({
      echanges: liste.map(decrireEchange),
    })),
  );
}
