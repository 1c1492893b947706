import { requete } from "../charge/tirer.ts";
import { type Contexte, mesurer } from "../contexte.ts";
import { fauteDeFrappe, personne } from "../population.ts";
import { ouvrirSessionPortail } from "../session.ts";
import type { Mesure } from "../tableau.ts";

const ESSAIS = 2000;

/** Searches of the portal by identity, one letter swapped in each name, one after the other. */
export async function mesurerIdentite(contexte: Contexte): Promise<Mesure[]> {
  const session = await ouvrirSessionPortail(contexte.base.url);
  const entetes = { ...session.entetes, "content-type": "application/json" };
  const requetes = Array.from({ length: ESSAIS }, (_, rang) => {
    const { nom, prenom, dateNaissance } = personne((rang * 7_368_787) % contexte.nombre);
    const corps = { mode: "identite", nom: fauteDeFrappe(nom), prenom, dateNaissance };
    return requete("POST", "/portail/api/usagers/recherche", entetes, JSON.stringify(corps));
  });
  const { port } = await contexte.servir(1);
  const tir = await mesurer(contexte, port, requetes, 1);
  return [{ nom: "identiteP99", valeur: tir.p99, note: `médiane ${tir.p50.toFixed(2)} ms` }];
}
