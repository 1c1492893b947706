import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import {
  copierDirect,
  fusionner,
  type ModeImport,
  rapprocher,
  receptionner,
} from "../depot/importer.ts";
import { valeurCopie } from "../depot/ligne-copie.ts";
import { cleRecherche } from "../regles/cle-recherche.ts";
import type { UsagerRecu } from "../regles/usager-recu.ts";
import type { CoffreNir } from "../secret-nir.ts";

export type { ModeImport };

/** Rows ready to be written, made without the database so that another thread may do it. */
export interface LotUsagers {
  mode: ModeImport;
  lignes: string[];
  rapprocher: boolean[];
  sansNumero: number;
}

export interface BilanLot {
  crees: number;
  misAJour: number;
  /** Ranks, in the batch, of those several known persons match. */
  ambigus: number[];
}

export function creerLot(mode: ModeImport): LotUsagers {
  return { mode, lignes: [], rapprocher: [], sansNumero: 0 };
}

/** Seals one person into the batch: NIR hashed and encrypted, keys computed, id derived. */
export function ajouterAuLot(lot: LotUsagers, usager: UsagerRecu, coffre: CoffreNir): void {
  const empreinte = usager.nir === null ? null : coffre.empreinte(usager.nir);
  const cle =
    usager.cle !== null
      ? `usager:${usager.cle}`
      : empreinte !== null
        ? `nir:${empreinte}:${usager.dateNaissance}`
        : `numero:${usager.numeroFranceTravail}:${usager.dateNaissance}`;
  if (usager.numeroFranceTravail === null) lot.sansNumero++;
  lot.rapprocher.push(usager.cle === null);
  const { source } = usager;
  lot.lignes.push(
    [
      uuidDerive(cle),
      valeurCopie(usager.numeroFranceTravail),
      empreinte ?? "\\N",
      usager.nir === null ? "\\N" : valeurCopie(coffre.chiffrer(usager.nir)),
      usager.certifie ? "t" : "f",
      valeurCopie(usager.civilite),
      valeurCopie(usager.nomNaissance),
      valeurCopie(usager.nomUsage),
      valeurCopie(usager.prenom),
      usager.dateNaissance,
      cleRecherche(usager.nomNaissance),
      cleRecherche(usager.prenom),
      valeurCopie(usager.adresse),
      valeurCopie(usager.courriel),
      valeurCopie(usager.telephone),
      valeurCopie(usager.departement),
      valeurCopie(usager.rsa),
      valeurCopie(usager.rsaDepartement),
      valeurCopie(usager.referentId),
      valeurCopie(usager.inscription),
      valeurCopie(usager.rqth),
      source.organisationId,
      valeurCopie(source.systeme),
      valeurCopie(source.le),
      valeurCopie(source.responsableId),
    ].join("\t"),
  );
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
  const possible = options.direct && lot.sansNumero === 0 && lot.mode === "remplace";
  if (possible && !lot.rapprocher.includes(true) && (await copierDirect(client, lot.lignes)))
    return { crees: lot.lignes.length, misAJour: 0, ambigus: [], direct: true };
  await receptionner(client, lot.lignes, lot.rapprocher);
  const ambigus = lot.rapprocher.includes(true) ? await rapprocher(client) : [];
  return { ...(await fusionner(client, lot.mode)), ambigus, direct: false };
}
