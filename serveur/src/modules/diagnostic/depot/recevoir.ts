import type pg from "pg";
import { AUTRE_PERSONNE } from "../../../kit/ligne-recue.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import { appliquer } from "../regles/appliquer.ts";
import { refuserConjoint } from "../regles/conjoint.ts";
import { ETAT_VIDE, type Etat } from "../regles/etat.ts";
import { genresDe } from "../regles/genres.ts";
import { type DiagnosticDuJeu, lireLigne } from "../regles/ligne-du-jeu.ts";

type Ligne = DiagnosticDuJeu & {
  readonly ligne: number;
  readonly usagerId: string;
  readonly sourceId: string;
};

/**
 * Writes the explorations of a batch, in their order, each applied to what is known by then; one already
 * received changes nothing. Returns those that the rules refuse, and those under another person's identifier.
 */
// ANX4-B-02
export async function recevoirDiagnostics(
  client: pg.PoolClient,
  lignes: readonly Ligne[],
): Promise<{ ligne: number; motif: string }[]> {
  const maintenant = new Date();
  // Nobody else writes a diagnostic during the batch.
  await client.query("select pg_advisory_xact_lock(hashtextextended('diagnostic-import', 0))");
  const etats = await lireEtats(client, [...new Set(lignes.map(({ usagerId }) => usagerId))]);
  const connues = await lireConnues(client, lignes.map(idDe));
  const refus: { ligne: number; motif: string }[] = [];
  const rangees: object[] = [];
  const conjoints: object[] = [];
  const evenements: EvenementRecu[] = [];
  for (const ligne of lignes) {
    const id = idDe(ligne);
    const personne = connues.get(id);
    if (personne !== undefined && personne !== ligne.usagerId) {
      refus.push({ ligne: ligne.ligne, motif: AUTRE_PERSONNE });
    }
    if (personne !== undefined) continue;
    connues.set(id, ligne.usagerId);
    if (nommeDeuxFois(ligne)) {
      refus.push({ ligne: ligne.ligne, motif: "Un projet est présent deux fois." });
      continue;
    }
    if (new Date(ligne.exploreLe) > maintenant) {
      refus.push({ ligne: ligne.ligne, motif: "« exploreLe » ne peut être dans l’avenir" });
      continue;
    }
    const courant = etats.get(ligne.usagerId) ?? JAMAIS;
    const { ecriture, contexte } = lireLigne(ligne, courant.etat, (projet) =>
      uuidDerive(`diagnostic:${ligne.sourceId}:${ligne.usagerId}:${projet}`),
    );
    const suite = appliquer(courant.etat, ecriture, contexte);
    if ("refus" in suite) {
      refus.push({ ligne: ligne.ligne, motif: suite.refus.message });
      continue;
    }
    const { etat, modifications } = suite;
    const exploreLe = new Date(Math.max(+new Date(ligne.exploreLe), +(courant.exploreLe ?? 0)));
    const horsDates = ligne.conjointLe
      ? refuserConjoint(ligne.conjointLe, { exploreLe, maintenant })
      : null;
    if (horsDates) {
      refus.push({ ligne: ligne.ligne, motif: horsDates.message });
      continue;
    }
    const version = courant.version + 1;
    etats.set(ligne.usagerId, { version, etat, exploreLe });
    rangees.push({
      usager_id: ligne.usagerId,
      version,
      id,
      exploree_le: ligne.exploreLe,
      ecrite_le: ligne.exploreLe,
      source_id: ligne.sourceId,
      agent: contexte.agent,
      ecrite_par: "commande importer",
      modifications,
      etat,
    });
    if (ligne.conjointLe) {
      conjoints.push({
        id: uuidDerive(`conjoint:${id}`),
        usager_id: ligne.usagerId,
        version,
        le: ligne.conjointLe,
        source_id: ligne.sourceId,
        agent: contexte.agent,
        ecrit_le: ligne.exploreLe,
        ecrit_par: "commande importer",
      });
    }
    for (const genre of genresDe(modifications)) {
      evenements.push({
        id: uuidDerive(`evenement:${id}:${genre}`),
        le: ligne.exploreLe,
        usagerId: ligne.usagerId,
        genre,
        organisationId: ligne.sourceId,
        contenu: { version },
      });
    }
  }
  await client.query(
    `insert into diagnostic.exploration
     select * from jsonb_populate_recordset(null::diagnostic.exploration, $1::jsonb)`,
    [JSON.stringify(rangees)],
  );
  await client.query(
    `insert into diagnostic.conjoint
     select * from jsonb_populate_recordset(null::diagnostic.conjoint, $1::jsonb)`,
    [JSON.stringify(conjoints)],
  );
  await recevoirEvenements(client, evenements);
  return refus;
}

function idDe({ sourceId, identifiant }: Ligne): string {
  return uuidDerive(`exploration:${sourceId}:${identifiant}`);
}

function nommeDeuxFois({ projets }: Ligne): boolean {
  const identifiants = (projets ?? []).map(({ identifiant }) => identifiant);
  return new Set(identifiants).size < identifiants.length;
}

/** A diagnostic as it stands, and when it was last explored. */
type Courant = { readonly version: number; readonly etat: Etat; readonly exploreLe: Date | null };
const JAMAIS: Courant = { version: 0, etat: ETAT_VIDE, exploreLe: null };

async function lireEtats(client: pg.PoolClient, usagers: readonly string[]) {
  const { rows } = await client.query<Courant & { usagerId: string }>(
    `select distinct on (usager_id) usager_id as "usagerId", version, etat,
       max(exploree_le) over (partition by usager_id) as "exploreLe"
     from diagnostic.exploration where usager_id = any($1) order by usager_id, version desc`,
    [usagers],
  );
  return new Map(rows.map(({ usagerId, ...courant }) => [usagerId, courant]));
}

/** Of the explorations already received, whose they are. */
async function lireConnues(
  client: pg.PoolClient,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; usagerId: string }>(
    `select id, usager_id as "usagerId" from diagnostic.exploration where id = any($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, usagerId }) => [id, usagerId]));
}
