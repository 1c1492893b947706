import pg from "pg";

/** What a process hears from PostgreSQL: changes made by any other process. */
export type Ecoute = {
  /** Calls `reagir` at each message on the channel, and once after each lost connection. */
  sur(canal: string, reagir: (message: string | null) => void): void;
  fermer(): Promise<void>;
};

/**
 * Listens on its own connection. Messages missed while it was down cannot be known, so every
 * listener is told `null` as soon as the connection is lost and again when it is back: it must
 * forget what it had cached.
 */
export async function ouvrirEcoute(url: string, canaux: readonly string[]): Promise<Ecoute> {
  const reactions = new Map<string, ((message: string | null) => void)[]>();
  let ferme = false;
  let client: pg.Client | null = null;
  let reprise: NodeJS.Timeout | null = null;

  function prevenirTous(): void {
    for (const liste of reactions.values()) for (const reagir of liste) reagir(null);
  }

  async function brancher(): Promise<void> {
    const nouveau = new pg.Client({
      connectionString: url,
      application_name: "maillage-ecoute",
      keepAlive: true,
    });
    nouveau.on("error", () => {});
    nouveau.on("notification", ({ channel, payload }) => {
      for (const reagir of reactions.get(channel) ?? []) reagir(payload ?? "");
    });
    await nouveau.connect();
    nouveau.on("end", perdue);
    for (const canal of canaux) await nouveau.query(`listen ${pg.escapeIdentifier(canal)}`);
    client = nouveau;
    prevenirTous();
  }

  function perdue(): void {
    if (ferme) return;
    client = null;
    prevenirTous();
    reprise = setTimeout(() => brancher().catch(perdue), 250);
  }

  await brancher();
  return {
    sur(canal, reagir) {
      const liste = reactions.get(canal) ?? [];
      liste.push(reagir);
      reactions.set(canal, liste);
    },
    async fermer() {
      ferme = true;
      if (reprise) clearTimeout(reprise);
      await client?.end().catch(() => {});
    },
  };
}
