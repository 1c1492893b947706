/** An example of the documents: what to send, and what the sandbox answers to it. */
export type Exemple = { readonly corps?: unknown; readonly reponse: unknown };

const RECHERCHE = {
  codeRetour: "S001",
  message: "Usager trouvé",
  topIdentiteCertifiee: "O",
  jetonUsager: "YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg",
};

/** Fictional people; their NIR falls in a commune code that does not exist. */
const EXEMPLES: Readonly<Record<string, Exemple>> = {
  "post /partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir": {
    corps: { dateNaissance: "1985-05-14", nir: "2850599999001" },
    reponse: RECHERCHE,
  },
  "post /partenaire/rechercher-usager/v2/usagers/par-numero-francetravail": {
    corps: { numeroFranceTravail: "90000000001" },
    reponse: RECHERCHE,
  },
  "get /partenaire/contrat-usager/v2/contrat": {
    reponse: {
      m_contrat: {
        m_statut: "Inscrit",
        m_date_effet_statut: "2025-01-06",
        m_duree_inscription_12: 10,
        m_duree_inscription_24: 10,
        m_duree_inscription_36: 10,
        m_motif_inscription_code: "11",
        m_motif_inscription_lib: "LICENCIEMENT ECONOMIQUE",
        m_categ_inscription_code: "1",
        m_categ_inscription_lib: "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
        m_situation_reg_emp_code: "SAN",
        m_situation_reg_emp_lib: "SANS OBJET",
        m_motif_cloture_code: "",
        m_motif_cloture_lib: "",
      },
      m_messageErreur: "",
    },
  },
  "get /partenaire/informations-administratives/v1/usager": {
    reponse: {
      numeroFranceTravail: "90000000001",
      etatCivil: {
        civilite: "MME",
        nom: "EXEMPLE",
        prenom: "ALIX",
        nomCorrespondance: "EXEMPLE",
        prenomCorrespondance: "ALIX",
        dateNaissance: "1985-05-14",
        nir: "2850599999001",
      },
      adresses: [
        {
          codeInseeCommune: "62041",
          codePostal: "62000",
          libelleCommune: "ARRAS",
          libellePays: "FRANCE",
          numeroTypeLibelleVoie: "12 RUE DES ESSAIS",
          complementAdresse: "",
          complementDestinataire: "",
          complementDistribution: "",
          indicateurResidentQPV: "NQ",
        },
      ],
      emails: [{ adresseEmail: "usager.test@example.org" }],
      telephones: [{ numeroTelephone: "0199000000" }],
    },
  },
  "get /partenaire/donnees-rqth/v1/rqth": {
    reponse: {
      dateDebutRqth: "2024-01-20",
      dateFinRqth: "9999-12-31",
      source: "FRANCE TRAVAIL",
      topValiditeRQTH: true,
    },
  },
  "post /partenaire/rechercheindividucertifie/v1/rechercheIndividuCertifie": {
    corps: {
      nomNaissance: "EXEMPLE",
      prenom: "ALIX",
      dateNaissance: "1985-05-14",
      nirCertifie: "2850599999001",
    },
    reponse: { idNationalDE: "bac-a-sable-0001", codeSortie: "S001", certifDE: true },
  },
};

export function exempleDe(methode: string, chemin: string): Exemple | undefined {
  return EXEMPLES[`${methode} ${chemin}`];
}
