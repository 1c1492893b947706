export interface Attente {
  cle: string;
  libelle: string;
  /** The day that counts for this line, `aaaa-mm-jj`; null when none was fixed. */
  date: string | null;
}

interface Bilan {
  nombre: number;
  /** How many have their day behind them. */
  depasses: number;
  /** The first to look at: earliest day first, those without a day last. */
  premieres: readonly Attente[];
}

const MONTREES = 4;

/** Sums up what waits on `jour`, `aaaa-mm-jj`; a line is late from the day after its own. */
export function dresserBilan(attentes: readonly Attente[], jour: string): Bilan {
  const parDate = attentes.toSorted((a, b) => rang(a).localeCompare(rang(b)));
  return {
    nombre: attentes.length,
    depasses: attentes.filter(({ date }) => date !== null && date < jour).length,
    premieres: parDate.slice(0, MONTREES),
  };
}

function rang({ date }: Attente): string {
  return date ?? "9999";
}
