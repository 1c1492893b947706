import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../journal/index.ts";
import { lireOrientationsOuvertes } from "../orientation/reception.ts";
import { ecrirePeriodes } from "./depot/recevoir-mobilisation.ts";
import type { Periode } from "./regles/periode.ts";

/** A period of a jeu de données, its person and organisation found: that organisation accompanies. */
export type PeriodeDuJeu = Pick<
  Periode,
  "dispositif" | "modalite" | "intensite" | "referent" | "debut" | "finPrevue"
> & {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly fin?: string | null;
  readonly motifFin?: string | null;
};

type RefusLigne = { readonly ligne: number; readonly motif: string };

/** Writes those of a batch; a line is refused whose person is on no path, or whose dates do not follow. */
export async function recevoirPeriodes(
  client: pg.PoolClient,
  lignes: readonly PeriodeDuJeu[],
): Promise<readonly RefusLigne[]> {
  const usagers = lignes.map(({ usagerId }) => usagerId);
  const parcours = await lireOrientationsOuvertes(client, usagers);
  const rangees = new Map<string, Record<string, unknown>>();
  const ouvertes = new Set<string>();
  const refusees: RefusLigne[] = [];
  for (const ligne of lignes) {
    const orientationId = parcours.get(ligne.usagerId);
    const motif = refuser(ligne, orientationId, ouvertes);
    if (motif) {
      refusees.push({ ligne: ligne.ligne, motif });
      continue;
    }
    const id = uuidDerive(`periode:${ligne.sourceId}:${ligne.identifiant}`);
    if (!ligne.fin) ouvertes.add(ligne.usagerId);
    rangees.set(id, {
      id,
      usager_id: ligne.usagerId,
      orientation_id: orientationId,
      source_id: ligne.sourceId,
      structure_id: ligne.sourceId,
      dispositif: ligne.dispositif,
      modalite: ligne.modalite,
      intensite: ligne.intensite,
      referent: ligne.referent,
      debut: ligne.debut,
      fin_prevue: ligne.finPrevue,
      fin: ligne.fin ?? null,
      motif_fin: ligne.motifFin ?? null,
      mobilisee_le: ligne.debut,
      modifiee_le: ligne.fin ?? ligne.debut,
    });
  }
  const ecrites = [...rangees.values()];
  if (ecrites.length > 0) await ecrirePeriodes(client, ecrites);
  await recevoirEvenements(client, ecrites.flatMap(evenementsDe));
  return refusees;
}

function refuser(
  { usagerId, debut, finPrevue, fin = null, motifFin = null }: PeriodeDuJeu,
  orientationId: string | undefined,
  ouvertes: ReadonlySet<string>,
): string | null {
  if (!orientationId) return "« usager » n’est sur aucun parcours";
  if (finPrevue < debut) return "« finPrevue » doit suivre « debut »";
  if (fin && fin < debut) return "« fin » doit suivre « debut »";
  if ((fin === null) !== (motifFin === null)) return "« fin » et « motifFin » vont ensemble";
  return !fin && ouvertes.has(usagerId) ? "« usager » a déjà une période en cours" : null;
}

// CONV-7-06
function evenementsDe(rangee: Record<string, unknown>): EvenementRecu[] {
  const evenement = (genre: string, jour: unknown): EvenementRecu => ({
    id: uuidDerive(`evenement:${genre}:${rangee.id}`),
    le: `${jour}T09:00:00Z`,
    usagerId: String(rangee.usager_id),
    genre,
    organisationId: String(rangee.source_id),
    contenu: { id: rangee.id },
  });
  return [
    evenement("periode.mobilisee", rangee.debut),
    ...(rangee.fin ? [evenement("periode.terminee", rangee.fin)] : []),
  ];
}
