import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import type { EtatDemarche, MotifNonFaite, TypeDemarche } from "../regles/demarche.ts";
import { enMinutes } from "../regles/heures.ts";
import { semaineDe } from "../regles/semaine.ts";

/** A démarche of a jeu de données, its person and organisation found. */
export type DemarcheDuJeu = {
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

const GENRES: Readonly<Record<EtatDemarche, string | null>> = {
  PREVUE: null,
  FAITE: "demarche.faite",
  NON_FAITE: "demarche.non-faite",
  ANNULEE: "demarche.annulee",
};
/** Who is written as the author of what a file brought. */
export const AUTEUR_IMPORT = "commande importer";

/** Writes those of a batch; the same identifier of the same source received again replaces the first. */
export async function recevoirDemarches(
  client: pg.PoolClient,
  lignes: readonly DemarcheDuJeu[],
): Promise<void> {
  const parId = new Map(lignes.map((ligne) => [idDe(ligne), ligne]));
  const rangees = [...parId].map(([id, ligne]) => rangeeDe(id, ligne));
  await client.query(
    `insert into accompagnement.demarche (id, usager_id, source_id, type, titre, semaine, jour,
       minutes_prevues, etat, minutes_faites, motif, justificatif, commentaire, saisie_par, saisie_le,
       modifiee_par, modifiee_par_organisation_id, modifiee_le)
     select id, usager_id, source_id, type, titre, semaine, jour, minutes_prevues, etat, minutes_faites,
       motif, justificatif, commentaire, saisie_par, saisie_le, modifiee_par,
       modifiee_par_organisation_id, modifiee_le
     from jsonb_populate_recordset(null::accompagnement.demarche, $1::jsonb)
     on conflict (id) do update set type = excluded.type, titre = excluded.titre,
       semaine = excluded.semaine, jour = excluded.jour, minutes_prevues = excluded.minutes_prevues,
       etat = excluded.etat, minutes_faites = excluded.minutes_faites, motif = excluded.motif,
       justificatif = excluded.justificatif, commentaire = excluded.commentaire,
       modifiee_le = excluded.modifiee_le`,
    [JSON.stringify(rangees)],
  );
  await recevoirEvenements(
    client,
    [...parId].flatMap(([id, ligne]) => evenementsDe(id, ligne)),
  );
}

function idDe({ sourceId, identifiant }: DemarcheDuJeu): string {
  return uuidDerive(`demarche:${sourceId}:${identifiant}`);
}

function rangeeDe(id: string, ligne: DemarcheDuJeu): object {
  const { etat, jour = null, heures } = ligne;
  return {
    id,
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

// CONV-7-06
function evenementsDe(id: string, ligne: DemarcheDuJeu): EvenementRecu[] {
  const { usagerId, sourceId: organisationId, etat, action: type } = ligne;
  const semaine = semaineDe(ligne.jour ?? ligne.semaine).debut;
  const evenement = (genre: string, le: string): EvenementRecu => ({
    id: uuidDerive(`evenement:${id}:${genre}`),
    le,
    usagerId,
    genre,
    organisationId,
    contenu: { demarcheId: id, type, semaine },
  });
  const genre = GENRES[etat];
  return [
    evenement("demarche.prevue", ligne.saisieLe),
    ...(genre ? [evenement(genre, ligne.concluLe ?? ligne.saisieLe)] : []),
  ];
}
