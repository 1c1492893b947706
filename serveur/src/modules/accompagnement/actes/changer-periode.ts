import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { changerPeriode, tenirPeriodes } from "../depot/periodes.ts";
import { dernierJourPossible } from "../regles/dispositifs.ts";
import {
  etatPeriode,
  type GestePeriode,
  type MotifFin,
  type Periode,
  SUITES_PERIODE,
} from "../regles/periode.ts";
import {
  type Acces,
  FINALITE_PERIODE,
  lireBornes,
  PERIODE_INTROUVABLE,
  type PeriodePresentee,
  presenterPeriode,
  refuserEcriture,
} from "./periode-commun.ts";

type Changement = DemandeEcriture & {
  readonly id: string;
  /** The version read. */
  readonly version: number;
  /** The new planned end, or the day it ended; absent to cancel. */
  readonly le?: JourCivil;
  readonly motif?: string;
};

const EVENEMENTS: Readonly<Record<GestePeriode, string>> = {
  prolonger: "periode.prolongee",
  terminer: "periode.terminee",
  annuler: "periode.annulee",
};
const PERIMEE = refus(
  "PERIODE_CONFLIT",
  "Cette période a changé depuis que vous l’avez lue : relisez-la avant d’écrire.",
);

/**
 * Prolongs a period with a motive, ends it with a reason, or cancels one that has not begun, and says why: who
 * mobilised it or accompanies, and those who may mobilise on the open path.
 */
// ANX4-A-10 ANX4-B-11
export function changerLaPeriode(services: ServicesUsagers, acces: Acces, geste: GestePeriode) {
  return ecrireAuDossier<Changement, PeriodePresentee>(services, {
    nom: `${geste}-periode`,
    finalite: FINALITE_PERIODE,
    ...acces,
    async ecrire(client, dossier, { id, version, le: voulu = "", motif = "" }, acteur, le) {
      const jour = jourCivil(le);
      const periode = (await tenirPeriodes(client, dossier.id)).find((p) => p.id === id);
      if (!periode) return { refus: PERIODE_INTROUVABLE };
      const etranger = await refuserEcriture(client, dossier.id, periode, acteur);
      if (etranger) return { refus: etranger };
      if (periode.version !== version) return { refus: PERIMEE };
      const etat = etatPeriode(periode, jour);
      if (!SUITES_PERIODE[etat].includes(geste)) {
        return {
          refus: refus("PERIODE_CONFLIT", `Une période à l’état ${etat} ne le permet plus.`),
        };
      }
      const change = { ...periode, version: version + 1, modifieeLe: le };
      const suivante = await appliquer(
        services,
        change,
        geste,
        { voulu, motif, jour },
        acteur.organisation.id,
      );
      if ("code" in suivante) return { refus: suivante };
      await changerPeriode(client, suivante);
      const annuaire = await services.cadre.annuaire.lire();
      return {
        valeur: presenterPeriode(suivante, annuaire, jour),
        evenements: [
          {
            genre: EVENEMENTS[geste],
            // A cancelled period keeps nothing of its own but that it was: its event says why.
            contenu: { id, version: suivante.version, ...(geste === "annuler" && { motif }) },
          },
        ],
      };
    },
  });
}

type Voulu = { readonly voulu: JourCivil; readonly motif: string; readonly jour: JourCivil };

async function appliquer(
  services: ServicesUsagers,
  periode: Periode,
  geste: GestePeriode,
  { voulu, motif, jour }: Voulu,
  sourceId: string,
): Promise<Periode | Refus> {
  const le = periode.modifieeLe;
  if (geste === "annuler") return { ...periode, annuleeLe: le };
  const invalide = (phrase: string) => refus("DATES_INVALIDE", phrase);
  if (geste === "terminer") {
    if (voulu > jour) return invalide("« fin » ne peut être à venir.");
    if (voulu < periode.debut) {
      return invalide("« fin » ne peut précéder le début de la période.");
    }
  }
  if (geste === "prolonger" && voulu <= periode.finPrevue) {
    return invalide("« finPrevue » doit être après la fin prévue.");
  }
  const bornes = await lireBornes(services, jour);
  const jusquAu = (prolongee: boolean) =>
    dernierJourPossible(periode.dispositif, periode.debut, prolongee, bornes);
  // A file tells no prolongation: a planned end beyond the first length is one all the same.
  const prolongee =
    geste === "prolonger" ||
    periode.prolongations.length > 0 ||
    periode.finPrevue > (jusquAu(false) ?? "9999");
  const dernier = jusquAu(prolongee);
  if (dernier && voulu > dernier) {
    const champ = geste === "prolonger" ? "finPrevue" : "fin";
    return invalide(`« ${champ} » : au plus tard le ${ecrireJour(dernier)} pour ce dispositif.`);
  }
  if (geste === "terminer") return { ...periode, fin: voulu, motifFin: motif as MotifFin };
  const prolongation = {
    le: le.toISOString(),
    de: periode.finPrevue,
    a: voulu,
    motif,
    sourceId,
  };
  return {
    ...periode,
    finPrevue: voulu,
    prolongations: [...periode.prolongations, prolongation],
  };
}
