import { jourCivil } from "../../kit/jour-civil.ts";
import { compteOuvert, lireAgent } from "../habilitations/index.ts";
import type { ServicesIdentite } from "./services.ts";

/** The names that an application reads of an agent who signed in for it. */
type Porteur = { readonly given_name: string; readonly family_name: string };

/**
 * Whom a token of the authorization code speaks for, asked again each time that it is renewed; null once the account is
 * closed, and for a partner's agent while the engagement in force, which tells of the professional secrecy, is not theirs.
 */
// CONV-5-04 CONV-4-05
export function lirePorteur({
  pool,
  cadre,
  acceptations,
}: ServicesIdentite): (id: string) => Promise<Porteur | null> {
  return async (id) => {
    const agent = await lireAgent(pool, id);
    const jour = jourCivil(cadre.horloge.maintenant());
    if (!agent || !compteOuvert(agent, jour)) return null;
    const { confidentialite } = await acceptations(id, jour);
    const organisation = (await cadre.annuaire.lire()).organisation(agent.organisationId);
    if (!confidentialite && organisation?.type !== "FT") return null;
    return { given_name: agent.prenom, family_name: agent.nom };
  };
}
