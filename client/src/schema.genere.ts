// Généré par client/generer.ts depuis l’OpenAPI du serveur : ne pas modifier.

export interface paths {
    "/partenaire/rechercher-usager/v2/usagers/par-datenaissance-et-nir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rechercher par date de naissance et NIR */
        post: operations["post_rechercher_usager_v2_usagers_par_datenaissance_et_nir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/rechercher-usager/v2/usagers/par-numero-francetravail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rechercher par numéro France Travail */
        post: operations["post_rechercher_usager_v2_usagers_par_numero_francetravail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testrechercher-usager/v2/usagers/par-datenaissance-et-nir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rechercher par date de naissance et NIR */
        post: operations["post_testrechercher_usager_v2_usagers_par_datenaissance_et_nir"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testrechercher-usager/v2/usagers/par-numero-francetravail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rechercher par numéro France Travail */
        post: operations["post_testrechercher_usager_v2_usagers_par_numero_francetravail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/contrat-usager/v2/contrat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire le statut de l’usager */
        get: operations["get_contrat_usager_v2_contrat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testcontrat-usager/v2/contrat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire le statut de l’usager */
        get: operations["get_testcontrat_usager_v2_contrat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/informations-administratives/v1/usager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les informations administratives de l’usager */
        get: operations["get_informations_administratives_v1_usager"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testinformations-administratives/v1/usager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les informations administratives de l’usager */
        get: operations["get_testinformations_administratives_v1_usager"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/donnees-rqth/v1/rqth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire la reconnaissance en cours ou passée */
        get: operations["get_donnees_rqth_v1_rqth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testdonnees-rqth/v1/rqth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire la reconnaissance en cours ou passée */
        get: operations["get_testdonnees_rqth_v1_rqth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/rechercheindividucertifie/v1/rechercheIndividuCertifie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rechercher un individu certifié
         * @description Codes de sortie : S000 aucun, S001 trouvé, S002 plusieurs ; R010 et R011 NIR absent ou faux, R020 et R021 nom, R030 et R031 prénom, R040, R041 et R042 date de naissance absente, fausse, future.
         */
        post: operations["post_rechercheindividucertifie_v1_rechercheIndividuCertifie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testrechercheindividucertifie/v1/rechercheIndividuCertifie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rechercher un individu certifié
         * @description Codes de sortie : S000 aucun, S001 trouvé, S002 plusieurs ; R010 et R011 NIR absent ou faux, R020 et R021 nom, R030 et R031 prénom, R040, R041 et R042 date de naissance absente, fausse, future.
         */
        post: operations["post_testrechercheindividucertifie_v1_rechercheIndividuCertifie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/rendez-vous-partenaire/v1/rendez-vous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier un rendez-vous, désigné par « id » */
        put: operations["put_rendez_vous_partenaire_v1_rendez_vous"];
        /** Prendre un rendez-vous */
        post: operations["post_rendez_vous_partenaire_v1_rendez_vous"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/rendez-vous-partenaire/v1/rendez-vous/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Annuler un rendez-vous */
        delete: operations["delete_rendez_vous_partenaire_v1_rendez_vous_id_"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/rendez-vous-partenaire/v1/rendez-vous-usager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les rendez-vous de l’usager
         * @description Sans dates : tous ceux à venir et ceux des trente derniers jours.
         */
        get: operations["get_rendez_vous_partenaire_v1_rendez_vous_usager"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testrendez-vous-partenaire/v1/rendez-vous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier un rendez-vous, désigné par « id » */
        put: operations["put_testrendez_vous_partenaire_v1_rendez_vous"];
        /** Prendre un rendez-vous */
        post: operations["post_testrendez_vous_partenaire_v1_rendez_vous"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testrendez-vous-partenaire/v1/rendez-vous/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Annuler un rendez-vous */
        delete: operations["delete_testrendez_vous_partenaire_v1_rendez_vous_id_"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testrendez-vous-partenaire/v1/rendez-vous-usager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les rendez-vous de l’usager
         * @description Sans dates : tous ceux à venir et ceux des trente derniers jours.
         */
        get: operations["get_testrendez_vous_partenaire_v1_rendez_vous_usager"];
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
    parameters: {
        /**
         * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
         * @example LEROUX
         */
        "pa-nom-agent": string;
        /**
         * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
         * @example CAMILLE
         */
        "pa-prenom-agent": string;
        /**
         * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
         * @example cleroux62
         */
        "pa-identifiant-agent": string;
        /**
         * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
         * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
         */
        "X-Correlation-ID": string;
        /**
         * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
         * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
         */
        "ft-jeton-usager": string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifiant de l’appel, à citer en cas d’incident. */
        "X-Correlation-ID": string;
        /** @description Délai avant de réessayer, en secondes entières. */
        "Retry-After": number;
        /** @description Appels par seconde ouverts à l’application. */
        "X-Ratelimit-Burst-Capacity-Clientidlimiter": number;
        /** @description Appels restants dans cette seconde. */
        "X-Ratelimit-Remaining-Clientidlimiter": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    post_rechercher_usager_v2_usagers_par_datenaissance_et_nir: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dateNaissance": "1985-05-14",
                 *       "nir": "2850599999001"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description AAAA-MM-JJ
                     */
                    dateNaissance: string;
                    /** @description 13 caractères, ou 15 avec la clé */
                    nir: string;
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
                    /**
                     * @example {
                     *       "codeRetour": "S001",
                     *       "message": "Usager trouvé",
                     *       "topIdentiteCertifiee": "O",
                     *       "jetonUsager": "YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg"
                     *     }
                     */
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Service momentanément indisponible : réessayer plus tard. */
            503: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
        };
    };
    post_rechercher_usager_v2_usagers_par_numero_francetravail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "numeroFranceTravail": "90000000001"
                 *     }
                 */
                "application/json": {
                    /** @description 11 chiffres */
                    numeroFranceTravail: string;
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
                    /**
                     * @example {
                     *       "codeRetour": "S001",
                     *       "message": "Usager trouvé",
                     *       "topIdentiteCertifiee": "O",
                     *       "jetonUsager": "YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg"
                     *     }
                     */
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Service momentanément indisponible : réessayer plus tard. */
            503: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
        };
    };
    post_testrechercher_usager_v2_usagers_par_datenaissance_et_nir: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dateNaissance": "1985-05-14",
                 *       "nir": "2850599999001"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date
                     * @description AAAA-MM-JJ
                     */
                    dateNaissance: string;
                    /** @description 13 caractères, ou 15 avec la clé */
                    nir: string;
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
                    /**
                     * @example {
                     *       "codeRetour": "S001",
                     *       "message": "Usager trouvé",
                     *       "topIdentiteCertifiee": "O",
                     *       "jetonUsager": "YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg"
                     *     }
                     */
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Service momentanément indisponible : réessayer plus tard. */
            503: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
        };
    };
    post_testrechercher_usager_v2_usagers_par_numero_francetravail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "numeroFranceTravail": "90000000001"
                 *     }
                 */
                "application/json": {
                    /** @description 11 chiffres */
                    numeroFranceTravail: string;
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
                    /**
                     * @example {
                     *       "codeRetour": "S001",
                     *       "message": "Usager trouvé",
                     *       "topIdentiteCertifiee": "O",
                     *       "jetonUsager": "YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg"
                     *     }
                     */
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
            /** @description Service momentanément indisponible : réessayer plus tard. */
            503: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description S001 trouvé, S002 personne, S003 plusieurs, R001 accès interdit, R002 hors structure, R997 entrée invalide, R998 service interne en échec, R999 indisponible */
                        codeRetour: string;
                        message: string;
                        /** @description O, N, ou la chaîne « null » */
                        topIdentiteCertifiee: string;
                        /** @description Valable un jour, lié à l’application ; « null » sinon */
                        jetonUsager: string;
                    };
                };
            };
        };
    };
    get_contrat_usager_v2_contrat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example {
                     *       "m_contrat": {
                     *         "m_statut": "Inscrit",
                     *         "m_date_effet_statut": "2025-01-06",
                     *         "m_duree_inscription_12": 10,
                     *         "m_duree_inscription_24": 10,
                     *         "m_duree_inscription_36": 10,
                     *         "m_motif_inscription_code": "11",
                     *         "m_motif_inscription_lib": "LICENCIEMENT ECONOMIQUE",
                     *         "m_categ_inscription_code": "1",
                     *         "m_categ_inscription_lib": "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
                     *         "m_situation_reg_emp_code": "SAN",
                     *         "m_situation_reg_emp_lib": "SANS OBJET",
                     *         "m_motif_cloture_code": "",
                     *         "m_motif_cloture_lib": ""
                     *       },
                     *       "m_messageErreur": ""
                     *     }
                     */
                    "application/json": {
                        m_contrat: {
                            m_statut: "Identifié" | "Inscrit" | "Cessé" | "Radié";
                            /** @description AAAA-MM-JJ */
                            m_date_effet_statut: string;
                            m_duree_inscription_12: number;
                            m_duree_inscription_24: number;
                            m_duree_inscription_36: number;
                            m_motif_inscription_code: string;
                            m_motif_inscription_lib: string;
                            m_categ_inscription_code: string;
                            m_categ_inscription_lib: string;
                            m_situation_reg_emp_code: string;
                            m_situation_reg_emp_lib: string;
                            m_motif_cloture_code: string;
                            m_motif_cloture_lib: string;
                        };
                        m_messageErreur: string;
                    };
                };
            };
            /** @description Aucune inscription connue */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        m_messageErreur: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        m_messageErreur: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        m_messageErreur: string;
                    };
                };
            };
        };
    };
    get_testcontrat_usager_v2_contrat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example {
                     *       "m_contrat": {
                     *         "m_statut": "Inscrit",
                     *         "m_date_effet_statut": "2025-01-06",
                     *         "m_duree_inscription_12": 10,
                     *         "m_duree_inscription_24": 10,
                     *         "m_duree_inscription_36": 10,
                     *         "m_motif_inscription_code": "11",
                     *         "m_motif_inscription_lib": "LICENCIEMENT ECONOMIQUE",
                     *         "m_categ_inscription_code": "1",
                     *         "m_categ_inscription_lib": "PERSONNE SANS EMPLOI DISPONIBLE DUREE INDETERMINEE PLEIN TPS",
                     *         "m_situation_reg_emp_code": "SAN",
                     *         "m_situation_reg_emp_lib": "SANS OBJET",
                     *         "m_motif_cloture_code": "",
                     *         "m_motif_cloture_lib": ""
                     *       },
                     *       "m_messageErreur": ""
                     *     }
                     */
                    "application/json": {
                        m_contrat: {
                            m_statut: "Identifié" | "Inscrit" | "Cessé" | "Radié";
                            /** @description AAAA-MM-JJ */
                            m_date_effet_statut: string;
                            m_duree_inscription_12: number;
                            m_duree_inscription_24: number;
                            m_duree_inscription_36: number;
                            m_motif_inscription_code: string;
                            m_motif_inscription_lib: string;
                            m_categ_inscription_code: string;
                            m_categ_inscription_lib: string;
                            m_situation_reg_emp_code: string;
                            m_situation_reg_emp_lib: string;
                            m_motif_cloture_code: string;
                            m_motif_cloture_lib: string;
                        };
                        m_messageErreur: string;
                    };
                };
            };
            /** @description Aucune inscription connue */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        m_messageErreur: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        m_messageErreur: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        m_messageErreur: string;
                    };
                };
            };
        };
    };
    get_informations_administratives_v1_usager: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example {
                     *       "numeroFranceTravail": "90000000001",
                     *       "etatCivil": {
                     *         "civilite": "MME",
                     *         "nom": "EXEMPLE",
                     *         "prenom": "ALIX",
                     *         "nomCorrespondance": "EXEMPLE",
                     *         "prenomCorrespondance": "ALIX",
                     *         "dateNaissance": "1985-05-14",
                     *         "nir": "2850599999001"
                     *       },
                     *       "adresses": [
                     *         {
                     *           "codeInseeCommune": "62041",
                     *           "codePostal": "62000",
                     *           "libelleCommune": "ARRAS",
                     *           "libellePays": "FRANCE",
                     *           "numeroTypeLibelleVoie": "12 RUE DES ESSAIS",
                     *           "complementAdresse": "",
                     *           "complementDestinataire": "",
                     *           "complementDistribution": "",
                     *           "indicateurResidentQPV": "NQ"
                     *         }
                     *       ],
                     *       "emails": [
                     *         {
                     *           "adresseEmail": "usager.test@example.org"
                     *         }
                     *       ],
                     *       "telephones": [
                     *         {
                     *           "numeroTelephone": "0199000000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        numeroFranceTravail: string;
                        etatCivil: {
                            civilite: string;
                            nom: string;
                            prenom: string;
                            nomCorrespondance: string;
                            prenomCorrespondance: string;
                            /** @description AAAA-MM-JJ */
                            dateNaissance: string;
                            /** @description 13 caractères */
                            nir: string;
                        };
                        adresses: {
                            codeInseeCommune: string;
                            codePostal: string;
                            libelleCommune: string;
                            libellePays: string;
                            numeroTypeLibelleVoie: string;
                            complementAdresse: string;
                            complementDestinataire: string;
                            complementDistribution: string;
                            /** @description AT en attente, IN indéterminé, NT non traité, NQ hors QPV, QP en QPV */
                            indicateurResidentQPV: string;
                        }[];
                        emails: {
                            adresseEmail: string;
                        }[];
                        telephones: {
                            numeroTelephone: string;
                        }[];
                    };
                };
            };
            /** @description Aucune personne */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        erreur: string;
                        /** @description Par exemple « 400 BAD_REQUEST » */
                        status: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
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
                        erreur: string;
                        /** @description Par exemple « 400 BAD_REQUEST » */
                        status: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        erreur: string;
                        /** @description Par exemple « 400 BAD_REQUEST » */
                        status: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
        };
    };
    get_testinformations_administratives_v1_usager: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example {
                     *       "numeroFranceTravail": "90000000001",
                     *       "etatCivil": {
                     *         "civilite": "MME",
                     *         "nom": "EXEMPLE",
                     *         "prenom": "ALIX",
                     *         "nomCorrespondance": "EXEMPLE",
                     *         "prenomCorrespondance": "ALIX",
                     *         "dateNaissance": "1985-05-14",
                     *         "nir": "2850599999001"
                     *       },
                     *       "adresses": [
                     *         {
                     *           "codeInseeCommune": "62041",
                     *           "codePostal": "62000",
                     *           "libelleCommune": "ARRAS",
                     *           "libellePays": "FRANCE",
                     *           "numeroTypeLibelleVoie": "12 RUE DES ESSAIS",
                     *           "complementAdresse": "",
                     *           "complementDestinataire": "",
                     *           "complementDistribution": "",
                     *           "indicateurResidentQPV": "NQ"
                     *         }
                     *       ],
                     *       "emails": [
                     *         {
                     *           "adresseEmail": "usager.test@example.org"
                     *         }
                     *       ],
                     *       "telephones": [
                     *         {
                     *           "numeroTelephone": "0199000000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        numeroFranceTravail: string;
                        etatCivil: {
                            civilite: string;
                            nom: string;
                            prenom: string;
                            nomCorrespondance: string;
                            prenomCorrespondance: string;
                            /** @description AAAA-MM-JJ */
                            dateNaissance: string;
                            /** @description 13 caractères */
                            nir: string;
                        };
                        adresses: {
                            codeInseeCommune: string;
                            codePostal: string;
                            libelleCommune: string;
                            libellePays: string;
                            numeroTypeLibelleVoie: string;
                            complementAdresse: string;
                            complementDestinataire: string;
                            complementDistribution: string;
                            /** @description AT en attente, IN indéterminé, NT non traité, NQ hors QPV, QP en QPV */
                            indicateurResidentQPV: string;
                        }[];
                        emails: {
                            adresseEmail: string;
                        }[];
                        telephones: {
                            numeroTelephone: string;
                        }[];
                    };
                };
            };
            /** @description Aucune personne */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        erreur: string;
                        /** @description Par exemple « 400 BAD_REQUEST » */
                        status: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
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
                        erreur: string;
                        /** @description Par exemple « 400 BAD_REQUEST » */
                        status: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        erreur: string;
                        /** @description Par exemple « 400 BAD_REQUEST » */
                        status: string;
                        /** Format: date-time */
                        timestamp: string;
                    };
                };
            };
        };
    };
    get_donnees_rqth_v1_rqth: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example {
                     *       "dateDebutRqth": "2024-01-20",
                     *       "dateFinRqth": "9999-12-31",
                     *       "source": "FRANCE TRAVAIL",
                     *       "topValiditeRQTH": true
                     *     }
                     */
                    "application/json": {
                        dateDebutRqth: string;
                        /** @description « 9999-12-31 » : sans limite ; null : inconnue */
                        dateFinRqth: string | null;
                        source: string;
                        topValiditeRQTH: boolean;
                    };
                };
            };
            /** @description Aucune reconnaissance connue */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    get_testdonnees_rqth_v1_rqth: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example {
                     *       "dateDebutRqth": "2024-01-20",
                     *       "dateFinRqth": "9999-12-31",
                     *       "source": "FRANCE TRAVAIL",
                     *       "topValiditeRQTH": true
                     *     }
                     */
                    "application/json": {
                        dateDebutRqth: string;
                        /** @description « 9999-12-31 » : sans limite ; null : inconnue */
                        dateFinRqth: string | null;
                        source: string;
                        topValiditeRQTH: boolean;
                    };
                };
            };
            /** @description Aucune reconnaissance connue */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    post_rechercheindividucertifie_v1_rechercheIndividuCertifie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nomNaissance": "EXEMPLE",
                 *       "prenom": "ALIX",
                 *       "dateNaissance": "1985-05-14",
                 *       "nirCertifie": "2850599999001"
                 *     }
                 */
                "application/json": {
                    /** @description 25 capitales au plus, sans accent */
                    nomNaissance?: string;
                    /** @description 13 capitales au plus, sans accent */
                    prenom?: string;
                    /** @description AAAA-MM-JJ */
                    dateNaissance?: string;
                    /** @description 13 caractères */
                    nirCertifie?: string;
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
                    /**
                     * @example {
                     *       "idNationalDE": "bac-a-sable-0001",
                     *       "codeSortie": "S001",
                     *       "certifDE": true
                     *     }
                     */
                    "application/json": {
                        idNationalDE: string;
                        codeSortie: string;
                        certifDE: boolean;
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
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    post_testrechercheindividucertifie_v1_rechercheIndividuCertifie: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nomNaissance": "EXEMPLE",
                 *       "prenom": "ALIX",
                 *       "dateNaissance": "1985-05-14",
                 *       "nirCertifie": "2850599999001"
                 *     }
                 */
                "application/json": {
                    /** @description 25 capitales au plus, sans accent */
                    nomNaissance?: string;
                    /** @description 13 capitales au plus, sans accent */
                    prenom?: string;
                    /** @description AAAA-MM-JJ */
                    dateNaissance?: string;
                    /** @description 13 caractères */
                    nirCertifie?: string;
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
                    /**
                     * @example {
                     *       "idNationalDE": "bac-a-sable-0001",
                     *       "codeSortie": "S001",
                     *       "certifDE": true
                     *     }
                     */
                    "application/json": {
                        idNationalDE: string;
                        codeSortie: string;
                        certifDE: boolean;
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
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    put_rendez_vous_partenaire_v1_rendez_vous: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisme": {
                 *         "code": "CD",
                 *         "emailContact": "rdv@example.org",
                 *         "idStructure": "HDF0999",
                 *         "libelleStructure": "Site RSA d’essai",
                 *         "telephoneContact": "0199000000"
                 *       },
                 *       "motif": "ACC",
                 *       "date": "2025-03-10T09:00:00.000Z",
                 *       "duree": 45,
                 *       "modaliteContact": "PHYSIQUE",
                 *       "typeReception": "IND",
                 *       "statut": "PRIS",
                 *       "initiateur": "PARTENAIRE",
                 *       "theme": "RSA - premier rendez-vous",
                 *       "libelleAdresse": "Maison des solidarités",
                 *       "adresse": "1 PLACE DE L’ESSAI 62000 ARRAS",
                 *       "information": "Apporter une pièce d’identité",
                 *       "interlocuteur": {
                 *         "nom": "LEROUX",
                 *         "prenom": "CAMILLE",
                 *         "email": "cleroux@example.org"
                 *       },
                 *       "id": "7b0d0c9e-0000-4000-8000-00000000a001"
                 *     }
                 */
                "application/json": {
                    id?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 avec fuseau
                     */
                    date: string;
                    duree?: number | null;
                    /** @enum {unknown} */
                    modaliteContact: "VISIO" | "TELEPHONE" | "PHYSIQUE";
                    /** @enum {unknown} */
                    motif: "AUT" | "ACC" | "ORI";
                    /** @enum {unknown} */
                    statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
                    /** @enum {unknown} */
                    typeReception: "IND" | "COL";
                    initiateur?: ("USAGER" | "PARTENAIRE") | null;
                    organisme: {
                        /** @enum {unknown} */
                        code: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
                        idStructure?: string | null;
                        libelleStructure?: string | null;
                        emailContact?: string | null;
                        telephoneContact?: string | null;
                    };
                    interlocuteur?: {
                        civilite?: string | null;
                        nom?: string | null;
                        prenom?: string | null;
                        email?: string | null;
                        telephone?: string | null;
                        organisme?: string | null;
                        service?: string | null;
                    } | null;
                    libelleAdresse?: string | null;
                    adresse?: string | null;
                    theme?: string | null;
                    description?: string | null;
                    information?: string | null;
                    commentaire?: string | null;
                    telephoneContactUsager?: string | null;
                    urlVisio?: string | null;
                };
            };
        };
        responses: {
            /** @description Accepté */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
    post_rendez_vous_partenaire_v1_rendez_vous: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisme": {
                 *         "code": "CD",
                 *         "emailContact": "rdv@example.org",
                 *         "idStructure": "HDF0999",
                 *         "libelleStructure": "Site RSA d’essai",
                 *         "telephoneContact": "0199000000"
                 *       },
                 *       "motif": "ACC",
                 *       "date": "2025-03-10T09:00:00.000Z",
                 *       "duree": 45,
                 *       "modaliteContact": "PHYSIQUE",
                 *       "typeReception": "IND",
                 *       "statut": "PRIS",
                 *       "initiateur": "PARTENAIRE",
                 *       "theme": "RSA - premier rendez-vous",
                 *       "libelleAdresse": "Maison des solidarités",
                 *       "adresse": "1 PLACE DE L’ESSAI 62000 ARRAS",
                 *       "information": "Apporter une pièce d’identité",
                 *       "interlocuteur": {
                 *         "nom": "LEROUX",
                 *         "prenom": "CAMILLE",
                 *         "email": "cleroux@example.org"
                 *       }
                 *     }
                 */
                "application/json": {
                    id?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 avec fuseau
                     */
                    date: string;
                    duree?: number | null;
                    /** @enum {unknown} */
                    modaliteContact: "VISIO" | "TELEPHONE" | "PHYSIQUE";
                    /** @enum {unknown} */
                    motif: "AUT" | "ACC" | "ORI";
                    /** @enum {unknown} */
                    statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
                    /** @enum {unknown} */
                    typeReception: "IND" | "COL";
                    initiateur?: ("USAGER" | "PARTENAIRE") | null;
                    organisme: {
                        /** @enum {unknown} */
                        code: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
                        idStructure?: string | null;
                        libelleStructure?: string | null;
                        emailContact?: string | null;
                        telephoneContact?: string | null;
                    };
                    interlocuteur?: {
                        civilite?: string | null;
                        nom?: string | null;
                        prenom?: string | null;
                        email?: string | null;
                        telephone?: string | null;
                        organisme?: string | null;
                        service?: string | null;
                    } | null;
                    libelleAdresse?: string | null;
                    adresse?: string | null;
                    theme?: string | null;
                    description?: string | null;
                    information?: string | null;
                    commentaire?: string | null;
                    telephoneContactUsager?: string | null;
                    urlVisio?: string | null;
                };
            };
        };
        responses: {
            /** @description Demande acceptée. */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d0c9e-0000-4000-8000-00000000a001"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
    delete_rendez_vous_partenaire_v1_rendez_vous_id_: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepté */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
    get_rendez_vous_partenaire_v1_rendez_vous_usager: {
        parameters: {
            query?: {
                /** @description jj-MM-aaaa */
                "date-debut"?: string;
                /** @description jj-MM-aaaa */
                "date-fin"?: string;
            };
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example [
                     *       {
                     *         "idOrigine": "7b0d0c9e-0000-4000-8000-00000000a001",
                     *         "date": "2025-03-10T09:00:00.000Z",
                     *         "duree": 45,
                     *         "motif": "ACC",
                     *         "theme": "RSA - premier rendez-vous",
                     *         "statut": "PRIS",
                     *         "modaliteContact": "PHYSIQUE",
                     *         "typeReception": "IND",
                     *         "organisme": {
                     *           "code": "CD",
                     *           "emailContact": "rdv@example.org",
                     *           "idStructure": "HDF0999",
                     *           "libelleStructure": "Site RSA d’essai",
                     *           "telephoneContact": "0199000000"
                     *         },
                     *         "estEnConflit": false,
                     *         "adresse": {
                     *           "adresseLibre": "Maison des solidarités",
                     *           "libelleAdresse": "1 PLACE DE L’ESSAI 62000 ARRAS"
                     *         },
                     *         "interlocuteur": {
                     *           "nom": "LEROUX",
                     *           "prenom": "CAMILLE",
                     *           "email": "cleroux@example.org",
                     *           "civilite": null
                     *         },
                     *         "initiateur": "CONSEILLER",
                     *         "description": null,
                     *         "informationUtile": "Apporter une pièce d’identité",
                     *         "commentaireUsager": null,
                     *         "telephoneContactUsager": null,
                     *         "dateAnnulation": null,
                     *         "motifAnnulation": null,
                     *         "historiqueEvenementList": [
                     *           {
                     *             "dateReceptionEvenement": "2025-03-01T08:00:00.000Z",
                     *             "typeAction": "CREATION"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": {
                        idOrigine: string;
                        date: string;
                        duree: number;
                        motif: string;
                        theme: string;
                        statut: string;
                        modaliteContact: string;
                        typeReception: string;
                        organisme: {
                            [key: string]: string | null;
                        };
                        /** @description Créneau qui en recouvre un autre */
                        estEnConflit: boolean;
                        adresse: {
                            adresseLibre: string | null;
                            libelleAdresse: string | null;
                        };
                        interlocuteur: {
                            [key: string]: string | null;
                        } | null;
                        initiateur: string;
                        description: string | null;
                        informationUtile: string | null;
                        commentaireUsager: string | null;
                        telephoneContactUsager: string | null;
                        dateAnnulation: string | null;
                        motifAnnulation: string | null;
                        historiqueEvenementList: {
                            dateReceptionEvenement: string;
                            typeAction: string;
                        }[];
                    }[];
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
    put_testrendez_vous_partenaire_v1_rendez_vous: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisme": {
                 *         "code": "CD",
                 *         "emailContact": "rdv@example.org",
                 *         "idStructure": "HDF0999",
                 *         "libelleStructure": "Site RSA d’essai",
                 *         "telephoneContact": "0199000000"
                 *       },
                 *       "motif": "ACC",
                 *       "date": "2025-03-10T09:00:00.000Z",
                 *       "duree": 45,
                 *       "modaliteContact": "PHYSIQUE",
                 *       "typeReception": "IND",
                 *       "statut": "PRIS",
                 *       "initiateur": "PARTENAIRE",
                 *       "theme": "RSA - premier rendez-vous",
                 *       "libelleAdresse": "Maison des solidarités",
                 *       "adresse": "1 PLACE DE L’ESSAI 62000 ARRAS",
                 *       "information": "Apporter une pièce d’identité",
                 *       "interlocuteur": {
                 *         "nom": "LEROUX",
                 *         "prenom": "CAMILLE",
                 *         "email": "cleroux@example.org"
                 *       },
                 *       "id": "7b0d0c9e-0000-4000-8000-00000000a001"
                 *     }
                 */
                "application/json": {
                    id?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 avec fuseau
                     */
                    date: string;
                    duree?: number | null;
                    /** @enum {unknown} */
                    modaliteContact: "VISIO" | "TELEPHONE" | "PHYSIQUE";
                    /** @enum {unknown} */
                    motif: "AUT" | "ACC" | "ORI";
                    /** @enum {unknown} */
                    statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
                    /** @enum {unknown} */
                    typeReception: "IND" | "COL";
                    initiateur?: ("USAGER" | "PARTENAIRE") | null;
                    organisme: {
                        /** @enum {unknown} */
                        code: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
                        idStructure?: string | null;
                        libelleStructure?: string | null;
                        emailContact?: string | null;
                        telephoneContact?: string | null;
                    };
                    interlocuteur?: {
                        civilite?: string | null;
                        nom?: string | null;
                        prenom?: string | null;
                        email?: string | null;
                        telephone?: string | null;
                        organisme?: string | null;
                        service?: string | null;
                    } | null;
                    libelleAdresse?: string | null;
                    adresse?: string | null;
                    theme?: string | null;
                    description?: string | null;
                    information?: string | null;
                    commentaire?: string | null;
                    telephoneContactUsager?: string | null;
                    urlVisio?: string | null;
                };
            };
        };
        responses: {
            /** @description Accepté */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
    post_testrendez_vous_partenaire_v1_rendez_vous: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisme": {
                 *         "code": "CD",
                 *         "emailContact": "rdv@example.org",
                 *         "idStructure": "HDF0999",
                 *         "libelleStructure": "Site RSA d’essai",
                 *         "telephoneContact": "0199000000"
                 *       },
                 *       "motif": "ACC",
                 *       "date": "2025-03-10T09:00:00.000Z",
                 *       "duree": 45,
                 *       "modaliteContact": "PHYSIQUE",
                 *       "typeReception": "IND",
                 *       "statut": "PRIS",
                 *       "initiateur": "PARTENAIRE",
                 *       "theme": "RSA - premier rendez-vous",
                 *       "libelleAdresse": "Maison des solidarités",
                 *       "adresse": "1 PLACE DE L’ESSAI 62000 ARRAS",
                 *       "information": "Apporter une pièce d’identité",
                 *       "interlocuteur": {
                 *         "nom": "LEROUX",
                 *         "prenom": "CAMILLE",
                 *         "email": "cleroux@example.org"
                 *       }
                 *     }
                 */
                "application/json": {
                    id?: string | null;
                    /**
                     * Format: date-time
                     * @description ISO 8601 avec fuseau
                     */
                    date: string;
                    duree?: number | null;
                    /** @enum {unknown} */
                    modaliteContact: "VISIO" | "TELEPHONE" | "PHYSIQUE";
                    /** @enum {unknown} */
                    motif: "AUT" | "ACC" | "ORI";
                    /** @enum {unknown} */
                    statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
                    /** @enum {unknown} */
                    typeReception: "IND" | "COL";
                    initiateur?: ("USAGER" | "PARTENAIRE") | null;
                    organisme: {
                        /** @enum {unknown} */
                        code: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
                        idStructure?: string | null;
                        libelleStructure?: string | null;
                        emailContact?: string | null;
                        telephoneContact?: string | null;
                    };
                    interlocuteur?: {
                        civilite?: string | null;
                        nom?: string | null;
                        prenom?: string | null;
                        email?: string | null;
                        telephone?: string | null;
                        organisme?: string | null;
                        service?: string | null;
                    } | null;
                    libelleAdresse?: string | null;
                    adresse?: string | null;
                    theme?: string | null;
                    description?: string | null;
                    information?: string | null;
                    commentaire?: string | null;
                    telephoneContactUsager?: string | null;
                    urlVisio?: string | null;
                };
            };
        };
        responses: {
            /** @description Demande acceptée. */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "7b0d0c9e-0000-4000-8000-00000000a001"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
    delete_testrendez_vous_partenaire_v1_rendez_vous_id_: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepté */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
    get_testrendez_vous_partenaire_v1_rendez_vous_usager: {
        parameters: {
            query?: {
                /** @description jj-MM-aaaa */
                "date-debut"?: string;
                /** @description jj-MM-aaaa */
                "date-fin"?: string;
            };
            header: {
                /**
                 * @description Nom de l’agent pour qui l’application appelle, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example LEROUX
                 */
                "pa-nom-agent": components["parameters"]["pa-nom-agent"];
                /**
                 * @description Prénom de l’agent, ou nom du traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example CAMILLE
                 */
                "pa-prenom-agent": components["parameters"]["pa-prenom-agent"];
                /**
                 * @description Identifiant de l’agent chez le partenaire, ou BATCH pour un traitement par lots. Obligatoire avec un jeton d’application ; le caractère « | » est interdit. Absent : 302 ; vide : 401.
                 * @example cleroux62
                 */
                "pa-identifiant-agent": components["parameters"]["pa-identifiant-agent"];
                /**
                 * @description Jeton remis par « Rechercher un usager » : opaque, valable un jour, lié à l’application qui l’a reçu.
                 * @example YmFjLWEtc2FibGUtamV0b24tdXNhZ2VyLWZpY3RpZg
                 */
                "ft-jeton-usager": components["parameters"]["ft-jeton-usager"];
                /**
                 * @description Identifiant de l’appel, repris dans la réponse et au journal. Un identifiant est créé s’il est absent.
                 * @example f0b3a1c2-6d1e-4b52-9a55-3a0d1f0e7c11
                 */
                "X-Correlation-ID"?: components["parameters"]["X-Correlation-ID"];
            };
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
                    /**
                     * @example [
                     *       {
                     *         "idOrigine": "7b0d0c9e-0000-4000-8000-00000000a001",
                     *         "date": "2025-03-10T09:00:00.000Z",
                     *         "duree": 45,
                     *         "motif": "ACC",
                     *         "theme": "RSA - premier rendez-vous",
                     *         "statut": "PRIS",
                     *         "modaliteContact": "PHYSIQUE",
                     *         "typeReception": "IND",
                     *         "organisme": {
                     *           "code": "CD",
                     *           "emailContact": "rdv@example.org",
                     *           "idStructure": "HDF0999",
                     *           "libelleStructure": "Site RSA d’essai",
                     *           "telephoneContact": "0199000000"
                     *         },
                     *         "estEnConflit": false,
                     *         "adresse": {
                     *           "adresseLibre": "Maison des solidarités",
                     *           "libelleAdresse": "1 PLACE DE L’ESSAI 62000 ARRAS"
                     *         },
                     *         "interlocuteur": {
                     *           "nom": "LEROUX",
                     *           "prenom": "CAMILLE",
                     *           "email": "cleroux@example.org",
                     *           "civilite": null
                     *         },
                     *         "initiateur": "CONSEILLER",
                     *         "description": null,
                     *         "informationUtile": "Apporter une pièce d’identité",
                     *         "commentaireUsager": null,
                     *         "telephoneContactUsager": null,
                     *         "dateAnnulation": null,
                     *         "motifAnnulation": null,
                     *         "historiqueEvenementList": [
                     *           {
                     *             "dateReceptionEvenement": "2025-03-01T08:00:00.000Z",
                     *             "typeAction": "CREATION"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": {
                        idOrigine: string;
                        date: string;
                        duree: number;
                        motif: string;
                        theme: string;
                        statut: string;
                        modaliteContact: string;
                        typeReception: string;
                        organisme: {
                            [key: string]: string | null;
                        };
                        /** @description Créneau qui en recouvre un autre */
                        estEnConflit: boolean;
                        adresse: {
                            adresseLibre: string | null;
                            libelleAdresse: string | null;
                        };
                        interlocuteur: {
                            [key: string]: string | null;
                        } | null;
                        initiateur: string;
                        description: string | null;
                        informationUtile: string | null;
                        commentaireUsager: string | null;
                        telephoneContactUsager: string | null;
                        dateAnnulation: string | null;
                        motifAnnulation: string | null;
                        historiqueEvenementList: {
                            dateReceptionEvenement: string;
                            typeAction: string;
                        }[];
                    }[];
                };
            };
            /** @description En-têtes pa-* absents */
            302: {
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
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Jeton d’accès absent, expiré ou révoqué ; en-tête pa-* vide */
            401: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accès refusé : scope absent du jeton (corps vide), droit ou périmètre. */
            403: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
            /** @description Quota dépassé : attendre le délai indiqué par Retry-After. */
            429: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "X-Ratelimit-Burst-Capacity-Clientidlimiter": components["headers"]["X-Ratelimit-Burst-Capacity-Clientidlimiter"];
                    "X-Ratelimit-Remaining-Clientidlimiter": components["headers"]["X-Ratelimit-Remaining-Clientidlimiter"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Erreur technique. */
            500: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeErreur: string;
                        message: string;
                    };
                };
            };
        };
    };
}
