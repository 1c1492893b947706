import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { lireFiches } from "../depot/applications-du-compte.ts";
import { lireCompte } from "../depot/comptes.ts";
import { lireDerniersAppels } from "../depot/usages.ts";
import { DROIT_DEVELOPPEUR, lireAcceptations } from "../exiger-compte.ts";
import { scopesRequis } from "../regles/definition-api.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type Espace = {
  readonly compte: { readonly rattachement: string; readonly ouvertLe: string } | null;
  readonly cguAcceptees: boolean;
  /** What the account form must ask: a prestataire has an employer to name. */
  readonly prestataire: boolean;
  readonly applications: readonly {
    readonly id: string;
    readonly nom: string;
    readonly description: string;
    readonly clientId: string;
    readonly enProduction: number;
    readonly bloquee: boolean;
    readonly dernierAppel: string | null;
  }[];
};

/** The developer portal's first page: account, conditions, applications. */
// ANX3-1-03
export function consulterEspace(
  services: ServicesDeveloppeur,
  estBloquee: (id: string, organisationId: string) => Promise<boolean>,
): Acte<null, Espace> {
  return {
    nom: "consulter-espace-developpeur",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer(_entree, acteur) {
      const { agentId, organisation, qualite } = acteur as ActeurAgent;
      const lu = await lireCompte(services.pool, agentId);
      const compte = lu?.organisationId === organisation.id ? lu : null;
      const { conditions } = await lireAcceptations(services, { agentId });
      const cguAcceptees = conditions("francetravail-io");
      const fiches = compte && cguAcceptees ? await lireFiches(services.pool, compte) : [];
      const appels = await lireDerniersAppels(
        services.pool,
        fiches.map(({ id }) => id),
      );
      const applications = fiches.map(async (fiche) => ({
        id: fiche.id,
        nom: fiche.nom,
        description: fiche.description,
        clientId: fiche.clientId,
        enProduction: services.apis.filter((api) =>
          scopesRequis(api).every((scope) => fiche.scopes.includes(scope)),
        ).length,
        bloquee: await estBloquee(fiche.id, fiche.organisationId),
        dernierAppel: appels.get(fiche.id)?.toISOString() ?? null,
      }));
      return {
        valeur: {
          compte: compte && {
            rattachement: compte.rattachement,
            ouvertLe: compte.ouvertLe.toISOString(),
          },
          cguAcceptees,
          prestataire: qualite === "prestataire",
          applications: await Promise.all(applications),
        },
      };
    },
  };
}
