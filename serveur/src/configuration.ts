import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { type LieuTraitement, lireHebergement } from "./hebergement.ts";

/** All the platform reads from its environment, once. */
export type Configuration = {
  readonly port: number;
  readonly hote: string;
  /** Public address, without a final slash: the OAuth issuer and the base of every link. */
  readonly urlPublique: string;
  readonly baseDonnees: string | null;
  readonly baseMigration: string | null;
  readonly dossier: string | null;
  readonly secret: string | null;
  readonly production: boolean;
  readonly proconnect: ConfigurationProconnect | null;
  readonly courrier: ConfigurationCourrier;
  /** Addresses and ranges of the proxies in front, whose X-Forwarded-For is believed; none by default. */
  readonly mandataires: readonly string[];
  /** Where each component processes the data; nothing is declared by default. */
  readonly hebergement: readonly LieuTraitement[];
};

export type ConfigurationCourrier = {
  readonly smtp: string | null;
  readonly expediteur: string;
  /** Folder of the e-mails when there is no mail server; by default beside the data. */
  readonly dossier: string | null;
};

export type ConfigurationProconnect = {
  readonly emetteur: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/** A setting that is missing, wrong or dangerous, said in one sentence that tells what to do. */
export class ErreurConfiguration extends Error {}

const CONNUES = new Set([
  "MAILLAGE_DONNEES",
  "MAILLAGE_SECRET",
  "MAILLAGE_SECRET_FICHIER",
  "MAILLAGE_URL",
  "MAILLAGE_HOTE",
  "MAILLAGE_THEME",
  "MAILLAGE_COURRIELS",
  "MAILLAGE_MANDATAIRES",
  "MAILLAGE_HEBERGEMENT",
  "MAILLAGE_INTERNE",
]);

const OCTETS_SECRET = 32;

/** Reads and checks the settings. Refuses an unknown MAILLAGE_* name, so that a typo is seen. */
export function lireConfiguration(env: NodeJS.ProcessEnv): Configuration {
  for (const nom of Object.keys(env)) {
    if (nom.startsWith("MAILLAGE_") && !CONNUES.has(nom)) {
      throw new ErreurConfiguration(
        `Variable inconnue : ${nom}. Connues : ${[...CONNUES].join(", ")}.`,
      );
    }
  }
  const port = lirePort(env.PORT);
  const configuration: Configuration = {
    port,
    hote: env.MAILLAGE_HOTE ?? "127.0.0.1",
    urlPublique: (env.MAILLAGE_URL ?? `http://localhost:${port}`).replace(/\/$/, ""),
    baseDonnees: lireBase(env, "DATABASE_URL"),
    baseMigration: lireBase(env, "DATABASE_URL_MIGRATION") ?? lireBase(env, "DATABASE_URL"),
    dossier: env.MAILLAGE_DONNEES || null,
    secret: lireSecret(env),
    production: estProduction(env),
    proconnect: lireProconnect(env),
    courrier: lireCourrier(env),
    mandataires: lireMandataires(env.MAILLAGE_MANDATAIRES ?? ""),
    hebergement: lireLieux(env.MAILLAGE_HEBERGEMENT ?? ""),
  };
  if (configuration.production) exigerProduction(configuration);
  return configuration;
}

/** However it is written: a capital letter must not open the demonstration. */
export function estProduction(env: NodeJS.ProcessEnv): boolean {
  return env.NODE_ENV?.trim().toLowerCase() === "production";
}

function lireBase(env: NodeJS.ProcessEnv, nom: string): string | null {
  const adresse = env[nom] || null;
  if (adresse === null || /^postgres(ql)?:\/\//.test(adresse)) return adresse;
  throw new ErreurConfiguration(
    `${nom} doit être une adresse comme postgresql://compte:motdepasse@base.example/maillage.`,
  );
}

function lirePort(valeur: string | undefined): number {
  const port = Number(valeur ?? 8080);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new ErreurConfiguration("PORT doit être un nombre entre 0 et 65535.");
}

function lireSecret(env: NodeJS.ProcessEnv): string | null {
  const secret = lireFichierSecret(env.MAILLAGE_SECRET_FICHIER) ?? (env.MAILLAGE_SECRET || null);
  if (secret === null || Buffer.byteLength(secret) >= OCTETS_SECRET) return secret;
  throw new ErreurConfiguration(
    `MAILLAGE_SECRET est un secret trop court : tirez ${OCTETS_SECRET} octets au hasard, par exemple avec « openssl rand -base64 48 ».`,
  );
}

function lireFichierSecret(fichier: string | undefined): string | null {
  if (!fichier) return null;
  try {
    return readFileSync(fichier, "utf8").trim();
  } catch {
    throw new ErreurConfiguration(
      `Le fichier que nomme MAILLAGE_SECRET_FICHIER ne peut pas être lu : ${fichier}`,
    );
  }
}

function lireProconnect(env: NodeJS.ProcessEnv): ConfigurationProconnect | null {
  const { PROCONNECT_EMETTEUR: emetteur, PROCONNECT_CLIENT_ID: clientId } = env;
  const clientSecret = env.PROCONNECT_CLIENT_SECRET;
  if (!emetteur && !clientId && !clientSecret) return null;
  if (emetteur && clientId && clientSecret) return { emetteur, clientId, clientSecret };
  throw new ErreurConfiguration(
    "ProConnect se règle par trois variables ensemble : PROCONNECT_EMETTEUR, PROCONNECT_CLIENT_ID et PROCONNECT_CLIENT_SECRET.",
  );
}

const EXPEDITEUR = /^(?:[^<>@"\p{Cc}]+ <[^<>@\s]+@[A-Za-z0-9.-]+>|[^<>@\s]+@[A-Za-z0-9.-]+)$/u;

function lireCourrier(env: NodeJS.ProcessEnv): ConfigurationCourrier {
  const smtp = env.SMTP_URL || null;
  if (smtp !== null && !/^smtps?:$/.test(URL.parse(smtp)?.protocol ?? "")) {
    throw new ErreurConfiguration(
      "SMTP_URL doit être une adresse comme smtps://compte:motdepasse@smtp.example:465.",
    );
  }
  const expediteur = env.COURRIEL_EXPEDITEUR || null;
  if (smtp !== null && expediteur === null) {
    throw new ErreurConfiguration(
      "SMTP_URL demande aussi COURRIEL_EXPEDITEUR, l’adresse qui signe les courriels.",
    );
  }
  if (expediteur !== null && !EXPEDITEUR.test(expediteur)) {
    throw new ErreurConfiguration(
      "COURRIEL_EXPEDITEUR doit être une adresse, ou « Nom <adresse> ».",
    );
  }
  return {
    smtp,
    expediteur: expediteur ?? "Maillage <ne-pas-repondre@maillage.invalid>",
    dossier: env.MAILLAGE_COURRIELS || null,
  };
}

function lireMandataires(texte: string): string[] {
  const adresses = texte.split(",").map((adresse) => adresse.trim());
  const mandataires = adresses.filter((adresse) => adresse !== "");
  if (mandataires.every(estAdresseOuPlage)) return mandataires;
  throw new ErreurConfiguration(
    "MAILLAGE_MANDATAIRES attend des adresses ou des plages séparées par des virgules, comme 10.0.0.0/24,192.168.1.5.",
  );
}

// CONV-6-01
function lireLieux(texte: string): readonly LieuTraitement[] {
  const lieux = lireHebergement(texte);
  if (typeof lieux !== "string") return lieux;
  throw new ErreurConfiguration(lieux);
}

/** Never the whole network: then anyone could say where they call from. */
function estAdresseOuPlage(texte: string): boolean {
  const [adresse = "", prefixe = "32", ...reste] = texte.split("/");
  const maximum = isIP(adresse) === 6 ? 128 : 32;
  const longueur = Number(prefixe);
  return (
    isIP(adresse) !== 0 &&
    reste.length === 0 &&
    /^\d+$/.test(prefixe) &&
    longueur >= 8 &&
    longueur <= maximum
  );
}

function exigerProduction(configuration: Configuration): void {
  const manques = [
    !configuration.baseDonnees && "DATABASE_URL (une base PostgreSQL)",
    !configuration.secret && "MAILLAGE_SECRET (32 octets au moins, tirés au hasard)",
    !configuration.proconnect &&
      "PROCONNECT_EMETTEUR, PROCONNECT_CLIENT_ID et PROCONNECT_CLIENT_SECRET (proconnect-local n’existe pas en production)",
    !configuration.urlPublique.startsWith("https://") &&
      "MAILLAGE_URL (adresse publique en https://)",
  ].filter((manque) => manque !== false);
  if (manques.length > 0) {
    throw new ErreurConfiguration(
      `NODE_ENV=production demande de régler : ${manques.join(" ; ")}.`,
    );
  }
  if (configuration.secret && estSecretFaible(configuration.secret)) {
    throw new ErreurConfiguration(
      "MAILLAGE_SECRET est un secret de démonstration ou trop répétitif : tirez 32 octets au hasard, par exemple avec « openssl rand -base64 48 ».",
    );
  }
}

function estSecretFaible(secret: string): boolean {
  return new Set(secret).size < 10 || /demo|change/i.test(secret);
}
