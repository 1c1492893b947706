import { randomUUID } from "node:crypto";
import { attendre } from "./attendre.ts";
import { ErreurMaillage } from "./erreur-maillage.ts";
import type { Reglages } from "./options.ts";

export type Envoi = {
  /** What the call does, in words, for the error's message. */
  readonly nom: string;
  readonly chemin: string;
  readonly requete: RequestInit & { readonly headers: Readonly<Record<string, string>> };
  readonly signal?: AbortSignal | undefined;
};

/** A whole answer: nothing of it is left on the network. */
export type Recue = {
  readonly statut: number;
  readonly corps: unknown;
  readonly vide: boolean;
  readonly correlation: string;
  readonly attendre: number | null;
};

const PASSAGERS = new Set([429, 503]);

/**
 * Sends a request and waits its turn: a quota (429) or an unavailability (503) is tried again after
 * Retry-After, a bounded number of times. Any other status is an answer.
 * @throws ErreurMaillage when the network fails, the signal is aborted, or the turn never comes.
 */
export async function envoyer(envoi: Envoi, reglages: Reglages): Promise<Recue> {
  const correlation = randomUUID();
  for (let essai = 0; ; essai += 1) {
    const recue = await transmettre(envoi, correlation, reglages);
    if (!PASSAGERS.has(recue.statut)) return recue;
    const secondes = recue.attendre ?? 2 ** essai;
    if (essai >= reglages.nouveauxEssais || secondes > reglages.attenteMaximale) {
      const quota = recue.statut === 429;
      throw new ErreurMaillage(
        quota ? `${envoi.nom} : quota dépassé` : `${envoi.nom} : service indisponible`,
        {
          suite: "reessayer",
          code: quota ? "QUOTA" : (codeDuCorps(recue.corps) ?? "INDISPONIBLE"),
          statut: recue.statut,
          correlation,
          attendre: secondes,
        },
      );
    }
    await attendre(secondes * 1000, envoi.signal).catch(() => {
      throw interrompu(envoi, correlation, envoi.signal);
    });
  }
}

async function transmettre(envoi: Envoi, correlation: string, reglages: Reglages): Promise<Recue> {
  const headers = composerEntetes(envoi, correlation);
  try {
    const reponse = await reglages.fetch(reglages.baseUrl + envoi.chemin, {
      ...envoi.requete,
      headers,
      redirect: "manual",
      ...(envoi.signal && { signal: envoi.signal }),
    });
    const texte = await reponse.text();
    return {
      statut: reponse.status,
      corps: lireJson(texte),
      vide: texte === "",
      correlation: reponse.headers.get("x-correlation-id") ?? correlation,
      attendre: lireDelai(reponse.headers.get("retry-after")),
    };
  } catch (erreur) {
    if (envoi.signal?.aborted) throw interrompu(envoi, correlation, envoi.signal);
    const precisions = { suite: "reessayer", code: "RESEAU", statut: 0, correlation } as const;
    const cause = codeDuReseau(erreur);
    const phrase = `${envoi.nom} : la plateforme ne répond pas`;
    throw new ErreurMaillage(cause ? `${phrase}, ${cause}` : phrase, precisions);
  }
}

/** Why the network failed (ECONNREFUSED, ENOTFOUND, DEPTH_ZERO_SELF_SIGNED_CERT…), when it says: a code names nobody. */
function codeDuReseau(erreur: unknown): string | null {
  const { code, cause } = (erreur ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  const lu = cause?.code ?? code;
  return typeof lu === "string" && /^[A-Z][A-Z_]{2,60}$/.test(lu) ? lu : null;
}

function composerEntetes(envoi: Envoi, correlation: string): Headers {
  try {
    const propres = { accept: "application/json", "x-correlation-id": correlation };
    return new Headers({ ...propres, ...envoi.requete.headers });
  } catch {
    const precisions = {
      suite: "arreter",
      code: "JETON_ILLISIBLE",
      statut: 0,
      correlation,
    } as const;
    throw new ErreurMaillage(`${envoi.nom} : jeton impossible à transmettre`, precisions);
  }
}

/** The caller gave up: asking again is for them to say, unless it is their own delay that has passed. */
export function interrompu(
  envoi: { readonly nom: string },
  correlation: string | null,
  signal: AbortSignal | undefined,
): ErreurMaillage {
  const delai = (signal?.reason as { name?: unknown } | undefined)?.name === "TimeoutError";
  const [phrase, suite, code] = delai
    ? (["délai dépassé", "reessayer", "DELAI"] as const)
    : (["appel interrompu", "arreter", "INTERROMPU"] as const);
  return new ErreurMaillage(`${envoi.nom} : ${phrase}`, { suite, code, statut: 0, correlation });
}

function lireJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return null;
  }
}

/** Seconds; null when the header is absent or is not a number of seconds. */
function lireDelai(valeur: string | null): number | null {
  return valeur !== null && /^\d+$/.test(valeur.trim()) ? Number(valeur) : null;
}

/** The platform's code, whichever envelope this API uses. */
export function codeDuCorps(corps: unknown): string | null {
  if (typeof corps !== "object" || corps === null) return null;
  const { codeRetour, codeErreur, code, error } = corps as Record<string, unknown>;
  const lu = codeRetour ?? codeErreur ?? code ?? error;
  return typeof lu === "string" && /^[\w-]{1,40}$/.test(lu) ? lu : null;
}

/** The platform's sentence, under the name that this API gives it. */
export function phraseDuCorps(corps: unknown): string | null {
  if (typeof corps !== "object" || corps === null) return null;
  const { detail, message, erreur, m_messageErreur, error_description } = corps as Record<
    string,
    unknown
  >;
  const lue = detail ?? message ?? erreur ?? m_messageErreur ?? error_description;
  return typeof lue === "string" && lue !== "" ? lue.slice(0, 2000) : null;
}
