import type { FastifyInstance } from "fastify";
import { ouNul } from "../../kit/http/contrat.ts";
import { direAbsent, routesActes } from "../identite/index.ts";
import { consulterFrise } from "./actes/consulter-frise.ts";
import { consulterIdentite } from "./actes/consulter-identite.ts";
import { consulterVue360 } from "./actes/consulter-vue-360.ts";
import { parCle } from "./actes/par-cle.ts";
import { rechercherPersonne } from "./actes/rechercher-personne.ts";
import {
  Criteres,
  vue360 as contratVue360,
  Frise,
  Identite,
  QUESTION_FRISE,
  Resultats,
} from "./contrats-portail.ts";
import type { ServicesUsagers } from "./services.ts";

const ABSENT = { code: "USAGER_ABSENT", message: "Ce dossier n’existe plus." };
const statutPropre = (code: string) => (code.startsWith("NIR_") ? 400 : undefined);

/** Suivi de parcours: Recherche usager and Vue 360. */
export function enregistrerPortailUsagers(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Usagers", statutPropre);
  servir(
    {
      chemin: "/usagers/recherche",
      corps: Criteres,
      sortie: Resultats,
      lecture: true,
      dire: (resultats) => ({ resultats }),
    },
    rechercherPersonne(services),
  );
  servir(
    {
      chemin: "/usagers/:cle/vue-360",
      sortie: contratVue360(services.familles),
      dire: (vue, ici) => vue ?? direAbsent(ici, ABSENT),
    },
    parCle(consulterVue360(services)),
  );
  servir(
    { chemin: "/usagers/:cle/identite", sortie: ouNul(Identite) },
    parCle(consulterIdentite(services)),
  );
  servir(
    { chemin: "/usagers/:cle/frise", question: QUESTION_FRISE, sortie: ouNul(Frise) },
    parCle(consulterFrise(services)),
  );
}
