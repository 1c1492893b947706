import type { FastifyInstance } from "fastify";
import { type Acte, exportMotive } from "../../acte/index.ts";
import { Fichier, joindre } from "../../kit/http/joindre.ts";
import { demandeExport, QuestionExport } from "../../kit/http/question-export.ts";
import { direAbsent, routesActes } from "../identite/index.ts";
import { parCle, type ServicesUsagers } from "../usagers/index.ts";
import { consulterContrat, imprimerLeContrat } from "./actes/consulter-contrat.ts";
import { consulterObjectif } from "./actes/consulter-objectif.ts";
import { ecrireContrat } from "./actes/ecrire-contrat.ts";
import { CORPS, ContratDuPortail, Fait, ObjectifDuPortail } from "./contrats-portail.ts";

const ACCES = { scopes: null, module: "objectif-intensite" };
const RACINE = "/usagers/:cle/contrat";
const PDF = "application/pdf";
const ABSENT = { code: "CONTRAT_ABSENT", message: "Aucun contrat n’est préparé." };

/** The contract on the portal: its plan and hours, its signature, its print. */
// ANX4-B-03 ANX4-B-14
export function enregistrerPortailContrat(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Contrat d’engagement");
  servir({ chemin: RACINE, sortie: ContratDuPortail }, parCle(consulterContrat(services, ACCES)));
  for (const [suite, geste, corps] of [
    ["preparation", "preparer", CORPS.plan],
    ["signature", "signer", CORPS.signature],
    ["refus", "refuser", CORPS.refus],
  ] as const) {
    const acte = parCle(ecrireContrat(services, ACCES, geste)) as Acte<object, { etat: string }>;
    servir({ chemin: `${RACINE}/${suite}`, corps, sortie: Fait }, acte);
  }
  servirImpression(serveur, services);
  servirObjectif(serveur, services);
}

/** Objectif d'intensité: a change is a new version of the contract, to be signed. */
// ANX4-B-14
function servirObjectif(serveur: FastifyInstance, services: ServicesUsagers): void {
  const servir = routesActes(serveur, services.cadre, "Objectif d’intensité");
  const chemin = "/usagers/:cle/objectif";
  servir({ chemin, sortie: ObjectifDuPortail }, parCle(consulterObjectif(services, ACCES)));
  const definir = ecrireContrat(services, ACCES, "preparer", "definir-objectif");
  const acte = parCle(definir) as Acte<object, { etat: string }>;
  servir({ chemin, corps: CORPS.objectif, sortie: Fait }, acte);
}

function servirImpression(serveur: FastifyInstance, services: ServicesUsagers): void {
  const servir = routesActes(serveur, services.cadre, "Contrat d’engagement");
  servir(
    {
      chemin: `${RACINE}.pdf`,
      question: QuestionExport.properties,
      sortie: Fichier,
      produit: PDF,
      lire: (requete) => ({ ...(requete.params as { cle: string }), ...demandeExport(requete) }),
      dire: (imprime, ici) =>
        imprime
          ? joindre(ici.reponse, "contrat-engagement.pdf", PDF, imprime.pdf)
          : direAbsent(ici, ABSENT),
    },
    exportMotive("contrat-engagement-pdf", parCle(imprimerLeContrat(services, ACCES))),
  );
}
