import { randomUUID } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { FINALITES, type Finalite, FONDEMENTS, insererEvenement } from "../../journal/index.ts";
import { insererCahier, insererOuverture, lireCahiers } from "../depot/gouvernance.ts";
import {
  type CahierDesCharges,
  cahierEnVigueur,
  FINALITES_SECONDAIRES,
  finaliteOuverte,
  type OuvertureFinalite,
} from "../regles/references.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

const OPERATEUR = { scopes: null, module: null, roles: ["OPERATEUR"] } as const;

type References = {
  readonly fondements: readonly {
    readonly finalite: string;
    readonly libelle: string;
    readonly mission: string;
    readonly baseLegale: string;
  }[];
  readonly cahiers: readonly (CahierDesCharges & { readonly enVigueur: boolean })[];
  readonly finalites: readonly {
    readonly finalite: string;
    readonly ouverte: boolean;
    readonly decisions: readonly OuvertureFinalite[];
  }[];
};

/** What governs the tools that day: the specification in force, the secondary purposes and their decisions. */
// CONV-PRE-04 CONV-1-04 CONV-2-06
export function consulterReferences(
  services: ServicesCatalogue,
): Acte<Record<string, never>, References> {
  return {
    nom: "consulter-references",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, toutAgent: true },
    async executer() {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const [cahiers, { decisions }] = await Promise.all([
        lireCahiers(services.pool),
        services.catalogue.lire(),
      ]);
      const enVigueur = cahierEnVigueur(cahiers, jour);
      return {
        valeur: {
          fondements: (Object.keys(FINALITES) as Finalite[]).map((code) => ({
            finalite: code,
            libelle: FINALITES[code],
            ...FONDEMENTS[code],
          })),
          cahiers: cahiers.map((c) => ({ ...c, enVigueur: c === enVigueur })),
          finalites: FINALITES_SECONDAIRES.map((finalite) => ({
            finalite,
            ouverte: finaliteOuverte(decisions, finalite, jour),
            decisions: decisions.filter((d) => d.finalite === finalite),
          })),
        },
      };
    },
  };
}

/** Records a later order: what was decided under the former one keeps citing it. */
// CONV-PRE-04
export function enregistrerCahier(
  services: ServicesCatalogue,
): Acte<CahierDesCharges, Record<string, never>> {
  return {
    nom: "enregistrer-cahier-des-charges",
    finalite: "SUIVI_CONVENTION",
    droit: OPERATEUR,
    async executer(cahier, acteur) {
      const auteur = agentDe(acteur);
      const insere = await enTransaction(services.pool, async (client) => {
        if (!(await insererCahier(client, cahier, auteur))) return false;
        await insererEvenement(client, {
          sujetType: "catalogue",
          sujetId: "cahier-des-charges",
          genre: "cahier-enregistre",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { ...cahier },
        });
        return true;
      });
      const deja = "Un cahier des charges prend déjà effet ce jour-là.";
      return insere ? { valeur: {} } : { refus: refus("CAHIER_EXISTANT", deja) };
    },
  };
}

/** Opens or closes a secondary purpose from a day, by a decision of the commission SI that is cited. */
// CONV-2-06
export function deciderFinalite(
  services: ServicesCatalogue,
): Acte<OuvertureFinalite, Record<string, never>> {
  return {
    nom: "decider-finalite",
    finalite: "SUIVI_CONVENTION",
    droit: OPERATEUR,
    async executer(decision, acteur) {
      const auteur = agentDe(acteur);
      await enTransaction(services.pool, async (client) => {
        await insererOuverture(client, randomUUID(), decision, auteur);
        await insererEvenement(client, {
          sujetType: "catalogue",
          sujetId: decision.finalite,
          genre: decision.ouverte ? "finalite-ouverte" : "finalite-fermee",
          auteur,
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { effetLe: decision.effetLe, decision: decision.decision },
        });
      });
      services.catalogue.oublier();
      return { valeur: {} };
    },
  };
}
