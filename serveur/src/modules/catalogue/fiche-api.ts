import { type DefinitionApi, scopeBacASable, scopesRequis } from "../acces-api/index.ts";
import { estFinalite, FINALITES } from "../journal/index.ts";

/** What the catalogue publishes of an API: where it is, what to ask, and why it may be called. */
export type FicheApi = {
  /** `{code}-v{version}`, as in its pages' addresses. */
  readonly cle: string;
  readonly definition: DefinitionApi;
  readonly scopes: readonly string[];
  readonly scopeBacASable: string;
  /** Paths, without the server. */
  readonly chemin: string;
  readonly cheminBacASable: string;
  readonly page: string;
  readonly document: string;
  /** The purpose of article 2, in words. */
  readonly finalite: string;
};

/**
 * The catalogue entry of an API. Refuses an API that serves no purpose of article 2: publishing it
 * would open data for nothing the convention allows.
 */
// CONV-3.1-01
export function composerFiche(definition: DefinitionApi): FicheApi {
  const { code, version, finalite } = definition;
  const cle = `${code}-v${version}`;
  if (!estFinalite(finalite ?? "")) {
    throw new Error(
      `L’API ${cle} ne sert aucune finalité de l’article 2 : elle n’entre pas au catalogue.`,
    );
  }
  return {
    cle,
    definition,
    scopes: scopesRequis(definition),
    scopeBacASable: scopeBacASable(definition),
    chemin: `/partenaire/${code}/v${version}`,
    cheminBacASable: `/partenaire/test${code}/v${version}`,
    page: `/francetravail.io/apis/${cle}`,
    document: `/francetravail.io/apis/${cle}/openapi.json`,
    finalite: FINALITES[finalite],
  };
}
