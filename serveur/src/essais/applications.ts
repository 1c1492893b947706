import { randomUUID } from "node:crypto";
import type pg from "pg";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { empreinteSecret } from "../modules/acces-api/index.ts";
import { inserer } from "./inserer.ts";
import { SECRET_ESSAI } from "./plateforme.ts";

/** Every scope of the APIs of persons, sandbox included. `SCOPES_AGENT`: those of the realm /agent, without. */
export const TOUS_LES_SCOPES: readonly string[] = [
  "api_rechercher-usagerv2 rechercheusager profil_accedant api_testrechercher-usagerv2",
  "api_contrat-usagerv2 statutcontratusager api_testcontrat-usagerv2",
  "api_informations-administrativesv1 informationsadministrativesusager api_testinformations-administrativesv1",
  "api_donnees-rqthv1 h2a api_testdonnees-rqthv1",
  "api_rechercheindividucertifiev1 rechercherIndividuCertifie api_testrechercheindividucertifiev1",
  "api_orientationusagerv1 orientationusager api_testorientationusagerv1",
  "api_orientationusagerv2 lireorientationusager decisionorientationusager api_testorientationusagerv2",
  "api_contrat-engagementv1 contratengagementpart api_testcontrat-engagementv1",
  "api_diagnosticargumentev4 diagnosticusageragent api_testdiagnosticargumentev4",
  "api_metiers-projets-entreprisesv2 ciblepro api_testmetiers-projets-entreprisesv2",
  "api_conclusions-entretiensv1 conclusionsentretienagent api_testconclusions-entretiensv1",
  "api_demarches-usagerv1 liredemarches ecriredemarches api_testdemarches-usagerv1",
  "api_suivi-intensitev1 suiviintensite api_testsuivi-intensitev1",
  "api_mobilisation-accompagnementv1 mobilisationaccompagnement api_testmobilisation-accompagnementv1",
  "api_prescription-servicesv1 prescriptionservices api_testprescription-servicesv1",
  "api_rendez-vous-partenairev1 gererRDV api_testrendez-vous-partenairev1",
  "api_evenements-usagerv1 evenementsusager api_testevenements-usagerv1",
].flatMap((ligne) => ligne.split(" "));

/** The scopes of the realm /partenaire: the others belong to /agent. */
export const DU_REALM_PARTENAIRE = /individucertifie|evenements-?usager/i;

export const SCOPES_AGENT: readonly string[] = TOUS_LES_SCOPES.filter(
  (scope) => !scope.startsWith("api_test") && !DU_REALM_PARTENAIRE.test(scope),
);

export type ApplicationEssai = {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string;
  readonly organisationId: string;
};

export type ApplicationVoulue = {
  readonly organisationId: string;
  readonly scopes?: readonly string[];
  readonly quotas?: Readonly<Record<string, number>>;
  readonly redirections?: readonly string[];
  readonly jwks?: { readonly keys: readonly object[] };
  /** False: nobody said that its agents are told of the professional secrecy. */
  readonly avertie?: boolean;
  /** False: no secret, a public application. */
  readonly confidentielle?: boolean;
};

/** A row of acces_api.application, subscribed to everything and with a very high quota unless told. */
export async function uneApplication(
  pool: pg.Pool,
  voulue: ApplicationVoulue,
): Promise<ApplicationEssai> {
  const id = randomUUID();
  const application = {
    id,
    clientId: `PAR_essai_${id.slice(0, 8)}`,
    secret: `secret-${randomUUID()}`,
    organisationId: voulue.organisationId,
  };
  const { secretsApplications } = deriverTrousseau(SECRET_ESSAI);
  const { confidentielle = voulue.jwks === undefined } = voulue;
  await inserer(pool, "acces_api.application", {
    id,
    client_id: application.clientId,
    nom: "Application d’essai",
    organisation_id: voulue.organisationId,
    authentification: voulue.jwks ? "cle" : confidentielle ? "secret" : "aucune",
    jwks: voulue.jwks ?? null,
    scopes: voulue.scopes ?? TOUS_LES_SCOPES,
    redirections: voulue.redirections ?? [],
    quotas: voulue.quotas ?? { "*": 100_000 },
  });
  if (voulue.avertie !== false) {
    await inserer(pool, "acces_api.avertissement", {
      application_id: id,
      texte: 1,
      moyen: "connexion",
      le: new Date(),
      par: randomUUID(),
    });
  }
  if (confidentielle) {
    await inserer(pool, "acces_api.secret", {
      id,
      application_id: id,
      empreinte: empreinteSecret(secretsApplications, application.secret),
      cree_le: new Date(),
    });
  }
  return application;
}
