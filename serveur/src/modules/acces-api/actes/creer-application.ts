import { randomBytes, randomUUID } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { creerSecret } from "../creer-secret.ts";
import {
  compterApplications,
  type Editeur,
  type Fiche,
  insererFiche,
} from "../depot/applications-du-compte.ts";
import { DROIT_DEVELOPPEUR, exigerCompte } from "../exiger-compte.ts";
import { refuserDescription } from "../refuser-description.ts";
import { scopeBacASable } from "../regles/definition-api.ts";
import type { ServicesDeveloppeur } from "../services.ts";

export type ApplicationVoulue = {
  readonly nom: string;
  readonly description: string;
  readonly authentification: "secret" | "cle" | "aucune";
  readonly redirections: readonly string[];
  readonly adresses: readonly string[];
  readonly jwks: Record<string, unknown> | null;
  readonly editeur: Editeur | null;
};

/** Shown once: the value of the secret is kept nowhere. */
export type ApplicationCreee = {
  readonly id: string;
  readonly clientId: string;
  readonly secret: string | null;
};

/** Creates an application, with every sandbox open to it at once and nothing in production. */
// ANX3-1-03 ANX2-06
export function creerApplication(
  services: ServicesDeveloppeur,
): Acte<ApplicationVoulue, ApplicationCreee> {
  return {
    nom: "creer-application",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DEVELOPPEUR,
    async executer(voulue, acteur) {
      const compte = await exigerCompte(services, acteur);
      if ("ok" in compte) return { refus: compte };
      const refuse = refuserDescription(voulue) ?? refuserAuthentification(voulue);
      if (refuse) return { refus: refuse };
      const creeLe = services.cadre.horloge.maintenant();
      const maximum = await services.parametres.nombre("api.applications_max", jourCivil(creeLe));
      const fiche = composer(voulue, compte.organisationId, creeLe, services);
      const secret = await enTransaction(services.pool, async (client) => {
        if ((await compterApplications(client, fiche.organisationId)) >= maximum) return undefined;
        await insererFiche(client, fiche, compte.agentId);
        await insererEvenement(client, {
          sujetType: "application",
          sujetId: fiche.id,
          genre: "application-creee",
          auteur: compte.agentId,
          capacite: "agent",
          organisationId: fiche.organisationId,
          contenu: { clientId: fiche.clientId, authentification: fiche.authentification },
        });
        if (fiche.authentification !== "secret") return null;
        return (await creerSecret(client, fiche.id, compte.agentId, services)).valeur;
      });
      if (secret === undefined) {
        return {
          refus: refus("TROP_D_APPLICATIONS", `Un partenaire a ${maximum} applications au plus.`),
        };
      }
      return { valeur: { id: fiche.id, clientId: fiche.clientId, secret } };
    },
  };
}

function refuserAuthentification(voulue: ApplicationVoulue): Refus | null {
  if ((voulue.authentification === "cle") !== (voulue.jwks !== null)) {
    return refus(
      "JWKS_INVALIDE",
      "Donnez des clés publiques pour signer, et dans ce cas seulement.",
    );
  }
  if (voulue.authentification === "aucune" && voulue.redirections.length === 0) {
    return refus(
      "REDIRECTION_ABSENTE",
      "Une application sans secret a une adresse de redirection.",
    );
  }
  return null;
}

function composer(
  voulue: ApplicationVoulue,
  organisationId: string,
  creeLe: Date,
  { apis }: ServicesDeveloppeur,
): Fiche {
  const mot = voulue.nom
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 20);
  return {
    ...voulue,
    id: randomUUID(),
    clientId: `PAR_${mot || "application"}_${randomBytes(16).toString("hex")}`,
    organisationId,
    jwks: voulue.jwks as Fiche["jwks"],
    redirections: [...voulue.redirections],
    adresses: [...voulue.adresses],
    scopes: apis.map(scopeBacASable),
    quotas: {},
    creeLe,
  };
}
