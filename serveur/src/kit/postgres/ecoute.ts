import pg from "pg";

/** What a process hears from PostgreSQL: changes made by any other process. */
export type Ecoute = {
  /**
   * Calls `reagir` at each message on the channel; with `null` when the connection is lost, again and again
   * until it is back, and once then.
   */
  sur(canal: string, reagir: (message: string | null) => void): void;
  fermer(): Promise<void>;
};

const BATTEMENT_MS = 500;
const REPRISE_MS = 250;
const CONNEXION_MS = 2_000;

/**
 * Listens on its own connection. Messages missed while it was down cannot be known, so every listener is
 * told `null`: it must forget what it had cached. A network may also swallow everything without closing
 * anything: each half-second a beat is sent, and one unanswered at the next is a lost connection.
 */
export async function ouvrirEcoute(url: string, canaux: readonly string[]): Promise<Ecoute> {
  const reactions = new Map<string, ((message: string | null) => void)[]>();
  let ferme = false;
  let client: pg.Client | null = null;
  let entendu = true;
  let reprise: NodeJS.Timeout | undefined;

  function prevenirTous(): void {
    for (const liste of reactions.values()) for (const reagir of liste) reagir(null);
  }

  async function brancher(): Promise<void> {
    const nouveau = new pg.Client({
      connectionString: url,
      application_name: "maillage-ecoute",
      keepAlive: true,
      connectionTimeoutMillis: CONNEXION_MS,
      query_timeout: CONNEXION_MS,
    });
    nouveau.on("error", () => {});
    nouveau.on("end", () => perdre(nouveau));
    nouveau.on("notification", ({ channel, payload }) => {
      for (const reagir of reactions.get(channel) ?? []) reagir(payload ?? "");
    });
    try {
      await nouveau.connect();
      await nouveau.query(canaux.map((canal) => `listen ${pg.escapeIdentifier(canal)}`).join(";"));
    } catch (erreur) {
      quitter(nouveau);
      throw erreur;
    }
    if (ferme) return quitter(nouveau);
    client = nouveau;
    entendu = true;
    prevenirTous();
  }

  function perdre(perdu: pg.Client): void {
    if (client !== perdu) return;
    client = null;
    quitter(perdu);
    if (ferme) return;
    prevenirTous();
    reprendre();
  }

  function reprendre(): void {
    reprise = setTimeout(() => brancher().catch(() => ferme || reprendre()), REPRISE_MS);
  }

  function battre(): void {
    const actif = client;
    if (!actif) {
      // What was read since may have changed unheard.
      prevenirTous();
    } else if (!entendu) {
      // A busy process hears late: what has arrived is read before this is judged.
      setImmediate(() => entendu || perdre(actif));
    } else {
      entendu = false;
      actif.query("select 1").then(
        () => {
          entendu = true;
        },
        () => perdre(actif),
      );
    }
  }

  await brancher();
  const battement = setInterval(battre, BATTEMENT_MS);
  return {
    sur(canal, reagir) {
      const liste = reactions.get(canal) ?? [];
      liste.push(reagir);
      reactions.set(canal, liste);
    },
    async fermer() {
      ferme = true;
      clearInterval(battement);
      clearTimeout(reprise);
      await client?.end().catch(() => {});
    },
  };
}

/** With a question under way, the connection is cut rather than closed: the answer may never come. */
function quitter(client: pg.Client): void {
  client.end().catch(() => {});
}
