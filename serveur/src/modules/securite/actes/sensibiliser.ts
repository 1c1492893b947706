import { randomUUID } from "node:crypto";
import type { Acte, Acteur, ActeurAgent, DroitRequis } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireFicheAcces } from "../../habilitations/index.ts";
import { lireModuleEnVigueur } from "../depot/modules-sensibilisation.ts";
import { insererSensibilisation, lireDerniere } from "../depot/sensibilisations.ts";
import { BLOCS, complementsPour, type Public } from "../regles/contenu-sensibilisation.ts";
import { lireDurees, publicsTenus, situerAgent, suiviesPar } from "../sensibilisations.ts";
import type { ServicesSecurite } from "../services.ts";
import { consigner } from "./mener.ts";

/** What every signed-in agent does for themselves, whatever is closed to them. */
const A_CHACUN: DroitRequis = { scopes: null, module: null, toutAgent: true };

/** The module that an agent follows, what of it is for them, and what they did last. */
async function lireSienne({ pool }: ServicesSecurite, acteur: Acteur, jour: JourCivil) {
  const { agentId, organisation } = acteur as ActeurAgent;
  const [fiche, module, derniere] = await Promise.all([
    lireFicheAcces(pool, agentId),
    lireModuleEnVigueur(pool, suiviesPar(organisation)),
    lireDerniere(pool, agentId),
  ]);
  const complements = fiche && module ? complementsPour(module, publicsTenus(fiche, jour)) : [];
  return { fiche, module, derniere, complements };
}

/** What an agent has to read of security, by what they do, when they last did and by when they do again. */
// CONV-7-13 CONV-7-15
export function consulterSensibilisation(
  services: ServicesSecurite,
): Acte<Record<string, never>, object> {
  return {
    nom: "consulter-ma-sensibilisation",
    finalite: "SUIVI_CONVENTION",
    droit: A_CHACUN,
    async executer(_entree, acteur) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const { fiche, module, derniere, complements } = await lireSienne(services, acteur, jour);
      if (!fiche || !module) {
        return { valeur: { derniere: derniere?.jour ?? null, suivi: null, module: null } };
      }
      const annuaire = await services.cadre.annuaire.lire();
      const durees = await lireDurees(services.parametres, jour);
      const suivi = situerAgent(fiche, module, derniere, durees, jour);
      return {
        valeur: {
          derniere: derniere?.jour ?? null,
          suivi,
          module: {
            id: module.id,
            version: module.version,
            organisation: annuaire.organisation(module.organisationId)?.nom ?? "",
            publieLe: module.publieLe.toISOString(),
            blocs: BLOCS.map((bloc) => ({ bloc, texte: module[bloc] ?? "" })),
            complements: complements.map((un) => ({
              public: un,
              texte: module.complements[un] ?? "",
            })),
          },
        },
      };
    },
  };
}

const SANS_MODULE = refus(
  "SANS_SENSIBILISATION",
  "Votre organisme n’a pas publié de sensibilisation à la sécurité.",
);
const CHANGEE = refus(
  "SENSIBILISATION_CHANGEE",
  "Ce qui est en vigueur pour vous a changé depuis que vous l’avez lu : relisez-le.",
);

type Lue = { readonly module: string; readonly publics: readonly Public[] };

/**
 * Keeps that the agent has read what is in force for what they do; their tools open again. Refuses another version, or
 * what is for others.
 */
// CONV-7-13
export function confirmerSensibilisation(
  services: ServicesSecurite,
): Acte<Lue, Record<string, never>> {
  return {
    nom: "confirmer-ma-sensibilisation",
    finalite: "SUIVI_CONVENTION",
    droit: A_CHACUN,
    async executer(lue, acteur) {
      const agent = acteur as ActeurAgent;
      const le = services.cadre.horloge.maintenant();
      const jour = jourCivil(le);
      const { module, complements } = await lireSienne(services, acteur, jour);
      return enTransactionRefusable(services.pool, async (client) => {
        if (!module) return interrompre(SANS_MODULE);
        if (lue.module !== module.id || !sontLesMemes(lue.publics, complements)) {
          interrompre(CHANGEE);
        }
        const id = randomUUID();
        const confirmee = { id: module.id, publics: complements };
        const { agentId, organisation } = agent;
        await insererSensibilisation(
          client,
          { ...{ agentId, jour, le }, organisationId: organisation.id, module: confirmee },
          id,
        );
        const sujet = { type: SENSIBILISATION, id };
        await consigner(client, sujet, agent, "confirmer", { version: module.version });
        return {};
      });
    },
  };
}

const sontLesMemes = (a: readonly Public[], b: readonly Public[]): boolean =>
  new Set(a).size === b.length && b.every((un) => a.includes(un));

export const SENSIBILISATION = "sensibilisation";
