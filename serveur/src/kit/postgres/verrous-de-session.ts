import pg from "pg";

/** What one process at a time does, whichever it is, held on one connection however many there are. */
export type Verrous = {
  /**
   * Takes what bears this name and gives what gives it back; null when another holds it, this process included.
   * The end of the process, or of its connection, gives everything back.
   */
  prendre(nom: string): Promise<(() => Promise<void>) | null>;
  fermer(): Promise<void>;
};

const REPONSE_MS = 5_000;

/** Nothing is connected before the first is taken. */
export function ouvrirVerrous(url: string): Verrous {
  // A session takes again what it holds: only this says that another work of this process has it.
  const tenus = new Set<string>();
  let client: Promise<pg.Client> | null = null;

  function connecter(): Promise<pg.Client> {
    const nouveau = new pg.Client({
      connectionString: url,
      application_name: "maillage-verrous",
      keepAlive: true,
      connectionTimeoutMillis: REPONSE_MS,
      pipeline: true,
      query_timeout: REPONSE_MS,
    });
    nouveau.on("error", () => {});
    nouveau.once("end", () => oublier(connexion));
    const connexion = nouveau.connect().then(() => nouveau);
    connexion.catch(() => oublier(connexion));
    client = connexion;
    return connexion;
  }

  function oublier(perdue: Promise<pg.Client>): void {
    if (client === perdue) client = null;
  }

  return {
    async prendre(nom) {
      if (tenus.has(nom)) return null;
      tenus.add(nom);
      let pris = false;
      try {
        const actuel = await (client ?? connecter());
        pris = await demander(actuel, "pg_try_advisory_lock", nom);
        return pris ? () => rendre(actuel, nom) : null;
      } finally {
        if (!pris) tenus.delete(nom);
      }
    },
    async fermer() {
      await (await client?.catch(() => null))?.end().catch(() => {});
    },
  };

  async function rendre(actuel: pg.Client, nom: string): Promise<void> {
    try {
      await demander(actuel, "pg_advisory_unlock", nom);
    } catch {
      // Its connection has ended, or ends: what it held is given back with it.
    } finally {
      tenus.delete(nom);
    }
  }
}

async function demander(
  client: pg.Client,
  fonction: "pg_try_advisory_lock" | "pg_advisory_unlock",
  nom: string,
): Promise<boolean> {
  try {
    const { rows } = await client.query<{ fait: boolean }>(
      `select ${fonction}(hashtextextended($1, 0)) as fait`,
      [nom],
    );
    return rows[0]?.fait ?? false;
  } catch (erreur) {
    // Without an answer nobody knows what it holds.
    client.end().catch(() => {});
    throw erreur;
  }
}
