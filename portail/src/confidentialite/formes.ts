import type { Recu } from "../kit/contrats.ts";

type Suivi = Recu<"/portail/api/confidentialite">;
export type Organisme = Suivi["organismes"][number];
export type DestinataireAdmis = Suivi["destinataires"][number];
export type Lieu = Suivi["hebergement"][number];
type Engagements = Recu<"/portail/api/confidentialite/engagements/{organisationId}">;
export type Compte = Engagements["comptes"][number];
export type ApplicationAvertie = Engagements["applications"][number];

export const GENRES: Readonly<Record<DestinataireAdmis["genre"], string>> = {
  organisme: "Organisme",
  tiers: "Tiers",
  application: "Application",
  webhook: "Webhook",
  contact: "Contact",
};

const COMPOSANTS: Readonly<Record<string, string>> = {
  serveur: "Serveur",
  base: "Base de données",
  courriels: "Courriels",
  sauvegardes: "Sauvegardes",
};

export const nommerComposant = (code: string): string => COMPOSANTS[code] ?? code;

/** The country of an ISO 3166-1 code. */
export function nommerPays(code: string): string {
  return new Intl.DisplayNames("fr", { type: "region" }).of(code) ?? code;
}
