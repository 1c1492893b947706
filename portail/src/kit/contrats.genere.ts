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
                                lien: string | null;
                                plateforme: string;
                                plateformeNom: string;
                            }[];
                            portes: {
                                code: string;
                                message: string;
                            }[];
                            acces: {
                                module: string;
                                portes: {
                                    code: string;
                                    message: string;
                                }[];
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
    "/portail/api/notifications": {
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
                            nonLues: number;
                            notifications: {
                                id: string;
                                genre: string;
                                objet: string;
                                corps: string;
                                lien: string | null;
                                /** Format: date-time */
                                deposeLe: string;
                                lueLe: string | null;
                            }[];
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/notifications/compte": {
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
                            nonLues: number;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/notifications/lecture": {
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
                /** @description Rien à rendre pour cette personne. */
                204: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content?: never;
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
    "/portail/api/notifications/{id}/lecture": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/courriels": {
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
                            courrier: "smtp" | "dossier";
                            courriels: {
                                id: string;
                                genre: string;
                                objet: string;
                                destinataire: string;
                                etat: "a_envoyer" | "envoye" | "echec";
                                essais: number;
                                erreur: string | null;
                                /** Format: date-time */
                                deposeLe: string;
                                envoyeLe: string | null;
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/courriels/{id}": {
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
                    id: string;
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
                            id: string;
                            genre: string;
                            objet: string;
                            destinataire: string;
                            etat: "a_envoyer" | "envoye" | "echec";
                            essais: number;
                            erreur: string | null;
                            /** Format: date-time */
                            deposeLe: string;
                            envoyeLe: string | null;
                            corps: string;
                            messageId: string | null;
                            piecesJointes: string[];
                            tentatives: {
                                le: string;
                                reussie: boolean;
                                reponse: string;
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
    "/portail/api/operateur/courriels/{id}/renvoi": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
                            parcours: {
                                orientation?: {
                                    parcours: string | null;
                                    organisme: string | null;
                                    structure: string | null;
                                    entreeLe: string | null;
                                    revueLe: string | null;
                                    /** @description L’examen conjoint aurait dû avoir lieu */
                                    revueDepassee: boolean;
                                    /** @description Une préconisation attend une décision */
                                    enAttente: boolean;
                                    source: string | null;
                                    le: string;
                                } | null;
                                prochainRendezVous?: {
                                    debut: string;
                                    /** @description Minutes */
                                    duree: number;
                                    motif: string;
                                    modalite: string;
                                    lieu: string | null;
                                    theme: string | null;
                                    priseAvec: string | null;
                                    source: string | null;
                                } | null;
                                contrat?: {
                                    etat: string | null;
                                    le: string | null;
                                    heures: number | null;
                                    dispense: boolean;
                                    referent: string | null;
                                    aSignerAvantLe: string | null;
                                    /** @description Le délai pour signer est passé */
                                    signatureEnRetard: boolean;
                                    /** @description Une réorientation est demandée */
                                    signatureInterrompue: boolean;
                                    source: string | null;
                                } | null;
                                diagnostic?: {
                                    projet: string | null;
                                    priorite: string | null;
                                    contraintes: string[];
                                    objectifs: string[];
                                    pointsForts: string[];
                                    besoins: string[];
                                    analyse: string | null;
                                    sansContrainte: boolean;
                                    source: string | null;
                                    le: string | null;
                                } | null;
                                semaine?: {
                                    debut: string;
                                    fin: string;
                                    nature: string;
                                    objectif: number | null;
                                    prevues: number;
                                    realisees: number;
                                    justifiees: number;
                                    ecart: number | null;
                                    manqueSemainePassee: number | null;
                                } | null;
                                projet?: {
                                    metiers: {
                                        libelle: string;
                                        rome: string;
                                    }[];
                                    evolutions: {
                                        libelle: string;
                                        rome: string;
                                    }[];
                                    entreprises: {
                                        libelle: string;
                                        rome: string;
                                    }[];
                                    competences: number;
                                    source: string | null;
                                    le: string;
                                } | null;
                                dernierEntretien?: {
                                    jour: string;
                                    type: string;
                                    modalite: string;
                                    agent: string;
                                    source: string;
                                    /** @description Entretiens conclus */
                                    nombre: number;
                                } | null;
                                frise?: {
                                    le: string;
                                    genre: string;
                                    source: string | null;
                                }[] | null;
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
    "/portail/api/usagers/{cle}/orientation": {
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
                            orientations: {
                                id: string;
                                parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                                organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                                entreeLe: string | null;
                                sortieLe: string | null;
                                source: string | null;
                                notification: {
                                    moyen: "COURRIER_AR" | "REMISE_EN_MAIN" | "ESPACE_PERSONNEL" | "COURRIEL_AR";
                                    /** Format: date */
                                    envoyeeLe: string;
                                    recueLe: string | null;
                                } | null;
                                le: string;
                                motifRefus: string | null;
                                commentaire: string | null;
                            }[];
                            enCours: {
                                id: string;
                                parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                                organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                                entreeLe: string | null;
                                sortieLe: string | null;
                                source: string | null;
                                notification: {
                                    moyen: "COURRIER_AR" | "REMISE_EN_MAIN" | "ESPACE_PERSONNEL" | "COURRIEL_AR";
                                    /** Format: date */
                                    envoyeeLe: string;
                                    recueLe: string | null;
                                } | null;
                                le: string;
                                motifRefus: string | null;
                                commentaire: string | null;
                                criteres: {
                                    [key: string]: string | boolean;
                                };
                                manquants: string[];
                                explication: {
                                    critere: string;
                                    reponse: string;
                                    effet: string;
                                }[];
                            } | null;
                            empechement: string | null;
                            revue: {
                                avantLe: string | null;
                                depassee: boolean;
                                tenues: {
                                    /** Format: date */
                                    le: string;
                                    conclusion: "MAINTIEN" | "REVISION_CONTRAT" | "REORIENTATION";
                                    commentaire: string | null;
                                    source: string | null;
                                }[];
                            } | null;
                            suiviRefuse: string | null;
                            questions: {
                                nom: string;
                                codes: string[];
                                exigee: boolean;
                            }[];
                        } | null;
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
    "/portail/api/usagers/{cle}/orientation/reponses": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        criteres: {
                            situation_professionnelle?: "EN_ACTIVITE" | "DEUX_DERNIERES_ANNEES" | "PLUS_DEUX_ANS" | "JAMAIS";
                            type_emploi?: "SAISONNIER" | "ARTISTE_OU_AUTEUR" | "INTERMITTENT_SPECTACLE" | "EXPLOITANT_AGRICOLE" | "ASSISTANTE_MATERNELLE" | "CREATEUR_ENTREPRISE_OU_INDEPENDANT" | "AUTRE";
                            niveau_etude?: "AFS" | "CP4" | "CFG" | "C3A" | "C12" | "NV5" | "NV4" | "NV3" | "NV2" | "NV1";
                            projet_pro?: "SALARIAT" | "ENTREPRENARIAT" | "FORMATION" | "AUCUN";
                            contrainte_sante?: "INCAPACITE_RECHERCHE_ACTIVITE_PRO" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
                            contrainte_logement?: "SANS_LOGEMENT" | "PROCEDURE_EXPULSION" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
                            contrainte_mobilite?: "AUCUN_MOYEN_DE_TRANSPORT" | "DEPENDANT_TRANSPORT" | "AUTRE" | "AUCUNE";
                            contrainte_familiale?: "AIDANT_FAMILIAL" | "ENFANT_SANS_SOLUTION_GARDE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
                            contrainte_financiere?: "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
                            contrainte_numerique?: "NON_ACCES_INTERNET" | "NON_MAITRISE" | "REFUS" | "AUCUNE";
                            contrainte_administrative_juridique?: "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
                            contrainte_francais_calcul?: "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE";
                            msa_demarches_professionnelles?: "AUCUNE_DEMARCHE" | "PEU_DEMARCHES" | "PLUSIEURS_DEMARCHES";
                            capacite_a_travailler?: boolean;
                            boe?: boolean;
                            baeeh?: boolean;
                            scolarite_etablissement_specialise?: boolean;
                            esat?: boolean;
                            boe_souhait_accompagnement?: boolean;
                        };
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/orientation/notification": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        notification: {
                            moyen: "COURRIER_AR" | "REMISE_EN_MAIN" | "ESPACE_PERSONNEL" | "COURRIEL_AR";
                            /** Format: date */
                            envoyeeLe: string;
                            recueLe: string | null;
                        };
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/orientation/revue": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        revue: {
                            /** Format: date */
                            le: string;
                            conclusion: "MAINTIEN" | "REVISION_CONTRAT" | "REORIENTATION";
                            commentaire: string | null;
                        };
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/orientation/decision": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        etat: "ACCEPTEE" | "REFUSEE";
                        motifRefus: ("DECLARATION_INEXACTE" | "SITUATION_NON_COUVERTE" | "APPRECIATION_DIFFERENTE" | "MANQUE_CAPACITE_ACCUEIL" | "ENTRETIEN_ORIENTATION" | "AUTRE") | null;
                        commentaire: string | null;
                        parcours: ("PED" | "PSP" | "PSO") | null;
                        organisme: ("CD" | "FT" | "ML" | "CE" | "CAF" | "IND") | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/contrat": {
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
                            etat: "AUCUN" | "EN_ATTENTE_SIGNATURE" | "SIGNE" | "REFUSE" | "A_SIGNER" | "SUSPENDU" | "CLOTURE";
                            plan: {
                                referent: string;
                                objectifs: string[];
                                intensite: ("INTENSIF" | "REGULIER" | "AUTONOME") | null;
                                heures: number | null;
                                motifReduction: string | null;
                                dispense: {
                                    motif: "SANTE" | "HANDICAP" | "INVALIDITE" | "PARENT_ISOLE";
                                    /** Format: date */
                                    demandeLe: string;
                                    limiteAgeLe: string | null;
                                    justificatif: string;
                                    /** Format: date */
                                    debut: string;
                                    /** Format: date */
                                    fin: string;
                                } | null;
                            } | null;
                            signatureLe: string | null;
                            refusLe: string | null;
                            suspenduLe: string | null;
                            signatureLieu: string | null;
                            oriente: boolean;
                            echeance: {
                                limite: string | null;
                                interrompue: boolean;
                                enRetard: boolean;
                            } | null;
                            ageEnfant: number;
                            heuresParDefaut: number;
                            versions: {
                                version: number;
                                etat: string;
                                organisme: string;
                                le: string;
                            }[];
                            gestes: string[];
                        } | null;
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
    "/portail/api/usagers/{cle}/contrat/preparation": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        plan: {
                            referent: string;
                            objectifs: string[];
                            intensite: ("INTENSIF" | "REGULIER" | "AUTONOME") | null;
                            heures: number | null;
                            motifReduction: string | null;
                            dispense: {
                                motif: "SANTE" | "HANDICAP" | "INVALIDITE" | "PARENT_ISOLE";
                                /** Format: date */
                                demandeLe: string;
                                limiteAgeLe: string | null;
                                justificatif: string;
                                /** Format: date */
                                debut: string;
                                /** Format: date */
                                fin: string;
                            } | null;
                        };
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
                            etat: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/contrat/signature": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lieu: string | null;
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
                            etat: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/contrat/refus": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            etat: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/contrat.pdf": {
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
                        "application/pdf": string;
                    };
                };
                /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
                403: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
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
                        "application/pdf": {
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
    "/portail/api/usagers/{cle}/objectif": {
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
                            etat: "AUCUN" | "EN_ATTENTE_SIGNATURE" | "SIGNE" | "REFUSE" | "A_SIGNER" | "SUSPENDU" | "CLOTURE";
                            version: number;
                            enVigueur: {
                                heures: number | null;
                                motifReduction: string | null;
                                dispense: {
                                    motif: "SANTE" | "HANDICAP" | "INVALIDITE" | "PARENT_ISOLE";
                                    /** Format: date */
                                    demandeLe: string;
                                    limiteAgeLe: string | null;
                                    justificatif: string;
                                    /** Format: date */
                                    debut: string;
                                    /** Format: date */
                                    fin: string;
                                } | null;
                                /** Format: date */
                                debut: string;
                                source: string | null;
                            } | null;
                            enPreparation: {
                                heures: number | null;
                                motifReduction: string | null;
                                dispense: {
                                    motif: "SANTE" | "HANDICAP" | "INVALIDITE" | "PARENT_ISOLE";
                                    /** Format: date */
                                    demandeLe: string;
                                    limiteAgeLe: string | null;
                                    justificatif: string;
                                    /** Format: date */
                                    debut: string;
                                    /** Format: date */
                                    fin: string;
                                } | null;
                            } | null;
                            anciens: {
                                heures: number | null;
                                motifReduction: string | null;
                                dispense: {
                                    motif: "SANTE" | "HANDICAP" | "INVALIDITE" | "PARENT_ISOLE";
                                    /** Format: date */
                                    demandeLe: string;
                                    limiteAgeLe: string | null;
                                    justificatif: string;
                                    /** Format: date */
                                    debut: string;
                                    /** Format: date */
                                    fin: string;
                                } | null;
                                /** Format: date */
                                debut: string;
                                /** Format: date */
                                fin: string;
                                source: string | null;
                            }[];
                            bornes: {
                                parDefaut: number;
                                plafond: number;
                                ageEnfant: number;
                            };
                            modifiable: boolean;
                        } | null;
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
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        duree: {
                            heures: number | null;
                            motifReduction: string | null;
                            dispense: {
                                motif: "SANTE" | "HANDICAP" | "INVALIDITE" | "PARENT_ISOLE";
                                /** Format: date */
                                demandeLe: string;
                                limiteAgeLe: string | null;
                                justificatif: string;
                                /** Format: date */
                                debut: string;
                                /** Format: date */
                                fin: string;
                            } | null;
                        };
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
                            etat: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/diagnostic": {
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
                            version: number;
                            contraintes: {
                                code: string;
                                libelle: string;
                                valeur: string;
                                le: string | null;
                                source: string | null;
                                impact: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
                                prioritaire: boolean;
                                situations: {
                                    code: string;
                                    libelle: string;
                                    valeur: string;
                                    le: string | null;
                                    source: string | null;
                                }[];
                                objectifs: {
                                    code: string;
                                    libelle: string;
                                    valeur: string;
                                    le: string | null;
                                    source: string | null;
                                }[];
                                proposition: {
                                    critere: string;
                                    reponse: string;
                                    impact: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
                                    situations: string[];
                                    le: string;
                                    source: string | null;
                                } | null;
                            }[];
                            sansContrainte: {
                                flag: boolean;
                                le: string;
                                source: string;
                            } | null;
                            besoinNumerique: {
                                code: string;
                                libelle: string;
                                valeur: string;
                                le: string | null;
                                source: string | null;
                            };
                            pouvoirAgir: {
                                confiance: "OUI" | "NON" | "NE_SAIT_PAS";
                                accompagnement: "OUI" | "NON" | "NE_SAIT_PAS";
                                analyse: string;
                                le: string;
                                source: string;
                            } | null;
                            projets: {
                                id: string;
                                nom: string | null;
                                typologie: ("MR" | "PM" | "EF") | null;
                                sousTypologie: ("C" | "R" | "F" | "CR" | "CF" | "RF" | "CRF") | null;
                                codeRome: string | null;
                                prioritaire: boolean;
                                statut: string;
                                le: string;
                                source: string;
                                thematiques: {
                                    libelle: string;
                                    besoins: {
                                        code: string;
                                        libelle: string;
                                        valeur: string;
                                        le: string | null;
                                        source: string | null;
                                    }[];
                                }[];
                            }[];
                        } | null;
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
    "/portail/api/usagers/{cle}/diagnostic/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    page?: string;
                };
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
                            total: number;
                            versions: {
                                version: number;
                                le: string;
                                source: string;
                                agent: string | null;
                                changements: {
                                    sujet: string;
                                    code: string;
                                    prioritaire: boolean;
                                }[];
                            }[];
                        } | null;
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
    "/portail/api/usagers/{cle}/diagnostic/contraintes": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        code: "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29";
                        valeur: "NON_ABORDEE" | "OUI" | "CLOTUREE";
                        impact: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
                        prioritaire: boolean;
                        situations: {
                            code: "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "58" | "59" | "60" | "61" | "6" | "7" | "8" | "40" | "2305" | "2306" | "2307" | "2308" | "2309" | "2310" | "2311" | "2312" | "2313" | "2314" | "2315" | "2316" | "9" | "10" | "11" | "12" | "13" | "14" | "54" | "57" | "15" | "16" | "17" | "18" | "19" | "56" | "2501" | "2502" | "2503" | "2504" | "2505" | "2506" | "20" | "21" | "22" | "23" | "55" | "2801" | "24" | "25" | "26" | "27" | "28" | "41" | "2707" | "2708" | "2709" | "2710" | "2711" | "2712" | "2713" | "2714" | "2715" | "2716" | "2717" | "2718" | "2719" | "29" | "30" | "31" | "32" | "33" | "34" | "2901" | "2902" | "2903" | "35" | "36" | "37" | "38" | "39" | "3001";
                            valeur: "NON_ABORDEE" | "OUI" | "NON";
                        }[];
                        objectifs: {
                            code: "1" | "2" | "3" | "34" | "43" | "47" | "48" | "4" | "5" | "6" | "7" | "29" | "30" | "49" | "8" | "9" | "10" | "11" | "31" | "32" | "13" | "33" | "42" | "44" | "45" | "50" | "16" | "17" | "46" | "18" | "19" | "20" | "35" | "36" | "37" | "51" | "21" | "22" | "23" | "39" | "41" | "52" | "53" | "25" | "26" | "27" | "28" | "38" | "40";
                            valeur: "NON_ABORDE" | "EN_COURS" | "REALISE" | "ABANDONNE";
                        }[];
                        besoin: ("NON_EXPLORE" | "BESOIN" | "POINT_FORT") | null;
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
                            version: number;
                            diagnostics: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/diagnostic/sans-contrainte": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        flag: boolean;
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
                            version: number;
                            diagnostics: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/diagnostic/pouvoir-agir": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        confiance: "OUI" | "NON" | "NE_SAIT_PAS";
                        accompagnement: "OUI" | "NON" | "NE_SAIT_PAS";
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
                            version: number;
                            diagnostics: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/diagnostic/projets": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        id: string | null;
                        nom: string;
                        typologie: "MR" | "PM" | "EF";
                        sousTypologie: ("C" | "R" | "F" | "CR" | "CF" | "RF" | "CRF") | null;
                        codeRome: string | null;
                        prioritaire: boolean;
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
                            version: number;
                            diagnostics: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/diagnostic/besoins": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** Format: uuid */
                        id: string;
                        besoins: {
                            code: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21";
                            valeur: "NON_EXPLORE" | "BESOIN" | "POINT_FORT";
                        }[];
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
                            version: number;
                            diagnostics: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/diagnostic/suppression": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        version: number;
                        /** Format: uuid */
                        id: string;
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
                            version: number;
                            diagnostics: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/rendez-vous": {
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
                            id: string;
                            date: string;
                            duree: number;
                            motif: "AUT" | "ACC" | "ORI";
                            theme: string | null;
                            statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
                            modalite: "VISIO" | "TELEPHONE" | "PHYSIQUE";
                            lieu: string | null;
                            source: string | null;
                            dejaPris: boolean;
                            enConflit: boolean;
                        }[] | null;
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
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        date: string;
                        duree: number;
                        motif: "AUT" | "ACC" | "ORI";
                        statut: "PRIS" | "EFFECTUE" | "ABSENT";
                        modalite: "VISIO" | "TELEPHONE" | "PHYSIQUE";
                        organisme: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
                        lieu: string | null;
                        theme: string | null;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/demarches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Un jour de la semaine */
                    semaine?: string;
                };
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
                            /**
                             * Format: date
                             * @description Lundi
                             */
                            debut: string;
                            /**
                             * Format: date
                             * @description Dimanche
                             */
                            fin: string;
                            /** @description ISO 8601, 2026-W13 */
                            numero: string;
                            objectif: {
                                /**
                                 * @description A_FIXER : la dispense est terminée, aucune durée n’est fixée
                                 * @enum {string}
                                 */
                                nature: "AUCUN" | "DISPENSE" | "A_FIXER" | "HEURES";
                                heures: number | null;
                                /** @description Un contrat signé couvre chacun de ses jours */
                                entiere: boolean;
                            };
                            /** @description Heures, au quart d’heure */
                            heuresPrevues: number;
                            /** @description Heures, au quart d’heure */
                            heuresRealisees: number;
                            /** @description Non faites, pour un motif qui les justifie */
                            heuresJustifiees: number;
                            /** @description Prévues, sans suite connue */
                            heuresARenseigner: number;
                            ecart: number | null;
                            terminee: boolean;
                            /** @description L’écart d’une semaine terminée atteint le seuil */
                            alerte: boolean;
                            motifs: {
                                /** @enum {string} */
                                motif: "SANTE" | "GARDE_ENFANT" | "TRANSPORT" | "EMPLOI" | "ORGANISME" | "AUTRE" | "SANS_RAISON";
                                nombre: number;
                                heures: number;
                                justifie: boolean;
                            }[];
                            demarches: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                /** @enum {string} */
                                type: "MISE_EN_SITUATION" | "FORMATION" | "RECHERCHE_EMPLOI" | "ACCOMPAGNEMENT_SOCIAL" | "ACCES_DROITS" | "ACTIVITE";
                                titre: string;
                                /**
                                 * Format: date
                                 * @description Son lundi
                                 */
                                semaine: string;
                                jour: string | null;
                                /** @description Heures, au quart d’heure */
                                heuresPrevues: number;
                                /** @enum {string} */
                                etat: "PREVUE" | "FAITE" | "NON_FAITE" | "ANNULEE";
                                heuresRealisees: number | null;
                                motif: ("SANTE" | "GARDE_ENFANT" | "TRANSPORT" | "EMPLOI" | "ORGANISME" | "AUTRE" | "SANS_RAISON") | null;
                                justificatif: string | null;
                                commentaire: string | null;
                                source: string | null;
                                saisieLe: string;
                                modifieePar: string | null;
                                modifieeLe: string;
                                saisiePar: string;
                                modifiable: boolean;
                            }[];
                            aReprendre: number;
                            activites: {
                                /** @enum {string} */
                                type: "MISE_EN_SITUATION" | "FORMATION" | "RECHERCHE_EMPLOI" | "ACCOMPAGNEMENT_SOCIAL" | "ACCES_DROITS" | "ACTIVITE";
                                titre: string;
                                heures: number;
                            }[];
                            aujourdhui: string;
                        } | null;
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
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Type d’action du plan (C. trav. R5411-15)
                         * @enum {string}
                         */
                        type: "MISE_EN_SITUATION" | "FORMATION" | "RECHERCHE_EMPLOI" | "ACCOMPAGNEMENT_SOCIAL" | "ACCES_DROITS" | "ACTIVITE";
                        titre: string;
                        /**
                         * Format: date
                         * @description Un jour de la semaine
                         */
                        semaine: string;
                        /** Format: date */
                        jour?: string | null;
                        /** @description Heures, au quart d’heure */
                        heuresPrevues: number;
                        commentaire?: string | null;
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            type: "MISE_EN_SITUATION" | "FORMATION" | "RECHERCHE_EMPLOI" | "ACCOMPAGNEMENT_SOCIAL" | "ACCES_DROITS" | "ACTIVITE";
                            titre: string;
                            /**
                             * Format: date
                             * @description Son lundi
                             */
                            semaine: string;
                            jour: string | null;
                            /** @description Heures, au quart d’heure */
                            heuresPrevues: number;
                            /** @enum {string} */
                            etat: "PREVUE" | "FAITE" | "NON_FAITE" | "ANNULEE";
                            heuresRealisees: number | null;
                            motif: ("SANTE" | "GARDE_ENFANT" | "TRANSPORT" | "EMPLOI" | "ORGANISME" | "AUTRE" | "SANS_RAISON") | null;
                            justificatif: string | null;
                            commentaire: string | null;
                            source: string | null;
                            saisieLe: string;
                            modifieePar: string | null;
                            modifieeLe: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/demarches/{id}": {
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
                path: {
                    cle: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Celle qui a été lue */
                        version: number;
                        /**
                         * @description Type d’action du plan (C. trav. R5411-15)
                         * @enum {string}
                         */
                        type: "MISE_EN_SITUATION" | "FORMATION" | "RECHERCHE_EMPLOI" | "ACCOMPAGNEMENT_SOCIAL" | "ACCES_DROITS" | "ACTIVITE";
                        titre: string;
                        /**
                         * Format: date
                         * @description Un jour de la semaine
                         */
                        semaine: string;
                        /** Format: date */
                        jour?: string | null;
                        /** @description Heures, au quart d’heure */
                        heuresPrevues: number;
                        commentaire?: string | null;
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            type: "MISE_EN_SITUATION" | "FORMATION" | "RECHERCHE_EMPLOI" | "ACCOMPAGNEMENT_SOCIAL" | "ACCES_DROITS" | "ACTIVITE";
                            titre: string;
                            /**
                             * Format: date
                             * @description Son lundi
                             */
                            semaine: string;
                            jour: string | null;
                            /** @description Heures, au quart d’heure */
                            heuresPrevues: number;
                            /** @enum {string} */
                            etat: "PREVUE" | "FAITE" | "NON_FAITE" | "ANNULEE";
                            heuresRealisees: number | null;
                            motif: ("SANTE" | "GARDE_ENFANT" | "TRANSPORT" | "EMPLOI" | "ORGANISME" | "AUTRE" | "SANS_RAISON") | null;
                            justificatif: string | null;
                            commentaire: string | null;
                            source: string | null;
                            saisieLe: string;
                            modifieePar: string | null;
                            modifieeLe: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/demarches/{id}/etat": {
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
                path: {
                    cle: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Celle qui a été lue */
                        version: number;
                        /** @enum {string} */
                        etat: "PREVUE" | "FAITE" | "NON_FAITE" | "ANNULEE";
                        /** @description Celles prévues, sans elle */
                        heuresRealisees?: number | null;
                        /** @enum {string|null} */
                        motif?: "SANTE" | "GARDE_ENFANT" | "TRANSPORT" | "EMPLOI" | "ORGANISME" | "AUTRE" | "SANS_RAISON" | null;
                        justificatif?: string | null;
                        commentaire?: string | null;
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** @enum {string} */
                            type: "MISE_EN_SITUATION" | "FORMATION" | "RECHERCHE_EMPLOI" | "ACCOMPAGNEMENT_SOCIAL" | "ACCES_DROITS" | "ACTIVITE";
                            titre: string;
                            /**
                             * Format: date
                             * @description Son lundi
                             */
                            semaine: string;
                            jour: string | null;
                            /** @description Heures, au quart d’heure */
                            heuresPrevues: number;
                            /** @enum {string} */
                            etat: "PREVUE" | "FAITE" | "NON_FAITE" | "ANNULEE";
                            heuresRealisees: number | null;
                            motif: ("SANTE" | "GARDE_ENFANT" | "TRANSPORT" | "EMPLOI" | "ORGANISME" | "AUTRE" | "SANS_RAISON") | null;
                            justificatif: string | null;
                            commentaire: string | null;
                            source: string | null;
                            saisieLe: string;
                            modifieePar: string | null;
                            modifieeLe: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/demarches/reprise": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Un jour de la semaine
                         */
                        semaine: string;
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
                            reprises: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/intensite": {
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
                            semaines: {
                                /**
                                 * Format: date
                                 * @description Lundi
                                 */
                                debut: string;
                                /**
                                 * Format: date
                                 * @description Dimanche
                                 */
                                fin: string;
                                /** @description ISO 8601, 2026-W13 */
                                numero: string;
                                objectif: {
                                    /**
                                     * @description A_FIXER : la dispense est terminée, aucune durée n’est fixée
                                     * @enum {string}
                                     */
                                    nature: "AUCUN" | "DISPENSE" | "A_FIXER" | "HEURES";
                                    heures: number | null;
                                    /** @description Un contrat signé couvre chacun de ses jours */
                                    entiere: boolean;
                                };
                                /** @description Heures, au quart d’heure */
                                heuresPrevues: number;
                                /** @description Heures, au quart d’heure */
                                heuresRealisees: number;
                                /** @description Non faites, pour un motif qui les justifie */
                                heuresJustifiees: number;
                                /** @description Prévues, sans suite connue */
                                heuresARenseigner: number;
                                ecart: number | null;
                                terminee: boolean;
                                /** @description L’écart d’une semaine terminée atteint le seuil */
                                alerte: boolean;
                                motifs: {
                                    /** @enum {string} */
                                    motif: "SANTE" | "GARDE_ENFANT" | "TRANSPORT" | "EMPLOI" | "ORGANISME" | "AUTRE" | "SANS_RAISON";
                                    nombre: number;
                                    heures: number;
                                    justifie: boolean;
                                }[];
                            }[];
                            seuilAlerte: number;
                        } | null;
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
    "/portail/api/usagers/{cle}/profil": {
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
                            metiers: {
                                id: string;
                                version: number;
                                contenu: {
                                    rome: {
                                        /** @description Code ROME : D1106 */
                                        code: string;
                                        libelle: string;
                                    };
                                    appellation: {
                                        code: string | null;
                                        libelle: string;
                                    } | null;
                                    mobilites: {
                                        lieu: {
                                            code: string;
                                            libelle: string;
                                            type: "1" | "2" | "3" | "4" | "5";
                                        };
                                        rayon: number | null;
                                        unite: "KM" | "H" | "MN";
                                        prioritaire: boolean | null;
                                    }[];
                                    habitation: {
                                        valeur: number;
                                        unite: "KM" | "H" | "MN";
                                        prioritaire: boolean | null;
                                    } | null;
                                    typologie: "MR" | "PM";
                                    contrats: {
                                        type: "CDI" | "CDD" | "DIN" | "MIS" | "SAI" | "LIB" | "CCE" | "FS" | "E2" | "PS";
                                        critereOre: boolean;
                                    }[];
                                    temps: {
                                        code: "1" | "2";
                                        critereOre: boolean;
                                        min: number | null;
                                        max: number | null;
                                    }[];
                                    experience: {
                                        valeur: number;
                                        unite: "AN" | "MO";
                                    } | null;
                                    salaire: {
                                        periode: "Annuel" | "Mensuel" | "Cachet" | "Horaire" | "Autre";
                                        brut: number;
                                    } | null;
                                    mrs: boolean;
                                };
                                source: string | null;
                                le: string;
                            }[];
                            crefs: {
                                id: string;
                                version: number;
                                contenu: {
                                    rome: {
                                        /** @description Code ROME : D1106 */
                                        code: string;
                                        libelle: string;
                                    };
                                    appellation: {
                                        code: string | null;
                                        libelle: string;
                                    } | null;
                                    mobilites: {
                                        lieu: {
                                            code: string;
                                            libelle: string;
                                            type: "1" | "2" | "3" | "4" | "5";
                                        };
                                        rayon: number | null;
                                        unite: "KM" | "H" | "MN";
                                        prioritaire: boolean | null;
                                    }[];
                                    habitation: {
                                        valeur: number;
                                        unite: "KM" | "H" | "MN";
                                        prioritaire: boolean | null;
                                    } | null;
                                    creation: boolean;
                                    reprise: boolean;
                                    franchise: boolean;
                                };
                                source: string | null;
                                le: string;
                            }[];
                            competences: {
                                id: string;
                                version: number;
                                contenu: {
                                    libelle: string;
                                    code: string | null;
                                    sorte: "SAVOIR_FAIRE" | "SAVOIR_ETRE" | "SAVOIR";
                                };
                                source: string | null;
                                le: string;
                            }[];
                            experiences: {
                                id: string;
                                version: number;
                                contenu: {
                                    intitule: string;
                                    rome: string | null;
                                    employeur: string | null;
                                    /** Format: date */
                                    debut: string;
                                    fin: string | null;
                                };
                                source: string | null;
                                le: string;
                            }[];
                            formations: {
                                id: string;
                                version: number;
                                contenu: {
                                    intitule: string;
                                    organisme: string | null;
                                    annee: number;
                                    obtenue: boolean;
                                };
                                source: string | null;
                                le: string;
                            }[];
                            langues: {
                                id: string;
                                version: number;
                                contenu: {
                                    langue: string;
                                    niveau: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "MATERNELLE";
                                };
                                source: string | null;
                                le: string;
                            }[];
                            permis: {
                                id: string;
                                version: number;
                                contenu: {
                                    categorie: "AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE";
                                    finLe: string | null;
                                };
                                source: string | null;
                                le: string;
                            }[];
                            habilitations: {
                                id: string;
                                version: number;
                                contenu: {
                                    intitule: string;
                                    finLe: string | null;
                                };
                                source: string | null;
                                le: string;
                            }[];
                        } | null;
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
    "/portail/api/usagers/{cle}/profil/metier": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            rome: {
                                /** @description Code ROME : D1106 */
                                code: string;
                                libelle: string;
                            };
                            appellation: {
                                code: string | null;
                                libelle: string;
                            } | null;
                            mobilites: {
                                lieu: {
                                    code: string;
                                    libelle: string;
                                    type: "1" | "2" | "3" | "4" | "5";
                                };
                                rayon: number | null;
                                unite: "KM" | "H" | "MN";
                                prioritaire: boolean | null;
                            }[];
                            habitation: {
                                valeur: number;
                                unite: "KM" | "H" | "MN";
                                prioritaire: boolean | null;
                            } | null;
                            typologie: "MR" | "PM";
                            contrats: {
                                type: "CDI" | "CDD" | "DIN" | "MIS" | "SAI" | "LIB" | "CCE" | "FS" | "E2" | "PS";
                                critereOre: boolean;
                            }[];
                            temps: {
                                code: "1" | "2";
                                critereOre: boolean;
                                min: number | null;
                                max: number | null;
                            }[];
                            experience: {
                                valeur: number;
                                unite: "AN" | "MO";
                            } | null;
                            salaire: {
                                periode: "Annuel" | "Mensuel" | "Cachet" | "Horaire" | "Autre";
                                brut: number;
                            } | null;
                            mrs: boolean;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/cref": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            rome: {
                                /** @description Code ROME : D1106 */
                                code: string;
                                libelle: string;
                            };
                            appellation: {
                                code: string | null;
                                libelle: string;
                            } | null;
                            mobilites: {
                                lieu: {
                                    code: string;
                                    libelle: string;
                                    type: "1" | "2" | "3" | "4" | "5";
                                };
                                rayon: number | null;
                                unite: "KM" | "H" | "MN";
                                prioritaire: boolean | null;
                            }[];
                            habitation: {
                                valeur: number;
                                unite: "KM" | "H" | "MN";
                                prioritaire: boolean | null;
                            } | null;
                            creation: boolean;
                            reprise: boolean;
                            franchise: boolean;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/competence": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            libelle: string;
                            code: string | null;
                            sorte: "SAVOIR_FAIRE" | "SAVOIR_ETRE" | "SAVOIR";
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/experience": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            intitule: string;
                            rome: string | null;
                            employeur: string | null;
                            /** Format: date */
                            debut: string;
                            fin: string | null;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/formation": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            intitule: string;
                            organisme: string | null;
                            annee: number;
                            obtenue: boolean;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/langue": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            langue: string;
                            niveau: "A1" | "A2" | "B1" | "B2" | "C1" | "C2" | "MATERNELLE";
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/permis": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            categorie: "AM" | "A1" | "A2" | "A" | "B1" | "B" | "BE" | "C1" | "C1E" | "C" | "CE" | "D1" | "D1E" | "D" | "DE";
                            finLe: string | null;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/habilitation": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        } | null;
                        contenu: {
                            intitule: string;
                            finLe: string | null;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/profil/retrait": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        element: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/entretiens": {
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
                            conclusions: {
                                id: string;
                                version: number;
                                jour: string;
                                type: "ESI" | "EDP" | "CRL" | "PE1" | "PE2" | "PE3" | "PBI" | "ETP" | "PSP" | "CRP" | "BIL" | "SEF" | "CPS" | "CRE" | "IND" | "DCE" | "USA" | "PAK" | "EPK" | "EDA" | "EDO";
                                modalite: "B" | "C" | "F" | "I" | "R" | "T" | "V" | "W";
                                commentaire: string;
                                surRendezVous: boolean;
                                agent: string;
                                source: string;
                                le: string;
                                /** @description Écrite par l’organisation de qui lit */
                                corrigeable: boolean;
                            }[];
                            aConclure: {
                                id: string;
                                debut: string;
                                motif: string;
                                theme: string | null;
                            }[];
                        } | null;
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
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        type: "ESI" | "EDP" | "CRL" | "PE1" | "PE2" | "PE3" | "PBI" | "ETP" | "PSP" | "CRP" | "BIL" | "SEF" | "CPS" | "CRE" | "IND" | "DCE" | "USA" | "PAK" | "EPK" | "EDA" | "EDO";
                        modalite: "B" | "C" | "F" | "I" | "R" | "T" | "V" | "W";
                        commentaire: string;
                        rendezVousId: string | null;
                        jour: string | null;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/usagers/{cle}/entretiens/correction": {
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
                path: {
                    cle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        type: "ESI" | "EDP" | "CRL" | "PE1" | "PE2" | "PE3" | "PBI" | "ETP" | "PSP" | "CRP" | "BIL" | "SEF" | "CPS" | "CRE" | "IND" | "DCE" | "USA" | "PAK" | "EPK" | "EDA" | "EDO";
                        modalite: "B" | "C" | "F" | "I" | "R" | "T" | "V" | "W";
                        commentaire: string;
                        conclusion: {
                            /** Format: uuid */
                            id: string;
                            /** @description Celle qui a été lue */
                            version: number;
                        };
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur": {
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
                            compte: {
                                rattachement: string;
                                ouvertLe: string;
                            } | null;
                            cguAcceptees: boolean;
                            prestataire: boolean;
                            applications: {
                                id: string;
                                nom: string;
                                description: string;
                                clientId: string;
                                enProduction: number;
                                bloquee: boolean;
                                dernierAppel: string | null;
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
    "/portail/api/developpeur/compte": {
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
                        rattachement: "personnel" | "sous-traitant";
                        sousTraitantNom: string | null;
                        sousTraitantSiret: string | null;
                        autorisePar: string;
                        autorisation: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications": {
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
                        nom: string;
                        description: string;
                        redirections: string[];
                        adresses: string[];
                        jwks: {
                            [key: string]: unknown;
                        } | null;
                        editeur: {
                            societe: string;
                            adresse: string;
                            /** Format: email */
                            courriel: string;
                            telephone: string;
                        } | null;
                        authentification: "secret" | "cle" | "aucune";
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
                            id: string;
                            clientId: string;
                            secret: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}": {
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
                    id: string;
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
                            id: string;
                            clientId: string;
                            nom: string;
                            description: string;
                            authentification: "secret" | "cle" | "aucune";
                            jwks: {
                                [key: string]: unknown;
                            } | null;
                            redirections: string[];
                            adresses: string[];
                            editeur: {
                                societe: string;
                                adresse: string;
                                /** Format: email */
                                courriel: string;
                                telephone: string;
                            } | null;
                            creeLe: string;
                            bloquee: boolean;
                            secrets: {
                                id: string;
                                creeLe: string;
                                expireLe: string | null;
                                vivant: boolean;
                                revoque: boolean;
                                dernierUsageLe: string | null;
                            }[];
                            apis: {
                                code: string;
                                version: number;
                                titre: string;
                                realm: string;
                                scopes: string[];
                                scopeEssai: string;
                                quota: number;
                                souscrite: boolean;
                                bacASable: boolean;
                                production: boolean;
                                explication: string;
                            }[];
                            usages: {
                                api: string;
                                heure: string;
                                statut: number;
                                appels: number;
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
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nom: string;
                        description: string;
                        redirections: string[];
                        adresses: string[];
                        jwks: {
                            [key: string]: unknown;
                        } | null;
                        editeur: {
                            societe: string;
                            adresse: string;
                            /** Format: email */
                            courriel: string;
                            telephone: string;
                        } | null;
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
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/secrets": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        remplace: string | null;
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
                            id: string;
                            valeur: string;
                            /** Format: date */
                            expireLe: string;
                            /** Format: date */
                            finAncien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/secrets/{secretId}/revocation": {
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
                path: {
                    id: string;
                    secretId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/apis/{api}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    api: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        production: boolean;
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
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/webhooks": {
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
                    id: string;
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
                            application: string;
                            types: {
                                genre: string;
                                libelle: string;
                                famille: string;
                                ouvert: boolean;
                            }[];
                            abonnements: {
                                /** Format: uuid */
                                id: string;
                                adresse: string;
                                genres: string[];
                                perimetre: "application" | "referent";
                                etat: "a_tester" | "actif" | "en_pause" | "ferme";
                                motif: string | null;
                                echecs: number;
                                creeLe: string;
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
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        adresse: string;
                        genres: string[];
                        perimetre: "application" | "referent";
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
                            /** Format: uuid */
                            id: string;
                            secret: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}": {
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
                    id: string;
                    abonnementId: string;
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
                            /** Format: uuid */
                            id: string;
                            adresse: string;
                            genres: string[];
                            perimetre: "application" | "referent";
                            etat: "a_tester" | "actif" | "en_pause" | "ferme";
                            motif: string | null;
                            echecs: number;
                            creeLe: string;
                            types: {
                                genre: string;
                                libelle: string;
                                famille: string;
                                ouvert: boolean;
                            }[];
                            comptes: {
                                [key: string]: number;
                            };
                            secrets: {
                                creeLe: string;
                                expireLe: string | null;
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
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    abonnementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        adresse: string;
                        genres: string[];
                        perimetre: "application" | "referent";
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
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}/essai": {
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
                path: {
                    id: string;
                    abonnementId: string;
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
                            statut: number;
                            dureeMs: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}/secret": {
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
                path: {
                    id: string;
                    abonnementId: string;
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
                            secret: string;
                            finAncien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}/pause": {
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
                path: {
                    id: string;
                    abonnementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}/fermeture": {
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
                path: {
                    id: string;
                    abonnementId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}/livraisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    avant?: string;
                };
                header?: never;
                path: {
                    id: string;
                    abonnementId: string;
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
                            livraisons: {
                                position: number;
                                id: string;
                                identifiantUsager: string;
                                genre: string;
                                le: string;
                                etat: "a_livrer" | "livree" | "abandonnee" | "ecartee";
                                motif: string | null;
                                essais: number;
                                prochainLe: string | null;
                                tentatives: {
                                    le: string;
                                    dureeMs: number;
                                    statut: number | null;
                                    echec: string | null;
                                }[];
                            }[];
                            suite: number | null;
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
    "/portail/api/developpeur/applications/{id}/webhooks/{abonnementId}/rejeu": {
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
                path: {
                    id: string;
                    abonnementId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        position: number;
                    } | {
                        /** Format: date */
                        du: string;
                        /** Format: date */
                        au: string;
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
                            nombre: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/tableau-de-bord": {
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
                            jour: string;
                            rubriques: {
                                code: "demandes" | "nominations" | "blocages" | "conventions" | "courriels";
                                nombre: number;
                                depasses: number;
                                plusAncienne: string | null;
                                premieres: {
                                    cle: string;
                                    libelle: string;
                                    date: string | null;
                                }[];
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
    "/portail/api/operateur/blocages": {
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
                            id: string;
                            cible: "agent" | "application" | "partenaire";
                            designation: string;
                            organisation: string;
                            motif: string;
                            terme: string | null;
                            enRetard: boolean;
                            bloqueLe: string;
                            bloquePar: string;
                            leveLe: string | null;
                            verifications: {
                                conclusion: string;
                                motif: string;
                                par: string;
                                le: string;
                            }[];
                        }[];
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
            };
        };
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
                        cible: "agent" | "application" | "partenaire";
                        /** Format: uuid */
                        cibleId: string;
                        motif: string;
                        terme: string | null;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/blocages/cibles": {
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
                        cible: "agent" | "application" | "partenaire";
                        texte: string;
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
                            cible: "agent" | "application" | "partenaire";
                            id: string;
                            designation: string;
                            organisation: string;
                        }[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/blocages/{id}/levee": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        conclusion: "legitime" | "illegitime";
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/derogations": {
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
                            id: string;
                            organisation: string;
                            flux: string;
                            motif: string;
                            demandeeLe: string;
                            etat: string;
                            debut: string | null;
                            fin: string | null;
                            ouverte: boolean;
                            decisionMotif: string | null;
                        }[];
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
            };
        };
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
                        flux: string;
                        motif: string;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/derogations/{id}/decision": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        etat: "acceptee" | "refusee" | "retiree";
                        motif: string;
                        debut: string | null;
                        fin: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/catalogue": {
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
                            sections: {
                                code: string;
                                titre: string;
                                but: string;
                                besoins: string[];
                            }[];
                            elements: {
                                code: string;
                                genre: string;
                                libelle: string;
                                description: string;
                                plateforme: string;
                                plateformeNom: string;
                                finalites: string[];
                                places: {
                                    section: string;
                                    parcours?: string;
                                    regle: string;
                                }[];
                                application?: string;
                                inclut: string[];
                                depend: string[];
                                contact?: string;
                                experimental: boolean;
                                ouvertLe: string | null;
                                lien: string | null;
                                api: string | null;
                                ecran: string | null;
                                disponibilite: string;
                                selectionnable: boolean;
                                conditions: {
                                    version: number;
                                    enVigueurLe: string;
                                    engagements: string | null;
                                } | null;
                            }[];
                            plateformes: {
                                code: string;
                                nom: string;
                                adresse: string | null;
                                debut: string;
                                fin: string | null;
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
    "/portail/api/conditions": {
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
                            conditions: {
                                id: string;
                                portee: string;
                                version: number;
                                titre: string;
                                texte: string;
                                enVigueurLe: string;
                                engagements: string | null;
                                acceptee: boolean;
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
            };
        };
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
                        portee: string;
                        titre: string;
                        texte: string;
                        enVigueurLe: string;
                        engagements?: string;
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
                            version: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conditions/acceptations": {
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
                        documents: string[];
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
                            acceptes: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/catalogue/elements/{code}": {
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
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        libelle: string | null;
                        description: string | null;
                        lien: string | null;
                        ouvertLe: string | null;
                        disponible: boolean;
                        experimental?: boolean;
                        plateforme?: string;
                        motif: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/catalogue/listes": {
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
                            publications: {
                                version: number;
                                publieeLe: string;
                                motif: string;
                                decision: {
                                    reference: string;
                                    le: string;
                                } | null;
                                cahierDesCharges: string | null;
                                differences: {
                                    code: string;
                                    nature: string;
                                    champs: {
                                        nom: string;
                                        avant: string;
                                        apres: string;
                                    }[];
                                }[];
                            }[];
                            enAttente: {
                                code: string;
                                nature: string;
                                champs: {
                                    nom: string;
                                    avant: string;
                                    apres: string;
                                }[];
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
            };
        };
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
                        motif: string;
                        decision: {
                            reference: string;
                            le: string;
                        };
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
                            version: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/catalogue/experimentations": {
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
                            experimentations: {
                                id: string;
                                element: string;
                                objet: string;
                                territoires: string[];
                                partenaires: string[];
                                debut: string;
                                fin: string;
                                closeLe: string | null;
                                evaluation: string | null;
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
            };
        };
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
                        element: string;
                        objet: string;
                        territoires: string[];
                        partenaires: string[];
                        debut: string;
                        fin: string;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/catalogue/experimentations/{id}/cloture": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        evaluation: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/catalogue/donnees": {
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
                            donnees: {
                                code: string;
                                libelle: string;
                                proprietaire: string;
                                sens: string;
                                finalite: string;
                                supports: string[];
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
    "/portail/api/plateformes/{plateforme}/outils/campagne-coordonnee/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/crm-salesforce/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/crm-microsoft/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/ciblage-entreprise/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/gestion-offres/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/recherche-offres-sdp/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/recherche-offres-oscar/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/evenements-emploi/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/evenements-pro-a-pro/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/oscar/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/ouiform/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/plateformes/{plateforme}/outils/academie/ouverture": {
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
                path: {
                    plateforme: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                            lien: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gouvernance/plateformes": {
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
                        nom: string;
                        adresse: string | null;
                        /** Format: date */
                        debut: string;
                        fin: string | null;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gouvernance/references": {
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
                            fondements: {
                                finalite: string;
                                libelle: string;
                                mission: string;
                                baseLegale: string;
                            }[];
                            cahiers: {
                                enVigueurLe: string;
                                reference: string;
                                enVigueur: boolean;
                            }[];
                            finalites: {
                                finalite: "EMPLOYEUR" | "FORMATION_DE" | "FORMATION_AGENTS" | "STATISTIQUE";
                                ouverte: boolean;
                                decisions: {
                                    finalite: "EMPLOYEUR" | "FORMATION_DE" | "FORMATION_AGENTS" | "STATISTIQUE";
                                    ouverte: boolean;
                                    /** Format: date */
                                    effetLe: string;
                                    decision: string;
                                }[];
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
    "/portail/api/gouvernance/cahiers-des-charges": {
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
                        /** Format: date */
                        enVigueurLe: string;
                        reference: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gouvernance/finalites": {
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
                        finalite: "EMPLOYEUR" | "FORMATION_DE" | "FORMATION_AGENTS" | "STATISTIQUE";
                        ouverte: boolean;
                        /** Format: date */
                        effetLe: string;
                        decision: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gouvernance/feuille-de-route": {
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
                            points: {
                                id: string;
                                version: number;
                                ecritLe: string;
                                intitule: string;
                                valeur: number;
                                etat: "propose" | "retenu" | "en-cours" | "livre" | "ecarte";
                                motif: string;
                                precedentes: {
                                    id: string;
                                    version: number;
                                    ecritLe: string;
                                    intitule: string;
                                    valeur: number;
                                    etat: "propose" | "retenu" | "en-cours" | "livre" | "ecarte";
                                    motif: string;
                                }[];
                            }[];
                            besoins: {
                                id: string;
                                intitule: string;
                                description: string;
                                priorite: number;
                                organisation: string;
                                exprimeLe: string;
                                point: string | null;
                                etat: ("propose" | "retenu" | "en-cours" | "livre" | "ecarte") | null;
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
    "/portail/api/gouvernance/points": {
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
                        id: string | null;
                        intitule: string;
                        valeur: number;
                        etat: "propose" | "retenu" | "en-cours" | "livre" | "ecarte";
                        motif: string;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gouvernance/besoins": {
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
                        intitule: string;
                        description: string;
                        priorite: number;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gouvernance/besoins/{id}/point": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pointId: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions": {
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
                            conventions: {
                                id: string;
                                partenaire: string;
                                partenaireId: string;
                                debut: string;
                                fin: string;
                                dureeAns: number | null;
                                cesseLe: string | null;
                                etat: "projet" | "autorisee" | "signee" | "en_vigueur" | "denoncee" | "echue" | "resiliee";
                                periode: {
                                    numero: number;
                                    debut: string;
                                    fin: string;
                                } | null;
                                preavisMois: number;
                                limiteDenonciation: string | null;
                                prochaineDate: string | null;
                                prochaineLibelle: string | null;
                            }[];
                            partenaires: {
                                id: string;
                                nom: string;
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
                        /** Format: uuid */
                        partenaireId: string;
                        /** Format: date */
                        debut: string;
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
                            /** Format: uuid */
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}": {
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
                    id: string;
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
                            id: string;
                            partenaire: string;
                            partenaireId: string;
                            debut: string;
                            fin: string;
                            dureeAns: number | null;
                            cesseLe: string | null;
                            etat: "projet" | "autorisee" | "signee" | "en_vigueur" | "denoncee" | "echue" | "resiliee";
                            periode: {
                                numero: number;
                                debut: string;
                                fin: string;
                            } | null;
                            preavisMois: number;
                            limiteDenonciation: string | null;
                            prochaineDate: string | null;
                            prochaineLibelle: string | null;
                            parties: {
                                nom: string;
                                adresse: string | null;
                            }[];
                            representants: {
                                partie?: "operateur" | "partenaire";
                                nom?: string;
                                qualite?: string;
                                adresse?: string;
                                mandat?: string;
                            }[];
                            deliberation: {
                                numero?: string;
                                /** Format: date */
                                date?: string;
                                organe?: string;
                                titre?: string;
                                president?: string;
                                secretaire?: string;
                                vote?: {
                                    pour?: number;
                                    contre?: number;
                                    abstention?: number;
                                    resultat?: string;
                                    groupes?: string[];
                                };
                                presents?: string[];
                                excuses?: string[];
                                nonParticipants?: string[];
                                avis?: {
                                    commission: string;
                                    /** Format: date */
                                    date: string;
                                    sens: string;
                                }[];
                                references?: {
                                    groupe: string;
                                    texte: string;
                                    version?: string;
                                }[];
                                executoire?: {
                                    nom: string;
                                    qualite: string;
                                    pour?: string;
                                };
                            } | null;
                            avertissements: string[];
                            signatures: {
                                partie?: string;
                                nom?: string;
                                qualite?: string;
                                lieu?: string;
                                date?: string;
                            }[];
                            preavisAccord: {
                                operateur: {
                                    reference: string;
                                    /** Format: date */
                                    date: string;
                                };
                                partenaire: {
                                    reference: string;
                                    /** Format: date */
                                    date: string;
                                };
                            } | null;
                            montant: number;
                            droitApplicable: {
                                droit: string;
                                juridictions: string;
                                tribunal: string | null;
                            };
                            correspondants: {
                                fonction: "GOUVERNANCE" | "SUIVI_OPERATIONNEL" | "RSSI" | "CORRESPONDANT_SI" | "EDITEUR" | "DPD" | "FT_GOUVERNANCE" | "FT_SUIVI_OUVERTURES" | "FT_CSSI" | "FT_RSSI_NATIONAL" | "FT_DPD";
                                nom: string | null;
                                prenom: string | null;
                                courriel: string;
                                telephone: string;
                                societe: string | null;
                                adresse: string | null;
                                fonctionEquivalente: string | null;
                                delegationReference: string | null;
                                delegationDebut: string | null;
                                delegationFin: string | null;
                            }[];
                            manquants: ("GOUVERNANCE" | "SUIVI_OPERATIONNEL" | "RSSI" | "CORRESPONDANT_SI" | "EDITEUR" | "DPD" | "FT_GOUVERNANCE" | "FT_SUIVI_OUVERTURES" | "FT_CSSI" | "FT_RSSI_NATIONAL" | "FT_DPD")[];
                            versions: {
                                nature: "projet" | "convention" | "1" | "1bis" | "2" | "2bis" | "3" | "4" | "5";
                                version: number;
                                empreinte: string;
                                effetLe: string;
                                motif: string | null;
                                publiePar: "operateur" | "partenaire";
                                publieLe: string;
                                avenantId: string | null;
                                avisId: string | null;
                            }[];
                            denonciations: {
                                nature: "non-renouvellement" | "manquement";
                                partie: "operateur" | "partenaire";
                                /** Format: date */
                                recueLe: string;
                                document: string;
                                motif: string;
                                lrar: string | null;
                                obligation: string | null;
                                horsDelai: boolean;
                                effetLe: string | null;
                            }[];
                            avenants: {
                                id: string;
                                numero: number;
                                objet: string;
                                nature: "convention" | "1" | "1bis" | "2" | "2bis" | "3" | "4" | "5";
                                contenu: string;
                                signatures: {
                                    partie: "operateur" | "partenaire";
                                    nom: string;
                                    qualite: string;
                                    lieu: string;
                                    /** Format: date */
                                    date: string;
                                }[];
                                proposePar: "operateur" | "partenaire";
                                proposeLe: string;
                                appliqueLe: string | null;
                            }[];
                            litiges: {
                                id: string;
                                objet: string;
                                etat: "amiable" | "amiable_echoue" | "accord" | "contentieux" | "clos";
                                ouvertLe: string;
                                amiableEchoueLe: string | null;
                                juridiction: string | null;
                            }[];
                            periodes: {
                                numero: number;
                                debut: string;
                                fin: string;
                            }[];
                            flux: {
                                nom: string;
                                baseLegale: string;
                                transitoire: boolean;
                            }[];
                            preseance: {
                                sujet: string;
                                applicable: {
                                    source: "convention" | "annexe" | "cgu" | "conditions";
                                    document: string;
                                    sujet: string;
                                    valeur: string;
                                };
                                ecartees: {
                                    source: "convention" | "annexe" | "cgu" | "conditions";
                                    document: string;
                                    sujet: string;
                                    valeur: string;
                                }[];
                                indecises: {
                                    source: "convention" | "annexe" | "cgu" | "conditions";
                                    document: string;
                                    sujet: string;
                                    valeur: string;
                                }[];
                            }[];
                            evenements: {
                                le: string;
                                genre: string;
                                capacite: string;
                                nature: string | null;
                                fonction: string | null;
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
    "/portail/api/conventions/{id}/documents/{nature}/{version}": {
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
                    id: string;
                    nature: "projet" | "convention" | "1" | "1bis" | "2" | "2bis" | "3" | "4" | "5";
                    version: string;
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
                            contenu: string;
                            lignes: {
                                signe: "=" | "-" | "+";
                                texte: string;
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
    "/portail/api/conventions/annexes/{nature}": {
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
                    nature: "convention" | "1" | "1bis" | "2" | "2bis" | "3" | "4" | "5";
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
                            libelle: string;
                            version: number | null;
                            effetLe: string | null;
                            contenu: string | null;
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
    "/portail/api/conventions/{id}/autorisation": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        deliberation: {
                            numero: string;
                            /** Format: date */
                            date: string;
                            organe: string;
                            titre: string;
                            president: string;
                            secretaire: string;
                            vote: {
                                pour: number;
                                contre: number;
                                abstention: number;
                                resultat?: string;
                                groupes?: string[];
                            };
                            presents?: string[];
                            excuses?: string[];
                            nonParticipants?: string[];
                            avis?: {
                                commission: string;
                                /** Format: date */
                                date: string;
                                sens: string;
                            }[];
                            references?: {
                                groupe: string;
                                texte: string;
                                version?: string;
                            }[];
                            executoire?: {
                                nom: string;
                                qualite: string;
                                pour?: string;
                            };
                        };
                        representants: {
                            partie: "operateur" | "partenaire";
                            nom: string;
                            qualite: string;
                            adresse?: string;
                            mandat: string;
                        }[];
                        projet: string;
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
                            avertissements: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/texte": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        texte: string;
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
                            identique: boolean;
                            differences: {
                                signe: "=" | "-" | "+";
                                texte: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/signatures": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        signature: {
                            partie: "operateur" | "partenaire";
                            nom: string;
                            qualite: string;
                            lieu: string;
                            /** Format: date */
                            date: string;
                        };
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
                            etat: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/preavis": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        mois: number;
                        accord: {
                            operateur: {
                                reference: string;
                                /** Format: date */
                                date: string;
                            };
                            partenaire: {
                                reference: string;
                                /** Format: date */
                                date: string;
                            };
                        };
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
                            limiteDenonciation: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/denonciations": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nature: "non-renouvellement" | "manquement";
                        partie: "operateur" | "partenaire";
                        /** Format: date */
                        recueLe: string;
                        document: string;
                        motif: string;
                        lrar: string | null;
                        obligation: string | null;
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
                            horsDelai: boolean;
                            effetLe: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/annexes": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nature: "convention" | "1" | "1bis" | "2" | "2bis" | "3" | "4" | "5";
                        contenu: string;
                        /** Format: date */
                        effetLe: string;
                        motif: string | null;
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
                            version: number;
                            avertissement: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/correspondants": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        correspondant: {
                            fonction: "GOUVERNANCE" | "SUIVI_OPERATIONNEL" | "RSSI" | "CORRESPONDANT_SI" | "EDITEUR" | "DPD" | "FT_GOUVERNANCE" | "FT_SUIVI_OUVERTURES" | "FT_CSSI" | "FT_RSSI_NATIONAL" | "FT_DPD";
                            nom: string | null;
                            prenom: string | null;
                            courriel: string;
                            telephone: string;
                            societe: string | null;
                            adresse: string | null;
                            fonctionEquivalente: string | null;
                            delegationReference: string | null;
                            delegationDebut: string | null;
                            delegationFin: string | null;
                        };
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
                            version: number | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/avenants": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        objet: string;
                        nature: "convention" | "1" | "1bis" | "2" | "2bis" | "3" | "4" | "5";
                        contenu: string;
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
                            avenant: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/avenants/{avenant}/signatures": {
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
                path: {
                    id: string;
                    avenant: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        signature: {
                            partie: "operateur" | "partenaire";
                            nom: string;
                            qualite: string;
                            lieu: string;
                            /** Format: date */
                            date: string;
                        };
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
                            applique: boolean;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/litiges": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        objet: string;
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
                            litige: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/litiges/{litige}/faits": {
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
                path: {
                    id: string;
                    litige: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fait: "convenir" | "constater-echec" | "saisir" | "clore";
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
                            etat: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/flux": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nom: string;
                        baseLegale: string;
                        transitoire: boolean;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/conventions/{id}/clauses": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        source: "convention" | "annexe" | "cgu" | "conditions";
                        document: string;
                        sujet: string;
                        valeur: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/demandes-acces": {
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
                            demandes: {
                                id: string;
                                numero: number;
                                etat: "BROUILLON" | "ENVOYEE" | "RECUE" | "EN_INSTRUCTION" | "ACCEPTEE" | "ACCEPTEE_EN_PARTIE" | "REFUSEE" | "ABANDONNEE";
                                origine: string;
                                partenaireId: string;
                                partenaire: string;
                                elements: number;
                                acceptes: number | null;
                                creeLe: string;
                                envoyeeLe: string | null;
                                decideeLe: string | null;
                                age: number | null;
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
            };
        };
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
                        coches: string[];
                        applications: string[];
                        contacts: {
                            genre: string;
                            nom: string;
                            prenom: string;
                            courriel: string;
                            telephone: string;
                        }[];
                        precisions: string;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/demandes-acces/formulaire": {
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
                            engagements: {
                                code: string;
                                nature: string;
                                texte: string;
                            }[];
                            conditions: {
                                portee: string;
                                titre: string;
                                version: number;
                            }[];
                            applications: {
                                id: string;
                                nom: string;
                                clientId: string;
                            }[];
                            signataire: {
                                nom: string;
                                prenom: string;
                                qualite: string;
                            };
                            empechement: string | null;
                            destinataires: string[];
                            ouverts: string[];
                            jour: string;
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
    "/portail/api/demandes-acces/ouvertures": {
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
                            ouvertures: {
                                id: string;
                                partenaireId: string;
                                partenaire: string;
                                element: string;
                                libelle: string;
                                genre: string;
                                debut: string;
                                fin: string | null;
                                ouverteLe: string;
                                fermeeLe: string | null;
                                motifFermeture: string | null;
                                demande: number | null;
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
    "/portail/api/demandes-acces/selection": {
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
                        coches: string[];
                        contacts: string[];
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
                            codes: string[];
                            inclusions: {
                                code: string;
                                raison: string;
                            }[];
                            obstacles: {
                                code: string;
                                raison: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/demandes-acces/{id}": {
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
                    id: string;
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
                            id: string;
                            numero: number;
                            etat: "BROUILLON" | "ENVOYEE" | "RECUE" | "EN_INSTRUCTION" | "ACCEPTEE" | "ACCEPTEE_EN_PARTIE" | "REFUSEE" | "ABANDONNEE";
                            origine: string;
                            partenaireId: string;
                            partenaire: string;
                            elements: number;
                            acceptes: number | null;
                            creeLe: string;
                            envoyeeLe: string | null;
                            decideeLe: string | null;
                            age: number | null;
                            recueLe: string | null;
                            instruiteLe: string | null;
                            motif: string | null;
                            saisie: {
                                coches: string[];
                                applications: string[];
                                contacts: {
                                    genre: string;
                                    nom: string;
                                    prenom: string;
                                    courriel: string;
                                    telephone: string;
                                }[];
                                precisions: string;
                            };
                            applications: {
                                id: string;
                                nom: string;
                                clientId: string;
                            }[];
                            contenu: {
                                elements: {
                                    code: string;
                                    libelle: string;
                                    genre: string;
                                    plateforme: string;
                                    plateformeNom: string;
                                    sections: string[];
                                    raison: string | null;
                                    accorde: boolean | null;
                                }[];
                                engagements: {
                                    code: string;
                                    texte: string;
                                }[];
                                conditions: {
                                    portee: string;
                                    titre: string;
                                    version: number;
                                }[];
                                signataire: {
                                    nom: string;
                                    prenom: string;
                                    courriel: string;
                                    qualite: string;
                                    delegation: string;
                                } | null;
                                lieu: string | null;
                                date: string | null;
                            };
                            obstacles: {
                                code: string;
                                raison: string;
                            }[];
                            messages: {
                                id: string;
                                partie: string;
                                auteur: string;
                                texte: string;
                                ecritLe: string;
                            }[];
                            gestes: string[];
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
    "/portail/api/demandes-acces/{id}/brouillon": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        coches: string[];
                        applications: string[];
                        contacts: {
                            genre: string;
                            nom: string;
                            prenom: string;
                            courriel: string;
                            telephone: string;
                        }[];
                        precisions: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/demandes-acces/{id}/envoi": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        engagements: string[];
                        qualite: string;
                        lieu: string;
                        date: string;
                        signature: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/demandes-acces/{id}/messages": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        texte: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/demandes-acces/{id}/abandon": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/demandes-acces": {
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
                            demandes: {
                                id: string;
                                numero: number;
                                etat: "BROUILLON" | "ENVOYEE" | "RECUE" | "EN_INSTRUCTION" | "ACCEPTEE" | "ACCEPTEE_EN_PARTIE" | "REFUSEE" | "ABANDONNEE";
                                origine: string;
                                partenaireId: string;
                                partenaire: string;
                                elements: number;
                                acceptes: number | null;
                                creeLe: string;
                                envoyeeLe: string | null;
                                decideeLe: string | null;
                                age: number | null;
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
    "/portail/api/operateur/demandes-acces/{id}": {
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
                    id: string;
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
                            id: string;
                            numero: number;
                            etat: "BROUILLON" | "ENVOYEE" | "RECUE" | "EN_INSTRUCTION" | "ACCEPTEE" | "ACCEPTEE_EN_PARTIE" | "REFUSEE" | "ABANDONNEE";
                            origine: string;
                            partenaireId: string;
                            partenaire: string;
                            elements: number;
                            acceptes: number | null;
                            creeLe: string;
                            envoyeeLe: string | null;
                            decideeLe: string | null;
                            age: number | null;
                            recueLe: string | null;
                            instruiteLe: string | null;
                            motif: string | null;
                            saisie: {
                                coches: string[];
                                applications: string[];
                                contacts: {
                                    genre: string;
                                    nom: string;
                                    prenom: string;
                                    courriel: string;
                                    telephone: string;
                                }[];
                                precisions: string;
                            };
                            applications: {
                                id: string;
                                nom: string;
                                clientId: string;
                            }[];
                            contenu: {
                                elements: {
                                    code: string;
                                    libelle: string;
                                    genre: string;
                                    plateforme: string;
                                    plateformeNom: string;
                                    sections: string[];
                                    raison: string | null;
                                    accorde: boolean | null;
                                }[];
                                engagements: {
                                    code: string;
                                    texte: string;
                                }[];
                                conditions: {
                                    portee: string;
                                    titre: string;
                                    version: number;
                                }[];
                                signataire: {
                                    nom: string;
                                    prenom: string;
                                    courriel: string;
                                    qualite: string;
                                    delegation: string;
                                } | null;
                                lieu: string | null;
                                date: string | null;
                            };
                            obstacles: {
                                code: string;
                                raison: string;
                            }[];
                            messages: {
                                id: string;
                                partie: string;
                                auteur: string;
                                texte: string;
                                ecritLe: string;
                            }[];
                            gestes: string[];
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
    "/portail/api/operateur/demandes-acces/{id}/reception": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/demandes-acces/{id}/instruction": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/demandes-acces/{id}/messages": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        texte: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/demandes-acces/{id}/decision": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        acceptes: string[];
                        motif: string | null;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/ouvertures": {
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
                            ouvertures: {
                                id: string;
                                partenaireId: string;
                                partenaire: string;
                                element: string;
                                libelle: string;
                                genre: string;
                                debut: string;
                                fin: string | null;
                                ouverteLe: string;
                                fermeeLe: string | null;
                                motifFermeture: string | null;
                                demande: number | null;
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
    "/portail/api/operateur/ouvertures/{id}/fermeture": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/demandes-acces/{id}/formulaire.pdf": {
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
                    id: string;
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
                        "application/pdf": string;
                    };
                };
                /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
                403: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
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
                        "application/pdf": {
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
    "/portail/api/operateur/demandes-acces/{id}/formulaire.pdf": {
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
                    id: string;
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
                        "application/pdf": string;
                    };
                };
                /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
                403: {
                    headers: {
                        "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
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
                        "application/pdf": {
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
    "/portail/api/sollicitations": {
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
                            sollicitations: {
                                id: string;
                                numero: number;
                                plateforme: "mon-portail-pro" | "portail-emploi" | "francetravail-io";
                                nature: "message-erreur" | "deconnexion" | "indisponibilite" | "lenteur" | "donnee-inexacte" | "question" | "habilitation";
                                titre: string;
                                etat: "OUVERTE" | "RESOLUE_LOCALEMENT" | "TRANSMISE" | "QUALIFIEE" | "RESOLUE" | "CLOSE";
                                gravite: ("bloquante" | "majeure" | "mineure") | null;
                                organisation: string;
                                outil: string | null;
                                creeeLe: string;
                                transmiseLe: string | null;
                                enRetard: boolean;
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
            };
        };
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
                        plateforme: "mon-portail-pro" | "portail-emploi" | "francetravail-io";
                        nature: "message-erreur" | "deconnexion" | "indisponibilite" | "lenteur" | "donnee-inexacte" | "question" | "habilitation";
                        element: string | null;
                        titre: string;
                        etapes: string;
                        reference: string | null;
                        /** Format: date-time */
                        survenueLe: string;
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
                            id: string;
                            numero: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/sollicitations/{id}": {
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
                    id: string;
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
                            id: string;
                            numero: number;
                            plateforme: "mon-portail-pro" | "portail-emploi" | "francetravail-io";
                            nature: "message-erreur" | "deconnexion" | "indisponibilite" | "lenteur" | "donnee-inexacte" | "question" | "habilitation";
                            titre: string;
                            etat: "OUVERTE" | "RESOLUE_LOCALEMENT" | "TRANSMISE" | "QUALIFIEE" | "RESOLUE" | "CLOSE";
                            gravite: ("bloquante" | "majeure" | "mineure") | null;
                            organisation: string;
                            outil: string | null;
                            creeeLe: string;
                            transmiseLe: string | null;
                            enRetard: boolean;
                            auteur: string;
                            etapes: string;
                            reference: string | null;
                            element: string | null;
                            survenueLe: string;
                            analyse: string | null;
                            impact: string | null;
                            equipe: string | null;
                            reponse: string | null;
                            documentation: string | null;
                            verification: string | null;
                            contournements: {
                                portee: string;
                                texte: string;
                                debut: string;
                                fin: string | null;
                            }[];
                            historique: {
                                le: string;
                                genre: string;
                                auteur: string;
                                partie: string;
                                de: string | null;
                                a: string | null;
                            }[];
                            diffusion: {
                                destinataires: number;
                                lues: number;
                            };
                            gestes: string[];
                            diffusable: boolean;
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
    "/portail/api/operateur/sollicitations": {
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
                            sollicitations: {
                                id: string;
                                numero: number;
                                plateforme: "mon-portail-pro" | "portail-emploi" | "francetravail-io";
                                nature: "message-erreur" | "deconnexion" | "indisponibilite" | "lenteur" | "donnee-inexacte" | "question" | "habilitation";
                                titre: string;
                                etat: "OUVERTE" | "RESOLUE_LOCALEMENT" | "TRANSMISE" | "QUALIFIEE" | "RESOLUE" | "CLOSE";
                                gravite: ("bloquante" | "majeure" | "mineure") | null;
                                organisation: string;
                                outil: string | null;
                                creeeLe: string;
                                transmiseLe: string | null;
                                enRetard: boolean;
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
    "/portail/api/operateur/sollicitations/{id}": {
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
                    id: string;
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
                            id: string;
                            numero: number;
                            plateforme: "mon-portail-pro" | "portail-emploi" | "francetravail-io";
                            nature: "message-erreur" | "deconnexion" | "indisponibilite" | "lenteur" | "donnee-inexacte" | "question" | "habilitation";
                            titre: string;
                            etat: "OUVERTE" | "RESOLUE_LOCALEMENT" | "TRANSMISE" | "QUALIFIEE" | "RESOLUE" | "CLOSE";
                            gravite: ("bloquante" | "majeure" | "mineure") | null;
                            organisation: string;
                            outil: string | null;
                            creeeLe: string;
                            transmiseLe: string | null;
                            enRetard: boolean;
                            auteur: string;
                            etapes: string;
                            reference: string | null;
                            element: string | null;
                            survenueLe: string;
                            analyse: string | null;
                            impact: string | null;
                            equipe: string | null;
                            reponse: string | null;
                            documentation: string | null;
                            verification: string | null;
                            contournements: {
                                portee: string;
                                texte: string;
                                debut: string;
                                fin: string | null;
                            }[];
                            historique: {
                                le: string;
                                genre: string;
                                auteur: string;
                                partie: string;
                                de: string | null;
                                a: string | null;
                            }[];
                            diffusion: {
                                destinataires: number;
                                lues: number;
                            };
                            gestes: string[];
                            diffusable: boolean;
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
    "/portail/api/sollicitations/{id}/reponse": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reponse: string;
                        documentation: string | null;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/sollicitations/{id}/transmission": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        analyse: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/sollicitations/{id}/verification": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        constat: "efficace" | "partielle" | "inefficace" | "non-verifiable";
                        precision: string | null;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/sollicitations/{id}/diffusion": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        objet: string;
                        texte: string;
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
                            destinataires: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/sollicitations/{id}/qualification": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nature: "message-erreur" | "deconnexion" | "indisponibilite" | "lenteur" | "donnee-inexacte" | "question" | "habilitation";
                        gravite: "bloquante" | "majeure" | "mineure";
                        element: string | null;
                        impact: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/sollicitations/{id}/affectation": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        equipe: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/sollicitations/{id}/contournement": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        portee: "partielle" | "totale";
                        texte: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/sollicitations/{id}/resolution": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        message: string;
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
                        "application/json": Record<string, never>;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    filtre?: "tous" | "actifs" | "inactifs" | "expirants" | "suspendus" | "partis" | "sans-mission" | "sans-droit" | "ecarts";
                    texte?: string;
                    tri?: "nom" | "mission" | "droits" | "activite" | "fin";
                    sens?: "asc" | "desc";
                    page?: string;
                };
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
                            total: number;
                            page: number;
                            parPage: number;
                            agents: {
                                id: string;
                                nom: string;
                                prenom: string;
                                courriel: string;
                                qualite: string;
                                fonction: string;
                                mission: string | null;
                                organisation: string;
                                employeur: string | null;
                                derniereActivite: string | null;
                                departLe: string | null;
                                fermeLe: string | null;
                                droits: number;
                                suspendus: number;
                                prochaineFin: string | null;
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
            };
        };
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
                        nom: string;
                        prenom: string;
                        courriel: string;
                        identifiant: string;
                        siret?: string;
                        fonction: string;
                        mission: string | null;
                        statut: ("fonctionnaire" | "contractuel" | "prestataire" | "interimaire") | null;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/tableau-de-bord": {
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
                            comptes: {
                                tous: number;
                                actifs: number;
                                inactifs: number;
                                expirants: number;
                                suspendus: number;
                                partis: number;
                                "sans-mission": number;
                                "sans-droit": number;
                                ecarts: number;
                            };
                            demandes: number;
                            taches: number;
                            /** @enum {unknown} */
                            modeInactivite: "automatique" | "tache";
                            missions: {
                                code: string;
                                libelle: string;
                                modules: {
                                    module: string;
                                    /** @enum {unknown} */
                                    profil: "consultation" | "gestion";
                                }[];
                            }[];
                            modules: {
                                code: string;
                                libelle: string;
                            }[];
                            dureeMois: number;
                            finalites: {
                                code: string;
                                libelle: string;
                            }[];
                            verifications: {
                                code: string;
                                libelle: string;
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
    "/portail/api/gestion-des-comptes/agents/{id}": {
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
                    id: string;
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
                            agent: {
                                id: string;
                                nom: string;
                                prenom: string;
                                courriel: string;
                                qualite: string;
                                fonction: string;
                                mission: string | null;
                                organisation: string;
                                employeur: string | null;
                                derniereActivite: string | null;
                                departLe: string | null;
                                fermeLe: string | null;
                                droits: number;
                                suspendus: number;
                                prochaineFin: string | null;
                                identifiant: string;
                                statut: string | null;
                                roles: string[];
                                changementLe: string | null;
                                departMotif: string | null;
                                fermeMotif: string | null;
                            };
                            droits: {
                                id: string;
                                module: string;
                                profil: string;
                                finalite: string | null;
                                motif: string;
                                ecartMotif: string | null;
                                debut: string;
                                fin: string;
                                etat: string;
                                gestes: string[];
                                dernierUsage: string | null;
                                cause: string | null;
                                causeMotif: string | null;
                                auteur: string | null;
                            }[];
                            historique: {
                                le: string;
                                genre: string;
                                auteur: string;
                                capacite: string;
                                detail: string;
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
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fonction?: string;
                        mission?: string;
                        /** @enum {unknown} */
                        statut?: "fonctionnaire" | "contractuel" | "prestataire" | "interimaire";
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
            };
        };
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/agents/{id}/sortie": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        genre: "depart";
                        /** Format: date */
                        effetLe: string;
                        motif: string;
                    } | {
                        /** @enum {string} */
                        genre: "changement";
                        /** Format: date */
                        effetLe: string;
                        motif: string;
                        mission: string | null;
                    } | {
                        /** @enum {string} */
                        genre: "manquement";
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/agents/{id}/evenements-rh": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        genre: "depart" | "changement";
                        /** Format: date */
                        effetLe: string;
                        mission: string | null;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/agents/{id}/droits": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        module: string;
                        /** @enum {unknown} */
                        profil: "consultation" | "gestion";
                        /** @enum {unknown} */
                        finalite: "INSCRIPTION_LISTE" | "ORIENTATION" | "PARCOURS" | "CONTROLE" | "SANCTION" | "EMPLOYEUR" | "FORMATION_DE" | "FORMATION_AGENTS" | "SUIVI_CONVENTION" | "STATISTIQUE";
                        motif: string;
                        /** Format: date */
                        debut: string;
                        /** Format: date */
                        fin: string;
                        ecartMotif: string | null;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/agents/{id}/droits/{droit}": {
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
                path: {
                    id: string;
                    droit: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        geste: "renouveler" | "suspendre" | "lever" | "retirer";
                        motif: string;
                        fin: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/demandes": {
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
                            demandes: {
                                id: string;
                                agentId: string;
                                nom: string;
                                prenom: string;
                                mission: string | null;
                                rgc: boolean;
                                module: string;
                                profil: string;
                                finalite: string;
                                motif: string;
                                responsable: string;
                                etat: string;
                                deposeeLe: string;
                                ageJours: number;
                                decideeLe: string | null;
                                decisionMotif: string | null;
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
    "/portail/api/gestion-des-comptes/demandes/{id}": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        geste: "valider" | "accorder" | "refuser";
                        motif: string;
                        verifications: string[];
                        /** Format: date */
                        debut: string;
                        /** Format: date */
                        fin: string;
                        ecartMotif: string | null;
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
                            etat: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/taches": {
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
                            taches: {
                                id: string;
                                agentId: string;
                                nom: string;
                                prenom: string;
                                genre: string;
                                effetLe: string;
                                source: string;
                                creeeLe: string;
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
    "/portail/api/gestion-des-comptes/taches/{id}": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        geste: "appliquer" | "suspendre" | "ecarter";
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/decision-inactivite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        mode: "automatique" | "tache";
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
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/tiers": {
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
                            tiers: {
                                id: string;
                                nature: string;
                                nom: string;
                                siret: string;
                                qualificationRgpd: string;
                                clauseConfidentialiteLe: string | null;
                                obligations: string[];
                                document: string | null;
                                closLe: string | null;
                                manques: string[];
                            }[];
                            obligations: {
                                code: string;
                                libelle: string;
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
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        nature: "delegataire" | "prestataire";
                        nom: string;
                        siret: string;
                        /** @enum {unknown} */
                        qualificationRgpd: "sous-traitant" | "responsable-conjoint";
                        clauseConfidentialiteLe: string | null;
                        obligations: string[];
                        document: {
                            nom: string;
                            contenuBase64: string;
                        } | null;
                        closLe: string | null;
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
                            id: string;
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
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/interventions": {
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
                            interventions: {
                                id: string;
                                organisation: string;
                                incident: string;
                                motif: string;
                                auteur: string;
                                ouverteLe: string;
                                expireLe: string;
                                closeLe: string | null;
                                enCours: boolean;
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
            };
        };
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
                        /** Format: uuid */
                        organisationId: string;
                        incident: string;
                        motif: string;
                        heures: number;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/interventions/{id}/cloture": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/annuaire/jetons": {
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
                            adresse: string;
                            jetons: {
                                id: string;
                                libelle: string;
                                creeLe: string;
                                dernierUsage: string | null;
                                revoqueLe: string | null;
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
            };
        };
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
                        libelle: string;
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
                            id: string;
                            valeur: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/annuaire/jetons/{id}/revocation": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/import": {
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
                        contenuBase64: string;
                        /** @enum {unknown} */
                        mode: "apercu" | "tout" | "choix";
                        lignes: number[];
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
                            ecrit: boolean;
                            lignes: {
                                ligne: number;
                                identifiant: string;
                                issue: string;
                                motif: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/mes-acces": {
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
                            portes: {
                                code: string;
                                message: string;
                            }[];
                            acces: {
                                module: string;
                                portes: {
                                    code: string;
                                    message: string;
                                }[];
                            }[];
                            droits: {
                                id: string;
                                module: string;
                                profil: string;
                                finalite: string | null;
                                motif: string;
                                ecartMotif: string | null;
                                debut: string;
                                fin: string;
                                etat: string;
                                gestes: string[];
                                dernierUsage: string | null;
                                cause: string | null;
                                causeMotif: string | null;
                                auteur: string | null;
                            }[];
                            demandes: {
                                id: string;
                                module: string;
                                etat: string;
                                deposeeLe: string;
                                decisionMotif: string | null;
                            }[];
                            modules: {
                                code: string;
                                libelle: string;
                            }[];
                            finalites: {
                                code: string;
                                libelle: string;
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
    "/portail/api/mes-acces/demandes": {
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
                        module: string;
                        /** @enum {unknown} */
                        profil: "consultation" | "gestion";
                        /** @enum {unknown} */
                        finalite: "INSCRIPTION_LISTE" | "ORIENTATION" | "PARCOURS" | "CONTROLE" | "SANCTION" | "EMPLOYEUR" | "FORMATION_DE" | "FORMATION_AGENTS" | "SUIVI_CONVENTION" | "STATISTIQUE";
                        motif: string;
                        responsable: string;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/gestion-des-comptes/agents/{id}/reouverture": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/nomination-rgc": {
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
                            jour: string;
                            rgcActif: boolean;
                            nominations: {
                                id: string;
                                etat: string;
                                origine: string;
                                partenaire: string;
                                organisationId: string;
                                nom: string | null;
                                prenom: string | null;
                                courriel: string | null;
                                fonction: string | null;
                                statut: string | null;
                                permanent: boolean | null;
                                contratFin: string | null;
                                ouverteLe: string;
                                conditionsVersion: number | null;
                                conditionsRemisesLe: string | null;
                                acteVersion: number | null;
                                acteEmpreinte: string | null;
                                signeeLe: string | null;
                                recueLe: string | null;
                                limiteLe: string | null;
                                tacite: boolean;
                                decideeLe: string | null;
                                decisionMotif: string | null;
                                effetLe: string | null;
                                finLe: string | null;
                                finMotif: string | null;
                                bloqueeLe: string | null;
                                formeeLe: string | null;
                                formateur: string | null;
                                gestes: string[];
                            }[];
                            signalements: {
                                id: string;
                                genre: string;
                                survenanceLe: string;
                                retourLe: string | null;
                                connaissanceLe: string | null;
                                limiteLe: string | null;
                                source: string;
                                notifieLe: string | null;
                                enRetard: boolean;
                            }[];
                            candidats: {
                                id: string;
                                nom: string;
                                prenom: string;
                                fonction: string;
                            }[];
                            documents: {
                                nature: string;
                                version: number;
                                titre: string;
                                contenu: string;
                                aRemplacer: boolean;
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
            };
        };
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
                        candidat: {
                            /** Format: uuid */
                            agentId: string;
                        } | {
                            nom: string;
                            prenom: string;
                            courriel: string;
                            identifiant: string;
                            fonction: string;
                        };
                        statut: "fonctionnaire" | "contractuel" | "prestataire" | "interimaire";
                        permanent: boolean;
                        contratFin: string | null;
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
                            id: string;
                            avertissement: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc": {
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
                            jour: string;
                            nominations: {
                                id: string;
                                etat: string;
                                origine: string;
                                partenaire: string;
                                organisationId: string;
                                nom: string | null;
                                prenom: string | null;
                                courriel: string | null;
                                fonction: string | null;
                                statut: string | null;
                                permanent: boolean | null;
                                contratFin: string | null;
                                ouverteLe: string;
                                conditionsVersion: number | null;
                                conditionsRemisesLe: string | null;
                                acteVersion: number | null;
                                acteEmpreinte: string | null;
                                signeeLe: string | null;
                                recueLe: string | null;
                                limiteLe: string | null;
                                tacite: boolean;
                                decideeLe: string | null;
                                decisionMotif: string | null;
                                effetLe: string | null;
                                finLe: string | null;
                                finMotif: string | null;
                                bloqueeLe: string | null;
                                formeeLe: string | null;
                                formateur: string | null;
                                gestes: string[];
                            }[];
                            signalements: ({
                                id: string;
                                genre: string;
                                survenanceLe: string;
                                retourLe: string | null;
                                connaissanceLe: string | null;
                                limiteLe: string | null;
                                source: string;
                                notifieLe: string | null;
                                enRetard: boolean;
                            } & {
                                partenaire: string;
                                nominationId: string;
                            })[];
                            documents: {
                                nature: string;
                                version: number;
                                titre: string;
                                contenu: string;
                                aRemplacer: boolean;
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
    "/portail/api/espace-rgc": {
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
                            organisation: string;
                            effetLe: string | null;
                            formeeLe: string | null;
                            formateur: string | null;
                            echanges: {
                                id: string;
                                genre: string;
                                organisationId: string | null;
                                objet: string;
                                corps: string;
                                creeLe: string;
                                reponse: string | null;
                                reponduLe: string | null;
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
    "/portail/api/operateur/nominations-rgc/echanges": {
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
                            echanges: {
                                id: string;
                                genre: string;
                                organisationId: string | null;
                                objet: string;
                                corps: string;
                                creeLe: string;
                                reponse: string | null;
                                reponduLe: string | null;
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
    "/portail/api/nomination-rgc/{id}/conditions": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/nomination-rgc/{id}/envoi": {
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
                path: {
                    id: string;
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
                            limite: string | null;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/nomination-rgc/{id}/retrait": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/nomination-rgc/{id}/abandon": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/nomination-rgc/{id}/signalement": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        genre: "depart" | "absence" | "changement";
                        /** Format: date */
                        survenanceLe: string;
                        retourLe: string | null;
                        /** Format: date */
                        connaissanceLe: string;
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
                            limite: string | null;
                            tardif: boolean;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/nomination-rgc/signalements/{id}/envoi": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc/{id}/decision": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        decision: "accepter" | "refuser";
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc/{id}/revocation": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc/{id}/formation": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        suivieLe: string;
                        formateurType: "operateur" | "mandate";
                        formateur: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc/{id}/deblocage": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        motif: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc/documents": {
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
                        nature: "acte-engagement" | "conditions-generales";
                        titre: string;
                        contenu: string;
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
                            version: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc/annonces": {
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
                        organisationId: string | null;
                        objet: string;
                        corps: string;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/operateur/nominations-rgc/assistance/{id}": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reponse: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/espace-rgc/assistance": {
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
                        objet: string;
                        corps: string;
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
                            id: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/espace-rgc/perte-identifiants": {
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/nomination-rgc/{id}/acte": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        signeeLe: string;
                        document: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/audit": {
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
                            jour: string;
                            campagnes: {
                                id: string;
                                numero: number;
                                etat: string;
                                prevueLe: string;
                                ouverteLe: string | null;
                                total: number;
                                anormales: number;
                                decidees: number;
                                closeLe: string | null;
                            }[];
                            anomalies: {
                                genre: string;
                                libelle: string;
                                ouvertes: number;
                                enRetard: number;
                            }[];
                            aTerme: number;
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
    "/portail/api/audit/campagnes": {
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
                            id: string;
                            total: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/audit/campagnes/{id}/lignes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    filtre?: "a-decider" | "anomalies" | "decidees";
                    anomalie?: "parti" | "expire" | "inactif" | "hors-mission" | "sans-mission" | "doublon";
                    recherche?: string;
                    tri?: "rang" | "nom" | "module" | "fin" | "dernierUsage";
                    sens?: "asc" | "desc";
                    page?: string;
                    taille?: string;
                };
                header?: never;
                path: {
                    id: string;
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
                            campagne: {
                                id: string;
                                numero: number;
                                etat: string;
                                prevueLe: string;
                                ouverteLe: string | null;
                                total: number;
                                anormales: number;
                                decidees: number;
                                closeLe: string | null;
                            };
                            total: number;
                            lignes: {
                                rang: number;
                                nom: string;
                                prenom: string;
                                courriel: string;
                                mission: string | null;
                                module: string | null;
                                profil: string | null;
                                debut: string | null;
                                fin: string | null;
                                etat: string;
                                dernierUsage: string | null;
                                anomalies: {
                                    genre: string;
                                    libelle: string;
                                }[];
                                decision: string | null;
                                motif: string | null;
                                sienne: boolean;
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
    "/portail/api/audit/campagnes/{id}/decisions": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        rangs: number[];
                        decision: "confirmer" | "modifier" | "retirer";
                        motif: string;
                        profil: "consultation" | null;
                        fin: string | null;
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
                            decidees: number;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/audit/campagnes/{id}/fichier": {
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
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contenu: string;
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
                            decidees: number;
                            erreurs: string[];
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/audit/campagnes/{id}/cloture": {
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
                path: {
                    id: string;
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
                            prochaine: string;
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/portail/api/audit/campagnes/{id}/rapport/{format}": {
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
                    id: string;
                    format: "csv" | "pdf";
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
                        "application/json": string;
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
    "/portail/api/audit/campagnes/{id}/attestation/{format}": {
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
                    id: string;
                    format: "csv" | "pdf";
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
                            enonce: {
                                document: string;
                                sha256: string;
                                signataire: string;
                                signeLe: string;
                            };
                            signature: string;
                            clePublique: string;
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
    "/portail/api/audit/export": {
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
                        "application/json": string;
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
    "/portail/api/operateur/audit/{organisationId}/export": {
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
                    organisationId: string;
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
                        "application/json": string;
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
