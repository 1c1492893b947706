import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { type Refus, refus } from "../../kit/resultat.ts";
import {
  type Agent,
  annoncerRattachement,
  compteOuvert,
  lireAgent,
  lireAgentParIdentifiant,
} from "../habilitations/index.ts";
import type { IdentiteProconnect } from "./client-proconnect.ts";
import { lireLien, noterLien } from "./depot/connexions.ts";
import type { ServicesIdentite } from "./services.ts";

/**
 * The agent who signed in: known by (idp_id, sub), or linked at the first sign-in by their
 * identifier, never by their e-mail alone (B8-06). The SIRET must be that of their organisation.
 */
// CONV-3.2-09 ANX3-2.1-02 ANX1-5.1-06
export async function reconnaitreAgent(
  services: ServicesIdentite,
  identite: IdentiteProconnect,
): Promise<{ ok: true; agent: Agent } | Refus> {
  const { pool } = services;
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const validees = await services.parametres.textes("identite.solutions_validees", jour);
  // ANX1-5.1-06: "proconnect" stands for every provider that ProConnect federates.
  if (!validees.includes("proconnect") && !validees.includes(identite.fournisseur)) {
    return refus(
      "SOLUTION_NON_VALIDEE",
      "Votre fournisseur d’identité n’est pas validé par l’opérateur.",
    );
  }
  const lie = await lireLien(pool, identite.fournisseur, identite.sujet);
  const agent = lie
    ? await lireAgent(pool, lie)
    : await lireAgentParIdentifiant(pool, identite.uid);
  if (!agent) {
    return refus(
      "AGENT_INCONNU",
      "Aucun compte ne correspond : demandez votre habilitation au responsable de la gestion des comptes de votre organisation.",
    );
  }
  if (!compteOuvert(agent, jour)) {
    return refus("COMPTE_FERME", "Ce compte est fermé.");
  }
  // CONV-7-20
  if (await services.blocages.agent(agent.id, agent.organisationId)) {
    return refus("COMPTE_BLOQUE", "L’opérateur a bloqué cet accès, le temps d’une vérification.");
  }
  const annuaire = await services.cadre.annuaire.lire();
  const organisation = annuaire.organisation(agent.organisationId);
  // ANX1-2-08: a third party's agent signs in as their employer's.
  if (!organisation || (agent.siretTiers ?? organisation.siret) !== identite.siret) {
    return refus(
      "SIRET_DIFFERENT",
      "L’organisation indiquée par ProConnect n’est pas celle de votre compte.",
    );
  }
  if (!lie) {
    const { fournisseur, sujet } = identite;
    await enTransaction(pool, async (client) => {
      const autre = await noterLien(client, fournisseur, sujet, agent.id);
      if (autre) await annoncerRattachement(client, annuaire, agent);
    });
  }
  return { ok: true, agent };
}
