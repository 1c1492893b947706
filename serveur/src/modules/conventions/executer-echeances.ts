import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { insererEvenement } from "../journal/index.ts";
import { aviserGouvernance } from "./actes/aviser-gouvernance.ts";
import { type Fiche, lireFiches, modifierFiche, prendreFiche } from "./depot/fiche.ts";
import { etatLe } from "./regles/etat-le.ts";
import { periodeLe } from "./regles/periode.ts";

/**
 * Records what dates have already decided: the beginning of a convention, a renewal, an end. Access
 * never waits for it. May be run any number of times.
 */
// CONV-10-02 CONV-10-10
export async function executerEcheancesConventions(pool: pg.Pool, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  await pourChacun(await lireFiches(pool, null), ({ id }) =>
    enTransaction(pool, async (client) => {
      const convention = await prendreFiche(client, id);
      if (!convention) return;
      await constaterEtat(client, convention, jour);
      await constaterPeriode(client, convention, jour, maintenant);
    }),
  );
}

async function constaterEtat(
  client: pg.ClientBase,
  convention: Fiche,
  jour: string,
): Promise<void> {
  const rupture = convention.cesseLe !== null && (await estManquement(client, convention));
  const etat = etatLe(convention, jour, rupture);
  if (etat === convention.etat) return;
  await modifierFiche(client, convention.id, {
    etat,
    ...(etat === "resiliee" && { resilieeLe: convention.cesseLe }),
  });
  const genre = `CONVENTION_${etat.toUpperCase()}`;
  await consigner(client, convention.id, genre, { jour });
  if (etat === "en_vigueur") return;
  for (const partie of ["partenaire", "operateur"] as const) {
    await aviserGouvernance(client, convention, partie, {
      genre,
      objet: "Fin de la convention",
      corps:
        "La convention est arrivée à son terme : les droits et les jetons qu’elle ouvrait sont fermés.",
    });
  }
}

async function estManquement(client: pg.ClientBase, { id, cesseLe }: Fiche): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from conventions.denonciation
     where convention_id = $1 and nature = 'manquement' and effet_le = $2`,
    [id, cesseLe],
  );
  return rows.length > 0;
}

async function constaterPeriode(
  client: pg.ClientBase,
  convention: Fiche,
  jour: string,
  maintenant: Date,
): Promise<void> {
  if (convention.signatures.length < 2) return;
  const { cesseLe } = convention;
  const periode = cesseLe !== null && jour >= cesseLe ? null : periodeLe(convention, jour);
  if (!periode) return;
  const { rowCount } = await client.query(
    `insert into conventions.periode (convention_id, numero, debut, fin, constatee_le)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [convention.id, periode.numero, periode.debut, periode.fin, maintenant],
  );
  if (rowCount === 0 || periode.numero === 1) return;
  await consigner(client, convention.id, "CONVENTION_RENOUVELEE", { ...periode });
}

function consigner(
  client: pg.ClientBase,
  sujetId: string,
  genre: string,
  contenu: Record<string, unknown>,
): Promise<void> {
  return insererEvenement(client as pg.PoolClient, {
    sujetType: "convention",
    sujetId,
    genre,
    auteur: "tâche quotidienne",
    capacite: "système",
    organisationId: null,
    contenu,
  });
}
