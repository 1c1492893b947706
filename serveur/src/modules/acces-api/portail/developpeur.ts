import type { FastifyInstance } from "fastify";
import Type from "typebox";
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
import { demande, ERREURS, servir } from "./servir.ts";

const RACINE = "/portail/api/developpeur";
const APPLICATION = `${RACINE}/applications/:id`;
const tags = ["Espace développeur"];
const params = Type.Object({ id: C.Uuid });
const fait = { 204: Type.Null(), ...ERREURS };

/** The developer portal: account, applications, secrets, APIs. */
export function enregistrerPortailDeveloppeur(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
  blocages: Blocages,
): void {
  const { cadre } = services;
  serveur.get(
    RACINE,
    { schema: { tags, response: { 200: C.Espace, ...ERREURS } } },
    servir(consulterEspace(services, blocages.application), cadre, () => null),
  );
  serveur.post(
    `${RACINE}/compte`,
    { schema: { tags, body: C.CompteVoulu, response: fait } },
    servir(ouvrirCompte(services), cadre, demande),
  );
  serveur.post(
    `${RACINE}/applications`,
    {
      schema: {
        tags,
        body: C.ApplicationVoulue,
        response: { 200: C.ApplicationCreee, ...ERREURS },
      },
    },
    servir(creerApplication(services), cadre, demande),
  );
  serveur.get(
    APPLICATION,
    { schema: { tags, params, response: { 200: C.Application, ...ERREURS } } },
    servir(consulterApplication(services, blocages.application), cadre, demande),
  );
  serveur.put(
    APPLICATION,
    { schema: { tags, params, body: C.Modification, response: fait } },
    servir(modifierApplication(services), cadre, demande),
  );
  serveur.post(
    `${APPLICATION}/secrets`,
    {
      schema: {
        tags,
        params,
        body: Type.Object({ remplace: Type.Union([C.Uuid, Type.Null()]) }),
        response: { 200: C.SecretCree, ...ERREURS },
      },
    },
    servir(renouvelerSecret(services), cadre, demande),
  );
  serveur.post(
    `${APPLICATION}/secrets/:secretId/revocation`,
    {
      schema: {
        tags,
        params: Type.Object({ id: C.Uuid, secretId: C.Uuid }),
        body: Type.Object({ motif: C.Motif }),
        response: fait,
      },
    },
    servir(revoquerSecret(services), cadre, demande),
  );
  serveur.put(
    `${APPLICATION}/apis/:api`,
    {
      schema: {
        tags,
        params: Type.Object({ id: C.Uuid, api: Type.String({ maxLength: 100 }) }),
        body: C.Bascule,
        response: fait,
      },
    },
    servir(basculerApi(services), cadre, demande),
  );
}
