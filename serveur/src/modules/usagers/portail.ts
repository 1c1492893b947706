import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { accomplir } from "../../acte/index.ts";
import { ouNul } from "../../kit/http/contrat.ts";
import {
  ErreurPortail,
  envoyerRefus,
  routesActes,
  type SessionCourante,
} from "../identite/index.ts";
import { consulterFrise } from "./actes/consulter-frise.ts";
import { consulterIdentite } from "./actes/consulter-identite.ts";
import { consulterVue360 } from "./actes/consulter-vue-360.ts";
import { parCle } from "./actes/par-cle.ts";
import { type CriterePersonne, rechercherPersonne } from "./actes/rechercher-personne.ts";
import {
  Criteres,
  vue360 as contratVue360,
  Frise,
  Identite,
  QUESTION_FRISE,
  Resultats,
} from "./contrats-portail.ts";
import type { ServicesUsagers } from "./services.ts";

const ERREURS = { 400: ErreurPortail, 401: ErreurPortail, 403: ErreurPortail };

/** Suivi de parcours: Recherche usager and Vue 360. */
export function enregistrerPortailUsagers(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const recherche = rechercherPersonne(services);
  const vue360 = consulterVue360(services);

  serveur.post(
    "/portail/api/usagers/recherche",
    {
      config: { envoi: "lecture" },
      schema: { tags: ["Usagers"], body: Criteres, response: { 200: Resultats, ...ERREURS } },
    },
    async (requete, reponse) => {
      const { acteur } = requete.sessionPortail as SessionCourante;
      const appel = { acteur, correlation: requete.id };
      const sortie = await accomplir(
        recherche,
        requete.body as CriterePersonne,
        appel,
        services.cadre,
      );
      if (sortie.ok) return reponse.send({ resultats: sortie.valeur });
      const statut = sortie.code.startsWith("NIR_") ? 400 : 403;
      return envoyerRefus(requete, reponse, statut, sortie);
    },
  );

  serveur.get(
    "/portail/api/usagers/:cle/vue-360",
    {
      schema: {
        tags: ["Usagers"],
        params: Type.Object({ cle: Type.String({ maxLength: 256 }) }),
        response: { 200: contratVue360(services.familles), ...ERREURS, 404: ErreurPortail },
      },
    },
    async (requete, reponse) => {
      const { acteur } = requete.sessionPortail as SessionCourante;
      const { cle } = requete.params as { cle: string };
      const appel = { acteur, correlation: requete.id };
      const sortie = await accomplir(vue360, { jeton: cle }, appel, services.cadre);
      if (sortie.ok && sortie.valeur) return reponse.send(sortie.valeur);
      if (sortie.ok) {
        const absent = { code: "USAGER_ABSENT", message: "Ce dossier n’existe plus." };
        return envoyerRefus(requete, reponse, 404, absent);
      }
      return envoyerRefus(requete, reponse, sortie.code.startsWith("JETON_") ? 404 : 403, sortie);
    },
  );

  const servir = routesActes(serveur, services.cadre, "Usagers");
  servir(
    { chemin: "/usagers/:cle/identite", sortie: ouNul(Identite) },
    parCle(consulterIdentite(services)),
  );
  servir(
    { chemin: "/usagers/:cle/frise", question: QUESTION_FRISE, sortie: ouNul(Frise) },
    parCle(consulterFrise(services)),
  );
}
