/** Where an application stands with an API. */
export type EtatApi = {
  readonly bacASable: boolean;
  readonly production: boolean;
  /** Why, in a sentence for its owners. */
  readonly explication: string;
};

/** Sandbox first; production once the partner's request is accepted, then when the application asks. */
export function etatApi(
  scopes: readonly string[],
  api: { readonly essai: string; readonly production: readonly string[] },
  souscrite: boolean,
): EtatApi {
  const bacASable = scopes.includes(api.essai);
  const production = api.production.every((scope) => scopes.includes(scope));
  if (production) {
    const explication = souscrite
      ? "Production ouverte par la décision rendue sur la demande d’accès."
      : "Production ouverte à la mise en service de la plateforme.";
    return { bacASable, production, explication };
  }
  return {
    bacASable,
    production,
    explication: souscrite
      ? "Votre organisme peut l’utiliser : activez la production pour cette application."
      : "Bac à sable seul : la production s’ouvre après la décision sur la demande d’accès.",
  };
}
