import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { bloquerAcces } from "../actes/bloquer-acces.ts";
import { chercherCibles } from "../actes/chercher-cibles.ts";
import { conclureLevee } from "../actes/conclure-levee.ts";
import { consulterBlocages } from "../actes/consulter-blocages.ts";
import { consulterDerogations } from "../actes/consulter-derogations.ts";
import { demanderDerogation } from "../actes/demander-derogation.ts";
import { statuerDerogation } from "../actes/statuer-derogation.ts";
import type { ServicesDeveloppeur } from "../services.ts";
import * as C from "./contrats.ts";
import { demande, ERREURS, servir } from "./servir.ts";

const params = Type.Object({ id: C.Uuid });
const fait = { 204: Type.Null(), ...ERREURS };
const cree = { 200: Type.Object({ id: Type.String() }), ...ERREURS };

/** The opérateur's blocks, and the derogations that its RSSI decides. */
export function enregistrerPortailBlocages(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
): void {
  const { cadre } = services;
  const tags = ["Blocages"];
  const racine = "/portail/api/operateur/blocages";
  serveur.get(
    racine,
    { schema: { tags, response: { 200: C.Blocages, ...ERREURS } } },
    servir(consulterBlocages(services), cadre, () => null),
  );
  serveur.post(
    racine,
    { schema: { tags, body: C.BlocageVoulu, response: cree } },
    servir(bloquerAcces(services), cadre, demande),
  );
  // A body, not an address: what is looked for may be a name.
  serveur.post(
    `${racine}/cibles`,
    {
      config: { envoi: "lecture" },
      schema: { tags, body: C.RechercheCible, response: { 200: C.Cibles, ...ERREURS } },
    },
    servir(chercherCibles(services), cadre, demande),
  );
  serveur.post(
    `${racine}/:id/levee`,
    { schema: { tags, params, body: C.Levee, response: fait } },
    servir(conclureLevee(services), cadre, demande),
  );
}

export function enregistrerPortailDerogations(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
): void {
  const { cadre } = services;
  const tags = ["Dérogations"];
  const racine = "/portail/api/derogations";
  serveur.get(
    racine,
    { schema: { tags, response: { 200: C.Derogations, ...ERREURS } } },
    servir(consulterDerogations(services), cadre, () => null),
  );
  serveur.post(
    racine,
    { schema: { tags, body: C.DerogationVoulue, response: cree } },
    servir(demanderDerogation(services), cadre, demande),
  );
  serveur.post(
    `${racine}/:id/decision`,
    { schema: { tags, params, body: C.DecisionDerogation, response: fait } },
    servir(statuerDerogation(services), cadre, demande),
  );
}
