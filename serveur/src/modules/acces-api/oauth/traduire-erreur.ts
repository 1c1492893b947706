import type { ErreurOauth } from "./demande-jeton.ts";

export const ECHEC_CLIENT = "Client authentication failed";

/** The exact English wording of the wire (§1.2) for an error of the token endpoint. */
export function traduireErreur(
  erreur: string,
  description: string,
  detail: string,
  typeOctroi: string,
): ErreurOauth {
  if (erreur === "invalid_grant" && /redirect_uri/.test(detail)) {
    return {
      error: "redirect_uri_mismatch",
      error_description: "The redirection URI provided does not match a pre-registered value.",
    };
  }
  if (/grant type is not allowed/.test(`${description} ${detail}`)) {
    return {
      error: "unsupported_grant_type",
      error_description: `Grant type is not supported: ${typeOctroi}`,
    };
  }
  if (/^no client authentication mechanism/.test(detail)) {
    return { error: "invalid_client", error_description: ECHEC_CLIENT };
  }
  const phrases: Record<string, string> = {
    invalid_client: ECHEC_CLIENT,
    unauthorized_client: `Grant type is not supported: ${typeOctroi}`,
    unsupported_grant_type: `Grant type is not supported: ${typeOctroi}`,
    invalid_grant: "The provided access grant is invalid, expired, or revoked.",
  };
  const error = erreur === "unauthorized_client" ? "unsupported_grant_type" : erreur;
  return { error, error_description: phrases[erreur] ?? description };
}
