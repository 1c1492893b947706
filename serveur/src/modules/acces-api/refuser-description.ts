import { type Refus, refus } from "../../kit/resultat.ts";
import { adresseRecevable } from "./liste-adresses.ts";
import { verifierJwks } from "./oauth/verifier-jwks.ts";
import { redirectionRecevable } from "./regles/redirection.ts";

export type DescriptionApplication = {
  readonly redirections: readonly string[];
  readonly adresses: readonly string[];
  readonly jwks: unknown;
};

/** Why an application may not be described so, or null: first fault, with what would be accepted. */
export function refuserDescription(voulue: DescriptionApplication): Refus | null {
  const redirection = voulue.redirections.find((adresse) => !redirectionRecevable(adresse));
  if (redirection !== undefined) {
    return refus(
      "REDIRECTION_REFUSEE",
      "Une adresse de redirection est refusée : écrivez-la en entier, en https (http pour votre seul poste), sans « # », « * » ni identifiant.",
    );
  }
  if (voulue.adresses.some((adresse) => !adresseRecevable(adresse))) {
    return refus(
      "ADRESSE_REFUSEE",
      "Une adresse IP est refusée : écrivez une adresse, ou une plage au plus large /16 (IPv4) ou /32 (IPv6), comme 203.0.113.0/24.",
    );
  }
  if (voulue.jwks === null) return null;
  const verdict = verifierJwks(voulue.jwks);
  return "ok" in verdict ? verdict : null;
}
