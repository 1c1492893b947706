import Type from "typebox";
import { accomplir, lectureCommune } from "../../../acte/index.ts";
import type { OperationApi, Traitement } from "../../acces-api/index.ts";
import { refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { type DemandeReferentiel, type Domaine, presenterReferentiel } from "../referentiel.ts";
import { REPONSES } from "../regles/valeurs.ts";
import { Referentiel } from "./contrats-lecture.ts";
import { DIAGNOSTIC, ERREURS } from "./definition.ts";

const inclure = Type.Optional(Type.Enum(["aide-questionnement"]));
const reponse = Type.Optional(Type.Enum([...REPONSES]));

type Partie = Pick<DemandeReferentiel, "domaine" | "sousDomaine"> & { readonly resume: string };

/** The national referential, whole, by domain, by part of a domain: each has its own address (wire §3.6). */
const PARTIES: readonly Partie[] = [
  partie("Lire le référentiel"),
  partie("Lire les besoins du référentiel", "besoin"),
  partie("Lire les contraintes du référentiel", "contrainte"),
  partie("Lire les situations du référentiel", "contrainte", "situation"),
  partie("Lire les objectifs du référentiel", "contrainte", "objectif"),
  partie("Lire le pouvoir d’agir du référentiel", "pouvoir-agir"),
  partie("Lire les questions du pouvoir d’agir", "pouvoir-agir", "question"),
  partie("Lire les analyses du pouvoir d’agir", "pouvoir-agir", "analyse"),
];

function partie(
  resume: string,
  domaine: Domaine | null = null,
  sousDomaine: string | null = null,
): Partie {
  return { resume, domaine, sousDomaine };
}

function operation({ resume, domaine, sousDomaine }: Partie): OperationApi {
  const corps = presenterReferentiel({ domaine, sousDomaine, avecAide: false });
  const reponses = sousDomaine === "analyse" && { confiance: reponse, accompagnement: reponse };
  return {
    methode: "GET",
    chemin: ["/referentiel", domaine, sousDomaine].filter((morceau) => morceau !== null).join("/"),
    resume,
    sansUsager: true,
    description: "Sans jeton usager : le même pour tous.",
    question: Type.Object({ inclure, ...reponses }),
    reponses: { 200: Referentiel, ...ERREURS },
    exemple: { statut: 200, corps },
  };
}

/** It concerns nobody. */
// ANX4-B-19
export function referentiels(
  services: ServicesUsagers,
): { operation: OperationApi; traiter: Traitement }[] {
  return PARTIES.map((servie) => ({
    operation: operation(servie),
    traiter: async (appel) => {
      const { inclure: aide, confiance, accompagnement } = appel.question;
      const { domaine, sousDomaine } = servie;
      const avecAide = aide !== undefined;
      const demande = { domaine, sousDomaine, avecAide, confiance, accompagnement };
      const lu = await accomplir(LIRE, demande, appel, services.cadre);
      return lu.ok ? { statut: 200, corps: lu.valeur } : refuserDossier(DIAGNOSTIC, lu, appel.lieu);
    },
  }));
}

const LIRE = lectureCommune<DemandeReferentiel, unknown>(
  {
    nom: "lire-referentiel-diagnostic",
    finalite: DIAGNOSTIC.finalite,
    scopes: DIAGNOSTIC.scopes,
  },
  presenterReferentiel,
);
