import { creerTirage, type Tirage } from "./tirage.ts";
import { numeroDemo } from "./usagers-demo.ts";

const JOUR_MS = 86_400_000;
const PARCOURS = ["PED", "PED", "PSP", "PSP", "PSP", "PSO"];
const FAIBLE = "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
const FORT = "IMPACT_FORT_RECHERCHE_EMPLOI";

/**
 * The orientations of one person of the demonstration around `autour`: two in three are on a path, some
 * wait for a decision, some questionnaires are unfinished, the others were never oriented.
 */
export function* orientationsDemo(graine: number, rang: number, autour: Date): Generator<object> {
  const tirage = creerTirage(graine ^ 0x4f_52_49, rang);
  const sort = tirage.entier(100);
  if (sort >= 85) return;
  const creee = new Date(autour.getTime() - (5 + tirage.entier(200)) * JOUR_MS);
  const commun = {
    type: "orientation",
    usager: numeroDemo(rang),
    source: "cd62",
    origine: "INSCRIPTION_AUTO_CAF",
    creeeLe: creee.toISOString(),
  };
  const identifiant = `demo-${graine}-${rang}`;
  if (sort < 65) {
    const parcours = tirage.parmi(PARCOURS);
    yield {
      ...commun,
      identifiant,
      etat: "OUVERT",
      parcours,
      organisme: parcours === "PED" ? "FT" : "CD",
      entreeLe: new Date(creee.getTime() + 3 * JOUR_MS).toISOString().slice(0, 10),
      criteres: criteresDemo(tirage),
    };
    return;
  }
  const complets = criteresDemo(tirage);
  if (sort < 78) {
    const lourd = complets.contrainte_financiere === FORT;
    yield {
      ...commun,
      identifiant,
      etat: "EN_ATTENTE",
      parcours: lourd ? "PSP" : "PED",
      organisme: lourd ? "CD" : "FT",
      criteres: complets,
    };
    return;
  }
  const { niveau_etude: _plusTard, ...partiels } = complets;
  yield {
    ...commun,
    identifiant,
    etat: "BROUILLON",
    parcours: "IND",
    organisme: "IND",
    criteres: partiels,
  };
}

function criteresDemo(tirage: Tirage): Record<string, unknown> {
  return {
    situation_professionnelle: tirage.parmi(["DEUX_DERNIERES_ANNEES", "PLUS_DEUX_ANS"]),
    niveau_etude: tirage.parmi(["C3A", "NV5", "NV5", "NV4", "NV3"]),
    capacite_a_travailler: true,
    projet_pro: tirage.parmi(["SALARIAT", "SALARIAT", "FORMATION", "ENTREPRENARIAT"]),
    contrainte_sante: "AUCUNE",
    contrainte_logement: "AUCUNE",
    contrainte_mobilite: tirage.parmi(["AUCUNE", "AUCUNE", "DEPENDANT_TRANSPORT"]),
    contrainte_familiale: "AUCUNE",
    contrainte_financiere: tirage.parmi(["AUCUNE", FAIBLE, FORT]),
    contrainte_numerique: "AUCUNE",
    contrainte_administrative_juridique: "AUCUNE",
    contrainte_francais_calcul: "AUCUNE",
  };
}
