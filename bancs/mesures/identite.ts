import { ouvrirPool } from "../../serveur/src/kit/postgres/pool.ts";
import { lireAgentParIdentifiant } from "../../serveur/src/modules/habilitations/index.ts";
import { ouvrirSession } from "../../serveur/src/modules/identite/depot/sessions.ts";
import { TEMOIN } from "../../serveur/src/modules/identite/services.ts";
import { requete } from "../charge/tirer.ts";
import { type Contexte, mesurer, servir } from "../contexte.ts";
import { ACTEURS, fauteDeFrappe, personne } from "../population.ts";
import type { Mesure } from "../tableau.ts";

const ESSAIS = 2000;

/** Searches of the portal by identity, one letter swapped in each name, one after the other. */
export async function mesurerIdentite(contexte: Contexte): Promise<Mesure[]> {
  const entetes = {
    cookie: `${TEMOIN}=${await connecter(contexte.base.url)}`,
    "x-maillage": "portail",
    "content-type": "application/json",
  };
  const requetes = Array.from({ length: ESSAIS }, (_, rang) => {
    const { nom, prenom, dateNaissance } = personne((rang * 7_368_787) % contexte.nombre);
    const corps = { mode: "identite", nom: fauteDeFrappe(nom), prenom, dateNaissance };
    return requete("POST", "/portail/api/usagers/recherche", entetes, JSON.stringify(corps));
  });
  const serveur = await servir(contexte, 1);
  try {
    const tir = await mesurer(contexte, serveur.port, requetes, 1);
    return [{ nom: "identiteP99", valeur: tir.p99, note: `médiane ${tir.p50.toFixed(2)} ms` }];
  } finally {
    await serveur.arreter();
  }
}

async function connecter(url: string): Promise<string> {
  const pool = ouvrirPool(url, 1);
  const agent = await lireAgentParIdentifiant(pool, ACTEURS.agent);
  const temoin = await ouvrirSession(pool, {
    agentId: agent?.id as string,
    acr: "eidas2",
    amr: ["pwd", "otp", "mfa"],
    secondFacteur: "fournisseur",
    idToken: "banc",
    ouverteLe: new Date(),
  });
  await pool.end();
  return temoin;
}
