import {
  type Acte,
  type ActeurAgent,
  type DemandeExport,
  exigerDroit,
  exportMotive,
  type Marque,
} from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireApplicationsDe } from "../../acces-api/index.ts";
import { lotsProposes } from "../../catalogue/index.ts";
import { verifierSoumission } from "../../conventions/index.ts";
import { lireAgent } from "../../habilitations/index.ts";
import { decrireDemande } from "../decrire-demande.ts";
import { lireDemande, listerDemandes } from "../depot/demandes.ts";
import { listerOuvertures } from "../depot/ouvertures.ts";
import { lireDestinataires } from "../destinataires.ts";
import { conditionsEngagees } from "../fermer-saisie.ts";
import { imprimerDemande } from "../imprimer-demande.ts";
import { ENGAGEMENTS } from "../regles/engagements.ts";
import { resumerDemande } from "../resumer-demande.ts";
import type { ServicesDemandes } from "../services.ts";
import {
  DEMANDE_INTROUVABLE,
  DROIT_LIRE,
  DROIT_OPERATEUR,
  DROIT_PREPARER,
  estVisible,
  type Partie,
} from "./mener.ts";

const droitDe = (partie: Partie) => (partie === "operateur" ? DROIT_OPERATEUR : DROIT_LIRE);
type Vide = Record<string, never>;

/** What the form needs beside the catalogue, and whether this agent may sign it. */
// ANX4-0-05 ANX4-0-06 ANX4-0-07 RAPP-13
export function preparerFormulaire(services: ServicesDemandes): Acte<Vide, object> {
  return {
    nom: "preparer-formulaire-demande",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PREPARER,
    async executer(_entree, acteur) {
      const { organisation, agentId } = acteur as ActeurAgent;
      const { pool, parametres } = services;
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const catalogue = await services.catalogue.lire();
      const codes = catalogue.elements.map(({ code }) => code);
      const servis = new Set(catalogue.servisLe(jour).map(({ code }) => code));
      const agent = await lireAgent(pool, agentId);
      const { nom = "", prenom = "", fonction = "", courriel = "" } = agent ?? {};
      const refus = await verifierSoumission(pool, organisation.id, courriel, jour);
      const { retour, copies } = await lireDestinataires(pool, parametres, organisation, jour);
      return {
        valeur: {
          engagements: ENGAGEMENTS,
          conditions: conditionsEngagees(catalogue, codes, jour),
          lots: lotsProposes(organisation.type, servis),
          applications: await lireApplicationsDe(pool, organisation.id),
          signataire: { nom, prenom, qualite: fonction },
          empechement: refus?.message ?? null,
          destinataires: [...retour, ...copies],
          ouverts: [...(await services.ouvertures.elementsOuverts(organisation.id, jour))],
          jour,
        },
      };
    },
  };
}

/** The partner's requests, drafts included; or those of every partner, once sent. */
export function consulterDemandes(services: ServicesDemandes, partie: Partie): Acte<Vide, object> {
  return {
    nom: "consulter-demandes-acces",
    finalite: "SUIVI_CONVENTION",
    droit: droitDe(partie),
    async executer(_entree, { organisation }) {
      const annuaire = await services.cadre.annuaire.lire();
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const de = partie === "operateur" ? null : organisation.id;
      const demandes = await listerDemandes(services.pool, de);
      return { valeur: { demandes: demandes.map((d) => resumerDemande(d, annuaire, jour)) } };
    },
  };
}

/** One request with its messages. */
export function consulterDemande(
  services: ServicesDemandes,
  partie: Partie,
): Acte<{ readonly id: string }, object> {
  return {
    nom: "consulter-demande-acces",
    finalite: "SUIVI_CONVENTION",
    droit: droitDe(partie),
    async executer({ id }, acteur) {
      const demande = await lireDemande(services.pool, id);
      if (!demande || !estVisible(demande, partie, acteur.organisation.id)) {
        return { refus: DEMANDE_INTROUVABLE };
      }
      const agit = partie === "operateur" || exigerDroit(DROIT_PREPARER, acteur) === null;
      return { valeur: await decrireDemande(services, demande, partie, agit) };
    },
  };
}

/** The printed form of a request that was sent. */
export function telechargerDemande(
  services: ServicesDemandes,
  partie: Partie,
): Acte<
  { readonly id: string } & DemandeExport,
  { readonly numero: number; readonly pdf: Buffer }
> {
  const telecharger: Acte<
    { readonly id: string } & Marque,
    { readonly numero: number; readonly pdf: Buffer }
  > = {
    nom: "telecharger-demande-acces",
    finalite: "SUIVI_CONVENTION",
    droit: droitDe(partie),
    async executer({ id, marque }, { organisation }) {
      const demande = await lireDemande(services.pool, id);
      if (!demande?.contenu || !estVisible(demande, partie, organisation.id)) {
        return { refus: DEMANDE_INTROUVABLE };
      }
      const { contenu, numero } = demande;
      return { valeur: { numero, pdf: await imprimerDemande({ ...demande, contenu }, marque) } };
    },
  };
  return exportMotive("demande-acces-pdf", telecharger);
}

/** What is open, or was, to the partner; or to every partner. */
export function consulterOuvertures(
  services: ServicesDemandes,
  partie: Partie,
): Acte<Vide, object> {
  return {
    nom: "consulter-ouvertures",
    finalite: "SUIVI_CONVENTION",
    droit: droitDe(partie),
    async executer(_entree, { organisation }) {
      const annuaire = await services.cadre.annuaire.lire();
      const catalogue = await services.catalogue.lire();
      const de = partie === "operateur" ? null : organisation.id;
      const ouvertures = await listerOuvertures(services.pool, de);
      return {
        valeur: {
          ouvertures: ouvertures.map(({ organisationId, ouverteLe, fermeeLe, ...ouverture }) => ({
            ...ouverture,
            partenaireId: organisationId,
            partenaire: annuaire.organisation(organisationId)?.nom ?? "",
            libelle: catalogue.element(ouverture.element)?.libelle ?? ouverture.element,
            genre: catalogue.element(ouverture.element)?.genre ?? "",
            ouverteLe: ouverteLe.toISOString(),
            fermeeLe: fermeeLe?.toISOString() ?? null,
          })),
        },
      };
    },
  };
}
