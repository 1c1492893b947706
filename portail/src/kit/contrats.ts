/**
 * Wire contracts of the portal's own API, in the shape openapi-typescript generates: a generated file
 * can take this file's place without touching a screen. Dates are ISO 8601 strings.
 */
export interface components {
  schemas: {
    Erreur: { code: string; message: string; correlation: string };
    Tuile: { code: string; titre: string; description: string; lien: string };
    Session: {
      agent: {
        prenom: string;
        nom: string;
        courriel: string;
        fonction: string;
        organisation: { nom: string; type: string };
      };
      secondFacteur: "verifie" | "a-verifier" | "a-enroler";
      tuiles: components["schemas"]["Tuile"][];
      demonstration: boolean;
    };
    Enrolement: { secret: string; qr: string };
    Criteres:
      | { mode: "nir"; nir: string; dateNaissance: string }
      | { mode: "numero"; numeroFranceTravail: string }
      | { mode: "identite"; nom: string; prenom?: string; dateNaissance: string };
    Resultat: {
      cle: string;
      civilite: string;
      nomNaissance: string;
      nomUsage: string | null;
      prenom: string;
      dateNaissance: string;
      commune: string | null;
      organismeReferent: string | null;
      dansPerimetre: boolean;
    };
    Identite: {
      civilite: string;
      nomNaissance: string;
      nomUsage: string | null;
      prenom: string;
      dateNaissance: string;
      numeroFranceTravail: string;
      certifie: boolean;
    };
    Contact: {
      adresse: string[] | null;
      courriel: string | null;
      telephone: string | null;
      quartierPrioritaire: string | null;
    };
    /** Durations are months registered within the last 12, 24 and 36. */
    Statut: {
      libelle: string;
      depuis: string | null;
      categorie: string | null;
      motifInscription: string | null;
      motifCloture: string | null;
      dureeInscription12: number | null;
      dureeInscription24: number | null;
      dureeInscription36: number | null;
    };
    Rqth: {
      debut: string;
      fin: string | null;
      sansLimite: boolean;
      source: string;
      valide: boolean;
    };
    Consultation: {
      le: string;
      organisation: string;
      auteur: string;
      acte: string;
      finalite: string;
      issue: string;
    };
    Vue360: {
      identite: components["schemas"]["Identite"];
      contact: components["schemas"]["Contact"];
      statut: components["schemas"]["Statut"] | null;
      rqth: components["schemas"]["Rqth"] | null;
      rsa: boolean;
      organismeReferent: string | null;
      provenance: { organisation: string; systeme: string; le: string };
      consultations: components["schemas"]["Consultation"][];
    };
  };
}

type Json<T> = { content: { "application/json": T } };
type Erreurs = {
  400: Json<components["schemas"]["Erreur"]>;
  401: Json<components["schemas"]["Erreur"]>;
  403: Json<components["schemas"]["Erreur"]>;
  429: Json<components["schemas"]["Erreur"]>;
};

export interface paths {
  "/portail/api/session": {
    get: { responses: Erreurs & { 200: Json<components["schemas"]["Session"]> } };
  };
  "/portail/api/second-facteur/enrolement": {
    post: { responses: Erreurs & { 200: Json<components["schemas"]["Enrolement"]> } };
  };
  "/portail/api/second-facteur/verification": {
    post: {
      requestBody: Json<{ code: string }>;
      responses: Erreurs & { 204: { content?: never } };
    };
  };
  "/portail/api/usagers/recherche": {
    post: {
      requestBody: Json<components["schemas"]["Criteres"]>;
      responses: Erreurs & { 200: Json<{ resultats: components["schemas"]["Resultat"][] }> };
    };
  };
  "/portail/api/usagers/{cle}/vue-360": {
    get: {
      parameters: { path: { cle: string } };
      responses: Erreurs & { 200: Json<components["schemas"]["Vue360"]> };
    };
  };
}
