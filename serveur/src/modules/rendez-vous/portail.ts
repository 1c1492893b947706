import type { FastifyInstance } from "fastify";
import { routesActes } from "../identite/index.ts";
import { adapter, parCle, type ServicesUsagers } from "../usagers/index.ts";
import { prendreRendezVous } from "./actes/ecrire-rendez-vous.ts";
import { noterSuite } from "./actes/noter-suite.ts";
import { syntheseRendezVous } from "./actes/synthese-rendez-vous.ts";
import { CORPS, Pris, RendezVousLus, Rien, SUITE } from "./contrats-portail.ts";
import type { RendezVousRecu } from "./regles/rendez-vous.ts";

const RACINE = "/usagers/:cle/rendez-vous";
const SAISIE = { scopes: null, module: "saisie-rendez-vous" };

type Saisie = {
  readonly cle: string;
  readonly date: string;
  readonly duree: number;
  readonly motif: RendezVousRecu["motif"];
  readonly statut: RendezVousRecu["statut"];
  readonly modalite: RendezVousRecu["modaliteContact"];
  readonly organisme: string;
  readonly lieu: string | null;
  readonly theme: string | null;
};

/** Synthèse des rendez-vous, and Saisie d'un rendez-vous déjà pris, which says too what became of one: each its own module. */
// ANX4-A-12 ANX4-A-13
export function enregistrerPortailRendezVous(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Rendez-vous");
  servir(
    { chemin: RACINE, sortie: RendezVousLus },
    parCle(syntheseRendezVous(services, { scopes: null, module: "synthese-rendez-vous" })),
  );
  const prendre = parCle(prendreRendezVous(services, SAISIE));
  const saisir = adapter(
    prendre,
    ({ cle, modalite, organisme, lieu, ...saisie }: Saisie, acteur) => ({
      cle,
      dejaPris: true,
      rendezVous: {
        ...saisie,
        modaliteContact: modalite,
        typeReception: "IND" as const,
        organisme: { code: organisme, libelleStructure: acteur.organisation.nom },
        libelleAdresse: lieu,
      },
    }),
  );
  servir({ chemin: RACINE, corps: CORPS, sortie: Pris }, { ...saisir, nom: "saisir-rendez-vous" });
  servir(
    { chemin: `${RACINE}/:id/suite`, corps: SUITE, sortie: Rien },
    parCle(noterSuite(services, SAISIE)),
  );
}
