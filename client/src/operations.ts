import type { Operation } from "./appeler.ts";
import type { paths } from "./schema.genere.ts";

/** Paths are those of the document: a route that moves no longer compiles here. */
type Connue = Operation & { readonly chemin: keyof paths };

export const OPERATIONS = {
  rechercherParNir: {
    nom: "Rechercher un usager par NIR",
    methode: "POST",
    chemin: "/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir",
    realm: "agent",
    scopes: ["api_rechercher-usagerv2", "rechercheusager"],
  },
  rechercherParNumero: {
    nom: "Rechercher un usager par numéro",
    methode: "POST",
    chemin: "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail",
    realm: "agent",
    scopes: ["api_rechercher-usagerv2", "rechercheusager"],
  },
  statut: {
    nom: "Lire le statut",
    methode: "GET",
    chemin: "/partenaire/contrat-usager/v2/contrat",
    realm: "agent",
    scopes: ["api_contrat-usagerv2", "statutcontratusager"],
  },
  informationsAdministratives: {
    nom: "Lire les informations administratives",
    methode: "GET",
    chemin: "/partenaire/informations-administratives/v1/usager",
    realm: "agent",
    scopes: ["api_informations-administrativesv1", "informationsadministrativesusager"],
  },
  rqth: {
    nom: "Lire la RQTH",
    methode: "GET",
    chemin: "/partenaire/donnees-rqth/v1/rqth",
    realm: "agent",
    scopes: ["api_donnees-rqthv1", "h2a"],
  },
  individuCertifie: {
    nom: "Rechercher un individu certifié",
    methode: "POST",
    chemin: "/partenaire/rechercheindividucertifie/v1/rechercheIndividuCertifie",
    realm: "partenaire",
    scopes: ["api_rechercheindividucertifiev1", "rechercherIndividuCertifie"],
  },
  evenements: {
    nom: "Lire les évènements",
    methode: "GET",
    chemin: "/partenaire/evenements-usager/v1/evenements",
    realm: "partenaire",
    scopes: ["api_evenements-usagerv1", "evenementsusager"],
  },
} as const satisfies Readonly<Record<string, Connue>>;
