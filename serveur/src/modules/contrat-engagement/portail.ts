import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { type Acte, exportMotive } from "../../acte/index.ts";
import { Fichier, joindre } from "../../kit/http/joindre.ts";
import { demandeExport, QuestionExport } from "../../kit/http/question-export.ts";
import { ErreurPortail, repondreActe, routesActes } from "../identite/index.ts";
import { parCle, type ServicesUsagers } from "../usagers/index.ts";
import { consulterContrat, imprimerLeContrat } from "./actes/consulter-contrat.ts";
import { consulterObjectif } from "./actes/consulter-objectif.ts";
import { ecrireContrat } from "./actes/ecrire-contrat.ts";
import { CORPS, ContratDuPortail, Fait, ObjectifDuPortail } from "./contrats-portail.ts";

const ACCES = { scopes: null, module: "objectif-intensite" };
const RACINE = "/usagers/:cle/contrat";

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
  const acte = exportMotive("contrat-engagement-pdf", parCle(imprimerLeContrat(services, ACCES)));
  serveur.get(
    `/portail/api${RACINE}.pdf`,
    {
      schema: {
        tags: ["Contrat d’engagement"],
        produces: ["application/pdf"],
        params: Type.Object({ cle: Type.String({ minLength: 1, maxLength: 256 }) }),
        querystring: QuestionExport,
        response: {
          200: Fichier,
          400: ErreurPortail,
          403: ErreurPortail,
          404: ErreurPortail,
        },
      },
    },
    (requete, reponse) => {
      const { cle } = requete.params as { cle: string };
      const appel = { requete, reponse, cadre: services.cadre };
      const entree = { cle, ...demandeExport(requete) };
      return repondreActe(appel, acte, entree, statutDe, (imprime) => {
        if (imprime)
          return joindre(reponse, "contrat-engagement.pdf", "application/pdf", imprime.pdf);
        reponse.code(404);
        return { ...ABSENT, correlation: requete.id };
      });
    },
  );
}

const ABSENT = { code: "CONTRAT_ABSENT", message: "Aucun contrat n’est préparé." };

function statutDe(code: string): number {
  if (code === "MOTIF_INVALIDE") return 400;
  return code.startsWith("JETON_") ? 404 : 403;
}
