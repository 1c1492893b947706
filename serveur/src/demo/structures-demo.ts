import { ACTE_DEMO } from "./acte-demo.ts";
import { CORRESPONDANTS_DEMO } from "./correspondants-demo.ts";
import { LITIGES_DEMO, SUITES_DEMO } from "./gouvernance-demo.ts";
import { lieuxDemo } from "./lieux-demo.ts";
import { ouverturesDemo } from "./ouvertures-demo.ts";
import { RAPPORT_DEMO, RATTACHEMENTS_DEMO } from "./rapport-demo.ts";

/** Identity and secret of the demonstration application. */
export interface ApplicationDemo {
  clientId: string;
  secret: string;
}

// SIRET under Luhn's key, in a range given to nobody.
const ORGANISATIONS = [
  {
    cle: "ft",
    nature: "FT",
    nom: "France Travail Hauts-de-France (démonstration)",
    siret: "99900620000011",
    adresse: "28-30 rue Élisée Reclus, 59650 Villeneuve d’Ascq",
  },
  {
    cle: "cd62",
    nature: "CD",
    nom: "Conseil départemental du Pas-de-Calais (démonstration)",
    siret: "99900620000029",
    departement: "62",
    adresse: "Hôtel du Département, rue Ferdinand Buisson, 62018 Arras Cedex 9",
  },
  {
    cle: "delegataire-a",
    nature: "DCD",
    nom: "Association Passerelle (fictive)",
    siret: "99900620000037",
    departement: "62",
    rattachement: "cd62",
  },
  {
    cle: "delegataire-b",
    nature: "DCD",
    nom: "Association Tremplin (fictive)",
    siret: "99900620000045",
    departement: "62",
    rattachement: "cd62",
  },
  {
    cle: "ml62",
    nature: "ML",
    nom: "Mission locale de l’Artois (fictive)",
    siret: "99900620000052",
    departement: "62",
  },
  {
    cle: "ce62",
    nature: "CE",
    nom: "Cap emploi 62 (fictif)",
    siret: "99900620000060",
    departement: "62",
  },
  {
    cle: "cd59",
    nature: "CD",
    nom: "Conseil départemental du Nord (démonstration)",
    siret: "99900590000066",
    departement: "59",
  },
  {
    cle: "cd52",
    nature: "CD",
    nom: "Conseil départemental de la Haute-Marne (démonstration)",
    siret: "99900520000079",
    departement: "52",
  },
];

// CONV-PRE-02, CONV-10-01, DELIB-01
const CONVENTION = {
  type: "convention",
  operateur: "ft",
  debut: "2025-01-01",
  fin: "2027-12-31",
  dureeAns: 3,
  etat: "signee",
};

const FICTIVES = {
  numero: "2024-000",
  date: "2024-12-02",
  organe: "Organe délibérant (fictif)",
  titre: "Convention de démonstration",
};

const SIGNATURES_FICTIVES = [
  {
    partie: "operateur",
    nom: "Personne fictive",
    qualite: "Direction régionale",
    lieu: "Lille",
    date: "2024-12-20",
  },
  {
    partie: "partenaire",
    nom: "Personne fictive",
    qualite: "Direction",
    lieu: "Arras",
    date: "2024-12-20",
  },
];

const SCOPES = [
  "api_rechercher-usagerv2",
  "rechercheusager",
  "api_contrat-usagerv2",
  "statutcontratusager",
  "api_informations-administrativesv1",
  "informationsadministrativesusager",
  "api_donnees-rqthv1",
  "h2a",
  "api_rechercheindividucertifiev1",
  "rechercherIndividuCertifie",
  "api_orientationusagerv1",
  "orientationusager",
  "api_orientationusagerv2",
  "lireorientationusager",
  "decisionorientationusager",
  "api_testorientationusagerv1",
  "api_testorientationusagerv2",
  "api_contrat-engagementv1",
  "contratengagementpart",
  "api_testcontrat-engagementv1",
  "api_metiers-projets-entreprisesv2",
  "ciblepro",
  "api_testmetiers-projets-entreprisesv2",
  "api_conclusions-entretiensv1",
  "conclusionsentretienagent",
  "api_testconclusions-entretiensv1",
  "api_demarches-usagerv1",
  "liredemarches",
  "ecriredemarches",
  "api_testdemarches-usagerv1",
  "api_suivi-intensitev1",
  "suiviintensite",
  "api_testsuivi-intensitev1",
  "api_mobilisation-accompagnementv1",
  "mobilisationaccompagnement",
  "api_testmobilisation-accompagnementv1",
  "api_prescription-servicesv1",
  "prescriptionservices",
  "api_testprescription-servicesv1",
  "api_rendez-vous-partenairev1",
  "gererRDV",
  "api_testrendez-vous-partenairev1",
  "api_diagnosticargumentev4",
  "diagnosticusageragent",
  "api_testdiagnosticargumentev4",
  "api_testrechercher-usagerv2",
  "api_testcontrat-usagerv2",
  "api_testinformations-administrativesv1",
  "api_testdonnees-rqthv1",
  "api_testrechercheindividucertifiev1",
];

/** Organisations, conventions and the application of the demonstration territory. */
export function structuresDemo(application: ApplicationDemo): object[] {
  const partenaires = ["ml62", "ce62", "cd59", "cd52"];
  return [
    ...ORGANISATIONS.map((organisation) => ({
      type: "organisation",
      ...organisation,
      ...lieuxDemo(organisation.cle),
    })),
    {
      ...CONVENTION,
      partenaire: "cd62",
      ...ACTE_DEMO,
      correspondants: CORRESPONDANTS_DEMO,
      pieces: [RAPPORT_DEMO],
      rattachements: RATTACHEMENTS_DEMO,
      ...SUITES_DEMO,
      // B3-01: the département decided again since, as the six weeks of its first months were over.
      delegations: [
        {
          reference: "Article 3 de la convention (fictif)",
          debut: "2025-01-01",
          fin: "2025-06-30",
        },
      ],
    },
    ...partenaires.map((partenaire) => ({
      ...CONVENTION,
      partenaire,
      deliberation: FICTIVES,
      signatures: SIGNATURES_FICTIVES,
      ...(partenaire === "ml62" && { litiges: LITIGES_DEMO }),
    })),
    {
      type: "application",
      client_id: application.clientId,
      nom: "Suivi RSA (démonstration)",
      organisation: "cd62",
      secret: application.secret,
      scopes: SCOPES,
    },
    ...ouverturesDemo(),
  ];
}

/** Organisation of a key of the demonstration. */
export function organisationDemo(cle: string): { nature: string; nom: string; siret: string } {
  const trouvee = ORGANISATIONS.find((organisation) => organisation.cle === cle);
  if (!trouvee) throw new Error(`Organisation de démonstration inconnue : ${cle}`);
  return trouvee;
}
