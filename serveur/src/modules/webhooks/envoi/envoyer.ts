import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { CodeEchec, Envoi } from "../regles/echec.ts";
import { type Adresse, type Resolveur, resoudre } from "./resoudre.ts";

export type ReglesEnvoi = {
  /** Demonstration alone: http and private addresses are admitted. */
  readonly privees: boolean;
  readonly delaiMs: number;
  readonly resolveur?: Resolveur;
};

/** What is read of an answer before the connection is cut: its body is never kept. */
const OCTETS_LUS = 16_384;
const CERTIFICAT = /^(ERR_TLS|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|HOSTNAME_)/;

/**
 * Posts a message and says what came of it; never throws. No redirect is followed, the answer's body is
 * dropped, and everything, name resolution included, fits in the delay.
 */
export async function envoyer(
  url: URL,
  corps: string,
  entetes: Readonly<Record<string, string>>,
  regles: ReglesEnvoi,
): Promise<Envoi> {
  const debut = performance.now();
  const signal = AbortSignal.timeout(regles.delaiMs);
  const { statut, echec } = await Promise.race([
    appeler(url, corps, entetes, regles, signal),
    expiration(signal),
  ]);
  return { statut, echec, dureeMs: Math.round(performance.now() - debut) };
}

type Issue = Omit<Envoi, "dureeMs">;

async function appeler(
  url: URL,
  corps: string,
  entetes: Readonly<Record<string, string>>,
  { privees, resolveur }: ReglesEnvoi,
  signal: AbortSignal,
): Promise<Issue> {
  const adresses = await resoudre(url, privees, resolveur);
  if (typeof adresses === "string") return { statut: null, echec: adresses };
  try {
    const reponse = await poster(url, corps, entetes, adresses, signal);
    return juger(reponse.statusCode ?? 0);
  } catch (erreur) {
    return { statut: null, echec: signal.aborted ? "DELAI" : nommer(erreur) };
  }
}

function poster(
  url: URL,
  corps: string,
  entetes: Readonly<Record<string, string>>,
  adresses: readonly Adresse[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((resoudre, rejeter) => {
    const requete = request(url, {
      method: "POST",
      // A connection of its own: one kept open could lead where the name no longer does.
      agent: false,
      headers: { ...entetes, "content-length": String(Buffer.byteLength(corps)) },
      // All of them, which Node tries in turn: a name often has an IPv6 address that leads nowhere from here.
      lookup: (_nom, options, rappel) =>
        options.all
          ? rappel(
              null,
              adresses.map((adresse) => ({ ...adresse })),
            )
          : rappel(null, adresses[0]!.address, adresses[0]!.family),
      signal,
    });
    requete.on("error", rejeter);
    requete.on("response", (reponse) => {
      delaisser(reponse);
      resoudre(reponse);
    });
    requete.end(corps);
  });
}

/** Reads a little, so that a polite partner may end; cuts what goes on. */
function delaisser(reponse: IncomingMessage): void {
  let lus = 0;
  reponse.on("error", () => {});
  reponse.on("data", (morceau: Buffer) => {
    lus += morceau.length;
    if (lus > OCTETS_LUS) reponse.destroy();
  });
}

function juger(statut: number): Issue {
  if (statut >= 200 && statut < 300) return { statut, echec: null };
  return { statut, echec: statut >= 300 && statut < 400 ? "REDIRECTION" : "STATUT" };
}

function nommer(erreur: unknown): CodeEchec {
  const { code = "" } = erreur as { code?: string };
  return CERTIFICAT.test(code) ? "CERTIFICAT" : "CONNEXION";
}

function expiration(signal: AbortSignal): Promise<Issue> {
  return new Promise((resoudre) => {
    signal.addEventListener("abort", () => resoudre({ statut: null, echec: "DELAI" }), {
      once: true,
    });
  });
}
