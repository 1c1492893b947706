import type { Provider } from "oidc-provider";
import type { OptionsFournisseur } from "./fournisseur.ts";

/** The OAuth 2 server, made at its first use and the same ever after. */
export type FournisseurALUsage = () => Promise<Provider>;

/** `creerFournisseur` at its first use: a sixth of what a start reads is its library's. */
export function fournisseurALUsage(options: OptionsFournisseur): FournisseurALUsage {
  let fait: Promise<Provider> | undefined;
  return () => {
    fait ??= import("./fournisseur.ts").then(({ creerFournisseur }) => creerFournisseur(options));
    return fait;
  };
}
