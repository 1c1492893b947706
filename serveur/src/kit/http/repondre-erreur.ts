import type { FastifyReply, FastifyRequest } from "fastify";
import { ATTENTE_INDISPONIBLE, estIndisponible } from "../indisponible.ts";
import { estCorpsIllisible } from "./lire-json.ts";
import { attendUnePage, pageErreur } from "./page-erreur.ts";
import { envoyerRefus } from "./refus-portail.ts";

const INDISPONIBLE = {
  code: "INDISPONIBLE",
  titre: "Service momentanément indisponible",
  message: "Le service est momentanément indisponible. Réessayez dans un instant.",
};
const INTERNE = {
  code: "ERREUR_INTERNE",
  titre: "Une erreur interne est survenue",
  message: "Une erreur interne est survenue. Réessayez dans un instant.",
};

/**
 * The answer to an error where no face has its own shape, as a page to whom opened one; a surprise says nothing of
 * itself.
 */
export function repondreErreur(
  erreur: unknown,
  requete: FastifyRequest,
  reponse: FastifyReply,
): FastifyReply {
  const phrase = phraseErreurRequete(erreur);
  if (phrase) {
    return envoyerRefus(requete, reponse, 400, { code: "ENTREE_INVALIDE", message: phrase });
  }
  // An address that no file can have, such as one with `//`, is unknown like any other.
  if ((erreur as { code?: string }).code === "FST_STATIC_FORBIDDEN_PATH") {
    reponse.callNotFound();
    return reponse;
  }
  journaliserSurprise(requete, erreur);
  const passagere = estIndisponible(erreur);
  if (passagere) reponse.header("retry-after", ATTENTE_INDISPONIBLE);
  const statut = passagere ? 503 : 500;
  const panne = passagere ? INDISPONIBLE : INTERNE;
  if (attendUnePage(requete)) {
    return reponse.code(statut).type("text/html; charset=utf-8").send(pageErreur(requete, panne));
  }
  return envoyerRefus(requete, reponse, statut, panne);
}

/**
 * Writes where an unforeseen error was born: its class, its code and the lines of code it went
 * through. Never its message, in which PostgreSQL or a serializer may quote a person's data.
 */
export function journaliserSurprise({ log }: FastifyRequest, erreur: unknown): void {
  const { name, code, stack = "" } = erreur as { name?: string; code?: string; stack?: string };
  const lieux = stack.split("\n").filter((ligne) => /^ {4}at /.test(ligne));
  log.error(
    { nom: name, code, pile: lieux.slice(0, 10).map((lieu) => lieu.trim()) },
    "erreur interne",
  );
}

/** The French sentence of an error raised before a route's own code ran; null for a surprise. */
export function phraseErreurRequete(erreur: unknown): string | null {
  const { code, validation, message, statusCode } = erreur as {
    code?: string;
    validation?: unknown;
    message: string;
    statusCode?: number;
  };
  if (validation || estCorpsIllisible({ code })) return message;
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return "Le corps de la requête est trop volumineux.";
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return "Le corps doit être en application/json.";
  if (code === "FST_ERR_BAD_URL" || code === "FST_ERR_MAX_PARAM_LENGTH") {
    return "L’adresse n’est pas valide.";
  }
  if (code === "FST_ERR_CTP_EMPTY_JSON_BODY") return "Le corps de la requête est vide.";
  if (statusCode === 400) return "Le corps de la requête n’est pas un JSON valide.";
  return null;
}
