import type { ClientBase } from "pg";
import { COLONNES } from "../depot/colonnes-import.ts";
import {
  copierDirect,
  fusionner,
  type LignesCopie,
  type ModeImport,
  rapprocher,
  receptionner,
} from "../depot/importer.ts";
import { poserIndex } from "../depot/index-registre.ts";
import { TamponCopie } from "../depot/tampon-copie.ts";
import { cleRecherche } from "../regles/cle-recherche.ts";
import type { UsagerRecu } from "../regles/usager-recu.ts";
import type { CoffreNir } from "../secret-nir.ts";

export type { ModeImport };

/** Rows ready to be written, in the binary format of COPY. */
export interface LotUsagers {
  mode: ModeImport;
  lignes: LignesCopie;
  rapprocher: boolean[];
  sansNumero: number;
}

export interface BilanLot {
  crees: number;
  misAJour: number;
  /** Ranks, in the batch, of those several known persons match. */
  ambigus: number[];
}

/** An empty lot of people to import. */
export function creerLot(mode: ModeImport): LotUsagers {
  const lignes = { tampon: new TamponCopie(), debuts: [] };
  return { mode, lignes, rapprocher: [], sansNumero: 0 };
}

/** Empties a batch that was written, to fill it again: its buffer stays. */
export function viderLot(lot: LotUsagers): void {
  lot.lignes.tampon.fin = 0;
  lot.lignes.debuts.length = 0;
  lot.rapprocher.length = 0;
  lot.sansNumero = 0;
}

/** Puts one person into the batch: NIR hashed, keys computed, id derived. */
export function ajouterAuLot(lot: LotUsagers, usager: UsagerRecu, coffre: CoffreNir): void {
  const { nir, source } = usager;
  const { tampon, debuts } = lot.lignes;
  if (usager.numeroFranceTravail === null) lot.sansNumero++;
  lot.rapprocher.push(usager.cle === null);
  debuts.push(tampon.fin);
  tampon.ouvrirLigne(COLONNES.length);
  tampon.uuidDerive(cleUsager(usager, coffre));
  tampon.texte(usager.numeroFranceTravail);
  if (nir === null) {
    tampon.nul();
    tampon.nul();
  } else {
    tampon.binaire(coffre.empreinteBinaire(nir), 16);
    tampon.copie(coffre.chiffrer(nir));
  }
  tampon.booleen(usager.certifie);
  tampon.texte(usager.civilite);
  tampon.texte(usager.nomNaissance);
  tampon.texte(usager.nomUsage);
  tampon.texte(usager.prenom);
  tampon.date(usager.dateNaissance);
  tampon.texte(cleRecherche(usager.nomNaissance));
  tampon.texte(cleRecherche(usager.prenom));
  tampon.json(usager.adresse);
  tampon.texte(usager.courriel);
  tampon.texte(usager.telephone);
  tampon.texte(usager.departement);
  tampon.booleen(usager.rsa);
  tampon.texte(usager.rsaDepartement);
  tampon.uuidConnu(usager.referentId);
  tampon.json(usager.inscription);
  tampon.json(usager.rqth);
  tampon.uuidConnu(source.organisationId);
  tampon.texte(source.systeme);
  tampon.instant(source.le);
  tampon.uuidConnu(source.responsableId);
  if (usager.rsa) tampon.instant(usager.rsaRecuLe ?? source.le);
  else tampon.nul();
  tampon.json(usager.rsa ? usager.devoirs : null);
  tampon.json(usager.anciensNumeros);
}

function cleUsager(usager: UsagerRecu, coffre: CoffreNir): string {
  if (usager.cle !== null) return `usager:${usager.cle}`;
  return usager.nir === null
    ? `numero:${usager.numeroFranceTravail}:${usager.dateNaissance}`
    : `nir:${coffre.empreinte(usager.nir)}:${usager.dateNaissance}`;
}

/**
 * Writes a batch in the caller's transaction. `direct` tries first to write without matching, which
 * is what a first load needs; a person already there sends the batch through the reception table.
 */
export async function importerUsagers(
  client: ClientBase,
  lot: LotUsagers,
  options: { direct: boolean },
): Promise<BilanLot & { direct: boolean }> {
  const nombre = lot.lignes.debuts.length;
  const possible = options.direct && lot.sansNumero === 0 && lot.mode === "remplace";
  if (possible && !lot.rapprocher.includes(true) && (await copierDirect(client, lot.lignes)))
    return { crees: nombre, misAJour: 0, ambigus: [], direct: true };
  await poserIndex(client);
  await receptionner(client, lot.lignes, lot.rapprocher);
  const ambigus = lot.rapprocher.includes(true) ? await rapprocher(client) : [];
  return { ...(await fusionner(client, lot.mode)), ambigus, direct: false };
}
