import type pg from "pg";

/** One second's view of a ceiling: whether the call passes, and how many more would, as of this process's last lease. */
export type Passage = { readonly admis: boolean; readonly restant: number };

/** Ceilings in calls per second, shared by every process through leases. */
export type Quotas = {
  /** At once as long as a lease is in hand. */
  passer(cle: string, plafond: number, maintenant: number): Passage | Promise<Passage>;
};

type Compteur = {
  seconde: number;
  /** Calls that this process may still let through by itself. */
  restant: number;
  /** Calls that no process had leased when this one last did. */
  libre: number;
  epuise: boolean;
  bail: Promise<void> | null;
};

// A quarter at a time: four processes can share a ceiling, and no call costs a write of its own.
const PART = 4;

/**
 * Counts calls against leases taken from the database. The ceiling is never passed; when several
 * processes hold leases, up to a quarter of it each may stay unused in a second.
 */
export function ouvrirQuotas(pool: pg.Pool): Quotas {
  const compteurs = new Map<string, Compteur>();

  async function louer(cle: string, plafond: number, compteur: Compteur): Promise<void> {
    const part = Math.max(1, Math.ceil(plafond / PART));
    const { rows } = await pool.query<{ accorde: number; libre: number }>({
      name: "acces-api-louer",
      text: LOUER,
      values: [cle, compteur.seconde, part, plafond],
    });
    const { accorde = 0, libre = 0 } = rows[0] ?? {};
    compteur.restant += accorde;
    compteur.libre = libre;
    compteur.epuise = accorde === 0;
  }

  async function attendre(cle: string, plafond: number, courant: Compteur): Promise<Passage> {
    while (courant.restant === 0 && !courant.epuise) {
      courant.bail ??= louer(cle, plafond, courant).finally(() => {
        courant.bail = null;
      });
      await courant.bail;
    }
    return prendre(courant);
  }

  return {
    passer(cle, plafond, maintenant) {
      const seconde = Math.floor(maintenant / 1000);
      let compteur = compteurs.get(cle);
      if (!compteur || !compteVaut(compteur.seconde, seconde)) {
        compteur = { seconde, restant: 0, libre: 0, epuise: false, bail: null };
        compteurs.set(cle, compteur);
      }
      return compteur.restant > 0 ? prendre(compteur) : attendre(cle, plafond, compteur);
    },
  };
}

function prendre(compteur: Compteur): Passage {
  if (compteur.restant === 0) return { admis: false, restant: 0 };
  compteur.restant -= 1;
  return { admis: true, restant: compteur.restant + compteur.libre };
}

/**
 * A call that took its time just before the second turned counts in the one that runs: to go back would
 * throw away the lease in hand, and a burst over the turn would close the API for a whole second.
 */
function compteVaut(courante: number, demandee: number): boolean {
  return demandee <= courante && courante - demandee <= 60;
}

// Clocks of two machines may differ by some seconds; a row much later than now comes from a clock
// that was put back, and must not close the API until it is caught up.
const MEME_SECONDE = "b.seconde between excluded.seconde and excluded.seconde + 60";

const LOUER = `
insert into acces_api.bail_quota as b (cle, seconde, pris, accorde)
values ($1, $2::bigint, least($3::int, $4::int), least($3::int, $4::int))
on conflict (cle) do update set
  seconde = case when ${MEME_SECONDE} then b.seconde else excluded.seconde end,
  accorde = case when ${MEME_SECONDE} then greatest(0, least($3::int, $4::int - b.pris))
                 else excluded.accorde end,
  pris = case when ${MEME_SECONDE} then greatest(b.pris, least(b.pris + $3::int, $4::int))
              else excluded.pris end
returning accorde, greatest(0, $4::int - b.pris) as libre`;
