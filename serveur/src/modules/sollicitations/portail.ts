import type { FastifyInstance } from "fastify";
import { routesActes } from "../identite/index.ts";
import { consulterSollicitation, consulterSollicitations } from "./actes/consulter.ts";
import { diffuser } from "./actes/diffuser.ts";
import { signaler } from "./actes/signaler.ts";
import { repondre, transmettre, verifier } from "./actes/traiter-localement.ts";
import { affecter, contourner, qualifier, resoudre } from "./actes/traiter-operateur.ts";
import {
  CORPS,
  Diffusee,
  Rien,
  Signalee,
  SollicitationLue,
  Sollicitations,
} from "./contrats-portail.ts";
import type { ServicesSollicitations } from "./services.ts";

const PARTENAIRE = "/sollicitations";
const OPERATEUR = "/operateur/sollicitations";

/** Difficulties: the user's and the correspondant SI's side, then the opérateur's. */
export function enregistrerPortailSollicitations(
  serveur: FastifyInstance,
  services: ServicesSollicitations,
): void {
  const servir = routesActes(serveur, services.cadre, "Sollicitations");
  for (const [racine, partie] of [
    [PARTENAIRE, "partenaire"],
    [OPERATEUR, "operateur"],
  ] as const) {
    servir({ chemin: racine, sortie: Sollicitations }, consulterSollicitations(services, partie));
    servir(
      { chemin: `${racine}/:id`, sortie: SollicitationLue },
      consulterSollicitation(services, partie),
    );
  }
  servir({ chemin: PARTENAIRE, corps: CORPS.signalement, sortie: Signalee }, signaler(services));
  const de = (chemin: string) => `${PARTENAIRE}/:id/${chemin}`;
  servir({ chemin: de("reponse"), corps: CORPS.reponse, sortie: Rien }, repondre(services));
  servir({ chemin: de("transmission"), corps: CORPS.analyse, sortie: Rien }, transmettre(services));
  servir(
    { chemin: de("verification"), corps: CORPS.verification, sortie: Rien },
    verifier(services),
  );
  servir({ chemin: de("diffusion"), corps: CORPS.diffusion, sortie: Diffusee }, diffuser(services));
  const a = (chemin: string) => `${OPERATEUR}/:id/${chemin}`;
  servir(
    { chemin: a("qualification"), corps: CORPS.qualification, sortie: Rien },
    qualifier(services),
  );
  servir({ chemin: a("affectation"), corps: CORPS.affectation, sortie: Rien }, affecter(services));
  servir(
    { chemin: a("contournement"), corps: CORPS.contournement, sortie: Rien },
    contourner(services),
  );
  servir({ chemin: a("resolution"), corps: CORPS.resolution, sortie: Rien }, resoudre(services));
}
