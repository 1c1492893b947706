/** Whoever the calls are made for: an agent, or a batch (logical names, and BATCH as identifier). */
export type AgentAppelant = {
  readonly nom: string;
  readonly prenom: string;
  readonly identifiant: string;
};

export type OptionsClient = {
  /** Address of the platform, without a path: https://api.exemple.fr */
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly agent: AgentAppelant;
  /** In place of the global fetch: proxy, mutual TLS, observation. */
  readonly fetch?: typeof fetch;
  /** How many times a call refused by a quota or an unavailability is tried again; 3 by default. */
  readonly nouveauxEssais?: number;
  /** Above this many seconds asked by Retry-After, give up rather than wait; 60 by default. */
  readonly attenteMaximale?: number;
};

export type OptionsAppel = { readonly signal?: AbortSignal };

/** The options, checked and completed. */
export type Reglages = Required<OptionsClient>;

/** Refuses, by a TypeError, an address or an agent that would make every call fail. */
export function regler(options: OptionsClient): Reglages {
  const { nom, prenom, identifiant } = options.agent;
  if ([nom, prenom, identifiant].some((valeur) => valeur.trim() === "" || valeur.includes("|"))) {
    throw new TypeError("L’agent a un nom, un prénom et un identifiant, sans le caractère « | ».");
  }
  const { origin } = new URL(options.baseUrl);
  return {
    fetch: globalThis.fetch,
    nouveauxEssais: 3,
    attenteMaximale: 60,
    ...options,
    baseUrl: origin,
    agent: { nom: enTete(nom), prenom: enTete(prenom), identifiant: enTete(identifiant) },
  };
}

/** A header carries Latin-1 only: what does not fit loses its accents, or becomes a question mark. */
function enTete(valeur: string): string {
  return Array.from(valeur.trim(), (lettre) => {
    if (lettre <= "\u00ff" && lettre >= " ") return lettre;
    const nue = lettre.normalize("NFD").slice(0, 1);
    return nue <= "\u00ff" && nue >= " " ? nue : "?";
  }).join("");
}
