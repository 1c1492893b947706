import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import {
  type ApiSouscrite,
  resilierSouscriptions,
  scopeBacASable,
  souscrire,
} from "../acces-api/index.ts";
import type { EtatCatalogue } from "../catalogue/index.ts";
import {
  type Fermeture,
  fermerOuvertures,
  insererOuvertures,
  lireOuverturesVivantes,
} from "./depot/ouvertures.ts";

type Savoir = {
  readonly catalogue: Pick<EtatCatalogue, "element">;
  readonly apis: readonly ApiSouscrite[];
};

/** The versions of the API that an element of the catalogue opens, when this platform serves it. */
function versionsDe({ catalogue, apis }: Savoir, code: string): readonly ApiSouscrite[] {
  const cle = catalogue.element(code)?.api?.replace(/-v\d+$/, "");
  return apis.filter((api) => api.code === cle);
}

/**
 * Opens elements to a partner from that day: modules count at once, APIs are subscribed and the
 * applications that try them receive their scopes. What was open until a day only is open without end: a
 * decision that left the former end would be without effect on that day.
 */
// ANX4-0-01 CONV-3.2-10
export async function ouvrirElements(
  client: pg.ClientBase,
  savoir: Savoir,
  voulu: {
    readonly organisationId: string;
    readonly codes: readonly string[];
    readonly demandeId: string | null;
    readonly applications: readonly string[];
    readonly le: Date;
    readonly jour: JourCivil;
  },
): Promise<void> {
  const { organisationId, codes, demandeId, le, jour } = voulu;
  const bornees = (await lireOuverturesVivantes(client, organisationId)).filter(
    ({ element, debut, fin }) => fin !== null && debut <= jour && codes.includes(element),
  );
  const motif = "Remplacée par une ouverture sans terme.";
  const ids = bornees.map(({ id }) => id);
  await fermerOuvertures(client, ids, { le, par: null, motif });
  const ouvertures = { organisationId, elements: codes, demandeId, debut: jour, fin: null };
  await insererOuvertures(client, ouvertures, le);
  await souscrireApis(client, savoir, voulu);
}

/** Subscribes the APIs among these elements, for the applications named or for all that try them. */
export async function souscrireApis(
  client: pg.ClientBase,
  savoir: Savoir,
  voulu: {
    readonly organisationId: string;
    readonly codes: readonly string[];
    readonly applications: readonly string[];
    readonly le: Date;
  },
): Promise<void> {
  const { organisationId, codes, applications, le } = voulu;
  const vivantes = await lireOuverturesVivantes(client, organisationId);
  for (const code of codes) {
    const [api, ...autres] = versionsDe(savoir, code);
    if (!api) continue;
    const ouvertureId = vivantes.find(({ element }) => element === code)?.id;
    await souscrire(client, organisationId, [api, ...autres], {
      le,
      ...(ouvertureId && { ouvertureId }),
      ...(applications.length > 0 && { applications }),
      essais: codes
        .filter((autre) => savoir.catalogue.element(autre)?.inclut.includes(code))
        .flatMap((autre) => versionsDe(savoir, autre).map(scopeBacASable)),
    });
  }
}

/**
 * Closes openings of a partner at once, for it and its délégataires (`organisations`, itself first):
 * modules, subscriptions, scopes however the applications had them, and the tokens that carried them. An API
 * that another element still opens stays.
 */
export async function fermerElements(
  client: pg.ClientBase,
  savoir: Savoir,
  organisations: readonly string[],
  ids: readonly string[],
  fermeture: Fermeture,
): Promise<void> {
  const fermees = await fermerOuvertures(client, ids, fermeture);
  const versions = (elements: readonly { readonly element: string }[]) =>
    elements.flatMap(({ element }) => versionsDe(savoir, element));
  const [organisationId = ""] = organisations;
  const restantes = new Set(versions(await lireOuverturesVivantes(client, organisationId)));
  const apis = versions(fermees).filter((api) => !restantes.has(api));
  if (apis.length > 0) await resilierSouscriptions(client, organisations, apis, fermeture);
}
