import type { FastifyInstance } from "fastify";
import type { Acte } from "../../acte/index.ts";
import { routesActes } from "../identite/index.ts";
import { parCle, type ServicesUsagers } from "../usagers/index.ts";
import { consulterProfil } from "./actes/consulter-profil.ts";
import { ecrireElement, retirerElement } from "./actes/ecrire-element.ts";
import { CONTENUS, Ecrit, ProfilLu, REPERE, RETRAIT } from "./contrats-portail.ts";
import { NATURES } from "./regles/element.ts";

const MODULE = "profil-competences";
const RACINE = "/usagers/:cle/profil";

/** Profil de compétences: read, completed and corrected by whoever follows the person. */
// ANX4-B-08
export function enregistrerPortailProjets(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Profil de compétences");
  servir({ chemin: RACINE, sortie: ProfilLu }, parCle(consulterProfil(services, MODULE)));
  for (const nature of NATURES) {
    const acte = parCle(ecrireElement(services, MODULE, nature)) as Acte<object, { id: string }>;
    const corps = { ...REPERE, contenu: CONTENUS[nature] };
    servir({ chemin: `${RACINE}/${nature.toLowerCase()}`, corps, sortie: Ecrit }, acte);
  }
  servir(
    { chemin: `${RACINE}/retrait`, corps: RETRAIT, sortie: Ecrit },
    parCle(retirerElement(services, MODULE)),
  );
}
