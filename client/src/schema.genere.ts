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
    "/partenaire/orientationusager/v1/lectureOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les orientations, la plus récente d’abord */
        get: operations["get_orientationusager_v1_lectureOrientation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v1/calculOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculer une préconisation
         * @description Les critères peuvent être envoyés en plusieurs fois ; tant qu’il en manque, le parcours est IND.
         */
        post: operations["post_orientationusager_v1_calculOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v1/decisionOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Décider de l’orientation en attente */
        post: operations["post_orientationusager_v1_decisionOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v1/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orienter ou réorienter sans critères */
        post: operations["post_orientationusager_v1_orientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v1/modificationOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier le parcours ouvert, par ses en-têtes */
        put: operations["put_orientationusager_v1_modificationOrientation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v1/lectureOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les orientations, la plus récente d’abord */
        get: operations["get_testorientationusager_v1_lectureOrientation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v1/calculOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculer une préconisation
         * @description Les critères peuvent être envoyés en plusieurs fois ; tant qu’il en manque, le parcours est IND.
         */
        post: operations["post_testorientationusager_v1_calculOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v1/decisionOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Décider de l’orientation en attente */
        post: operations["post_testorientationusager_v1_decisionOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v1/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orienter ou réorienter sans critères */
        post: operations["post_testorientationusager_v1_orientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v1/modificationOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier le parcours ouvert, par ses en-têtes */
        put: operations["put_testorientationusager_v1_modificationOrientation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v2/lectureOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les orientations, la plus récente d’abord */
        get: operations["get_orientationusager_v2_lectureOrientation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v2/calculerOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculer une préconisation
         * @description Les critères peuvent être envoyés en plusieurs fois ; tant qu’il en manque, le parcours est IND.
         */
        post: operations["post_orientationusager_v2_calculerOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v2/decisionOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Décider de l’orientation en attente */
        post: operations["post_orientationusager_v2_decisionOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v2/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orienter ou réorienter sans critères */
        post: operations["post_orientationusager_v2_orientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/orientationusager/v2/modificationOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier le parcours ouvert */
        put: operations["put_orientationusager_v2_modificationOrientation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v2/lectureOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire les orientations, la plus récente d’abord */
        get: operations["get_testorientationusager_v2_lectureOrientation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v2/calculerOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculer une préconisation
         * @description Les critères peuvent être envoyés en plusieurs fois ; tant qu’il en manque, le parcours est IND.
         */
        post: operations["post_testorientationusager_v2_calculerOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v2/decisionOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Décider de l’orientation en attente */
        post: operations["post_testorientationusager_v2_decisionOrientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v2/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orienter ou réorienter sans critères */
        post: operations["post_testorientationusager_v2_orientation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testorientationusager/v2/modificationOrientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Modifier le parcours ouvert */
        put: operations["put_testorientationusager_v2_modificationOrientation"];
        post?: never;
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
    "/partenaire/contrat-engagement/v1/lecture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire le contrat de l’usager */
        get: operations["get_contrat_engagement_v1_lecture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/contrat-engagement/v1/lecture/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les clauses du modèle en vigueur
         * @description Sans jeton usager : les mêmes pour tous.
         */
        get: operations["get_contrat_engagement_v1_lecture_structure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/contrat-engagement/v1/signer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Créer un premier contrat, déjà signé */
        post: operations["post_contrat_engagement_v1_signer"];
        delete?: never;
        options?: never;
        head?: never;
        /** Signer le contrat existant */
        patch: operations["patch_contrat_engagement_v1_signer"];
        trace?: never;
    };
    "/partenaire/contrat-engagement/v1/refuser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Créer un premier contrat, déjà refusé */
        post: operations["post_contrat_engagement_v1_refuser"];
        delete?: never;
        options?: never;
        head?: never;
        /** Refuser le contrat existant */
        patch: operations["patch_contrat_engagement_v1_refuser"];
        trace?: never;
    };
    "/partenaire/testcontrat-engagement/v1/lecture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lire le contrat de l’usager */
        get: operations["get_testcontrat_engagement_v1_lecture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testcontrat-engagement/v1/lecture/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les clauses du modèle en vigueur
         * @description Sans jeton usager : les mêmes pour tous.
         */
        get: operations["get_testcontrat_engagement_v1_lecture_structure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partenaire/testcontrat-engagement/v1/signer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Créer un premier contrat, déjà signé */
        post: operations["post_testcontrat_engagement_v1_signer"];
        delete?: never;
        options?: never;
        head?: never;
        /** Signer le contrat existant */
        patch: operations["patch_testcontrat_engagement_v1_signer"];
        trace?: never;
    };
    "/partenaire/testcontrat-engagement/v1/refuser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Créer un premier contrat, déjà refusé */
        post: operations["post_testcontrat_engagement_v1_refuser"];
        delete?: never;
        options?: never;
        head?: never;
        /** Refuser le contrat existant */
        patch: operations["patch_testcontrat_engagement_v1_refuser"];
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
    get_orientationusager_v1_lectureOrientation: {
        parameters: {
            query?: {
                etatOrientation?: "BROUILLON" | "EN_ATTENTE" | "OUVERT" | "CLOTURE";
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
                     *         "parcours": "PSP",
                     *         "organisme": "CD",
                     *         "organisme_decision": "CD",
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         },
                     *         "structure_decision": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         },
                     *         "statut": "DECIDE",
                     *         "etat": "OUVERT",
                     *         "origine": "INSCRIPTION_CONSEILLER_CD",
                     *         "agent_creation": "TEST0001",
                     *         "agent_derniere_modification": "TEST0001",
                     *         "date_entree_parcours": "2025-02-03",
                     *         "date_sortie_parcours": null,
                     *         "motif_sortie_parcours": null,
                     *         "date_creation": "2025-01-20T09:15:00.000",
                     *         "date_modification": "2025-02-03T14:00:00.000",
                     *         "criteres_orientation": {
                     *           "situation_professionnelle": "PLUS_DEUX_ANS",
                     *           "niveau_etude": "NV5",
                     *           "capacite_a_travailler": true,
                     *           "projet_pro": "SALARIAT",
                     *           "contrainte_sante": "AUCUNE",
                     *           "contrainte_logement": "AUCUNE",
                     *           "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *           "contrainte_familiale": "AUCUNE",
                     *           "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *           "contrainte_numerique": "AUCUNE",
                     *           "contrainte_administrative_juridique": "AUCUNE",
                     *           "contrainte_francais_calcul": "AUCUNE",
                     *           "boe": false,
                     *           "brsa": true,
                     *           "date_naissance": "1985-05-14",
                     *           "adresse": {
                     *             "code_commune": "62041",
                     *             "libelle_commune": "ARRAS",
                     *             "code_postal": "62000",
                     *             "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *           },
                     *           "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *         },
                     *         "decision": {
                     *           "etat_decision": "ACCEPTEE",
                     *           "date_decision": "2025-02-03",
                     *           "organisme_decision": "CD",
                     *           "agent_decision": "TEST0001"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        /** @enum {unknown} */
                        organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        structure: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        structure_decision: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            organisme_decision: string;
                            organisme?: string;
                            structure?: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_orientationusager_v1_calculOrientation: {
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
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "situation_professionnelle": "PLUS_DEUX_ANS",
                 *       "niveau_etude": "NV5",
                 *       "capacite_a_travailler": true,
                 *       "projet_pro": "SALARIAT",
                 *       "contrainte_sante": "AUCUNE",
                 *       "contrainte_logement": "AUCUNE",
                 *       "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                 *       "contrainte_familiale": "AUCUNE",
                 *       "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                 *       "contrainte_numerique": "AUCUNE",
                 *       "contrainte_administrative_juridique": "AUCUNE",
                 *       "contrainte_francais_calcul": "AUCUNE",
                 *       "boe": false
                 *     }
                 */
                "application/json": {
                    origine?: ("INSCRIPTION_VOLONTAIRE" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MSA" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_CONSEILLER_FT" | "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_CONSEILLER_CE" | "RDS_LPE") | null;
                    situation_professionnelle?: ("EN_ACTIVITE" | "DEUX_DERNIERES_ANNEES" | "PLUS_DEUX_ANS" | "JAMAIS") | null;
                    type_emploi?: ("SAISONNIER" | "ARTISTE_OU_AUTEUR" | "INTERMITTENT_SPECTACLE" | "EXPLOITANT_AGRICOLE" | "ASSISTANTE_MATERNELLE" | "CREATEUR_ENTREPRISE_OU_INDEPENDANT" | "AUTRE") | null;
                    niveau_etude?: ("AFS" | "CP4" | "CFG" | "C3A" | "C12" | "NV5" | "NV4" | "NV3" | "NV2" | "NV1") | null;
                    projet_pro?: ("SALARIAT" | "ENTREPRENARIAT" | "FORMATION" | "AUCUN") | null;
                    contrainte_sante?: ("INCAPACITE_RECHERCHE_ACTIVITE_PRO" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_logement?: ("SANS_LOGEMENT" | "PROCEDURE_EXPULSION" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_mobilite?: ("AUCUN_MOYEN_DE_TRANSPORT" | "DEPENDANT_TRANSPORT" | "AUTRE" | "AUCUNE") | null;
                    contrainte_familiale?: ("AIDANT_FAMILIAL" | "ENFANT_SANS_SOLUTION_GARDE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_financiere?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_numerique?: ("NON_ACCES_INTERNET" | "NON_MAITRISE" | "REFUS" | "AUCUNE") | null;
                    contrainte_administrative_juridique?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_francais_calcul?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    msa_demarches_professionnelles?: ("AUCUNE_DEMARCHE" | "PEU_DEMARCHES" | "PLUSIEURS_DEMARCHES") | null;
                    capacite_a_travailler?: boolean | null;
                    boe?: boolean | null;
                    baeeh?: boolean | null;
                    scolarite_etablissement_specialise?: boolean | null;
                    esat?: boolean | null;
                    boe_souhait_accompagnement?: boolean | null;
                    msa_autonomie_recherche_emploi?: number | null;
                    brsa?: boolean | null;
                    date_naissance?: string | null;
                    adresse?: Record<string, never> | null;
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
                     *       "parcours": "PSP",
                     *       "organisme": "CD",
                     *       "organisme_decision": "CD",
                     *       "structure": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "structure_decision": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "organisme_decision": "CD",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        /** @enum {unknown} */
                        organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        structure: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        structure_decision: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            organisme_decision: string;
                            organisme?: string;
                            structure?: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_orientationusager_v1_decisionOrientation: {
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
                 *       "etat_decision": "ACCEPTEE",
                 *       "date_decision": "2025-02-03",
                 *       "organisme_decision": "CD",
                 *       "agent_decision": "TEST0001"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    etat_decision: "ACCEPTEE" | "REFUSEE";
                    /** Format: date */
                    date_decision: string;
                    /** @enum {unknown} */
                    organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                    agent_decision: string;
                    motif_refus?: ("DECLARATION_INEXACTE" | "SITUATION_NON_COUVERTE" | "APPRECIATION_DIFFERENTE" | "MANQUE_CAPACITE_ACCUEIL" | "ENTRETIEN_ORIENTATION" | "AUTRE") | null;
                    commentaire_refus?: string | null;
                    parcours?: ("PED" | "PSP" | "PSO") | null;
                    organisme?: ("CD" | "FT" | "ML" | "CE" | "CAF" | "IND") | null;
                    structure?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    structure_decision?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_orientationusager_v1_orientation: {
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
                 *       "organisme": "CD",
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "parcours": "PSP"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                    /** @enum {unknown} */
                    origine: "INSCRIPTION_VOLONTAIRE" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MSA" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_CONSEILLER_FT" | "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_CONSEILLER_CE" | "RDS_LPE";
                    /** @enum {unknown} */
                    parcours: "PED" | "PSP" | "PSO";
                    structure?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    structure_decision?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    date_entree_parcours?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    put_orientationusager_v1_modificationOrientation: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                codeparcours?: "PED" | "PSP" | "PSO";
                /** @description Code Aurore ou Safir */
                codestructure?: string;
                dateentreeparcours?: string;
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
                     *       "parcours": "PSP",
                     *       "organisme": "CD",
                     *       "organisme_decision": "CD",
                     *       "structure": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "structure_decision": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "organisme_decision": "CD",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        /** @enum {unknown} */
                        organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        structure: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        structure_decision: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            organisme_decision: string;
                            organisme?: string;
                            structure?: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    get_testorientationusager_v1_lectureOrientation: {
        parameters: {
            query?: {
                etatOrientation?: "BROUILLON" | "EN_ATTENTE" | "OUVERT" | "CLOTURE";
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
                     *         "parcours": "PSP",
                     *         "organisme": "CD",
                     *         "organisme_decision": "CD",
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         },
                     *         "structure_decision": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         },
                     *         "statut": "DECIDE",
                     *         "etat": "OUVERT",
                     *         "origine": "INSCRIPTION_CONSEILLER_CD",
                     *         "agent_creation": "TEST0001",
                     *         "agent_derniere_modification": "TEST0001",
                     *         "date_entree_parcours": "2025-02-03",
                     *         "date_sortie_parcours": null,
                     *         "motif_sortie_parcours": null,
                     *         "date_creation": "2025-01-20T09:15:00.000",
                     *         "date_modification": "2025-02-03T14:00:00.000",
                     *         "criteres_orientation": {
                     *           "situation_professionnelle": "PLUS_DEUX_ANS",
                     *           "niveau_etude": "NV5",
                     *           "capacite_a_travailler": true,
                     *           "projet_pro": "SALARIAT",
                     *           "contrainte_sante": "AUCUNE",
                     *           "contrainte_logement": "AUCUNE",
                     *           "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *           "contrainte_familiale": "AUCUNE",
                     *           "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *           "contrainte_numerique": "AUCUNE",
                     *           "contrainte_administrative_juridique": "AUCUNE",
                     *           "contrainte_francais_calcul": "AUCUNE",
                     *           "boe": false,
                     *           "brsa": true,
                     *           "date_naissance": "1985-05-14",
                     *           "adresse": {
                     *             "code_commune": "62041",
                     *             "libelle_commune": "ARRAS",
                     *             "code_postal": "62000",
                     *             "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *           },
                     *           "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *         },
                     *         "decision": {
                     *           "etat_decision": "ACCEPTEE",
                     *           "date_decision": "2025-02-03",
                     *           "organisme_decision": "CD",
                     *           "agent_decision": "TEST0001"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        /** @enum {unknown} */
                        organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        structure: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        structure_decision: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            organisme_decision: string;
                            organisme?: string;
                            structure?: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_testorientationusager_v1_calculOrientation: {
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
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "situation_professionnelle": "PLUS_DEUX_ANS",
                 *       "niveau_etude": "NV5",
                 *       "capacite_a_travailler": true,
                 *       "projet_pro": "SALARIAT",
                 *       "contrainte_sante": "AUCUNE",
                 *       "contrainte_logement": "AUCUNE",
                 *       "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                 *       "contrainte_familiale": "AUCUNE",
                 *       "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                 *       "contrainte_numerique": "AUCUNE",
                 *       "contrainte_administrative_juridique": "AUCUNE",
                 *       "contrainte_francais_calcul": "AUCUNE",
                 *       "boe": false
                 *     }
                 */
                "application/json": {
                    origine?: ("INSCRIPTION_VOLONTAIRE" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MSA" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_CONSEILLER_FT" | "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_CONSEILLER_CE" | "RDS_LPE") | null;
                    situation_professionnelle?: ("EN_ACTIVITE" | "DEUX_DERNIERES_ANNEES" | "PLUS_DEUX_ANS" | "JAMAIS") | null;
                    type_emploi?: ("SAISONNIER" | "ARTISTE_OU_AUTEUR" | "INTERMITTENT_SPECTACLE" | "EXPLOITANT_AGRICOLE" | "ASSISTANTE_MATERNELLE" | "CREATEUR_ENTREPRISE_OU_INDEPENDANT" | "AUTRE") | null;
                    niveau_etude?: ("AFS" | "CP4" | "CFG" | "C3A" | "C12" | "NV5" | "NV4" | "NV3" | "NV2" | "NV1") | null;
                    projet_pro?: ("SALARIAT" | "ENTREPRENARIAT" | "FORMATION" | "AUCUN") | null;
                    contrainte_sante?: ("INCAPACITE_RECHERCHE_ACTIVITE_PRO" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_logement?: ("SANS_LOGEMENT" | "PROCEDURE_EXPULSION" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_mobilite?: ("AUCUN_MOYEN_DE_TRANSPORT" | "DEPENDANT_TRANSPORT" | "AUTRE" | "AUCUNE") | null;
                    contrainte_familiale?: ("AIDANT_FAMILIAL" | "ENFANT_SANS_SOLUTION_GARDE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_financiere?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_numerique?: ("NON_ACCES_INTERNET" | "NON_MAITRISE" | "REFUS" | "AUCUNE") | null;
                    contrainte_administrative_juridique?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_francais_calcul?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    msa_demarches_professionnelles?: ("AUCUNE_DEMARCHE" | "PEU_DEMARCHES" | "PLUSIEURS_DEMARCHES") | null;
                    capacite_a_travailler?: boolean | null;
                    boe?: boolean | null;
                    baeeh?: boolean | null;
                    scolarite_etablissement_specialise?: boolean | null;
                    esat?: boolean | null;
                    boe_souhait_accompagnement?: boolean | null;
                    msa_autonomie_recherche_emploi?: number | null;
                    brsa?: boolean | null;
                    date_naissance?: string | null;
                    adresse?: Record<string, never> | null;
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
                     *       "parcours": "PSP",
                     *       "organisme": "CD",
                     *       "organisme_decision": "CD",
                     *       "structure": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "structure_decision": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "organisme_decision": "CD",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        /** @enum {unknown} */
                        organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        structure: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        structure_decision: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            organisme_decision: string;
                            organisme?: string;
                            structure?: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_testorientationusager_v1_decisionOrientation: {
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
                 *       "etat_decision": "ACCEPTEE",
                 *       "date_decision": "2025-02-03",
                 *       "organisme_decision": "CD",
                 *       "agent_decision": "TEST0001"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    etat_decision: "ACCEPTEE" | "REFUSEE";
                    /** Format: date */
                    date_decision: string;
                    /** @enum {unknown} */
                    organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                    agent_decision: string;
                    motif_refus?: ("DECLARATION_INEXACTE" | "SITUATION_NON_COUVERTE" | "APPRECIATION_DIFFERENTE" | "MANQUE_CAPACITE_ACCUEIL" | "ENTRETIEN_ORIENTATION" | "AUTRE") | null;
                    commentaire_refus?: string | null;
                    parcours?: ("PED" | "PSP" | "PSO") | null;
                    organisme?: ("CD" | "FT" | "ML" | "CE" | "CAF" | "IND") | null;
                    structure?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    structure_decision?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_testorientationusager_v1_orientation: {
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
                 *       "organisme": "CD",
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "parcours": "PSP"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                    /** @enum {unknown} */
                    origine: "INSCRIPTION_VOLONTAIRE" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MSA" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_CONSEILLER_FT" | "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_CONSEILLER_CE" | "RDS_LPE";
                    /** @enum {unknown} */
                    parcours: "PED" | "PSP" | "PSO";
                    structure?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    structure_decision?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    date_entree_parcours?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    put_testorientationusager_v1_modificationOrientation: {
        parameters: {
            query?: never;
            header: {
                /** @description Clé choisie par l’appelant, 1 à 255 caractères ASCII, valable un jour : la même demande répétée n’est faite qu’une fois et reçoit la même réponse. */
                "idempotency-key"?: string;
                codeparcours?: "PED" | "PSP" | "PSO";
                /** @description Code Aurore ou Safir */
                codestructure?: string;
                dateentreeparcours?: string;
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
                     *       "parcours": "PSP",
                     *       "organisme": "CD",
                     *       "organisme_decision": "CD",
                     *       "structure": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "structure_decision": {
                     *         "code_aurore": "HDF0999",
                     *         "code_safir": "62999",
                     *         "libelle_structure": "Site RSA d’essai"
                     *       },
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "organisme_decision": "CD",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        organisme: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        /** @enum {unknown} */
                        organisme_decision: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        structure: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        structure_decision: {
                            code_aurore: string | null;
                            code_safir: string | null;
                            libelle_structure: string | null;
                        };
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            organisme_decision: string;
                            organisme?: string;
                            structure?: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    get_orientationusager_v2_lectureOrientation: {
        parameters: {
            query?: {
                etatOrientation?: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
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
                     *         "parcours": "PSP",
                     *         "statut": "DECIDE",
                     *         "etat": "OUVERT",
                     *         "origine": "INSCRIPTION_CONSEILLER_CD",
                     *         "responsable_usager": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "competent_decision": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "prise_decision": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "referent_parcours": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "agent_creation": "TEST0001",
                     *         "agent_derniere_modification": "TEST0001",
                     *         "date_entree_parcours": "2025-02-03",
                     *         "date_sortie_parcours": null,
                     *         "motif_sortie_parcours": null,
                     *         "date_creation": "2025-01-20T09:15:00.000",
                     *         "date_modification": "2025-02-03T14:00:00.000",
                     *         "criteres_orientation": {
                     *           "situation_professionnelle": "PLUS_DEUX_ANS",
                     *           "niveau_etude": "NV5",
                     *           "capacite_a_travailler": true,
                     *           "projet_pro": "SALARIAT",
                     *           "contrainte_sante": "AUCUNE",
                     *           "contrainte_logement": "AUCUNE",
                     *           "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *           "contrainte_familiale": "AUCUNE",
                     *           "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *           "contrainte_numerique": "AUCUNE",
                     *           "contrainte_administrative_juridique": "AUCUNE",
                     *           "contrainte_francais_calcul": "AUCUNE",
                     *           "boe": false,
                     *           "brsa": true,
                     *           "date_naissance": "1985-05-14",
                     *           "adresse": {
                     *             "code_commune": "62041",
                     *             "libelle_commune": "ARRAS",
                     *             "code_postal": "62000",
                     *             "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *           },
                     *           "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *         },
                     *         "decision": {
                     *           "etat_decision": "ACCEPTEE",
                     *           "date_decision": "2025-02-03",
                     *           "agent_decision": "TEST0001"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE" | "PRECONISE_REORIENTATION" | "DECIDE_REORIENTATION" | "MODIFIE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        responsable_usager: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        competent_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        prise_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
                        referent_parcours: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            referent_parcours?: {
                                organisme: {
                                    /** @enum {unknown} */
                                    code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                };
                                structure: {
                                    code_aurore: string | null;
                                    code_safir: string | null;
                                    libelle_structure: string | null;
                                };
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_orientationusager_v2_calculerOrientation: {
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
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "situation_professionnelle": "PLUS_DEUX_ANS",
                 *       "niveau_etude": "NV5",
                 *       "capacite_a_travailler": true,
                 *       "projet_pro": "SALARIAT",
                 *       "contrainte_sante": "AUCUNE",
                 *       "contrainte_logement": "AUCUNE",
                 *       "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                 *       "contrainte_familiale": "AUCUNE",
                 *       "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                 *       "contrainte_numerique": "AUCUNE",
                 *       "contrainte_administrative_juridique": "AUCUNE",
                 *       "contrainte_francais_calcul": "AUCUNE",
                 *       "boe": false
                 *     }
                 */
                "application/json": {
                    origine?: ("INSCRIPTION_VOLONTAIRE" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MSA" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_CONSEILLER_FT" | "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_CONSEILLER_CE" | "RDS_LPE") | null;
                    situation_professionnelle?: ("EN_ACTIVITE" | "DEUX_DERNIERES_ANNEES" | "PLUS_DEUX_ANS" | "JAMAIS") | null;
                    type_emploi?: ("SAISONNIER" | "ARTISTE_OU_AUTEUR" | "INTERMITTENT_SPECTACLE" | "EXPLOITANT_AGRICOLE" | "ASSISTANTE_MATERNELLE" | "CREATEUR_ENTREPRISE_OU_INDEPENDANT" | "AUTRE") | null;
                    niveau_etude?: ("AFS" | "CP4" | "CFG" | "C3A" | "C12" | "NV5" | "NV4" | "NV3" | "NV2" | "NV1") | null;
                    projet_pro?: ("SALARIAT" | "ENTREPRENARIAT" | "FORMATION" | "AUCUN") | null;
                    contrainte_sante?: ("INCAPACITE_RECHERCHE_ACTIVITE_PRO" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_logement?: ("SANS_LOGEMENT" | "PROCEDURE_EXPULSION" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_mobilite?: ("AUCUN_MOYEN_DE_TRANSPORT" | "DEPENDANT_TRANSPORT" | "AUTRE" | "AUCUNE") | null;
                    contrainte_familiale?: ("AIDANT_FAMILIAL" | "ENFANT_SANS_SOLUTION_GARDE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_financiere?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_numerique?: ("NON_ACCES_INTERNET" | "NON_MAITRISE" | "REFUS" | "AUCUNE") | null;
                    contrainte_administrative_juridique?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_francais_calcul?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    msa_demarches_professionnelles?: ("AUCUNE_DEMARCHE" | "PEU_DEMARCHES" | "PLUSIEURS_DEMARCHES") | null;
                    capacite_a_travailler?: boolean | null;
                    boe?: boolean | null;
                    baeeh?: boolean | null;
                    scolarite_etablissement_specialise?: boolean | null;
                    esat?: boolean | null;
                    boe_souhait_accompagnement?: boolean | null;
                    msa_autonomie_recherche_emploi?: number | null;
                    brsa?: boolean | null;
                    date_naissance?: string | null;
                    adresse?: Record<string, never> | null;
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
                     *       "parcours": "PSP",
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "responsable_usager": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "competent_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "prise_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "referent_parcours": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE" | "PRECONISE_REORIENTATION" | "DECIDE_REORIENTATION" | "MODIFIE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        responsable_usager: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        competent_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        prise_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
                        referent_parcours: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            referent_parcours?: {
                                organisme: {
                                    /** @enum {unknown} */
                                    code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                };
                                structure: {
                                    code_aurore: string | null;
                                    code_safir: string | null;
                                    libelle_structure: string | null;
                                };
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_orientationusager_v2_decisionOrientation: {
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
                 *       "etat_decision": "ACCEPTEE",
                 *       "date_decision": "2025-02-03"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    etat_decision: "ACCEPTEE" | "REFUSEE";
                    /** Format: date */
                    date_decision: string;
                    motif_refus?: ("DECLARATION_INEXACTE" | "SITUATION_NON_COUVERTE" | "APPRECIATION_DIFFERENTE" | "MANQUE_CAPACITE_ACCUEIL" | "ENTRETIEN_ORIENTATION" | "AUTRE") | null;
                    commentaire_refus?: string | null;
                    parcours?: ("PED" | "PSP" | "PSO") | null;
                    referent_parcours?: {
                        organisme: {
                            /** @enum {unknown} */
                            code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        };
                        structure?: {
                            code_aurore?: string | null;
                            code_safir?: string | null;
                            libelle_structure?: string | null;
                        } | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_orientationusager_v2_orientation: {
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
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "parcours": "PSP",
                 *       "referent_parcours": {
                 *         "organisme": {
                 *           "code": "CD"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    origine: "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_MILO";
                    /** @enum {unknown} */
                    parcours: "PED" | "PSP" | "PSO";
                    referent_parcours: {
                        organisme: {
                            /** @enum {unknown} */
                            code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        };
                        structure?: {
                            code_aurore?: string | null;
                            code_safir?: string | null;
                            libelle_structure?: string | null;
                        } | null;
                    };
                    date_entree_parcours?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    put_orientationusager_v2_modificationOrientation: {
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
                 *       "structure_referente_parcours": {
                 *         "code_aurore": "HDF0999",
                 *         "code_safir": "62999",
                 *         "libelle_structure": "Site RSA d’essai"
                 *       }
                 *     }
                 */
                "application/json": {
                    parcours?: ("PED" | "PSP" | "PSO") | null;
                    structure_referente_parcours?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    date_entree_parcours?: string | null;
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
                     *       "parcours": "PSP",
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "responsable_usager": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "competent_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "prise_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "referent_parcours": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE" | "PRECONISE_REORIENTATION" | "DECIDE_REORIENTATION" | "MODIFIE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        responsable_usager: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        competent_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        prise_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
                        referent_parcours: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            referent_parcours?: {
                                organisme: {
                                    /** @enum {unknown} */
                                    code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                };
                                structure: {
                                    code_aurore: string | null;
                                    code_safir: string | null;
                                    libelle_structure: string | null;
                                };
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    get_testorientationusager_v2_lectureOrientation: {
        parameters: {
            query?: {
                etatOrientation?: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
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
                     *         "parcours": "PSP",
                     *         "statut": "DECIDE",
                     *         "etat": "OUVERT",
                     *         "origine": "INSCRIPTION_CONSEILLER_CD",
                     *         "responsable_usager": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "competent_decision": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "prise_decision": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "referent_parcours": {
                     *           "organisme": {
                     *             "code": "CD"
                     *           },
                     *           "structure": {
                     *             "code_aurore": "HDF0999",
                     *             "code_safir": "62999",
                     *             "libelle_structure": "Site RSA d’essai"
                     *           }
                     *         },
                     *         "agent_creation": "TEST0001",
                     *         "agent_derniere_modification": "TEST0001",
                     *         "date_entree_parcours": "2025-02-03",
                     *         "date_sortie_parcours": null,
                     *         "motif_sortie_parcours": null,
                     *         "date_creation": "2025-01-20T09:15:00.000",
                     *         "date_modification": "2025-02-03T14:00:00.000",
                     *         "criteres_orientation": {
                     *           "situation_professionnelle": "PLUS_DEUX_ANS",
                     *           "niveau_etude": "NV5",
                     *           "capacite_a_travailler": true,
                     *           "projet_pro": "SALARIAT",
                     *           "contrainte_sante": "AUCUNE",
                     *           "contrainte_logement": "AUCUNE",
                     *           "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *           "contrainte_familiale": "AUCUNE",
                     *           "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *           "contrainte_numerique": "AUCUNE",
                     *           "contrainte_administrative_juridique": "AUCUNE",
                     *           "contrainte_francais_calcul": "AUCUNE",
                     *           "boe": false,
                     *           "brsa": true,
                     *           "date_naissance": "1985-05-14",
                     *           "adresse": {
                     *             "code_commune": "62041",
                     *             "libelle_commune": "ARRAS",
                     *             "code_postal": "62000",
                     *             "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *           },
                     *           "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *         },
                     *         "decision": {
                     *           "etat_decision": "ACCEPTEE",
                     *           "date_decision": "2025-02-03",
                     *           "agent_decision": "TEST0001"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE" | "PRECONISE_REORIENTATION" | "DECIDE_REORIENTATION" | "MODIFIE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        responsable_usager: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        competent_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        prise_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
                        referent_parcours: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            referent_parcours?: {
                                organisme: {
                                    /** @enum {unknown} */
                                    code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                };
                                structure: {
                                    code_aurore: string | null;
                                    code_safir: string | null;
                                    libelle_structure: string | null;
                                };
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_testorientationusager_v2_calculerOrientation: {
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
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "situation_professionnelle": "PLUS_DEUX_ANS",
                 *       "niveau_etude": "NV5",
                 *       "capacite_a_travailler": true,
                 *       "projet_pro": "SALARIAT",
                 *       "contrainte_sante": "AUCUNE",
                 *       "contrainte_logement": "AUCUNE",
                 *       "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                 *       "contrainte_familiale": "AUCUNE",
                 *       "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                 *       "contrainte_numerique": "AUCUNE",
                 *       "contrainte_administrative_juridique": "AUCUNE",
                 *       "contrainte_francais_calcul": "AUCUNE",
                 *       "boe": false
                 *     }
                 */
                "application/json": {
                    origine?: ("INSCRIPTION_VOLONTAIRE" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MSA" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_CONSEILLER_FT" | "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_CONSEILLER_CE" | "RDS_LPE") | null;
                    situation_professionnelle?: ("EN_ACTIVITE" | "DEUX_DERNIERES_ANNEES" | "PLUS_DEUX_ANS" | "JAMAIS") | null;
                    type_emploi?: ("SAISONNIER" | "ARTISTE_OU_AUTEUR" | "INTERMITTENT_SPECTACLE" | "EXPLOITANT_AGRICOLE" | "ASSISTANTE_MATERNELLE" | "CREATEUR_ENTREPRISE_OU_INDEPENDANT" | "AUTRE") | null;
                    niveau_etude?: ("AFS" | "CP4" | "CFG" | "C3A" | "C12" | "NV5" | "NV4" | "NV3" | "NV2" | "NV1") | null;
                    projet_pro?: ("SALARIAT" | "ENTREPRENARIAT" | "FORMATION" | "AUCUN") | null;
                    contrainte_sante?: ("INCAPACITE_RECHERCHE_ACTIVITE_PRO" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_logement?: ("SANS_LOGEMENT" | "PROCEDURE_EXPULSION" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_mobilite?: ("AUCUN_MOYEN_DE_TRANSPORT" | "DEPENDANT_TRANSPORT" | "AUTRE" | "AUCUNE") | null;
                    contrainte_familiale?: ("AIDANT_FAMILIAL" | "ENFANT_SANS_SOLUTION_GARDE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_financiere?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_numerique?: ("NON_ACCES_INTERNET" | "NON_MAITRISE" | "REFUS" | "AUCUNE") | null;
                    contrainte_administrative_juridique?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    contrainte_francais_calcul?: ("IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI" | "AUCUNE") | null;
                    msa_demarches_professionnelles?: ("AUCUNE_DEMARCHE" | "PEU_DEMARCHES" | "PLUSIEURS_DEMARCHES") | null;
                    capacite_a_travailler?: boolean | null;
                    boe?: boolean | null;
                    baeeh?: boolean | null;
                    scolarite_etablissement_specialise?: boolean | null;
                    esat?: boolean | null;
                    boe_souhait_accompagnement?: boolean | null;
                    msa_autonomie_recherche_emploi?: number | null;
                    brsa?: boolean | null;
                    date_naissance?: string | null;
                    adresse?: Record<string, never> | null;
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
                     *       "parcours": "PSP",
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "responsable_usager": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "competent_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "prise_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "referent_parcours": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE" | "PRECONISE_REORIENTATION" | "DECIDE_REORIENTATION" | "MODIFIE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        responsable_usager: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        competent_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        prise_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
                        referent_parcours: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            referent_parcours?: {
                                organisme: {
                                    /** @enum {unknown} */
                                    code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                };
                                structure: {
                                    code_aurore: string | null;
                                    code_safir: string | null;
                                    libelle_structure: string | null;
                                };
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_testorientationusager_v2_decisionOrientation: {
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
                 *       "etat_decision": "ACCEPTEE",
                 *       "date_decision": "2025-02-03"
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    etat_decision: "ACCEPTEE" | "REFUSEE";
                    /** Format: date */
                    date_decision: string;
                    motif_refus?: ("DECLARATION_INEXACTE" | "SITUATION_NON_COUVERTE" | "APPRECIATION_DIFFERENTE" | "MANQUE_CAPACITE_ACCUEIL" | "ENTRETIEN_ORIENTATION" | "AUTRE") | null;
                    commentaire_refus?: string | null;
                    parcours?: ("PED" | "PSP" | "PSO") | null;
                    referent_parcours?: {
                        organisme: {
                            /** @enum {unknown} */
                            code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        };
                        structure?: {
                            code_aurore?: string | null;
                            code_safir?: string | null;
                            libelle_structure?: string | null;
                        } | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    post_testorientationusager_v2_orientation: {
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
                 *       "origine": "INSCRIPTION_CONSEILLER_CD",
                 *       "parcours": "PSP",
                 *       "referent_parcours": {
                 *         "organisme": {
                 *           "code": "CD"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {unknown} */
                    origine: "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_MILO";
                    /** @enum {unknown} */
                    parcours: "PED" | "PSP" | "PSO";
                    referent_parcours: {
                        organisme: {
                            /** @enum {unknown} */
                            code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                        };
                        structure?: {
                            code_aurore?: string | null;
                            code_safir?: string | null;
                            libelle_structure?: string | null;
                        } | null;
                    };
                    date_entree_parcours?: string | null;
                };
            };
        };
        responses: {
            /** @description Fait */
            201: {
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
                    };
                };
            };
        };
    };
    put_testorientationusager_v2_modificationOrientation: {
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
                 *       "structure_referente_parcours": {
                 *         "code_aurore": "HDF0999",
                 *         "code_safir": "62999",
                 *         "libelle_structure": "Site RSA d’essai"
                 *       }
                 *     }
                 */
                "application/json": {
                    parcours?: ("PED" | "PSP" | "PSO") | null;
                    structure_referente_parcours?: {
                        code_aurore?: string | null;
                        code_safir?: string | null;
                        libelle_structure?: string | null;
                    } | null;
                    date_entree_parcours?: string | null;
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
                     *       "parcours": "PSP",
                     *       "statut": "DECIDE",
                     *       "etat": "OUVERT",
                     *       "origine": "INSCRIPTION_CONSEILLER_CD",
                     *       "responsable_usager": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "competent_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "prise_decision": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "referent_parcours": {
                     *         "organisme": {
                     *           "code": "CD"
                     *         },
                     *         "structure": {
                     *           "code_aurore": "HDF0999",
                     *           "code_safir": "62999",
                     *           "libelle_structure": "Site RSA d’essai"
                     *         }
                     *       },
                     *       "agent_creation": "TEST0001",
                     *       "agent_derniere_modification": "TEST0001",
                     *       "date_entree_parcours": "2025-02-03",
                     *       "date_sortie_parcours": null,
                     *       "motif_sortie_parcours": null,
                     *       "date_creation": "2025-01-20T09:15:00.000",
                     *       "date_modification": "2025-02-03T14:00:00.000",
                     *       "criteres_orientation": {
                     *         "situation_professionnelle": "PLUS_DEUX_ANS",
                     *         "niveau_etude": "NV5",
                     *         "capacite_a_travailler": true,
                     *         "projet_pro": "SALARIAT",
                     *         "contrainte_sante": "AUCUNE",
                     *         "contrainte_logement": "AUCUNE",
                     *         "contrainte_mobilite": "DEPENDANT_TRANSPORT",
                     *         "contrainte_familiale": "AUCUNE",
                     *         "contrainte_financiere": "IMPACT_FORT_RECHERCHE_EMPLOI",
                     *         "contrainte_numerique": "AUCUNE",
                     *         "contrainte_administrative_juridique": "AUCUNE",
                     *         "contrainte_francais_calcul": "AUCUNE",
                     *         "boe": false,
                     *         "brsa": true,
                     *         "date_naissance": "1985-05-14",
                     *         "adresse": {
                     *           "code_commune": "62041",
                     *           "libelle_commune": "ARRAS",
                     *           "code_postal": "62000",
                     *           "numero_type_libelle_voie": "12 RUE DES ESSAIS"
                     *         },
                     *         "date_saisie_donnees": "2025-01-20T09:15:00.000"
                     *       },
                     *       "decision": {
                     *         "etat_decision": "ACCEPTEE",
                     *         "date_decision": "2025-02-03",
                     *         "agent_decision": "TEST0001"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        parcours: "PED" | "PSP" | "PSO" | "EO" | "IND";
                        /** @enum {unknown} */
                        statut: "PRECONISE" | "DECIDE" | "PRECONISE_REORIENTATION" | "DECIDE_REORIENTATION" | "MODIFIE";
                        /** @enum {unknown} */
                        etat: "BROUILLON" | "SAISIE_COMPLETE" | "EN_ATTENTE" | "OUVERT" | "CLOTURE" | "ABANDON";
                        origine: string;
                        responsable_usager: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        competent_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        prise_decision: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        } | null;
                        referent_parcours: {
                            organisme: {
                                /** @enum {unknown} */
                                code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                            };
                            structure: {
                                code_aurore: string | null;
                                code_safir: string | null;
                                libelle_structure: string | null;
                            };
                        };
                        agent_creation: string | null;
                        agent_derniere_modification: string | null;
                        date_entree_parcours: string | null;
                        date_sortie_parcours: string | null;
                        motif_sortie_parcours: string | null;
                        date_creation: string;
                        date_modification: string;
                        criteres_orientation: ({
                            brsa: boolean;
                            date_naissance: string;
                            adresse: {
                                code_commune: string | null;
                                libelle_commune: string | null;
                                code_postal: string | null;
                                numero_type_libelle_voie: string | null;
                            };
                            date_saisie_donnees?: string;
                        } & {
                            [key: string]: unknown;
                        }) | null;
                        decision: {
                            /** @enum {unknown} */
                            etat_decision: "ACCEPTEE" | "REFUSEE";
                            date_decision: string;
                            agent_decision?: string;
                            motif_refus?: string;
                            commentaire_refus?: string;
                            parcours?: string;
                            referent_parcours?: {
                                organisme: {
                                    /** @enum {unknown} */
                                    code: "CD" | "FT" | "ML" | "CE" | "CAF" | "IND";
                                };
                                structure: {
                                    code_aurore: string | null;
                                    code_safir: string | null;
                                    libelle_structure: string | null;
                                };
                            };
                        } | null;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
                        timestamp: string;
                        status: number;
                        error: string;
                        message: string;
                        path: string;
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
    get_contrat_engagement_v1_lecture: {
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
                    };
                };
            };
            /** @description Aucun contrat */
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    get_contrat_engagement_v1_lecture_structure: {
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
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    post_contrat_engagement_v1_signer: {
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
                 *       "dateSignature": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateSignature: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    patch_contrat_engagement_v1_signer: {
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
                 *       "dateSignature": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateSignature: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    post_contrat_engagement_v1_refuser: {
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
                 *       "dateRefus": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateRefus: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    patch_contrat_engagement_v1_refuser: {
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
                 *       "dateRefus": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateRefus: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    get_testcontrat_engagement_v1_lecture: {
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
                    };
                };
            };
            /** @description Aucun contrat */
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    get_testcontrat_engagement_v1_lecture_structure: {
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
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    post_testcontrat_engagement_v1_signer: {
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
                 *       "dateSignature": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateSignature: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    patch_testcontrat_engagement_v1_signer: {
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
                 *       "dateSignature": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateSignature: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    post_testcontrat_engagement_v1_refuser: {
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
                 *       "dateRefus": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateRefus: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
    patch_testcontrat_engagement_v1_refuser: {
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
                 *       "dateRefus": "2025-03-10T10:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    dateRefus: string;
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
                     *       "etat": "SIGNE",
                     *       "dateSignature": "2025-03-10T10:30:00.000Z",
                     *       "organisme": "Conseil départemental d’essai",
                     *       "engagements": {
                     *         "engagementsUsager": [
                     *           {
                     *             "titre": "Assiduité et participation",
                     *             "libelles": [
                     *               "Je participe activement aux actions de mon plan et je me rends aux rendez-vous.",
                     *               "Je préviens mon référent quand je ne peux pas venir, et j’en donne la raison."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Informations sincères",
                     *             "libelles": [
                     *               "Je tiens à jour ma situation et j’en donne une information exacte."
                     *             ]
                     *           }
                     *         ],
                     *         "engagementsConseiller": [
                     *           {
                     *             "titre": "Accompagnement",
                     *             "libelles": [
                     *               "Un référent unique m’accompagne et je peux le joindre.",
                     *               "Le plan d’action est construit avec moi et revu avec moi."
                     *             ]
                     *           },
                     *           {
                     *             "titre": "Offre de services",
                     *             "libelles": [
                     *               "Les services utiles à mon projet me sont présentés et ouverts."
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "mentionsLegales": {
                     *         "mentions": [
                     *           {
                     *             "titre": "Droits et manquements",
                     *             "mention": "Le manquement sans motif légitime aux engagements peut conduire à une suspension, après que la personne a pu présenter ses observations.",
                     *             "sanctions": [
                     *               "Suspension-remobilisation",
                     *               "Suppression",
                     *               "Radiation"
                     *             ],
                     *             "notes": [
                     *               "La sanction tient compte de la situation de la personne."
                     *             ]
                     *           }
                     *         ],
                     *         "niveauSanction": null,
                     *         "voiesRecours": {
                     *           "titre": "Voies et délais de recours",
                     *           "mention": "Une décision peut être contestée par un recours préalable dans les deux mois de sa notification, puis devant le tribunal administratif.",
                     *           "sanctions": [],
                     *           "notes": []
                     *         },
                     *         "articles": [
                     *           "C. trav. L5411-6",
                     *           "C. trav. R5411-14 à R5411-15-3",
                     *           "CASF L262-37"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {unknown} */
                        etat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
                        dateSignature?: string;
                        dateRefus?: string;
                        dateSuspension?: string;
                        organisme: string;
                        engagements: {
                            engagementsUsager: {
                                titre: string;
                                libelles: string[];
                            }[];
                            engagementsConseiller: {
                                titre: string;
                                libelles: string[];
                            }[];
                        };
                        mentionsLegales: {
                            mentions: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            }[];
                            niveauSanction: null;
                            voiesRecours: {
                                titre: string;
                                mention: string;
                                sanctions: string[];
                                notes: string[];
                            };
                            articles: string[];
                        };
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
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
                        type: string;
                        status: number;
                        title: string;
                        detail: string;
                        instance?: string;
                    };
                };
            };
        };
    };
}
