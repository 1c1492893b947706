import type { FastifyInstance } from "fastify";
import { routesActes } from "../../identite/index.ts";
import { adapter, parCle, type ServicesUsagers } from "../../usagers/index.ts";
import { changerLaPeriode } from "../actes/changer-periode.ts";
import { consulterPeriodes } from "../actes/consulter-periodes.ts";
import { mobiliserPeriode } from "../actes/mobiliser-periode.ts";
import { recueillirAvis } from "../actes/recueillir-avis.ts";
import {
  AvisDonne,
  CORPS_PERIODE,
  PeriodeDemandee,
  PeriodeLue,
  PeriodeMobilisee,
  PeriodesDuPortail,
} from "../contrats-periodes.ts";
import { lireGeste } from "../lire-geste.ts";

const ACCES = { scopes: null, module: "mobilisation-accompagnement" };
const RACINE = "/usagers/:cle/periodes";

type Geste = { readonly cle: string; readonly id: string } & object;

/** The screen « Mobilisation période d'accompagnement », over the actes of the API. */
// ANX4-A-10 ANX4-B-11
export function enregistrerPortailPeriodes(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Mobilisation d’accompagnement");
  servir({ chemin: RACINE, sortie: PeriodesDuPortail }, parCle(consulterPeriodes(services, ACCES)));
  servir(
    { chemin: RACINE, corps: { periode: PeriodeDemandee }, sortie: PeriodeMobilisee },
    parCle(mobiliserPeriode(services, ACCES)),
  );
  for (const [suite, geste] of [
    ["prolongation", "prolonger"],
    ["fin", "terminer"],
    ["annulation", "annuler"],
  ] as const) {
    const acte = parCle(changerLaPeriode(services, ACCES, geste));
    const adapte = adapter(acte, ({ cle, id, ...corps }: Geste) => ({
      cle,
      id,
      ...lireGeste(corps),
    }));
    const corps = CORPS_PERIODE[geste].properties;
    servir({ chemin: `${RACINE}/:id/${suite}`, corps, sortie: PeriodeLue }, adapte);
  }
  servir(
    { chemin: `${RACINE}/:id/avis`, corps: AvisDonne.properties, sortie: PeriodeLue },
    parCle(recueillirAvis(services, ACCES)),
  );
}
