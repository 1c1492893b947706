import pg from "pg";
import { ErreurInstallation } from "../kit/postgres/erreur-installation.ts";
import { ROLE_PROPRIETAIRE } from "../kit/postgres/roles.ts";

/** What an outside database says of itself to the account that migrates it. */
export type EtatDeBase = {
  /** As `server_version_num` counts: 150004 is 15.4. */
  readonly version: number;
  readonly encodage: string;
  readonly lectureSeule: boolean;
  /** Whether this account may act as the owner of the schemas. */
  readonly membre: boolean;
};

const VERSION_MIN = 15;

/** Why the platform cannot live in this database, in a sentence that says what to do; null when it can. */
export function refuserBase(etat: EtatDeBase): string | null {
  const majeure = Math.floor(etat.version / 10_000);
  if (majeure < VERSION_MIN)
    return `La base est servie par PostgreSQL ${majeure} : il en faut un ${VERSION_MIN} ou plus récent.`;
  if (etat.encodage !== "UTF8")
    return `La base est encodée en ${etat.encodage}, qui ne garde pas tous les noms : créez-en une en UTF8 (create database … encoding 'UTF8' template template0).`;
  if (etat.lectureSeule)
    return "La base n’accepte que la lecture : DATABASE_URL_MIGRATION doit mener au serveur principal, non à une réplique.";
  if (!etat.membre)
    return `Le compte de DATABASE_URL_MIGRATION n’est pas membre du rôle ${ROLE_PROPRIETAIRE} : créez les rôles de serveur/src/kit/postgres/roles.ts, comme le dit docs/exploitation.md.`;
  return null;
}

/** Stops with a sentence before anything is written, when the database is not one that the platform can live in. */
export async function exigerBase(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "maillage-migrations",
  });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<EtatDeBase>(
      `select current_setting('server_version_num')::int as version,
         current_setting('server_encoding') as encodage,
         current_setting('transaction_read_only') = 'on' as "lectureSeule",
         coalesce(pg_has_role(to_regrole($1), 'MEMBER'), false) as membre`,
      [ROLE_PROPRIETAIRE],
    );
    const refus = refuserBase(rows[0] as EtatDeBase);
    if (refus) throw new ErreurInstallation(refus);
  } finally {
    await client.end();
  }
}

const ADRESSES = "DATABASE_URL et DATABASE_URL_MIGRATION";
const VERIFIER = `vérifiez qu’elle est démarrée, et l’adresse, le compte et le nom que donnent ${ADRESSES}.`;
const CERTIFICAT = `son certificat n’est pas celui de cette adresse, ou l’autorité qui l’a signé n’est pas connue d’ici : donnez-la par « sslrootcert=FICHIER » dans ${ADRESSES}.`;

// Of TLS; of the network and its names; of PostgreSQL: who may not enter, a database that is not there, a server that
// is full or starting.
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/^(ERR_TLS_|DEPTH_|SELF_SIGNED|UNABLE_TO_|CERT_)/, CERTIFICAT],
  [/^(E[A-Z_]+|28\w{3}|3D000)$/, VERIFIER],
  [
    /^53300$/,
    "toutes ses connexions sont prises, ou celles de ce compte : libérez-en, ou augmentez-en le nombre.",
  ],
  [/^(57P\d\d|08\w{3})$/, "elle démarre ou s’arrête : réessayez dans un instant."],
];
const SANS_TLS = /does not support SSL/;

/** The sentence of an outside database that cannot be entered; its address, which holds a password, is not in it. */
export function direInjoignable(erreur: unknown): never {
  const { code = "", message = "" } = erreur as { code?: string; message?: string };
  if (SANS_TLS.test(message))
    throw new ErreurInstallation(
      `La base de données ne parle pas TLS, que « sslmode » demande dans ${ADRESSES}.`,
    );
  const cause = CAUSES.find(([forme]) => forme.test(code));
  if (!cause) throw erreur;
  throw new ErreurInstallation(`La base de données ne s’ouvre pas (${code}) : ${cause[1]}`);
}
