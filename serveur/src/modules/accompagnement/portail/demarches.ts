import type { FastifyInstance } from "fastify";
import { routesActes } from "../../identite/index.ts";
import { adapter, parCle, type ServicesUsagers } from "../../usagers/index.ts";
import { consulterSemaine } from "../actes/consulter-semaine.ts";
import { conclureDemarche, modifierDemarche, prevoirDemarche } from "../actes/ecrire-demarche.ts";
import { reprendreLaSemaine } from "../actes/reprendre-semaine.ts";
import { DemarcheLue } from "../contrats.ts";
import { type IssueRecue, lireIssue, lireSaisie, type SaisieRecue } from "../presenter.ts";
import { CORPS, QUESTION, Reprises, SemaineDuPortail } from "./contrats.ts";

const ACCES = { scopes: null, module: "organisation-demarches" };
const RACINE = "/usagers/:cle/demarches";

type Designee = { readonly cle: string; readonly id: string; readonly version: number };

/** Organisation des démarches: the week of a person, read and filled. */
// ANX4-B-15
export function enregistrerPortailDemarches(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Organisation des démarches");
  servir(
    { chemin: RACINE, question: QUESTION, sortie: SemaineDuPortail },
    parCle(consulterSemaine(services, ACCES)),
  );
  servir(
    { chemin: RACINE, corps: CORPS.prevoir, sortie: DemarcheLue },
    adapter(
      parCle(prevoirDemarche(services, ACCES)),
      ({ cle, ...recue }: SaisieRecue & { cle: string }) => ({ cle, saisie: lireSaisie(recue) }),
    ),
  );
  servir(
    { chemin: `${RACINE}/:id`, corps: CORPS.modifier, sortie: DemarcheLue },
    adapter(
      parCle(modifierDemarche(services, ACCES)),
      ({ cle, id, version, ...recue }: SaisieRecue & Designee) => ({
        cle,
        id,
        version,
        saisie: lireSaisie(recue),
      }),
    ),
  );
  servir(
    { chemin: `${RACINE}/:id/etat`, corps: CORPS.conclure, sortie: DemarcheLue },
    adapter(
      parCle(conclureDemarche(services, ACCES)),
      ({ cle, id, version, ...recue }: IssueRecue & Designee) => ({
        cle,
        id,
        version,
        issue: lireIssue(recue),
      }),
    ),
  );
  servir(
    { chemin: `${RACINE}/reprise`, corps: CORPS.reprendre, sortie: Reprises },
    parCle(reprendreLaSemaine(services, ACCES)),
  );
}
