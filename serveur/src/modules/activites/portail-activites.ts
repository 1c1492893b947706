import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { ouNul, parmi } from "../../kit/http/contrat.ts";
import { routesActes } from "../identite/index.ts";
import type { ServicesUsagers } from "../usagers/index.ts";
import { listerActivites } from "./actes/lister-activites.ts";
import { FAMILLES, GENRES } from "./regles/activites.ts";

/** The lists of « Activités & Pilotage Partenaires », a family each, opened by its own module. */
// ANX4-D-01 ANX4-D-06 ANX4-D-07
export function enregistrerPortailActivites(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Activités");
  for (const famille of FAMILLES) {
    const Genre = parmi(GENRES[famille]);
    servir(
      {
        chemin: `/activites/${famille}/recherche`,
        // A name is looked for: it stands in a body, never in an address.
        corps: {
          genre: ouNul(Genre),
          enRetard: Type.Boolean(),
          texte: Type.String({ maxLength: 100 }),
          page: Type.Integer({ minimum: 0, maximum: 500 }),
        },
        sortie: Type.Object({
          jour: Type.String(),
          comptes: Type.Array(
            Type.Object({ genre: Genre, nombre: Type.Integer(), enRetard: Type.Integer() }),
          ),
          total: Type.Integer(),
          activites: Type.Array(
            Type.Object({
              genre: Genre,
              echeance: Type.String(),
              enRetard: Type.Boolean(),
              debut: ouNul(Type.String()),
              cle: Type.String(),
              personne: ouNul(
                Type.Object({
                  nom: Type.String(),
                  prenom: Type.String(),
                  dateNaissance: Type.String(),
                }),
              ),
            }),
          ),
        }),
        lecture: true,
      },
      listerActivites(services, famille),
    );
  }
}
