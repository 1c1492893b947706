/** A fictional agent offered by the stand-in identity provider. */
export type AgentDemo = {
  /** Unique among the demo agents (ProConnect: unique per agent and per identity provider). */
  sub: string;
  given_name: string;
  usual_name: string;
  email: string;
  uid: string;
  /** 14 digits. */
  siret: string;
  organization_label: string;
  idp_id: string;
  roles?: string[];
  /** Shared TOTP secret, base32. */
  secretTotp: string;
  /** Value of `acr` reached without and with the second factor. */
  acr: { sans2fa: string; avec2fa: string };
  /** Shown in the list: « Conseillère, Département du Pas-de-Calais (fictif) ». */
  fonction: string;
};
