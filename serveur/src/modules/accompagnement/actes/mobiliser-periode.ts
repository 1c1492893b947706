import { randomUUID } from "node:crypto";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { noterChangement } from "../../contrat-engagement/index.ts";
import { type OrientationOuverte, tenirOrientationOuverte } from "../../orientation/index.ts";
import {
  composerRqth,
  type DemandeEcriture,
  type Dossier,
  ecrireAuDossier,
  rattacherReferent,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import {
  changerPeriode,
  compterPortefeuille,
  insererPeriode,
  tenirPeriodes,
} from "../depot/periodes.ts";
import { ageLe } from "../regles/age.ts";
import { dernierJourPossible, refuserDispositif } from "../regles/dispositifs.ts";
import { clore, type Periode } from "../regles/periode.ts";
import {
  type Acces,
  FINALITE_PERIODE,
  lireBornes,
  type PeriodePresentee,
  presenterPeriode,
  refuserMobilisation,
  SANS_ORIENTATION,
  structuresPossibles,
} from "./periode-commun.ts";

/** A period as it is asked for. `structure`: a SIRET; null, the caller's own. */
export type PeriodeVoulue = Pick<
  Periode,
  "dispositif" | "modalite" | "intensite" | "referent" | "debut" | "finPrevue"
> & { readonly structure: string | null };

type Mobilisation = PeriodePresentee & { readonly avertissements: readonly string[] };

/**
 * Mobilises a period on the open path and designates the structure and the référent: the structure reaches the
 * record from its first day, whoever accompanied keeps it until then. One at a time: a
 * former one is ended first, except when it belongs to a former path, which ends it. Another scheme on the
 * same path makes the contract to sign again.
 */
// ANX4-A-10 ANX4-B-11 B4-02 CONV-4-02
export function mobiliserPeriode(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<DemandeEcriture & { readonly periode: PeriodeVoulue }, Mobilisation>(
    services,
    {
      nom: "mobiliser-periode",
      finalite: FINALITE_PERIODE,
      ...acces,
      async ecrire(client, dossier, { periode: voulue }, acteur, le) {
        const jour = jourCivil(le);
        // Who attaches the person to its structure does not cross who takes them to another path.
        const orientation = await tenirOrientationOuverte(client, dossier.id);
        if (!orientation) return { refus: SANS_ORIENTATION };
        const etranger = refuserMobilisation(orientation, acteur);
        if (etranger) return { refus: etranger };
        const annuaire = await services.cadre.annuaire.lire();
        const siret = voulue.structure ?? acteur.organisation.siret;
        const structure = structuresPossibles(annuaire, dossier, orientation).find(
          (o) => o.siret === siret,
        );
        if (!structure) return { refus: structureInvalide(orientation) };
        const invalide = await refuserPeriode(services, dossier, voulue, orientation, jour);
        if (invalide) return { refus: invalide };

        const connues = await tenirPeriodes(client, dossier.id);
        const ouverte = connues.find(({ fin, annuleeLe }) => !fin && !annuleeLe) ?? null;
        if (ouverte && ouverte.orientationId === orientation.id) {
          const chez = annuaire.organisation(ouverte.structureId)?.nom ?? "une autre structure";
          return {
            refus: conflit(`Une période est déjà mobilisée chez ${chez} : terminez-la d’abord.`),
          };
        }
        const closes = connues
          .filter((une) => une === ouverte || cedeEncore(une, orientation, voulue.debut, jour))
          .map((une) => clore({ ...une, fin: null, motifFin: null }, voulue.debut, le));
        for (const close of closes) await changerPeriode(client, close);
        const cedees = new Set(closes.map(({ id }) => id));
        if (connues.some(({ id, fin }) => !cedees.has(id) && fin && fin >= voulue.debut)) {
          return { refus: conflit("Une période terminée court encore à cette date de début.") };
        }
        const neuve: Periode = {
          ...voulue,
          id: randomUUID(),
          orientationId: orientation.id,
          sourceId: acteur.organisation.id,
          structureId: structure.id,
          aRattacher: voulue.debut > jour,
          fin: null,
          motifFin: null,
          prolongations: [],
          annuleeLe: null,
          avis: null,
          avisLe: null,
          version: 1,
          mobiliseeLe: le,
          modifieeLe: le,
        };
        await insererPeriode(client, dossier.id, neuve);
        if (!neuve.aRattacher) await rattacherReferent(client, dossier.id, structure.id);
        const precedente = connues.find(
          ({ orientationId, annuleeLe }) => orientationId === orientation.id && !annuleeLe,
        );
        if (precedente && precedente.dispositif !== neuve.dispositif) {
          await noterChangement(client, dossier.id, le, "DISPOSITIF");
        }
        const max = await services.parametres.nombre("accompagnement.portefeuille_max", jour);
        const suivis = await compterPortefeuille(client, neuve);
        const plein = neuve.dispositif === "ACCOMPAGNEMENT_INTENSIF" && suivis > max;
        const avertissements = plein
          ? [`${suivis} personnes suivies en accompagnement intensif, pour ${max} au plus.`]
          : [];
        return {
          valeur: { ...presenterPeriode(neuve, annuaire, jour), avertissements },
          evenements: [
            ...closes.map(finDe),
            {
              genre: "periode.mobilisee",
              contenu: { id: neuve.id, dispositif: neuve.dispositif, structureId: structure.id },
            },
          ],
        };
      },
    },
  );
}

/**
 * Whether a period of a former path, that another one closed on a day still to come, gives way sooner: that
 * other one was cancelled, or is of a former path too, and nobody accompanies in its place.
 */
function cedeEncore(
  { orientationId, fin, motifFin }: Periode,
  orientation: OrientationOuverte,
  debut: JourCivil,
  jour: JourCivil,
): boolean {
  const ancienne = orientationId !== orientation.id && motifFin === "REORIENTATION";
  return ancienne && fin !== null && fin >= debut && fin >= jour;
}

/** What happened to a period that another one closed. */
function finDe({ id, version, annuleeLe }: Periode) {
  return { genre: annuleeLe ? "periode.annulee" : "periode.terminee", contenu: { id, version } };
}

const conflit = (phrase: string): Refus => refus("PERIODE_CONFLIT", phrase);

function structureInvalide({ organisme }: OrientationOuverte): Refus {
  return refus(
    "STRUCTURE_INVALIDE",
    `« structure » : une structure de l’organisme qui accompagne (${organisme}), dans le département.`,
  );
}

// B4-17
async function refuserPeriode(
  services: ServicesUsagers,
  dossier: Dossier,
  { dispositif, debut, finPrevue }: PeriodeVoulue,
  { parcours, organisme, entreeLe }: OrientationOuverte,
  jour: JourCivil,
): Promise<Refus | null> {
  if (finPrevue < debut) {
    return refus("DATES_INVALIDE", "« finPrevue » ne peut précéder « debut ».");
  }
  if (debut < entreeLe) {
    return refus("DATES_INVALIDE", "« debut » ne peut précéder l’entrée dans le parcours.");
  }
  const bornes = await lireBornes(services, jour);
  const rqth = dossier.rqth ? composerRqth(dossier.rqth, debut).topValiditeRQTH : false;
  const beneficiaire = { age: ageLe(dossier.dateNaissance, debut), rqth };
  const refuse = refuserDispositif(dispositif, { parcours, organisme }, beneficiaire, bornes);
  if (refuse) return refuse;
  const dernier = dernierJourPossible(dispositif, debut, false, bornes);
  return dernier && finPrevue > dernier
    ? refus(
        "DATES_INVALIDE",
        `« finPrevue » : au plus tard le ${ecrireJour(dernier)} pour ce dispositif.`,
      )
    : null;
}
