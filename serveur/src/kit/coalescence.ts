/** Values of one call at most; then how many may wait, some hundred milliseconds of the fastest traffic. */
const PAR_LOT = 256;
const EN_ATTENTE = 10_000;

/** Too many values wait already: whoever asks may try again later. */
export class Saturation extends Error {
  override readonly name = "Saturation";
  constructor() {
    super("trop de demandes en attente");
  }
}

/**
 * Groups all the values asked for in one turn of the event loop into one call. While a call is under way
 * the next values wait together, so a burst costs a few statements and not one each, and two calls never
 * meet over the same rows. When a batch is refused for its data each value is tried alone: a bad one
 * cannot sink the others. Any other failure is that of all of them, told at once.
 */
export function coalescer<E, S>(
  executer: (entrees: readonly E[]) => Promise<readonly S[]>,
): (entree: E) => Promise<S> {
  const attente: Demande<E, S>[] = [];
  let occupe = false;

  function prevoir(): void {
    if (occupe || attente.length === 0) return;
    occupe = true;
    partirEnsemble(partir);
  }

  function partir(): void {
    traiter(attente.splice(0, PAR_LOT)).finally(() => {
      occupe = false;
      prevoir();
    });
  }

  async function traiter(lot: readonly Demande<E, S>[]): Promise<void> {
    const panne = await tenter(lot);
    if (!panne) return;
    if (lot.length === 1 || !estDeDonnee(panne.erreur)) return rejeter(lot, panne.erreur);
    for (const [rang, demande] of lot.entries()) {
      const seule = await tenter([demande]);
      if (seule && !estDeDonnee(seule.erreur)) return rejeter(lot.slice(rang), seule.erreur);
      if (seule) demande.rejeter(seule.erreur);
    }
  }

  async function tenter(lot: readonly Demande<E, S>[]): Promise<{ erreur: unknown } | null> {
    try {
      const sorties = await executer(lot.map((demande) => demande.entree));
      lot.forEach((demande, rang) => {
        demande.resoudre(sorties[rang] as S);
      });
      return null;
    } catch (erreur) {
      return { erreur };
    }
  }

  return (entree) =>
    new Promise<S>((resoudre, rejeter) => {
      if (attente.length >= EN_ATTENTE) return rejeter(new Saturation());
      attente.push({ entree, resoudre, rejeter });
      prevoir();
    });
}

const departs: (() => void)[] = [];

/** All the batches of one turn leave in one stretch: what they ask of the database can share a write. */
function partirEnsemble(partir: () => void): void {
  if (departs.push(partir) > 1) return;
  setImmediate(() => {
    for (const depart of departs.splice(0)) depart();
  });
}

type Demande<E, S> = {
  entree: E;
  resoudre(sortie: S): void;
  rejeter(erreur: unknown): void;
};

function rejeter<E, S>(lot: readonly Demande<E, S>[], erreur: unknown): void {
  for (const demande of lot) demande.rejeter(erreur);
}

// SQLSTATE: data (22), constraint (23), the same row twice in a batch (21), crossed locks (40).
function estDeDonnee(erreur: unknown): boolean {
  const { code } = (erreur ?? {}) as { code?: unknown };
  return typeof code === "string" && /^(2[123]|40)\w{3}$/.test(code);
}
