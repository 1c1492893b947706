/** Lifetimes in seconds, copied from what ProConnect announces; clients must use the returned values. */
export const durees = {
  // B8-12
  session: 12 * 3600,
  // B8-03 (2026 documentation)
  code: 60,
  jetonAcces: 3600,
  jetonRafraichissement: 2 * 3600,
  interaction: 30 * 60,
} as const;

// B8-02
export const LONGUEUR_MINIMALE_STATE_NONCE = 32;

/** Tries of a one-time code before the interaction is given up. */
export const ESSAIS_MAXIMUM = 5;

// B8-08
export const valeursAcr = [
  "eidas0",
  "eidas0-mfa",
  "eidas1",
  "eidas1-mfa",
  "eidas2",
  "eidas3",
] as const;

// B8-05; a null value declares a claim that no scope gives: amr comes on request alone (B8-11).
export const revendications: Record<string, null | string[]> = {
  openid: ["sub", "acr"],
  given_name: ["given_name"],
  usual_name: ["usual_name"],
  email: ["email"],
  uid: ["uid"],
  siret: ["siret"],
  siren: ["siren"],
  idp_id: ["idp_id"],
  organization_label: ["organization_label"],
  roles: ["roles"],
  phone: ["phone_number"],
  organizational_unit: ["organizational_unit"],
  belonging_population: ["belonging_population"],
  chorusdt: ["chorusdt:matricule", "chorusdt:societe"],
  custom: ["custom"],
  acr: null,
  amr: null,
  auth_time: null,
  iss: null,
  sid: null,
};

// B8-01, B8-14; any other parameter of the authorization request is an error (B8-02).
export const parametresAutorises = new Set([
  "acr_values",
  "claims",
  "client_id",
  "code_challenge",
  "code_challenge_method",
  "id_token_hint",
  "idp_hint",
  "login_hint",
  "max_age",
  "nonce",
  "prompt",
  "redirect_uri",
  "response_mode",
  "response_type",
  "scope",
  "siret_hint",
  "state",
  "ui_locales",
]);
