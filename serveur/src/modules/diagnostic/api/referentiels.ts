import Type from "typebox";
import { accomplir, lectureCommune } from "../../../acte/index.ts";
import type { AppelApi, EntreeRefusee, OperationApi, Traitement } from "../../acces-api/index.ts";
import { refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { DOMAINES, type Domaine, presenterReferentiel, SOUS_DOMAINES } from "../referentiel.ts";
import { REPONSES } from "../regles/valeurs.ts";
import { Referentiel } from "./contrats-lecture.ts";
import { DIAGNOSTIC, ERREURS } from "./definition.ts";

const inclure = Type.Optional(Type.Enum(["aide-questionnement"]));
const reponse = Type.Optional(Type.Enum([...REPONSES]));
const domaine = Type.Enum([...DOMAINES]);
const sousDomaine = Type.Enum(Object.values(SOUS_DOMAINES).flat());

function operation(
  chemin: string,
  resume: string,
  demande: Partial<Parameters<typeof presenterReferentiel>[0]>,
  reste: Partial<OperationApi> = {},
): OperationApi {
  const corps = presenterReferentiel({
    domaine: null,
    sousDomaine: null,
    avecAide: false,
    ...demande,
  });
  return {
    methode: "GET",
    chemin,
    resume,
    description: "Sans jeton usager : le même pour tous.",
    question: Type.Object({ inclure }),
    reponses: { 200: Referentiel, ...ERREURS },
    exemple: { statut: 200, corps },
    ...reste,
  };
}

/** The national referential, whole or by part: it concerns nobody. */
// ANX4-B-19
export function referentiels(
  services: ServicesUsagers,
): { operation: OperationApi; traiter: Traitement }[] {
  return [
    operation("/referentiel", "Lire le référentiel", {}),
    operation(
      "/referentiel/pouvoir-agir/analyse",
      "Lire les analyses du pouvoir d’agir",
      { domaine: "pouvoir-agir", sousDomaine: "analyse" },
      { question: Type.Object({ inclure, confiance: reponse, accompagnement: reponse }) },
    ),
    operation(
      "/referentiel/:domaine",
      "Lire un domaine du référentiel",
      { domaine: "besoin" },
      { parametres: Type.Object({ domaine }) },
    ),
    operation(
      "/referentiel/:domaine/:sousDomaine",
      "Lire une partie d’un domaine du référentiel",
      { domaine: "contrainte", sousDomaine: "situation" },
      { parametres: Type.Object({ domaine, sousDomaine }) },
    ),
  ].map((servie) => ({
    operation: servie,
    traiter: async (appel) => {
      const demande = lireDemande(servie, appel);
      if ("entreeRefusee" in demande) return demande;
      const lu = await accomplir(LIRE, demande, appel, services.cadre);
      return lu.ok ? { statut: 200, corps: lu.valeur } : refuserDossier(DIAGNOSTIC, lu, appel.lieu);
    },
  }));
}

type Demande = Parameters<typeof presenterReferentiel>[0];

const LIRE = lectureCommune<Demande, unknown>(
  {
    nom: "lire-referentiel-diagnostic",
    finalite: DIAGNOSTIC.finalite,
    scopes: DIAGNOSTIC.scopes,
  },
  presenterReferentiel,
);

function lireDemande(
  { chemin }: OperationApi,
  { parametres, question }: AppelApi,
): Demande | EntreeRefusee {
  const analyse = chemin.endsWith("/analyse");
  const voulu = (analyse ? "pouvoir-agir" : (parametres.domaine ?? null)) as Domaine | null;
  const partie = analyse ? "analyse" : (parametres.sousDomaine ?? null);
  const permises = voulu && SOUS_DOMAINES[voulu];
  if (partie && !permises?.includes(partie)) {
    return {
      entreeRefusee: `« sousDomaine » de ce domaine vaut l’une de : ${permises?.join(", ") ?? "aucune"}.`,
    };
  }
  return {
    domaine: voulu,
    sousDomaine: partie,
    avecAide: question.inclure !== undefined,
    confiance: question.confiance,
    accompagnement: question.accompagnement,
  };
}
