import { type ClaimsParameter, errors, type KoaContextWithOIDC } from "oidc-provider";
import { LONGUEUR_MINIMALE_STATE_NONCE, parametresAutorises } from "./parametres.ts";

/** Refuses a `state` that is absent or too short, and any parameter ProConnect does not know. */
// B8-02
export function exigerState(ctx: KoaContextWithOIDC, state: string | undefined): void {
  exigerLongueur("state", state);
  for (const nom of Object.keys(ctx.query)) {
    if (!parametresAutorises.has(nom)) {
      throw new errors.InvalidRequest(`unexpected parameter '${nom}'`);
    }
  }
}

/** Refuses a `nonce` that is absent or too short. */
// B8-02
export function exigerNonce(_ctx: KoaContextWithOIDC, nonce: string | undefined): void {
  exigerLongueur("nonce", nonce);
}

/** Refuses a `claims` parameter whose members are not objects, or whose `acr` values are not text. */
export function exigerClaims(_ctx: KoaContextWithOIDC, claims: ClaimsParameter): void {
  for (const partie of ["userinfo", "id_token"] as const) {
    for (const [nom, demande] of Object.entries(claims[partie] ?? {})) {
      if (demande === null) continue;
      if (typeof demande !== "object" || Array.isArray(demande)) {
        throw new errors.InvalidRequest(`claims.${partie}.${nom} must be null or an object`);
      }
      if (nom === "acr") exigerValeursAcr(demande);
    }
  }
}

function exigerValeursAcr({ value, values }: { value?: unknown; values?: unknown }): void {
  const textes = Array.isArray(values) && values.every((valeur) => typeof valeur === "string");
  if ((values !== undefined && !textes) || (value !== undefined && typeof value !== "string")) {
    throw new errors.InvalidRequest("acr values must be strings");
  }
}

function exigerLongueur(nom: string, valeur: string | undefined): void {
  if ((valeur ?? "").length < LONGUEUR_MINIMALE_STATE_NONCE) {
    throw new errors.InvalidRequest(
      `${nom} is required, with at least ${LONGUEUR_MINIMALE_STATE_NONCE} characters`,
    );
  }
}
