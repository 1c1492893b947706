/** Values of one call at most. */
const PAR_LOT = 256;

/**
 * Groups all the values asked for in one turn of the event loop into one call. While a call is under way
 * the next values wait together, so a burst costs a few statements and not one each, and two calls never
 * meet over the same rows. When a batch of several fails each value is tried alone: a bad one cannot sink
 * the others.
 */
export function coalescer<E, S>(
  executer: (entrees: readonly E[]) => Promise<readonly S[]>,
): (entree: E) => Promise<S> {
  const attente: Demande<E, S>[] = [];
  let occupe = false;

  function prevoir(): void {
    if (occupe || attente.length === 0) return;
    occupe = true;
    setImmediate(partir);
  }

  function partir(): void {
    traiter(attente.splice(0, PAR_LOT)).finally(() => {
      occupe = false;
      prevoir();
    });
  }

  async function traiter(lot: Demande<E, S>[]): Promise<void> {
    try {
      const sorties = await executer(lot.map((demande) => demande.entree));
      lot.forEach((demande, rang) => {
        demande.resoudre(sorties[rang] as S);
      });
    } catch (erreur) {
      const [seule] = lot;
      if (lot.length === 1 && seule) return seule.rejeter(erreur);
      for (const demande of lot) await traiter([demande]);
    }
  }

  return (entree) =>
    new Promise<S>((resoudre, rejeter) => {
      attente.push({ entree, resoudre, rejeter });
      prevoir();
    });
}

type Demande<E, S> = {
  entree: E;
  resoudre(sortie: S): void;
  rejeter(erreur: unknown): void;
};
