import type { FastifyInstance } from "fastify";
import { routesActes } from "../identite/index.ts";
import { consulterModule, publierModule, redigerModule } from "./actes/rediger-sensibilisation.ts";
import { confirmerSensibilisation, consulterSensibilisation } from "./actes/sensibiliser.ts";
import { suivreSensibilisations } from "./actes/suivre-sensibilisations.ts";
import { consulterTextes, declarerConformite } from "./actes/tenir-textes.ts";
import { Rien } from "./contrats-portail.ts";
import {
  CORPS_SENSIBILISATION as CORPS,
  MaSensibilisation,
  ModuleLu,
  Suivies,
  Textes,
} from "./contrats-sensibilisation.ts";
import type { ServicesSecurite } from "./services.ts";

/** The awareness of security: what each agent reads, who writes it, who follows it; and the texts of cybersecurity. */
export function enregistrerPortailSensibilisation(
  serveur: FastifyInstance,
  services: ServicesSecurite,
): void {
  const servir = routesActes(serveur, services.cadre, "Sensibilisation");
  const ecrire = { sortie: Rien };
  servir(
    { chemin: "/sensibilisation", sortie: MaSensibilisation },
    consulterSensibilisation(services),
  );
  servir(
    { chemin: "/sensibilisation/confirmation", corps: CORPS.confirmation, ...ecrire },
    confirmerSensibilisation(services),
  );
  servir({ chemin: "/sensibilisations", sortie: Suivies }, suivreSensibilisations(services));
  servir({ chemin: "/sensibilisations/module", sortie: ModuleLu }, consulterModule(services));
  servir(
    { chemin: "/sensibilisations/module/brouillon", corps: CORPS.brouillon, ...ecrire },
    redigerModule(services),
  );
  servir(
    { chemin: "/sensibilisations/module/publication", corps: CORPS.publication, ...ecrire },
    publierModule(services),
  );
  servir({ chemin: "/securite/textes", sortie: Textes }, consulterTextes(services));
  servir(
    { chemin: "/securite/textes/:code", corps: CORPS.declaration, ...ecrire },
    declarerConformite(services),
  );
}
