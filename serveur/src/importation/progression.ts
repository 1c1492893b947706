export interface Progres {
  octets: number;
  total: number;
  lues: number;
  /** Records a second since this run started. */
  debit: number;
  /** Seconds left, by the bytes read. */
  reste: number;
}

/**
 * How far an import is: records a second, and the seconds that remain at this pace. Times are in milliseconds.
 */
export function mesurerProgres(
  depuis: number,
  maintenant: number,
  lu: { octets: number; total: number; lues: number },
): Progres {
  const secondes = Math.max(0.001, (maintenant - depuis) / 1000);
  const reste = lu.octets > 0 ? (secondes * (lu.total - lu.octets)) / lu.octets : 0;
  return { ...lu, debit: Math.round(lu.lues / secondes), reste: Math.round(reste) };
}

const LARGEUR = 30;

/** Shows the progress: a bar redrawn on a terminal, one line in ten percent elsewhere. */
export function creerAffichage(sortie: NodeJS.WriteStream): (progres: Progres) => void {
  let dizaine = -1;
  return (progres) => {
    const part = progres.total > 0 ? progres.octets / progres.total : 1;
    const texte = `${Math.floor(part * 100)} % · ${progres.debit.toLocaleString("fr-FR")} enregistrements/s · reste ${progres.reste} s`;
    if (sortie.isTTY) {
      const plein = Math.round(part * LARGEUR);
      sortie.write(`\r[${"█".repeat(plein)}${" ".repeat(LARGEUR - plein)}] ${texte}\u001b[K`);
      if (part >= 1) sortie.write("\n");
    } else if (Math.floor(part * 10) > dizaine) {
      dizaine = Math.floor(part * 10);
      sortie.write(`${texte}\n`);
    }
  };
}
