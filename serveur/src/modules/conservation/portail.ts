import type { FastifyInstance } from "fastify";
import { jourCivil } from "../../kit/jour-civil.ts";
import { routesActes } from "../identite/index.ts";
import { consulterConservation } from "./actes/consulter-conservation.ts";
import { gelerDossier, leverLeGel } from "./actes/geler-dossier.ts";
import { CORPS_GEL, Conservation, Durees, Rien } from "./contrats-portail.ts";
import { direRegistre } from "./dire-registre.ts";
import type { ServicesConservation } from "./services.ts";

const ETIQUETTE = "Conservation";

/** The register and what it does, for those who answer for data. */
export function enregistrerPortailConservation(
  serveur: FastifyInstance,
  services: ServicesConservation,
): void {
  const servir = routesActes(serveur, services.cadre, ETIQUETTE);
  servir({ chemin: "/conservation", sortie: Conservation }, consulterConservation(services));
  servir({ chemin: "/conservation/gels", corps: CORPS_GEL, sortie: Rien }, gelerDossier(services));
  servir({ chemin: "/conservation/gels/:id/levee", corps: {}, sortie: Rien }, leverLeGel(services));
}

/** How long each family of data is kept, told to whoever asks: it is said of nobody. */
// CONV-5-18
export function enregistrerDureesPubliques(
  serveur: FastifyInstance,
  { cadre, parametres }: Pick<ServicesConservation, "cadre" | "parametres">,
): void {
  serveur.register(async (portee) => {
    portee.get(
      "/portail/api/durees-de-conservation",
      { schema: { tags: [ETIQUETTE], response: { 200: Durees } } },
      async () => {
        const registre = await direRegistre(parametres, jourCivil(cadre.horloge.maintenant()));
        return registre.flatMap(({ nom, regles }) =>
          regles.map((regle) => ({ famille: nom, ...regle })),
        );
      },
    );
  });
}
