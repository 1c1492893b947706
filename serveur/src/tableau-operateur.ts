import type { FastifyInstance } from "fastify";
import Type from "typebox";
import type { Acte, Acteur, Role } from "./acte/index.ts";
import { jourCivil } from "./kit/jour-civil.ts";
import type { Attentes } from "./kit/postgres/lire-attentes.ts";
import {
  lireBlocagesAttendus,
  lireDerogationsAttendues,
  type ServicesDeveloppeur,
} from "./modules/acces-api/index.ts";
import { lireConventionsASuivre } from "./modules/conventions/index.ts";
import { lireDemandesAttendues } from "./modules/demandes-acces/index.ts";
import { lireNominationsAttendues } from "./modules/habilitations/index.ts";
import { routesActes } from "./modules/identite/index.ts";
import { lireCourrielsEnEchec } from "./modules/notifications/index.ts";
import { lireSollicitationsAttendues } from "./modules/sollicitations/index.ts";

const RUBRIQUES = [
  "demandes",
  "nominations",
  "sollicitations",
  "derogations",
  "blocages",
  "conventions",
  "courriels",
] as const;
type Code = (typeof RUBRIQUES)[number];

const OPERATEUR: readonly Role[] = ["OPERATEUR"];
const CSSI: readonly Role[] = ["CSSI"];
const TOUS: readonly Role[] = [...OPERATEUR, ...CSSI];
/** Who acts on what waits: it is shown to them alone. */
const ATTENDUS: Readonly<Record<Code, readonly Role[]>> = {
  demandes: OPERATEUR,
  nominations: TOUS,
  sollicitations: TOUS,
  derogations: CSSI,
  blocages: TOUS,
  conventions: OPERATEUR,
  courriels: OPERATEUR,
};

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

/** What waits for whoever holds these roles, in the order shown; each module counts its own. */
function lireRubriques(
  services: ServicesDeveloppeur,
  roles: ReadonlySet<Role>,
  jour: string,
  cible: number,
): readonly Promise<readonly [Code, Attentes]>[] {
  const { pool } = services;
  const lectures: Readonly<Record<Code, () => Promise<Attentes>>> = {
    demandes: () => lireDemandesAttendues(pool, jour, cible),
    nominations: () => lireNominationsAttendues(pool, jour),
    sollicitations: () => lireSollicitationsAttendues(services, jour),
    derogations: () => lireDerogationsAttendues(pool, jour),
    blocages: () => lireBlocagesAttendus(services, jour),
    conventions: () => lireConventionsASuivre(services, jour),
    courriels: () => lireCourrielsEnEchec(pool, jour),
  };
  return RUBRIQUES.filter((code) => ATTENDUS[code].some((role) => roles.has(role))).map(
    async (code) => [code, await lectures[code]()] as const,
  );
}

/** The opérateur's desk: counts, lateness on the day of Paris, oldest, next dates. */
// CONV-3.1-12
function tableauOperateur(
  services: ServicesDeveloppeur,
): Acte<Record<string, never>, TableauOperateur> {
  return {
    nom: "consulter-tableau-operateur",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: TOUS },
    async executer(_entree, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const annuaire = await services.cadre.annuaire.lire();
      const nommer = (id: string | null) => (id && annuaire.organisation(id)?.nom) || "";
      const cible = await services.parametres.nombre("demande.delai_cible_jours", jour);
      const lues = await Promise.all(lireRubriques(services, rolesDe(acteur), jour, cible));
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

function rolesDe(acteur: Acteur): ReadonlySet<Role> {
  return acteur.genre === "agent" ? acteur.roles : new Set();
}

/** The first screen of the opérateur. */
export function enregistrerTableauOperateur(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
): void {
  const servir = routesActes(serveur, services.cadre, "Opérateur");
  servir({ chemin: "/operateur/tableau-de-bord", sortie: Tableau }, tableauOperateur(services));
}
