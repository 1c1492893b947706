import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { routesActes } from "../../identite/index.ts";
import { bloquerAcces } from "../actes/bloquer-acces.ts";
import { chercherCibles } from "../actes/chercher-cibles.ts";
import { conclureLevee } from "../actes/conclure-levee.ts";
import { consulterBlocages } from "../actes/consulter-blocages.ts";
import { consulterDerogations } from "../actes/consulter-derogations.ts";
import { demanderDerogation } from "../actes/demander-derogation.ts";
import { statuerDerogation } from "../actes/statuer-derogation.ts";
import type { ServicesDeveloppeur } from "../services.ts";
import * as C from "./contrats.ts";
import { statutRefus } from "./statut-refus.ts";

const Rien = Type.Null();
const Cree = Type.Object({ id: Type.String() });

/** The opérateur's blocks. */
export function enregistrerPortailBlocages(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
): void {
  const servir = routesActes(serveur, services.cadre, "Blocages", statutRefus);
  const racine = "/operateur/blocages";
  servir({ chemin: racine, sortie: C.Blocages }, consulterBlocages(services));
  servir({ chemin: racine, corps: C.BlocageVoulu, sortie: Cree }, bloquerAcces(services));
  servir(
    // A body, not an address: what is looked for may be a name.
    { chemin: `${racine}/cibles`, corps: C.RechercheCible, sortie: C.Cibles, lecture: true },
    chercherCibles(services),
  );
  servir({ chemin: `${racine}/:id/levee`, corps: C.Levee, sortie: Rien }, conclureLevee(services));
}

/** The derogations that a partner's RSSI asks for, and the opérateur's decides. */
export function enregistrerPortailDerogations(
  serveur: FastifyInstance,
  services: ServicesDeveloppeur,
): void {
  const servir = routesActes(serveur, services.cadre, "Dérogations", statutRefus);
  const racine = "/derogations";
  servir({ chemin: racine, sortie: C.Derogations }, consulterDerogations(services));
  servir({ chemin: racine, corps: C.DerogationVoulue, sortie: Cree }, demanderDerogation(services));
  servir(
    { chemin: `${racine}/:id/decision`, corps: C.DecisionDerogation, sortie: Rien },
    statuerDerogation(services),
  );
}
