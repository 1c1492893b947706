import { deriverTrousseau } from "../serveur/src/kit/crypto/trousseau.ts";
import { type BaseDeBanc, ouvrirBaseDeBanc } from "./base.ts";
import { requete, type Tir, tirer } from "./charge/tirer.ts";
import { ACTEURS } from "./population.ts";
import { demarrerServeur, type Serveur } from "./serveur.ts";

const SECRET = "banc-9b1f4c7a2e6d8035-9b1f4c7a2e6d8035";
export const TROUSSEAU = deriverTrousseau(SECRET);

/** How much is measured. */
export type Ampleur = {
  /** People in the base. */
  readonly nombre: number;
  /** Of these, how many have a dossier of ten events. */
  readonly dossiers: number;
  /** How long a burst lasts. */
  readonly secondes: number;
  /** Numbers of server processes that are tried; the better is kept. */
  readonly processus: readonly number[];
};

/** What the measures share. */
export type Contexte = Ampleur & {
  readonly base: BaseDeBanc;
  /** The real command on the base, with so many processes: started once, for all the measures. */
  servir(processus: number): Promise<Serveur>;
  fermer(): Promise<void>;
};

export async function ouvrirContexte(ampleur: Ampleur): Promise<Contexte> {
  const base = await ouvrirBaseDeBanc();
  const serveurs = new Map<number, Promise<Serveur>>();
  const reglages = {
    DATABASE_URL: base.url,
    DATABASE_URL_MIGRATION: base.urlMigrateur,
    MAILLAGE_SECRET: SECRET,
  };
  return {
    ...ampleur,
    base,
    servir(processus) {
      const serveur =
        serveurs.get(processus) ?? demarrerServeur(reglages, ["--processus", String(processus)]);
      serveurs.set(processus, serveur);
      return serveur;
    },
    async fermer() {
      for (const serveur of serveurs.values()) await (await serveur).arreter();
      await base.fermer();
    },
  };
}

const CHEMIN_JETON = "/connexion/oauth2/access_token?realm=%2Fagent";
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

const CONNEXIONS = 64;
const ECHAUFFEMENT_MINIMAL = 2;

/**
 * One burst after a warm-up, by many connections even when the burst has one: V8 compiles what has run
 * thousands of times. Answers that are errors are thrown, not counted.
 */
export async function mesurer(
  contexte: Contexte,
  port: number,
  requetes: readonly string[],
  connexions = CONNEXIONS,
): Promise<Tir> {
  const options = { port, requetes, dossier: contexte.base.dossier };
  const echauffement = Math.max(ECHAUFFEMENT_MINIMAL, Math.ceil(contexte.secondes / 3));
  await tirer({ ...options, connexions: CONNEXIONS, secondes: echauffement });
  const tir = await tirer({ ...options, connexions, secondes: contexte.secondes });
  if (tir.erreurs > 0) throw new Error(`${tir.erreurs} réponses en erreur pendant la mesure.`);
  return tir;
}

/** Measures with each number of server processes, and keeps the better. */
export async function mesurerAuMieux(
  contexte: Contexte,
  preparer: (port: number) => Promise<readonly string[]>,
): Promise<Tir & { note: string }> {
  const tirs: (Tir & { processus: number })[] = [];
  let requetes: readonly string[] | undefined;
  for (const processus of contexte.processus) {
    const { port } = await contexte.servir(processus);
    requetes ??= await preparer(port);
    tirs.push({ ...(await mesurer(contexte, port, requetes)), processus });
  }
  const note = tirs
    .map((t) => `${t.processus} processus : ${Math.round(t.debit)}/s, p99 ${t.p99.toFixed(1)} ms`)
    .join(" ; ");
  const meilleur = tirs.reduce((a, b) => (b.debit > a.debit ? b : a));
  return { ...meilleur, note: `${note} (${meilleur.outil})` };
}
