import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { direAbsent, routesActes } from "../../identite/index.ts";
import { consulterCourriel, listerCourriels } from "../actes/lire-courriels.ts";
import { renvoyerCourriel } from "../actes/renvoyer-courriel.ts";
import type { ServicesNotifications } from "../services.ts";
import { CourrielDetail, Courriels } from "./contrats.ts";

const RACINE = "/operateur/courriels";
const ABSENT = { code: "COURRIEL_ABSENT", message: "Ce courriel n’existe pas." };

/** The opérateur's outbox. */
export function enregistrerCourriels(
  serveur: FastifyInstance,
  services: ServicesNotifications,
): void {
  const servir = routesActes(serveur, services.cadre, "Courriels");
  const lire = ({ params }: { readonly params: unknown }) => (params as { id: string }).id;
  servir(
    {
      chemin: RACINE,
      sortie: Courriels,
      dire: (courriels) => ({ courrier: services.courrier, courriels: [...courriels] }),
    },
    listerCourriels(services),
  );
  servir(
    {
      chemin: `${RACINE}/:id`,
      sortie: CourrielDetail,
      lire,
      dire: (courriel, ici) => courriel ?? direAbsent(ici, ABSENT),
    },
    consulterCourriel(services),
  );
  servir(
    { methode: "POST", chemin: `${RACINE}/:id/renvoi`, sortie: Type.Null(), lire },
    renvoyerCourriel(services),
  );
}
