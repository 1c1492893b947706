import type { FastifyInstance } from "fastify";
import Type from "typebox";
import type { Acte } from "./acte/index.ts";
import { jourCivil } from "./kit/jour-civil.ts";
import type { Attentes } from "./kit/postgres/lire-attentes.ts";
import { lireBlocagesAttendus, type ServicesDeveloppeur } from "./modules/acces-api/index.ts";
import { lireConventionsASuivre } from "./modules/conventions/index.ts";
import { lireDemandesAttendues } from "./modules/demandes-acces/index.ts";
import { lireNominationsAttendues } from "./modules/habilitations/index.ts";
import { routesActes } from "./modules/identite/index.ts";
import { lireCourrielsEnEchec } from "./modules/notifications/index.ts";

const RUBRIQUES = ["demandes", "nominations", "blocages", "conventions", "courriels"] as const;
type Code = (typeof RUBRIQUES)[number];

const ouNul = Type.Union([Type.String(), Type.Null()]);
const Tableau = Type.Object({
  jour: Type.String(),
  rubriques: Type.Array(
    Type.Object({
      code: Type.Unsafe<Code>(Type.Union(RUBRIQUES.map((code) => Type.Literal(code)))),
      nombre: Type.Integer(),
      depasses: Type.Integer(),
      plusAncienne: ouNul,
      premieres: Type.Array(
        Type.Object({ cle: Type.String(), libelle: Type.String(), date: ouNul }),
      ),
    }),
  ),
});
type TableauOperateur = Type.Static<typeof Tableau>;

/** What waits for the opérateur, in the order shown; each module counts its own. */
function lireRubriques(
  services: ServicesDeveloppeur,
  jour: string,
  cible: number,
): readonly Promise<readonly [Code, Attentes]>[] {
  const { pool } = services;
  const lectures: Readonly<Record<Code, Promise<Attentes>>> = {
    demandes: lireDemandesAttendues(pool, jour, cible),
    nominations: lireNominationsAttendues(pool, jour),
    blocages: lireBlocagesAttendus(services, jour),
    conventions: lireConventionsASuivre(services, jour),
    courriels: lireCourrielsEnEchec(pool, jour),
  };
  return RUBRIQUES.map(async (code) => [code, await lectures[code]] as const);
}

/** The opérateur's desk: counts, lateness on the day of Paris, oldest, next dates. */
// CONV-3.1-12
function tableauOperateur(
  services: ServicesDeveloppeur,
): Acte<Record<string, never>, TableauOperateur> {
  return {
    nom: "consulter-tableau-operateur",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
    async executer() {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const annuaire = await services.cadre.annuaire.lire();
      const nommer = (id: string | null) => (id && annuaire.organisation(id)?.nom) || "";
      const cible = await services.parametres.nombre("demande.delai_cible_jours", jour);
      const lues = await Promise.all(lireRubriques(services, jour, cible));
      return {
        valeur: {
          jour,
          rubriques: lues.map(([code, { nombre, depasses, plusAncienne, premieres }]) => ({
            code,
            nombre,
            depasses,
            plusAncienne: plusAncienne ? jourCivil(plusAncienne) : null,
            premieres: premieres.map(({ cle, organisationId, libelle, date }) => ({
              cle,
              libelle: [nommer(organisationId), libelle].filter((mot) => mot !== "").join(" – "),
              date,
            })),
          })),
        },
      };
    },
  };
}

export function enregistrerTableauOperateur(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
): void {
  const servir = routesActes(serveur, services.cadre, "Opérateur");
  servir({ chemin: "/operateur/tableau-de-bord", sortie: Tableau }, tableauOperateur(services));
}
