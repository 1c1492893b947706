import { deriverTrousseau } from "../serveur/src/kit/crypto/trousseau.ts";
import type { BaseDeBanc } from "./base.ts";
import { requete, type Tir, tirer } from "./charge/tirer.ts";
import { ACTEURS } from "./population.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

const SECRET = "banc-9b1f4c7a2e6d8035-9b1f4c7a2e6d8035";
export const TROUSSEAU = deriverTrousseau(SECRET);

/** What the measures share. `nombre` people are in the base; a burst lasts `secondes`. */
export type Contexte = {
  readonly base: BaseDeBanc;
  readonly nombre: number;
  readonly secondes: number;
};

export const CHEMIN_JETON = "/connexion/oauth2/access_token?realm=%2Fagent";
const FORMULAIRE = { "content-type": "application/x-www-form-urlencoded" };

/** The whole request for a token of the application of the bench. */
export const DEMANDE_JETON = requete(
  "POST",
  CHEMIN_JETON,
  FORMULAIRE,
  new URLSearchParams({
    grant_type: "client_credentials",
    client_id: ACTEURS.clientId,
    client_secret: ACTEURS.secret,
    scope: ACTEURS.scopes.join(" "),
  }).toString(),
);

/** Gets a token as a client does, and the headers that every call carries. */
export async function entetesApi(port: number): Promise<Record<string, string>> {
  const [, corps = ""] = DEMANDE_JETON.split("\r\n\r\n");
  const reponse = await fetch(`http://127.0.0.1:${port}${CHEMIN_JETON}`, {
    method: "POST",
    headers: FORMULAIRE,
    body: corps,
  });
  if (!reponse.ok) throw new Error(`Jeton refusé : ${await reponse.text()}`);
  const { access_token: jeton } = (await reponse.json()) as { access_token: string };
  return {
    authorization: `Bearer ${jeton}`,
    "pa-nom-agent": "BANC",
    "pa-prenom-agent": "Camille",
    "pa-identifiant-agent": ACTEURS.agent,
  };
}

/** Starts the real command on the base of the bench, with `processus` processes. */
export function servir(contexte: Contexte, processus: number): Promise<Serveur> {
  const { url, urlMigrateur } = contexte.base;
  return demarrerServeur(
    { DATABASE_URL: url, DATABASE_URL_MIGRATION: urlMigrateur, MAILLAGE_SECRET: SECRET },
    ["--processus", String(processus)],
  );
}

/** One burst after a warm-up; answers that are errors are thrown, not counted. */
export async function mesurer(
  contexte: Contexte,
  port: number,
  requetes: readonly string[],
  connexions = 64,
): Promise<Tir> {
  const options = { port, requetes, connexions, dossier: contexte.base.dossier };
  await tirer({ ...options, secondes: Math.max(2, contexte.secondes / 3) });
  const tir = await tirer({ ...options, secondes: contexte.secondes });
  if (tir.erreurs > 0) throw new Error(`${tir.erreurs} réponses en erreur pendant la mesure.`);
  return tir;
}

/** Measures with one server process, then two, and keeps the better. */
export async function mesurerAuMieux(
  contexte: Contexte,
  preparer: (port: number) => Promise<readonly string[]>,
): Promise<Tir & { note: string }> {
  const tirs: (Tir & { processus: number })[] = [];
  for (const processus of [1, 2]) {
    const serveur = await servir(contexte, processus);
    try {
      const requetes = await preparer(serveur.port);
      tirs.push({ ...(await mesurer(contexte, serveur.port, requetes)), processus });
    } finally {
      await serveur.arreter();
    }
  }
  const note = tirs
    .map((t) => `${t.processus} processus : ${Math.round(t.debit)}/s, p99 ${t.p99.toFixed(1)} ms`)
    .join(" ; ");
  const meilleur = tirs.reduce((a, b) => (b.debit > a.debit ? b : a));
  return { ...meilleur, note: `${note} (${meilleur.outil})` };
}
