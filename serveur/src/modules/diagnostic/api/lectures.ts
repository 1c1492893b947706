import type Type from "typebox";
import { accomplir } from "../../../acte/index.ts";
import { lireHeureDeParis } from "../../../kit/instant.ts";
import type { AppelApi, OperationApi, Traitement } from "../../acces-api/index.ts";
import { refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireDiagnostic } from "../actes/lire-diagnostic.ts";
import { lireLHistorique } from "../actes/lire-historique.ts";
import type { Demande } from "../depot/historique.ts";
import { EXEMPLE_ID, EXEMPLE_LU, pageExemple } from "../exemples.ts";
import {
  presenterBesoins,
  presenterContraintes,
  presenterDiagnostics,
  presenterDossier,
  presenterNumerique,
  presenterPouvoirAgir,
} from "../presenter.ts";
import { PAR_VOLET, presenterModifications, presenterPage } from "../presenter-historique.ts";
import type { Modifications } from "../regles/ecriture.ts";
import { type Etat, estVide } from "../regles/etat.ts";
import * as contrats from "./contrats-lecture.ts";
import { DIAGNOSTIC, IdDiagnostic, lecture, QuestionHistorique } from "./definition.ts";

type Servie = { operation: OperationApi; traiter: Traitement };
const ACCES = { scopes: DIAGNOSTIC.scopes, module: null };
const { besoinsParDiagnostic, thematiqueContrainte, autonomieNumerique, pouvoirAgir } = EXEMPLE_LU;
const diagnostics = besoinsParDiagnostic.map(({ diagnostic }) => diagnostic);
const PAR_PAGE = { defaut: 10, maximum: 100 };

/** What is known now, part by part. */
// ANX4-B-02 ANX4-B-19
export function lectures(services: ServicesUsagers): Servie[] {
  const servir = <S>(operation: OperationApi, presenter: (etat: Etat) => S | null): Servie => {
    const acte = lireDiagnostic(services, ACCES, presenter);
    return {
      operation,
      traiter: async (appel) => {
        const lu = await accomplir(acte, { jeton: appel.jetonUsager }, appel, services.cadre);
        return repondre(lu, appel);
      },
    };
  };
  return [
    servir(lecture("/dossiers", "Lire tout le diagnostic", contrats.Dossier, EXEMPLE_LU), (etat) =>
      estVide(etat) ? null : presenterDossier(etat),
    ),
    servir(
      lecture("/diagnostics", "Lire les diagnostics", contrats.Diagnostics, { diagnostics }),
      (etat) => (etat.diagnostics.length > 0 ? presenterDiagnostics(etat) : null),
    ),
    servir(
      lecture("/besoins", "Lire les besoins", contrats.Besoins, besoinsParDiagnostic),
      (etat) => (etat.diagnostics.length > 0 ? etat.diagnostics.map(presenterBesoins) : null),
    ),
    servir(
      lecture("/contraintes", "Lire les contraintes", contrats.Contraintes, thematiqueContrainte),
      presenterContraintes,
    ),
    servir(
      lecture(
        "/autonomienumerique",
        "Lire l’autonomie numérique",
        contrats.AutonomieNumerique,
        autonomieNumerique,
      ),
      presenterNumerique,
    ),
    servir(
      lecture("/pouvoiragir", "Lire le pouvoir d’agir", contrats.PouvoirAgir, pouvoirAgir),
      presenterPouvoirAgir,
    ),
  ];
}

/** What each exploration changed, the latest first. */
// ANX4-B-02 ANX4-B-19
export function historiques(services: ServicesUsagers): Servie[] {
  const servir = (
    chemin: string,
    resume: string,
    sortie: Type.TSchema,
    volet: keyof Modifications | null,
    presenter: (modifications: Modifications, id: string | null) => unknown,
  ): Servie => {
    const parDiagnostic = chemin.includes(":idDiagnostic");
    const acte = lireLHistorique(services, ACCES, (page, demande) =>
      presenterPage(page, demande, (m) => presenter(m, demande.idDiagnostic)),
    );
    const exemple = pageExemple((m) => presenter(m, EXEMPLE_ID));
    return {
      operation: lecture(chemin, resume, sortie, exemple, {
        question: QuestionHistorique,
        ...(parDiagnostic && { parametres: IdDiagnostic }),
      }),
      traiter: async (appel) => {
        const demande = lireDemande(appel, volet);
        if (typeof demande === "string") return { entreeRefusee: demande };
        const entree = { jeton: appel.jetonUsager, demande };
        return repondre(await accomplir(acte, entree, appel, services.cadre), appel);
      },
    };
  };
  const { PAGES } = contrats;
  return [
    servir("/dossiers/historisation", "Lire l’historique du diagnostic", PAGES.dossier, null, (m) =>
      presenterModifications(m),
    ),
    servir(
      "/historisation/diagnostics",
      "Lire l’historique des diagnostics",
      PAGES.diagnostics,
      "diagnostics",
      PAR_VOLET.diagnostics,
    ),
    servir(
      "/historisation/diagnostics/:idDiagnostic/besoins",
      "Lire l’historique des besoins d’un diagnostic",
      PAGES.besoins,
      "besoins",
      (m, id) => PAR_VOLET.besoins(m).find(({ idDiagnostic }) => idDiagnostic === id),
    ),
    servir(
      "/historisation/contraintes",
      "Lire l’historique des contraintes",
      PAGES.contraintes,
      "contraintes",
      PAR_VOLET.contraintes,
    ),
    servir(
      "/historisation/autonomienumerique",
      "Lire l’historique de l’autonomie numérique",
      PAGES.numerique,
      "numerique",
      PAR_VOLET.numerique,
    ),
    servir(
      "/historisation/pouvoiragir",
      "Lire l’historique du pouvoir d’agir",
      PAGES.pouvoirAgir,
      "pouvoirAgir",
      PAR_VOLET.pouvoirAgir,
    ),
  ];
}

function lireDemande(
  { question, parametres }: AppelApi,
  volet: keyof Modifications | null,
): Demande | string {
  const bornes = [question.dateDebut, question.dateFin].map((texte) =>
    texte === undefined ? null : lireHeureDeParis(texte),
  );
  const [debut = null, fin = null] = bornes;
  if ((question.dateDebut && !debut) || (question.dateFin && !fin)) {
    return "« dateDebut » et « dateFin » s’écrivent yyyy-MM-dd'T'HH:mm:ss.";
  }
  if (debut && fin && debut > fin) return "« dateDebut » ne peut suivre « dateFin ».";
  const parPage = Number(question.donneesParPage ?? PAR_PAGE.defaut);
  if (parPage > PAR_PAGE.maximum) {
    return `« donneesParPage » ne peut dépasser ${PAR_PAGE.maximum}.`;
  }
  const idDiagnostic = parametres.idDiagnostic ?? null;
  return { volet, idDiagnostic, debut, fin, page: Number(question.pageActuelle ?? 1), parPage };
}

function repondre(lu: Awaited<ReturnType<typeof accomplir<unknown, unknown>>>, { lieu }: AppelApi) {
  if (!lu.ok) return refuserDossier(DIAGNOSTIC, lu, lieu);
  return lu.valeur === null ? { statut: 204 } : { statut: 200, corps: lu.valeur };
}
