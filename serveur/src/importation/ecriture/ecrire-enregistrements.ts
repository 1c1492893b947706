import type pg from "pg";
import {
  ajouterAuLot,
  type CoffreNir,
  creerLot,
  importerUsagers,
  type LotUsagers,
  type ModeImport,
  retirerIndex,
  viderLot,
} from "../../modules/usagers/reception.ts";
import type { Bilan } from "../bilan.ts";
import type { Enregistrement } from "../enregistrement.ts";
import type { Avance } from "../lecture/avance.ts";
import type { Organisations } from "../organisations.ts";
import { mesurerProgres, type Progres } from "../progression.ts";
import { avancer, type Refus, type Reprise } from "../reprise.ts";
import type { ContexteEcriture } from "./ecrire.ts";
import { ecrireParcours, type ObjetParcours } from "./ecrire-parcours.ts";
import { ecrireStructure, type ObjetStructure } from "./ecrire-structure.ts";
import { refusDeLaBase } from "./refus-de-la-base.ts";
import type { VerifierUsager } from "./verifier-usager.ts";

const PAR_LOT = 10_000;
// Below, building the indexes again is no gain.
const GRAND_FICHIER = 8 * 1024 * 1024;
const REFUS_MONTRES = 200;
const ESSAIS_DIRECTS = 2;

export interface Ecriture extends ContexteEcriture {
  lecture: AsyncIterable<Enregistrement[]>;
  organisations: Organisations;
  verifierUsager: VerifierUsager;
  avance: Avance;
  mode: ModeImport;
  total: number;
  client: pg.PoolClient;
  coffre: CoffreNir;
  reprise: Reprise;
  bilan: Bilan;
  surProgres?(progres: Progres): void;
  ecrireLigne(texte: string): void;
}

interface Lot {
  usagers: LotUsagers;
  lignes: number[];
  parcours: { ligne: number; objet: ObjetParcours }[];
  refus: Refus[];
  /** Lines refused before, tried again. */
  essayees: number[];
  lus: number;
  ignores: number;
}

/**
 * Writes what is read by batches, each in one transaction with the position reached. The next batch
 * is read and sealed while the database writes the current one.
 */
export async function ecrireEnregistrements(ecriture: Ecriture): Promise<void> {
  const { lecture, reprise, bilan, avance, total } = ecriture;
  const { aReprendre } = reprise;
  const depart = performance.now();
  const dejaLues = bilan.lues;
  if (ecriture.mode === "remplace" && total > GRAND_FICHIER && !aReprendre)
    await retirerIndex(ecriture.client);
  const ecrire = creerEcrivain(ecriture);
  let enCours = Promise.resolve();
  // Two batches take turns: one is filled while the other is written.
  let lot = lotAvec(creerLot(ecriture.mode));
  let livre = lotAvec(creerLot(ecriture.mode));
  let rang = 0;
  const livrer = async () => {
    await enCours;
    [lot, livre] = [vider(livre), lot];
    enCours = ecrire(livre);
    // Its failure is thrown by the next await; without this it would be an unhandled rejection first.
    enCours.catch(() => {});
    const lues = bilan.lues - dejaLues;
    ecriture.surProgres?.(
      mesurerProgres(depart, performance.now(), { octets: avance.octets, total, lues }),
    );
  };
  try {
    for await (const groupe of lecture) {
      for (const lu of groupe) {
        const neuf = aReprendre ? aReprendre.has(lu.ligne) : ++rang > reprise.position;
        if (neuf && aReprendre) lot.essayees.push(lu.ligne);
        // Organisations met again on resuming must be known to the lines that follow.
        if (lu.genre === "structure") {
          await enCours;
          // Of an import that ended, they are learnt and not written: what they said may have changed since.
          const motif =
            aReprendre && !neuf
              ? await ecrireStructure(null, lu.objet, ecriture.organisations, ecriture)
              : await appliquer(ecriture, lu.objet);
          if (neuf) compter(lot, lu.ligne, motif);
        } else if (neuf && lu.genre === "usager") {
          const verdict = ecriture.verifierUsager(lu.usager);
          // A wait for each person would be felt on a million of them.
          const motif = verdict instanceof Promise ? await verdict : verdict;
          if (motif === null) {
            ajouterAuLot(lot.usagers, lu.usager, ecriture.coffre);
            lot.lignes.push(lu.ligne);
          }
          compter(lot, lu.ligne, motif);
        } else if (neuf && lu.genre === "parcours") {
          lot.parcours.push({ ligne: lu.ligne, objet: lu.objet });
          lot.lus++;
        } else if (neuf) compter(lot, lu.ligne, lu.genre === "refus" ? lu.motif : null);
        if (neuf && lu.genre === "ignore") lot.ignores++;
      }
      if (lot.lus >= PAR_LOT) await livrer();
    }
    await livrer();
    await enCours;
  } catch (erreur) {
    // The batch under way ends first: what follows on this connection would fall into its transaction, and move
    // the place reached without its rows.
    await enCours.catch(() => {});
    throw erreur;
  }
}

function lotAvec(usagers: LotUsagers): Lot {
  return { usagers, lignes: [], parcours: [], refus: [], essayees: [], lus: 0, ignores: 0 };
}

/** The same people's buffer, ready for others. */
function vider({ usagers }: Lot): Lot {
  viderLot(usagers);
  return lotAvec(usagers);
}

function compter(lot: Lot, ligne: number, motif: string | null): void {
  lot.lus++;
  if (motif !== null) lot.refus.push({ ligne, motif });
}

function creerEcrivain(ecriture: Ecriture): (lot: Lot) => Promise<void> {
  const { client, reprise, bilan } = ecriture;
  let essais = ESSAIS_DIRECTS;
  let montres = 0;
  return async (lot) => {
    if (lot.lus === 0) return;
    const nombre = lot.lignes.length;
    await client.query("begin");
    try {
      const ecrits =
        nombre === 0
          ? { crees: 0, misAJour: 0, ambigus: [], direct: true }
          : await importerUsagers(client, lot.usagers, { direct: essais > 0 });
      essais = ecrits.direct ? ESSAIS_DIRECTS : essais - 1;
      for (const rang of ecrits.ambigus)
        lot.refus.push({
          ligne: lot.lignes[rang] ?? 0,
          motif: "plusieurs personnes connues ont ce NIR et cette date de naissance",
        });
      const inconnus = await ecrireParcours(client, lot.parcours, ecriture.organisations);
      lot.refus.push(...inconnus);
      // Those tried again were read and refused already.
      const neufs = reprise.aReprendre ? 0 : lot.lus;
      const suite = {
        ...reprise,
        position: reprise.position + neufs,
        lues: reprise.lues + neufs,
        refusees: reprise.refusees + lot.refus.length - lot.essayees.length,
        retenues: reprise.retenues + lot.lus - lot.refus.length - lot.ignores,
      };
      await avancer(client, suite, lot.refus, lot.essayees);
      await client.query("commit");
      Object.assign(reprise, suite);
      Object.assign(bilan, {
        lues: suite.lues,
        retenues: suite.retenues,
        refusees: suite.refusees,
        ignorees: bilan.ignorees + lot.ignores,
        crees: bilan.crees + ecrits.crees,
        misAJour: bilan.misAJour + ecrits.misAJour,
      });
    } catch (erreur) {
      await client.query("rollback").catch(() => {});
      throw erreur;
    }
    for (const { ligne, motif } of lot.refus) {
      if (reprise.aReprendre || montres++ < REFUS_MONTRES)
        ecriture.ecrireLigne(`Ligne ${ligne} : ${motif}`);
      else if (montres === REFUS_MONTRES + 1)
        ecriture.ecrireLigne(
          "Les refus suivants sont gardés : relancer la même commande les essaie à nouveau et les dit tous.",
        );
    }
  };
}

// What the base refuses is one refused line, not the end of the import; a refused line leaves nothing.
async function appliquer(ecriture: Ecriture, objet: ObjetStructure): Promise<string | null> {
  const { client } = ecriture;
  await client.query("begin");
  try {
    const motif = await ecrireStructure(client, objet, ecriture.organisations, ecriture);
    await client.query(motif === null ? "commit" : "rollback");
    return motif;
  } catch (erreur) {
    await client.query("rollback");
    const motif = refusDeLaBase(erreur);
    if (motif === null) throw erreur;
    return motif;
  }
}
