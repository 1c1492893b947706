/**
 * Groups all the values asked for in one turn of the event loop into one call. While `encours`
 * calls are under way the next values wait together, so a burst costs a few statements and not one
 * each. When a batch of several fails each value is tried alone: a bad one cannot sink the others.
 */
export function coalescer<E, S>(
  executer: (entrees: readonly E[]) => Promise<readonly S[]>,
  options: { parLot?: number; enCours?: number } = {},
): (entree: E) => Promise<S> {
  const parLot = options.parLot ?? 256;
  const maximumEnCours = options.enCours ?? 2;
  const attente: Demande<E, S>[] = [];
  let enCours = 0;
  let prevu = false;

  function prevoir(): void {
    if (prevu || enCours >= maximumEnCours || attente.length === 0) return;
    prevu = true;
    setImmediate(partir);
  }

  function partir(): void {
    prevu = false;
    const lot = attente.splice(0, parLot);
    if (lot.length === 0) return;
    enCours += 1;
    traiter(lot).finally(() => {
      enCours -= 1;
      prevoir();
    });
    prevoir();
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
