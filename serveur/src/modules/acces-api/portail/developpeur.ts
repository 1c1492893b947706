import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { routesActes } from "../../identite/index.ts";
import { attesterSecret } from "../actes/attester-secret.ts";
import { basculerApi } from "../actes/basculer-api.ts";
import { consulterApplication } from "../actes/consulter-application.ts";
import { consulterEspace } from "../actes/consulter-espace.ts";
import { creerApplication } from "../actes/creer-application.ts";
import { modifierApplication } from "../actes/modifier-application.ts";
import { ouvrirCompte } from "../actes/ouvrir-compte.ts";
import { renouvelerSecret } from "../actes/renouveler-secret.ts";
import { revoquerSecret } from "../actes/revoquer-secret.ts";
import type { Blocages } from "../blocages.ts";
import type { ServicesDeveloppeur } from "../services.ts";
import * as C from "./contrats.ts";
import { statutRefus } from "./statut-refus.ts";

const RACINE = "/developpeur";
const APPLICATION = `${RACINE}/applications/:id`;
const Rien = Type.Null();

/** The developer portal: account, applications, secrets, APIs. */
export function enregistrerPortailDeveloppeur(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
  blocages: Blocages,
): void {
  const servir = routesActes(serveur, services.cadre, "Espace développeur", statutRefus);
  servir({ chemin: RACINE, sortie: C.Espace }, consulterEspace(services, blocages.application));
  servir(
    { chemin: `${RACINE}/compte`, corps: C.CompteVoulu, sortie: Rien },
    ouvrirCompte(services),
  );
  servir(
    { chemin: `${RACINE}/applications`, corps: C.ApplicationVoulue, sortie: C.ApplicationCreee },
    creerApplication(services),
  );
  servir(
    { chemin: APPLICATION, sortie: C.Application },
    consulterApplication(services, blocages.application),
  );
  servir(
    { methode: "PUT", chemin: APPLICATION, corps: C.Modification, sortie: Rien },
    modifierApplication(services),
  );
  servir(
    {
      chemin: `${APPLICATION}/secrets`,
      corps: Type.Object({ remplace: Type.Union([C.Uuid, Type.Null()]) }),
      sortie: C.SecretCree,
    },
    renouvelerSecret(services),
  );
  servir(
    {
      chemin: `${APPLICATION}/secrets/:secretId/revocation`,
      corps: Type.Object({ motif: C.Motif }),
      sortie: Rien,
    },
    revoquerSecret(services),
  );
  servir(
    { chemin: `${APPLICATION}/secret-professionnel`, corps: C.Attestation, sortie: Rien },
    attesterSecret(services),
  );
  servir(
    { methode: "PUT", chemin: `${APPLICATION}/apis/:api`, corps: C.Bascule, sortie: Rien },
    basculerApi(services),
  );
}
