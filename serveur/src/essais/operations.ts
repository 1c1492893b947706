import assert from "node:assert/strict";
import { apis } from "../apis.ts";
import { PROVOCATIONS_ACCOMPAGNEMENT } from "../modules/accompagnement/essais/provocations.ts";
import { PROVOCATIONS_CONTRAT } from "../modules/contrat-engagement/essais/provocations.ts";
import { PROVOCATIONS_DIAGNOSTIC } from "../modules/diagnostic/essais/provocations.ts";
import { PROVOCATIONS_ENTRETIENS } from "../modules/entretiens/essais/provocations.ts";
import { PROVOCATIONS_ORIENTATION } from "../modules/orientation/essais/provocations.ts";
import { PROVOCATIONS_PROJETS } from "../modules/projets/essais/provocations.ts";
import { PROVOCATIONS_RENDEZ_VOUS } from "../modules/rendez-vous/essais/provocations.ts";
import { PROVOCATIONS_USAGERS } from "../modules/usagers/essais/provocations.ts";
import { PROVOCATIONS_WEBHOOKS } from "../modules/webhooks/essais/provocations.ts";
import {
  type AppelVoulu,
  appeler,
  obtenirJeton,
  obtenirJetonUsager,
  type Sortie,
} from "./appels.ts";
import { type ApplicationEssai, DU_REALM_PARTENAIRE, TOUS_LES_SCOPES } from "./applications.ts";
import type { Schema } from "./mutations.ts";
import type { ContexteProvocation, Provocation, Provocations } from "./provocations.ts";
import type { Situation } from "./situation.ts";
import { unUsager } from "./usagers.ts";

/** How each operation of each API is brought to each of its own statuses. */
export const PROVOCATIONS: Readonly<Record<string, Provocations>> = {
  ...PROVOCATIONS_USAGERS,
  ...PROVOCATIONS_ORIENTATION,
  ...PROVOCATIONS_RENDEZ_VOUS,
  ...PROVOCATIONS_DIAGNOSTIC,
  ...PROVOCATIONS_CONTRAT,
  ...PROVOCATIONS_ACCOMPAGNEMENT,
  ...PROVOCATIONS_WEBHOOKS,
  ...PROVOCATIONS_PROJETS,
  ...PROVOCATIONS_ENTRETIENS,
};

export type Realm = "agent" | "partenaire";

/** A parameter that an operation reads beside its body. */
export type Parametre = {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly schema: Schema;
};

/** One operation of a published document. `nom`: `METHOD /path` under its API. */
export type Operation = {
  readonly cle: string;
  readonly realm: Realm;
  readonly bac: boolean;
  readonly nom: string;
  readonly chemin: string;
  readonly methode: string;
  readonly statuts: readonly number[];
  readonly parametres: readonly Parametre[];
  /** Whether the document asks for the jeton usager. */
  readonly surQuelquUn: boolean;
  /** The contract of its body, and the body that the document shows. */
  readonly entree: Schema | undefined;
  readonly corps: unknown;
  readonly reponses: Readonly<Record<string, Schema | undefined>>;
  /** The media types of each status; none: no body. */
  readonly medias: Readonly<Record<string, readonly string[]>>;
};

type Contenu = { readonly content?: Record<string, { schema?: Schema; example?: unknown }> };
type Document = {
  paths: Record<
    string,
    Record<
      string,
      {
        responses: Record<string, Contenu>;
        requestBody?: Contenu;
        parameters?: Parametre[];
      }
    >
  >;
};

/** Every operation of every document, sandboxes included. */
export async function lireOperations(s: Pick<Situation, "url">): Promise<Operation[]> {
  return (await Promise.all(apis.map((api) => lireDocument(s, api)))).flat();
}

async function lireDocument(
  s: Pick<Situation, "url">,
  { code, version, realm }: (typeof apis)[number],
): Promise<Operation[]> {
  const cle = `${code}-v${version}`;
  const reponse = await fetch(`${s.url}/francetravail.io/apis/${cle}/openapi.json`);
  const { paths } = (await reponse.json()) as Document;
  return Object.entries(paths).flatMap(([chemin, methodes]) =>
    Object.entries(methodes).map(([methode, { responses, requestBody, parameters = [] }]) => ({
      cle,
      realm,
      bac: chemin.startsWith("/partenaire/test"),
      nom: `${methode.toUpperCase()} ${chemin.split("/").slice(4).join("/").replace(/^/, "/")}`,
      chemin,
      methode: methode.toUpperCase(),
      statuts: Object.keys(responses).map(Number),
      parametres: parameters,
      surQuelquUn: JSON.stringify(parameters).includes('parameters/ft-jeton-usager"'),
      entree: requestBody?.content?.["application/json"]?.schema,
      corps: requestBody?.content?.["application/json"]?.example,
      reponses: Object.fromEntries(
        Object.entries(responses).map(([statut, { content = {} }]) => [
          statut,
          Object.values(content)[0]?.schema,
        ]),
      ),
      medias: Object.fromEntries(
        Object.entries(responses).map(([statut, { content = {} }]) => [
          statut,
          Object.keys(content),
        ]),
      ),
    })),
  );
}

/** A token of that realm with every scope of its APIs. */
export function jetonDuRealm(
  s: Pick<Situation, "url">,
  application: ApplicationEssai,
  realm: Realm,
): Promise<string> {
  return obtenirJeton(s.url, application, scopesDuRealm(realm), `/${realm}`);
}

function scopesDuRealm(realm: Realm): string[] {
  return TOUS_LES_SCOPES.filter(
    (scope) => DU_REALM_PARTENAIRE.test(scope) === (realm === "partenaire"),
  );
}

/** A call that a provocation is about to make. `vise`: it is the operation provoked. */
export type Envoi = {
  readonly operation: string;
  readonly adresse: string;
  readonly voulu: AppelVoulu;
  readonly vise: boolean;
};

/** What a provocation of this operation works with. `jeton`: the token of a realm; `envoyer`: makes each call. */
export function contextePour(
  s: Situation,
  { cle, nom, realm }: Operation,
  jeton: (realm: Realm) => string,
  envoyer = ({ adresse, voulu }: Envoi): Promise<Sortie> => appeler(adresse, voulu),
): ContexteProvocation {
  const [code, version] = [cle.slice(0, cle.lastIndexOf("-")), cle.slice(cle.lastIndexOf("-") + 1)];
  const propre = `/partenaire/${code}/${version}`;
  const visee = new RegExp(`^${nom.replace(/\{\w+\}/g, "[^/]+")}$`);
  return {
    s,
    async unePersonne(voulu) {
      const usager = await unUsager(s.pool, voulu);
      return { usager, jeton: await obtenirJetonUsager(s.url, s.jeton, usager) };
    },
    demander(personne, operation, corps, { racine = propre, ...reste } = {}) {
      const [methode = "", chemin = ""] = operation.split(" ");
      const usager = personne && { usager: personne.jeton };
      const porteur = jeton(racine.includes("orientation") ? "agent" : realm);
      return envoyer({
        operation,
        adresse: s.url + racine + chemin,
        voulu: { methode, jeton: porteur, corps, ...usager, ...reste },
        vise: racine === propre && visee.test(operation.split("?")[0] ?? ""),
      });
    },
  };
}

/** Follows a provocation, whose last call must be about this operation. */
export async function provoquer(
  s: Situation,
  operation: Operation,
  jeton: (realm: Realm) => string,
  provocation: Provocation,
): Promise<Sortie> {
  let derniere: Envoi | null = null;
  const contexte = contextePour(s, operation, jeton, (envoi) => {
    derniere = envoi;
    return appeler(envoi.adresse, envoi.voulu);
  });
  const sortie = await provocation(contexte);
  const { vise } = derniere ?? { vise: false };
  assert.ok(vise, `la provocation de « ${operation.nom} » finit par un autre appel`);
  return sortie;
}
