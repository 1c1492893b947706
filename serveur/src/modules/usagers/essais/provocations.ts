import { type Provocations, unDisparu } from "../../../essais/provocations.ts";

export const PROVOCATIONS_USAGERS: Readonly<Record<string, Provocations>> = {
  "rechercher-usager-v2": {
    "POST /usagers/par-datenaissance-et-nir": {
      200: async ({ demander, unePersonne }) => {
        const { nir, dateNaissance } = (await unePersonne()).usager;
        return demander(null, "POST /usagers/par-datenaissance-et-nir", { nir, dateNaissance });
      },
    },
    "POST /usagers/par-numero-francetravail": {
      200: async ({ demander, unePersonne }) => {
        const { numero: numeroFranceTravail } = (await unePersonne()).usager;
        return demander(null, "POST /usagers/par-numero-francetravail", { numeroFranceTravail });
      },
    },
  },
  "contrat-usager-v2": {
    "GET /contrat": {
      200: async ({ demander, unePersonne }) =>
        demander(await unePersonne({ inscription: { m_statut: "Inscrit" } }), "GET /contrat"),
      204: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /contrat"),
    },
  },
  "informations-administratives-v1": {
    "GET /usager": {
      200: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /usager"),
      204: async (contexte) => contexte.demander(await unDisparu(contexte), "GET /usager"),
    },
  },
  "donnees-rqth-v1": {
    "GET /rqth": {
      200: async ({ demander, unePersonne }) =>
        demander(await unePersonne({ rqth: { dateDebutRqth: "2025-01-01" } }), "GET /rqth"),
      204: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /rqth"),
    },
  },
  "rechercheindividucertifie-v1": {
    "POST /rechercheIndividuCertifie": {
      200: ({ demander }) => demander(null, "POST /rechercheIndividuCertifie", {}),
    },
  },
};
