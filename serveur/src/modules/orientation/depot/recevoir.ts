import type pg from "pg";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import {
  type Connue,
  departager,
  ecarter,
  enConnait,
  type RefusLigne,
  refuserEcritAVenir,
} from "../../../kit/ligne-recue.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import type { Structure } from "../regles/orientation.ts";
import type { SansReponses } from "../regles/sans-reponses.ts";
import type { Etat } from "../regles/transitions.ts";
import type { CodeOrganisme, Criteres, Parcours } from "../regles/valeurs.ts";

const DEJA_CONNUES = "select from orientation.orientation where id = any($1::uuid[])";

/** An orientation of a jeu de données, its person and organisation found. */
export type OrientationDuJeu = {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly etat: Extract<Etat, "BROUILLON" | "EN_ATTENTE" | "OUVERT" | "CLOTURE">;
  readonly parcours: Parcours;
  readonly organisme: CodeOrganisme;
  readonly structure?: Structure | null;
  readonly competent?: "CD" | "FT" | null;
  readonly origine: string;
  readonly creeeLe: string;
  readonly entreeLe?: JourCivil | null;
  readonly sortieLe?: JourCivil | null;
  readonly motifSortie?: string | null;
  readonly criteres?: Criteres | null;
  readonly sansReponses?: SansReponses | null;
};

/**
 * Writes those of a batch: what is new, and what says otherwise than a file did. A person has one open
 * path: a later one received closes the former, on its own first day or that of the former; one questionnaire under way: the
 * former is given up. Refuses a line about what was written since on the platform, about another person,
 * about a path older than the one that the platform opened, or whose days are to come or do not follow.
 */
export async function recevoirOrientations(
  client: pg.PoolClient,
  recues: readonly OrientationDuJeu[],
): Promise<readonly RefusLigne[]> {
  const aujourdhui = jourCivil(new Date());
  const { admises: lignes, refus: avenir } = ecarter(
    recues,
    (ligne) =>
      refuserEcritAVenir(ligne.creeeLe, "creeeLe") ?? refuserJoursDuParcours(ligne, aujourdhui),
  );
  const rangees = rangeesDe(lignes);
  const { retenues, refus: reprises } = departager(
    lignes,
    idDe,
    await lireConnues(client, rangees),
  );
  const depassees = await lireDepassees(client, lignes);
  const refusees = new Map(reprises.map((refusee) => [refusee.ligne, refusee]));
  for (const { ligne } of retenues) {
    if (depassees.has(ligne.ligne))
      refusees.set(ligne.ligne, { ligne: ligne.ligne, motif: DEPASSEE });
  }
  if (refusees.size > 0) {
    // What is refused ends nothing: the others are written as if it had not come.
    const autres = lignes.filter(({ ligne }) => !refusees.has(ligne));
    return [...avenir, ...refusees.values(), ...(await recevoirOrientations(client, autres))];
  }
  const derniere = new Map(rangees.map((rangee) => [rangee.id, rangee]));
  const valeurs = retenues.map(({ id }) => derniere.get(id) as Rangee);
  const ids = valeurs.map(({ id }) => id);
  const de = (etats: readonly string[]) => valeurs.filter(({ etat }) => etats.includes(etat));
  await client.query(
    `update orientation.orientation o set etat = 'CLOTURE', motif_sortie = 'REORIENTATION',
       sortie_le = greatest(o.entree_le, suivante.entree_le)
     from jsonb_populate_recordset(null::orientation.orientation, $1::jsonb) as suivante
     where o.etat = 'OUVERT' and o.usager_id = suivante.usager_id and o.id <> all($2)`,
    [JSON.stringify(de(["OUVERT"])), ids],
  );
  await client.query(
    `update orientation.orientation set etat = 'ABANDON'
     where etat in ('BROUILLON', 'SAISIE_COMPLETE', 'EN_ATTENTE') and usager_id = any($1)
       and id <> all($2)`,
    [de(["BROUILLON", "EN_ATTENTE"]).map(({ usager_id }) => usager_id), ids],
  );
  await client.query(
    `insert into orientation.orientation (id, usager_id, source_id, parcours, statut, etat, origine,
       referent, competent, criteres, sans_reponses, saisie_le, entree_le, etablie_le, sortie_le, motif_sortie, creee_le,
       modifiee_le)
     select id, usager_id, source_id, parcours, statut, etat, origine, referent, competent, criteres,
       sans_reponses, saisie_le, entree_le, etablie_le, sortie_le, motif_sortie, creee_le, modifiee_le
     from jsonb_populate_recordset(null::orientation.orientation, $1::jsonb)
     on conflict (id) do update set parcours_le = case when orientation.parcours = excluded.parcours
         then orientation.parcours_le else (now() at time zone 'Europe/Paris')::date end,
       parcours = excluded.parcours, statut = excluded.statut,
       etat = excluded.etat, referent = excluded.referent, criteres = excluded.criteres,
       sans_reponses = excluded.sans_reponses,
       entree_le = excluded.entree_le, etablie_le = excluded.etablie_le, sortie_le = excluded.sortie_le,
       motif_sortie = excluded.motif_sortie, creee_le = excluded.creee_le,
       modifiee_le = excluded.modifiee_le`,
    [JSON.stringify(valeurs)],
  );
  await recevoirEvenements(
    client,
    retenues.flatMap(({ ligne }) => evenementsDe(ligne)),
  );
  return avenir;
}

const DEPASSEE = "« usager » est depuis sur un autre parcours, ouvert sur la plateforme";

/** The row of each line, those that a later line of the same person ends already ended. */
function rangeesDe(lignes: readonly OrientationDuJeu[]): Rangee[] {
  const vivantes = new Map<string, Rangee>();
  return lignes.map((ligne) => {
    const rangee = rangeeDe(ligne);
    const genre = ligne.etat === "OUVERT" ? "ouverte" : "en-cours";
    const cle = `${genre} ${ligne.usagerId}`;
    const precedente = vivantes.get(cle);
    if (ligne.etat !== "CLOTURE") {
      if (precedente && precedente.id !== rangee.id) ceder(precedente, ligne);
      vivantes.set(cle, rangee);
    }
    return rangee;
  });
}

/** What is kept under these identifiers: whoever acts here leaves the instant of the change, no file does. */
async function lireConnues(client: pg.PoolClient, rangees: readonly Rangee[]): Promise<Connue[]> {
  const ids = rangees.map(({ id }) => id);
  if (!(await enConnait(client, DEJA_CONNUES, ids))) return [];
  const { rows } = await client.query<Connue>(
    `select recue.ordinality::int as rang, o.usager_id as "usagerId", 1 as version,
       o.modifiee_le = o.creee_le as recue,
       (o.parcours, o.etat, o.referent, o.criteres, o.entree_le, o.sortie_le, o.motif_sortie)
         is distinct from (recue.parcours, recue.etat, recue.referent, recue.criteres, recue.entree_le,
           recue.sortie_le, recue.motif_sortie) as change
     from jsonb_populate_recordset(null::orientation.orientation, $1::jsonb) with ordinality as recue
     join orientation.orientation o on o.id = recue.id for update of o`,
    [JSON.stringify(rangees)],
  );
  return rows;
}

/** The lines that would end a path or a questionnaire written on the platform after what they tell. */
async function lireDepassees(
  client: pg.PoolClient,
  lignes: readonly OrientationDuJeu[],
): Promise<ReadonlySet<number>> {
  const { rows } = await client.query<{ ligne: number }>(
    `select recue.ligne from jsonb_to_recordset($1::jsonb)
       as recue (ligne int, id uuid, "usagerId" uuid, etat text, "creeeLe" timestamptz)
     where exists (select from orientation.orientation o
       where o.usager_id = recue."usagerId" and o.id <> recue.id
         and (o.etat = 'OUVERT') = (recue.etat = 'OUVERT') and o.etat not in ('CLOTURE', 'ABANDON')
         and recue.etat <> 'CLOTURE' and o.modifiee_le > recue."creeeLe"
         and (substr(o.id::text, 15, 1) <> '8' or o.modifiee_le <> o.creee_le))`,
    [JSON.stringify(lignes.map((ligne) => ({ ...ligne, id: idDe(ligne) })))],
  );
  return new Set(rows.map(({ ligne }) => ligne));
}

/** A path is entered and left on days that have come, in that order: delays run from them. */
// B3-12 B4-01
function refuserJoursDuParcours(ligne: OrientationDuJeu, aujourdhui: JourCivil): Refus | null {
  const { entreeLe, sortieLe, sansReponses } = ligne;
  const jours = { entreeLe, sortieLe, sansReponses: sansReponses?.le };
  const [champ] = Object.entries(jours).find(([, jour]) => jour && jour > aujourdhui) ?? [];
  if (champ) return refus("LIGNE_INVALIDE", `« ${champ} » ne peut être dans l’avenir.`);
  const [avant, debut] = entreeLe ? ["entreeLe", entreeLe] : ["creeeLe", creeeLeJour(ligne)];
  return sortieLe && sortieLe < debut
    ? refus("LIGNE_INVALIDE", `« sortieLe » ne peut précéder « ${avant} ».`)
    : null;
}

const creeeLeJour = ({ creeeLe }: OrientationDuJeu) => jourCivil(new Date(creeeLe));
const idDe = ({ sourceId, identifiant }: OrientationDuJeu) =>
  idOrientationRecue(sourceId, identifiant);

/** What the line tells: the suggestion or the questionnaire, then the days the path began and ended. */
// CONV-7-06
function evenementsDe(ligne: OrientationDuJeu): EvenementRecu[] {
  const id = idOrientationRecue(ligne.sourceId, ligne.identifiant);
  const contenu = { id, parcours: ligne.parcours, organisme: ligne.organisme };
  const commun = { usagerId: ligne.usagerId, organisationId: ligne.sourceId, contenu };
  const evenement = (genre: string, le: string) => ({
    ...commun,
    id: uuidDerive(`evenement:${id}:${genre.split(".")[1]}`),
    le,
    genre,
  });
  const jour = creeeLeJour(ligne);
  const saisie = evenement(
    ligne.etat === "BROUILLON" ? "orientation.saisie" : "orientation.preconisee",
    ligne.creeeLe,
  );
  if (ligne.etat === "BROUILLON" || ligne.etat === "EN_ATTENTE") return [saisie];
  const ouverte = evenement("orientation.ouverte", ligne.entreeLe ?? jour);
  // A reorientation is told by the path that follows.
  const terminee = ligne.etat === "CLOTURE" && ligne.motifSortie !== "REORIENTATION";
  const fin = ligne.sortieLe ?? ligne.entreeLe ?? jour;
  return [
    ...(ligne.criteres ? [saisie] : []),
    ouverte,
    ...(terminee ? [evenement("orientation.terminee", fin)] : []),
  ];
}

/** The id an orientation of a jeu de données is kept under. */
export function idOrientationRecue(sourceId: string, identifiant: string): string {
  return uuidDerive(`orientation:${sourceId}:${identifiant}`);
}

type Rangee = Record<string, unknown> & { readonly id: string; etat: string };

function ceder(rangee: Rangee, suivante: OrientationDuJeu) {
  const { etat, entreeLe } = suivante;
  rangee.etat = etat === "OUVERT" ? "CLOTURE" : "ABANDON";
  if (etat !== "OUVERT") return;
  rangee.sortie_le = entreeLe ?? creeeLeJour(suivante);
  rangee.motif_sortie = "REORIENTATION";
}

function rangeeDe(ligne: OrientationDuJeu): Rangee {
  const jour = creeeLeJour(ligne);
  const ouverte = ligne.etat === "OUVERT" || ligne.etat === "CLOTURE";
  const close = ligne.etat === "CLOTURE";
  const entreeLe = ouverte ? (ligne.entreeLe ?? jour) : null;
  return {
    id: idOrientationRecue(ligne.sourceId, ligne.identifiant),
    usager_id: ligne.usagerId,
    source_id: ligne.sourceId,
    parcours: ligne.parcours,
    statut: ouverte ? "DECIDE" : "PRECONISE",
    etat: ligne.etat,
    origine: ligne.origine,
    referent: { code: ligne.organisme, structure: ligne.structure ?? null },
    competent: ligne.competent ?? "CD",
    criteres: ligne.criteres ?? null,
    sans_reponses: ligne.sansReponses ?? null,
    saisie_le: ligne.criteres ? ligne.creeeLe : null,
    entree_le: entreeLe,
    etablie_le: entreeLe,
    sortie_le: close ? (ligne.sortieLe ?? ligne.entreeLe ?? jour) : null,
    motif_sortie: close ? (ligne.motifSortie ?? "FIN_DE_PARCOURS") : null,
    creee_le: ligne.creeeLe,
    modifiee_le: ligne.creeeLe,
  };
}
