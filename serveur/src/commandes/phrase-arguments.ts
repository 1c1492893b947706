const PHRASES: Readonly<Record<string, (nom: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (nom) => `Option inconnue : ${nom}`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (nom) => `Argument inattendu : ${nom}`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (nom) =>
    `L’option ${nom} n’est pas suivie de ce qu’elle attend.`,
};

/** The French sentence of what `parseArgs` refuses on a command line; null for any other error. */
export function phraseArguments(erreur: unknown): string | null {
  const { code = "", message = "" } = erreur as { code?: string; message?: string };
  const nom = /'([^' ]+)/.exec(message)?.[1] ?? "";
  return PHRASES[code]?.(nom) ?? null;
}
