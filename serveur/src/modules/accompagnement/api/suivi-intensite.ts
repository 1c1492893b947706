import type { FastifyInstance } from "fastify";
import Type from "typebox";
import { type Acte, accomplir } from "../../../acte/index.ts";
import { ouNul } from "../../../kit/http/contrat.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  type AppelApi,
  type DefinitionApi,
  enregistrerApi,
  type ReponseApi,
  type ServicesPasserelle,
} from "../../acces-api/index.ts";
import { refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { lireObjectifEnVigueur, suivreIntensite } from "../actes/suivre-intensite.ts";
import { SEMAINE } from "../contrats.ts";
import { EXEMPLE_OBJECTIF, EXEMPLE_SEMAINE } from "../exemples.ts";
import { presenterSemaine } from "../presenter.ts";
import { fenetreDe } from "../regles/fenetre.ts";
import { ERREURS, ERREURS_PROPOSEES } from "./probleme.ts";

const definition: DefinitionApi = {
  code: "suivi-intensite",
  version: 1,
  titre: "Suivi de l’intensité",
  description: "Objectif hebdomadaire d’une personne, heures prévues et réalisées par semaine.",
  realm: "agent",
  scopes: ["suiviintensite", "profil_accedant"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  proposition: true,
  erreurs: ERREURS_PROPOSEES,
};

const jour = Type.String({ format: "date" });
const Objectif = Type.Object({
  heures: ouNul(Type.Integer({ description: "Nul sous une dispense" })),
  motifReduction: ouNul(Type.String()),
  dispense: ouNul(Type.Object({ motif: Type.String(), debut: jour, fin: jour })),
  debut: Type.String({ format: "date", description: "Signature du contrat qui le donne" }),
  version: Type.Integer({ description: "Version du contrat d’engagement" }),
  source: ouNul(Type.String()),
});
const AUCUN = Type.Null({ description: "Aucun contrat signé" });
const Jour = Type.Optional(Type.String({ format: "date", description: "AAAA-MM-JJ" }));

function enregistrer(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const acces = { scopes: definition.scopes, module: null };
  const suivre = suivreIntensite(services, acces);
  const lireObjectif = lireObjectifEnVigueur(services, acces);
  async function faire<E, S>(
    acte: Acte<E, S | null>,
    entree: E,
    appel: AppelApi,
    presenter: (lu: S) => unknown,
  ): Promise<ReponseApi> {
    const sortie = await accomplir(acte, entree, appel, services.cadre);
    if (!sortie.ok) return refuserDossier(definition, sortie, appel.lieu);
    return sortie.valeur === null
      ? { statut: 204 }
      : { statut: 200, corps: await presenter(sortie.valeur) };
  }
  enregistrerApi(
    serveur,
    definition,
    [
      {
        operation: {
          methode: "GET",
          chemin: "/objectif",
          resume: "Lire l’objectif en vigueur",
          reponses: { 200: Objectif, 204: AUCUN, ...ERREURS },
          exemple: { statut: 200, corps: EXEMPLE_OBJECTIF },
        },
        traiter: async (appel) => {
          const annuaire = await services.cadre.annuaire.lire();
          return faire(lireObjectif, { jeton: appel.jetonUsager }, appel, (lu) => {
            const { heures, motifReduction, dispense, debut, version, sourceId } = lu;
            const source = annuaire.organisation(sourceId)?.nom ?? null;
            return { heures, motifReduction, dispense, debut, version, source };
          });
        },
      },
      {
        operation: {
          methode: "GET",
          chemin: "/semaines",
          resume: "Lire les heures prévues et réalisées par semaine",
          description:
            "Chaque semaine civile de Paris qui touche la période, dans l’ordre. Sans dates : les douze dernières, celle en cours comprise.",
          question: Type.Object({ "date-debut": Jour, "date-fin": Jour }),
          reponses: { 200: Type.Array(Type.Object(SEMAINE)), ...ERREURS },
          exemple: { statut: 200, corps: [EXEMPLE_SEMAINE] },
        },
        traiter: async (appel) => {
          const { "date-debut": du, "date-fin": au } = appel.question;
          const periode = fenetreDe(du, au, jourCivil(services.cadre.horloge.maintenant()));
          if ("ok" in periode) return { entreeRefusee: periode.message };
          const entree = { jeton: appel.jetonUsager, periode };
          return faire(suivre, entree, appel, (semaines) => semaines.map(presenterSemaine));
        },
      },
    ],
    passerelle,
  );
}

/** Suivi de l'intensité v1, proposed: announced for 2026, no contract of it was published. */
// ANX4-B-04
export const apiSuiviIntensite = { definition, enregistrer };
