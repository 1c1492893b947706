// Généré par client/generer.ts depuis l’OpenAPI du serveur : ne pas modifier.

export interface paths {
    "/portail/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Réponse de l’API. */
                200: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agent: {
                                prenom: string;
                                nom: string;
                                courriel: string;
                                fonction: string;
                                organisation: {
                                    nom: string;
                                    type: string;
                                };
                            };
                            secondFacteur: "verifie" | "a-verifier" | "a-enroler";
                            roles: string[];
                            tuiles: {
                                code: string;
                                titre: string;
                                description: string;
                                lien: string;
                            }[];
                            demonstration: boolean;
                        };
                    };
                };
                /** @description Jeton d’accès absent, expiré ou révoqué. */
                401: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/second-facteur/enrolement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Réponse de l’API. */
                200: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            qr: string;
                        };
                    };
                };
                /** @description Entrée invalide. */
                400: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Jeton d’accès absent, expiré ou révoqué. */
                401: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Déjà fait. */
                409: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Trop d’appels. */
                429: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/second-facteur/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Rien à rendre pour cette personne. */
                204: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Entrée invalide. */
                400: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Jeton d’accès absent, expiré ou révoqué. */
                401: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Déjà fait. */
                409: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Trop d’appels. */
                429: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/recherche": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        mode: "nir";
                        nir: string;
                        /** Format: date */
                        dateNaissance: string;
                    } | {
                        /** @enum {string} */
                        mode: "numero";
                        numeroFranceTravail: string;
                    } | {
                        /** @enum {string} */
                        mode: "identite";
                        nom: string;
                        prenom?: string;
                        /** Format: date */
                        dateNaissance: string;
                    };
                };
            };
            responses: {
                /** @description Réponse de l’API. */
                200: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            resultats: {
                                cle: string;
                                civilite: string;
                                nomNaissance: string;
                                nomUsage: string | null;
                                prenom: string;
                                dateNaissance: string;
                                commune: string | null;
                                organismeReferent: string | null;
                                dansPerimetre: boolean;
                            }[];
                        };
                    };
                };
                /** @description Entrée invalide. */
                400: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Jeton d’accès absent, expiré ou révoqué. */
                401: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
                403: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/vue-360": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Réponse de l’API. */
                200: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            identite: {
                                civilite: string;
                                nomNaissance: string;
                                nomUsage: string | null;
                                prenom: string;
                                dateNaissance: string;
                                numeroFranceTravail: string;
                                certifie: boolean;
                            };
                            contact: {
                                adresse: string[] | null;
                                courriel: string | null;
                                telephone: string | null;
                                quartierPrioritaire: string | null;
                            };
                            statut: {
                                libelle: string;
                                depuis: string | null;
                                categorie: string | null;
                                motifInscription: string | null;
                                motifCloture: string | null;
                                dureeInscription12: number | null;
                                dureeInscription24: number | null;
                                dureeInscription36: number | null;
                            } | null;
                            rqth: {
                                debut: string;
                                fin: string | null;
                                sansLimite: boolean;
                                source: string;
                                valide: boolean;
                            } | null;
                            rsa: boolean;
                            organismeReferent: string | null;
                            provenance: {
                                organisation: string;
                                systeme: string;
                                le: string;
                            };
                            consultations: {
                                le: string;
                                organisation: string;
                                auteur: string;
                                acte: string;
                                finalite: string;
                                issue: string;
                            }[];
                        };
                    };
                };
                /** @description Entrée invalide. */
                400: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Jeton d’accès absent, expiré ou révoqué. */
                401: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
                403: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
                /** @description Introuvable. */
                404: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            message: string;
                            correlation: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Identifiant de l’appel, à citer en cas d’incident. */
        "X-Correlation-ID": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
