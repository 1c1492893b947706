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

export type OptionsAppel = {
  /** Ends the call: INTERROMPU, or DELAI (to be tried again) for that of AbortSignal.timeout. */
  readonly signal?: AbortSignal;
};

/** The options, checked and completed. */
export type Reglages = Required<OptionsClient>;

/**
 * Refuses, by a TypeError, an address, an application or an agent that would make every call fail, and what would
 * make one never give up.
 */
export function regler(options: OptionsClient): Reglages {
  const { nom, prenom, identifiant }: Partial<AgentAppelant> = options.agent ?? {};
  if (![nom, prenom, identifiant].every(transmissible)) {
    throw new TypeError("L’agent a un nom, un prénom et un identifiant, sans le caractère « | ».");
  }
  if (!options.clientId || !options.clientSecret) {
    throw new TypeError("« clientId » et « clientSecret » sont ceux de votre application.");
  }
  // An option given as undefined is an option not given.
  const { nouveauxEssais = 3, attenteMaximale = 60 } = options;
  if (!Number.isInteger(nouveauxEssais) || nouveauxEssais < 0) {
    throw new TypeError("« nouveauxEssais » est un nombre entier d’essais, 0 au moins.");
  }
  if (!Number.isFinite(attenteMaximale) || attenteMaximale < 0) {
    throw new TypeError("« attenteMaximale » est un nombre de secondes, 0 au moins.");
  }
  return {
    baseUrl: lireAdresse(options.baseUrl),
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    agent: { nom: enTete(nom), prenom: enTete(prenom), identifiant: enTete(identifiant) },
    fetch: options.fetch ?? globalThis.fetch,
    nouveauxEssais,
    attenteMaximale,
  };
}

function transmissible(valeur: unknown): boolean {
  return typeof valeur === "string" && valeur.trim() !== "" && !valeur.includes("|");
}

// « localhost:8080 » is the scheme « localhost: » for URL; a path would be dropped in silence.
function lireAdresse(texte: string): string {
  const url = URL.canParse(texte) ? new URL(texte) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new TypeError(
      "« baseUrl » est l’adresse de la plateforme, sans chemin : https://api.exemple.fr",
    );
  }
  return url.origin;
}

/** A header carries Latin-1 only: what does not fit loses its accents, or becomes a question mark. */
function enTete(valeur = ""): string {
  return Array.from(valeur.trim(), (lettre) => {
    if (lettre <= "\u00ff" && lettre >= " ") return lettre;
    const nue = lettre.normalize("NFD").slice(0, 1);
    return nue <= "\u00ff" && nue >= " " ? nue : "?";
  }).join("");
}
