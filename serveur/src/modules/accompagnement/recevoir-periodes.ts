import type pg from "pg";
import { ajouterJours } from "../../kit/delais.ts";
import { ecrireJour } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { departager, type RefusLigne, type Retenue } from "../../kit/ligne-recue.ts";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../journal/index.ts";
import { lireOrientationsOuvertes } from "../orientation/reception.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { composerRqth, lireNaissances, type Naissance } from "../usagers/reception.ts";
import { lireBornes } from "./actes/periode-commun.ts";
import { changerPeriode, tenirPeriodesOuvertes } from "./depot/periodes.ts";
import {
  ecrirePeriodes,
  lirePeriodesConnues,
  type PeriodeConnue,
} from "./depot/recevoir-mobilisation.ts";
import { ageLe } from "./regles/age.ts";
import { type BornesDispositifs, dernierJourPossible, refuserAge } from "./regles/dispositifs.ts";
import { clore, type Periode } from "./regles/periode.ts";
import { refuserAvis } from "./regles/refuser-avis.ts";

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
  readonly avis?: string | null;
  readonly avisLe?: string | null;
};

/**
 * Writes those of a batch: what is new, and what says otherwise than a file did. Refuses a line whose
 * person is on no path, whose dates do not follow or pass what the law allows to a CEJ or a PACEA, who is not of its age, that another person's identifier names, or about
 * what was written since on the platform.
 */
export async function recevoirPeriodes(
  client: pg.PoolClient,
  lignes: readonly PeriodeDuJeu[],
): Promise<readonly RefusLigne[]> {
  const maintenant = new Date();
  const usagers = lignes.map(({ usagerId }) => usagerId);
  const parcours = await lireOrientationsOuvertes(client, usagers);
  const connues = await lirePeriodesConnues(client, lignes.map(rangeeDe));
  const { retenues, inchangees, refus } = departager(lignes, idDe, connues);
  const bornes = await lireBornes({ parametres: ouvrirParametres(client) }, jourCivil(maintenant));
  const naissances = await lireNaissances(
    client,
    retenues.flatMap(({ ligne }) => (AGES.has(ligne.dispositif) ? ligne.usagerId : [])),
  );
  const ouvertes = new Set(inchangees.filter(({ fin }) => !fin).map(({ usagerId }) => usagerId));
  const refusees = [...refus];
  const ecrites: Recue[] = [];
  for (const retenue of retenues) {
    const { ligne } = retenue;
    const motif =
      refuser(ligne, parcours.get(ligne.usagerId), ouvertes) ??
      refuserDuree(ligne, bornes) ??
      refuserReponse(ligne, jourCivil(maintenant)) ??
      refuserNaissance(ligne, naissances.get(ligne.usagerId), bornes);
    if (motif) refusees.push({ ligne: ligne.ligne, motif });
    else {
      if (!ligne.fin) ouvertes.add(ligne.usagerId);
      ecrites.push(retenue);
    }
  }
  if (ecrites.length === 0) return refusees;
  const closes = await clorePrecedentes(client, ecrites, maintenant);
  await ecrirePeriodes(
    client,
    ecrites.map(({ ligne, connue, version }) => ({
      ...rangeeDe(ligne),
      version,
      orientation_id: parcours.get(ligne.usagerId),
      mobilisee_le: auPlusTard(ligne.debut, maintenant),
      modifiee_le: connue ? maintenant : auPlusTard(ligne.fin ?? ligne.debut, maintenant),
    })),
  );
  const recus = ecrites.flatMap((ecrite) => evenementsDe(ecrite, maintenant));
  await recevoirEvenements(client, [...closes, ...recus]);
  return refusees;
}

type Recue = Retenue<PeriodeDuJeu, PeriodeConnue>;

/** Ends today the period that still ran of whoever receives another; one to come is cancelled. */
async function clorePrecedentes(
  client: pg.PoolClient,
  ecrites: readonly Recue[],
  maintenant: Date,
): Promise<EvenementRecu[]> {
  const neuves = new Map(
    ecrites.filter(({ ligne }) => !ligne.fin).map(({ ligne }) => [ligne.usagerId, ligne]),
  );
  const ids = ecrites.map(({ id }) => id);
  const evenements: EvenementRecu[] = [];
  const demain = ajouterJours(jourCivil(maintenant), 1);
  for (const { usagerId, ...periode } of await tenirPeriodesOuvertes(client, [...neuves.keys()])) {
    if (ids.includes(periode.id)) continue;
    const close = clore(periode, demain, maintenant, "CHANGEMENT_DISPOSITIF");
    await changerPeriode(client, close);
    const genre = close.annuleeLe ? "periode.annulee" : "periode.terminee";
    evenements.push({
      id: uuidDerive(`evenement:${genre}:${close.id}:${close.version}`),
      le: maintenant.toISOString(),
      usagerId,
      genre,
      organisationId: neuves.get(usagerId)?.sourceId ?? periode.sourceId,
      contenu: { id: close.id, version: close.version },
    });
  }
  return evenements;
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

// B4-13
function refuserReponse(
  { dispositif, debut, avis = null, avisLe = null }: PeriodeDuJeu,
  jour: string,
): string | null {
  if ((avis === null) !== (avisLe === null)) return "« avis » et « avisLe » vont ensemble";
  if (avisLe === null) return null;
  if (avisLe > jour) return "« avisLe » ne peut être à venir";
  const refuse = refuserAvis({ dispositif, debut, annuleeLe: null }, avisLe);
  return refuse?.message.replace(/\.$/u, "") ?? null;
}

/** A file does not tell what was prolonged: the law's longest is its bound, of the end that came too. */
// B4-17 R5131-13 R5131-16
function refuserDuree(
  { dispositif, debut, finPrevue, fin }: PeriodeDuJeu,
  bornes: BornesDispositifs,
): string | null {
  const dernier = dernierJourPossible(dispositif, debut, true, bornes);
  if (!dernier) return null;
  const champ = finPrevue > dernier ? "finPrevue" : "fin";
  return finPrevue > dernier || (fin && fin > dernier)
    ? `« ${champ} » : au plus tard le ${ecrireJour(dernier)} pour le dispositif ${dispositif}`
    : null;
}

const AGES: ReadonlySet<string> = new Set(["CEJ", "PACEA"]);

// B4-17
function refuserNaissance(
  { dispositif, debut }: PeriodeDuJeu,
  naissance: Naissance | undefined,
  bornes: BornesDispositifs,
): string | null {
  if (!naissance) return null;
  const { dateNaissance, rqth } = naissance;
  const beneficiaire = {
    age: ageLe(dateNaissance, debut),
    rqth: rqth !== null && composerRqth(rqth, debut).topValiditeRQTH,
  };
  return refuserAge(dispositif, beneficiaire, bornes)?.message.replace(/\.$/u, "") ?? null;
}

function idDe({ sourceId, identifiant }: PeriodeDuJeu): string {
  return uuidDerive(`periode:${sourceId}:${identifiant}`);
}

function rangeeDe(ligne: PeriodeDuJeu) {
  return {
    id: idDe(ligne),
    usager_id: ligne.usagerId,
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
    avis: ligne.avis ?? null,
    avis_le: ligne.avisLe ?? null,
  };
}

/** In the morning of a day, or now when that is still to come: nothing happens in the future. */
function auPlusTard(jour: string, maintenant: Date): string {
  return new Date(Math.min(Date.parse(`${jour}T09:00:00Z`), maintenant.getTime())).toISOString();
}

/** New: that it was mobilised, and ended. Changed: its end, its prolongation, or another content; then, that the person was asked. */
// CONV-7-06
function evenementsDe({ id, ligne, connue, version }: Recue, maintenant: Date): EvenementRecu[] {
  const evenement = (genre: string, le: string): EvenementRecu => ({
    id: uuidDerive(`evenement:${genre}:${id}${version === 1 ? "" : `:${version}`}`),
    le,
    usagerId: ligne.usagerId,
    genre,
    organisationId: ligne.sourceId,
    contenu: { id, version },
  });
  const { debut, fin, finPrevue, avisLe = null } = ligne;
  const finie = fin ? [evenement("periode.terminee", auPlusTard(fin, maintenant))] : [];
  const demande =
    avisLe !== null && avisLe > (connue?.avisLe ?? "")
      ? [evenement("periode.avis", auPlusTard(avisLe, maintenant))]
      : [];
  if (!connue) {
    return [evenement("periode.mobilisee", auPlusTard(debut, maintenant)), ...finie, ...demande];
  }
  if (!connue.fin && fin) return [...finie, ...demande];
  const genre = finPrevue > connue.finPrevue ? "periode.prolongee" : "periode.modifiee";
  return [evenement(genre, maintenant.toISOString()), ...demande];
}
