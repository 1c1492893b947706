import type pg from "pg";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  type Connue,
  departager,
  ecarter,
  enConnait,
  type RefusLigne,
  type Retenue,
  refuserEcritAVenir,
} from "../../../kit/ligne-recue.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import type { EtatDemarche, MotifNonFaite, TypeDemarche } from "../regles/demarche.ts";
import { enMinutes } from "../regles/heures.ts";
import { refuserRecue } from "../regles/refuser-demarche.ts";
import { semaineDe } from "../regles/semaine.ts";

const DEJA_CONNUES = "select from accompagnement.demarche where id = any($1::uuid[])";

/** A démarche of a jeu de données, its person and organisation found. */
export type DemarcheDuJeu = {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly action: TypeDemarche;
  readonly titre: string;
  /** Any day of the week; that of `jour` wins. */
  readonly semaine: string;
  readonly jour?: string | null;
  readonly heures: number;
  readonly etat: EtatDemarche;
  /** Those planned when absent. */
  readonly heuresRealisees?: number | null;
  /** `SANS_RAISON` when absent from one that was not done. */
  readonly motif?: MotifNonFaite | null;
  readonly justificatif?: string | null;
  readonly commentaire?: string | null;
  /** ISO 8601 instants: when it was entered, and when it was said what became of it. */
  readonly saisieLe: string;
  readonly concluLe?: string | null;
};

type DemarcheConnue = Connue & { readonly etat: EtatDemarche };

const GENRES: Readonly<Record<EtatDemarche, string>> = {
  PREVUE: "demarche.rouverte",
  FAITE: "demarche.faite",
  NON_FAITE: "demarche.non-faite",
  ANNULEE: "demarche.annulee",
};
/** Who is written as the author of what a file brought. */
export const AUTEUR_IMPORT = "commande importer";

const DITS = `type, titre, semaine, jour, minutes_prevues, etat, minutes_faites, motif, justificatif,
  commentaire`;

/**
 * Writes those of a batch: a new version of what a file wrote last, nothing when it says the same.
 * Refuses a line about what was written since on the platform, about another person, or that says done what
 * has not taken place.
 */
export async function recevoirDemarches(
  client: pg.PoolClient,
  lignes: readonly DemarcheDuJeu[],
): Promise<readonly RefusLigne[]> {
  const aujourdhui = jourCivil(new Date());
  const { admises, refus: refusees } = ecarter(lignes, (ligne) => {
    const {
      minutes_prevues: minutesPrevues,
      minutes_faites: minutesFaites,
      ...dite
    } = rangeeDe(ligne);
    return (
      refuserEcritAVenir(ligne.saisieLe, "saisieLe") ??
      (ligne.concluLe ? refuserEcritAVenir(ligne.concluLe, "concluLe") : null) ??
      refuserRecue({ ...dite, minutesPrevues, minutesFaites }, aujourdhui)
    );
  });
  const { retenues, refus } = departager(admises, idDe, await lireConnues(client, admises));
  await client.query(
    `insert into accompagnement.demarche (id, usager_id, source_id, ${DITS}, version, saisie_par, saisie_le,
       modifiee_par, modifiee_par_organisation_id, modifiee_le)
     select id, usager_id, source_id, ${DITS}, version, saisie_par, saisie_le, modifiee_par,
       modifiee_par_organisation_id, modifiee_le
     from jsonb_populate_recordset(null::accompagnement.demarche, $1::jsonb)
     on conflict (id) do update set type = excluded.type, titre = excluded.titre,
       semaine = excluded.semaine, jour = excluded.jour, minutes_prevues = excluded.minutes_prevues,
       etat = excluded.etat, minutes_faites = excluded.minutes_faites, motif = excluded.motif,
       justificatif = excluded.justificatif, commentaire = excluded.commentaire,
       version = excluded.version, modifiee_par = excluded.modifiee_par,
       modifiee_par_organisation_id = excluded.modifiee_par_organisation_id,
       modifiee_le = excluded.modifiee_le`,
    [JSON.stringify(retenues.map(({ ligne, version }) => ({ ...rangeeDe(ligne), version })))],
  );
  await recevoirEvenements(client, retenues.flatMap(evenementsDe));
  return [...refusees, ...refus];
}

/** What is kept of each line, held until the end of the transaction. */
async function lireConnues(
  client: pg.PoolClient,
  lignes: readonly DemarcheDuJeu[],
): Promise<DemarcheConnue[]> {
  if (!(await enConnait(client, DEJA_CONNUES, lignes.map(idDe)))) return [];
  const { rows } = await client.query<DemarcheConnue>(
    `select recue.ordinality::int as rang, connue.usager_id as "usagerId", connue.version, connue.etat,
       connue.modifiee_par = $2 as recue,
       (connue.type, connue.titre, connue.semaine, connue.jour, connue.minutes_prevues, connue.etat,
         connue.minutes_faites, connue.motif, connue.justificatif, connue.commentaire)
       is distinct from (recue.type, recue.titre, recue.semaine, recue.jour, recue.minutes_prevues,
         recue.etat, recue.minutes_faites, recue.motif, recue.justificatif, recue.commentaire) as change
     from jsonb_populate_recordset(null::accompagnement.demarche, $1::jsonb) with ordinality as recue
     join accompagnement.demarche connue using (id) for update of connue`,
    [JSON.stringify(lignes.map(rangeeDe)), AUTEUR_IMPORT],
  );
  return rows;
}

function idDe({ sourceId, identifiant }: DemarcheDuJeu): string {
  return uuidDerive(`demarche:${sourceId}:${identifiant}`);
}

function rangeeDe(ligne: DemarcheDuJeu) {
  const { etat, jour = null, heures } = ligne;
  return {
    id: idDe(ligne),
    usager_id: ligne.usagerId,
    source_id: ligne.sourceId,
    type: ligne.action,
    titre: ligne.titre,
    semaine: semaineDe(jour ?? ligne.semaine).debut,
    jour,
    minutes_prevues: enMinutes(heures),
    etat,
    minutes_faites: etat === "FAITE" ? enMinutes(ligne.heuresRealisees ?? heures) : null,
    motif: etat === "NON_FAITE" ? (ligne.motif ?? "SANS_RAISON") : null,
    justificatif: ligne.justificatif ?? null,
    commentaire: ligne.commentaire ?? null,
    saisie_par: AUTEUR_IMPORT,
    saisie_le: ligne.saisieLe,
    modifiee_par: AUTEUR_IMPORT,
    modifiee_par_organisation_id: ligne.sourceId,
    modifiee_le: ligne.concluLe ?? ligne.saisieLe,
  };
}

/** New: that it was planned, and what became of it. Changed: its new state, or another content. */
// CONV-7-06
function evenementsDe({
  id,
  ligne,
  connue,
  version,
}: Retenue<DemarcheDuJeu, DemarcheConnue>): EvenementRecu[] {
  const { usagerId, sourceId: organisationId, etat, action: type, saisieLe } = ligne;
  const semaine = semaineDe(ligne.jour ?? ligne.semaine).debut;
  const evenement = (genre: string, le: string): EvenementRecu => ({
    id: uuidDerive(`evenement:${id}:${genre}${version === 1 ? "" : `:${version}`}`),
    le,
    usagerId,
    genre,
    organisationId,
    contenu: { demarcheId: id, type, semaine, version },
  });
  const suite = evenement(GENRES[etat], ligne.concluLe ?? saisieLe);
  if (connue) {
    const change = connue.etat !== etat;
    return [change ? suite : evenement("demarche.modifiee", ligne.concluLe ?? saisieLe)];
  }
  return [evenement("demarche.prevue", saisieLe), ...(etat === "PREVUE" ? [] : [suite])];
}
