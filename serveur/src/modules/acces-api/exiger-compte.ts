import type pg from "pg";
import type { Acteur, ActeurAgent } from "../../acte/index.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { type Refus, refus } from "../../kit/resultat.ts";
import { type Fiche, lireFiche } from "./depot/applications-du-compte.ts";
import { lireAvertissement } from "./depot/avertissements.ts";
import { type Compte, lireCompte } from "./depot/comptes.ts";
import { estAvertie } from "./regles/secret-professionnel.ts";
import type { AcceptationsDeveloppeur, ServicesDeveloppeur } from "./services.ts";

/** Who may manage applications, on the developer portal. */
export const DROIT_DEVELOPPEUR = { scopes: null, module: null, roles: ["DEVELOPPEUR"] } as const;

/** What whoever acts has accepted, in the versions in force that day. */
export function lireAcceptations(
  services: ServicesDeveloppeur,
  { agentId }: Pick<ActeurAgent, "agentId">,
): Promise<AcceptationsDeveloppeur> {
  return services.acceptations(agentId, jourCivil(services.cadre.horloge.maintenant()));
}

/** Why the conditions of use stop somebody, or null. A new version asks again. */
// ANX3-1-06
export async function refuserSansCgu(
  services: ServicesDeveloppeur,
  acteur: ActeurAgent,
): Promise<Refus | null> {
  return (await lireAcceptations(services, acteur)).conditions("francetravail-io")
    ? null
    : refus(
        "CGU_A_ACCEPTER",
        "Acceptez d’abord les conditions générales d’utilisation de francetravail.io.",
      );
}

/** The developer account of whoever acts, its conditions accepted; or why there is none. */
// ANX3-1-03 ANX3-1-04 ANX3-1-06
export async function exigerCompte(
  services: ServicesDeveloppeur,
  acteur: Acteur,
): Promise<Compte | Refus> {
  const agent = acteur as ActeurAgent;
  const compte = await lireCompte(services.pool, agent.agentId);
  // An agent who changed employer opens an account again, for the new one.
  if (!compte || compte.organisationId !== agent.organisation.id) {
    return refus("COMPTE_ABSENT", "Ouvrez d’abord votre compte dans l’espace développeur.");
  }
  return (await refuserSansCgu(services, agent)) ?? compte;
}

export const APPLICATION_INCONNUE = refus(
  "APPLICATION_INCONNUE",
  "Cette application n’existe pas.",
);

const SECRET_A_ATTESTER = refus(
  "SECRET_A_ATTESTER",
  "Attestez d’abord que les agents nommés par cette application sont avertis du secret professionnel : sa page le demande.",
);

/** Why the data of people are not given to an application, or null: nobody said that its agents know of the secrecy. */
// CONV-5-04
export async function refuserSansAvertissement(
  client: pg.ClientBase,
  applicationId: string,
): Promise<Refus | null> {
  return estAvertie(await lireAvertissement(client, applicationId)) ? null : SECRET_A_ATTESTER;
}

/** An application that whoever acts may manage, and their account; or why not. */
// ANX3-1-03
export async function exigerApplication(
  services: ServicesDeveloppeur,
  acteur: Acteur,
  id: string,
): Promise<{ readonly compte: Compte; readonly fiche: Fiche } | Refus> {
  const compte = await exigerCompte(services, acteur);
  if ("ok" in compte) return compte;
  const fiche = await lireFiche(services.pool, compte, id);
  return fiche ? { compte, fiche } : APPLICATION_INCONNUE;
}
