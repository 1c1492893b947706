import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type pg from "pg";
import { estIndisponible } from "../kit/indisponible.ts";
import { jourCivil } from "../kit/jour-civil.ts";
import { ErreurInstallation } from "../kit/postgres/erreur-installation.ts";
import { lireDroitsReseau } from "../modules/conventions/index.ts";
import { insererEvenement, type Trace } from "../modules/journal/index.ts";
import { ouvrirParametres } from "../modules/parametres/index.ts";
import { type CoffreNir, poserIndex } from "../modules/usagers/reception.ts";
import { previsualiser } from "./apercu.ts";
import { type Bilan, nouveauBilan, phraseBilan } from "./bilan.ts";
import type { ContexteEcriture } from "./ecriture/ecrire.ts";
import { ecrireEnregistrements } from "./ecriture/ecrire-enregistrements.ts";
import { creerVerificationUsager, NIR_PROVISOIRE } from "./ecriture/verifier-usager.ts";
import { FichierRefuse } from "./fichier-refuse.ts";
import { validerFlux } from "./lecture/cnaf/lire-foyers.ts";
import { validerCsv } from "./lecture/csv/lire-csv.ts";
import { type Format, reconnaitreFormat } from "./lecture/reconnaitre-format.ts";
import { chargerOrganisations } from "./organisations.ts";
import { ouvrirLecture } from "./ouvrir-lecture.ts";
import type { Progres } from "./progression.ts";
import { empreinteFichier, lireRefus, ouvrirReprise, type Refus, terminer } from "./reprise.ts";

const COUPEE =
  "La base de données ne répond plus : arrêtée, ou sans place sur son disque. Ce qui est importé est gardé : relancez la même commande, elle reprendra là où elle en était.";

export interface OptionsImport extends ContexteEcriture {
  fichier: string;
  coffre: CoffreNir;
  /** Writes nothing, shows the first rows as understood. */
  apercu: boolean;
  /** Organisation that imports for its own account; needed by a CSV. */
  organisationId?: string;
  surProgres?(progres: Progres): void;
  ecrireLigne(texte: string): void;
  /** Writes the one trace of the import, in the transaction given. */
  consigner(client: pg.PoolClient, trace: Trace): Promise<void>;
}

/**
 * Imports a file whose format is recognised by its content. Resumes where a killed import stopped;
 * of a content already imported, only what was refused is tried again. Throws FichierRefuse, having written nothing, when the
 * file is refused whole or another import is running; ErreurInstallation when the database is lost in its course.
 */
export async function importer(options: OptionsImport): Promise<Bilan> {
  const client = await options.pool.connect();
  try {
    const format = await reconnaitreFormat(options.fichier);
    if (format.nom === "cnaf") await validerFlux(options.fichier);
    if (format.nom === "csv") await validerCsv(options.fichier, format);
    if (options.apercu) return await previsualiser(options, await preparer(options, format));
    const { rows } = await client.query<{ pris: boolean }>(
      "select pg_try_advisory_lock(hashtext('maillage:importer')) as pris",
    );
    if (!rows[0]?.pris) throw new FichierRefuse("Un import est déjà en cours : attendez sa fin.");
    try {
      // A batch is a place to resume from: only the end waits for the disk, and with it all that came before.
      await client.query("set synchronous_commit = off");
      const bilan = await executer(options, format, client);
      // Also for the import that a kill interrupted before this one: never a register slow to search.
      await poserIndex(client);
      return bilan;
    } catch (erreur) {
      // What failed is what must be told; indexes still missing come back at the next start or import.
      await client.query("rollback").catch(() => {});
      await poserIndex(client).catch(() => {});
      throw erreur;
    } finally {
      await client
        .query("reset synchronous_commit; select pg_advisory_unlock(hashtext('maillage:importer'))")
        .catch(() => {});
    }
  } catch (erreur) {
    if (erreur instanceof FichierRefuse && !options.apercu)
      await options.consigner(client, trace(options, "refusee", "FICHIER_REFUSE"));
    throw estIndisponible(erreur) ? new ErreurInstallation(COUPEE, { cause: erreur }) : erreur;
  } finally {
    client.release();
  }
}

async function preparer(options: OptionsImport, format: Format, le = new Date()) {
  const organisations = await chargerOrganisations(options.pool);
  const organisationId = options.organisationId ?? null;
  const { rows } = await options.pool.query<{ departement: string | null }>(
    "select departement from conventions.organisation where id = $1",
    [organisationId],
  );
  if (organisationId && rows.length === 0)
    throw new FichierRefuse("L’organisation indiquée n’est pas enregistrée.");
  const avance = { octets: 0 };
  const parametres = ouvrirParametres(options.pool);
  const jour = jourCivil(le);
  const droits = await lireDroitsReseau(parametres, jour);
  const lecture = ouvrirLecture(options.fichier, format, {
    organisations,
    organisationId,
    departement: rows[0]?.departement ?? null,
    le: le.toISOString(),
    ageTauxPlein: await parametres.nombre("inscription.age_taux_plein", jour),
    avertir: options.ecrireLigne,
    avance,
  });
  const mode = format.nom === "jeu" ? ("remplace" as const) : ("complete" as const);
  const nirProvisoires = (await parametres.nombre("nir.provisoires_acceptes", jour)) === 1;
  const regles = { jour, droits, nirProvisoires };
  const verifierUsager = creerVerificationUsager(options, organisations, regles);
  const { size: total } = await stat(options.fichier);
  return { lecture, mode, organisations, verifierUsager, avance, total };
}

async function executer(
  options: OptionsImport,
  format: Format,
  client: pg.PoolClient,
): Promise<Bilan> {
  const empreinte = await empreinteFichier(options.fichier, options.organisationId ?? "");
  const nom = basename(options.fichier);
  const reprise = await ouvrirReprise(client, {
    empreinte,
    nom,
    format: format.nom,
    organisationId: options.organisationId ?? null,
  });
  const bilan = nouveauBilan(reprise);
  const refus = await lireRefus(client, empreinte);
  if (reprise.termineLe) {
    // What a flow refuses is in the flow, or in a parameter: nothing else that is known since could change it.
    const aReprendre =
      format.nom === "cnaf" ? refus.filter(({ motif }) => motif === NIR_PROVISOIRE) : refus;
    if (aReprendre.length === 0) {
      bilan.dejaFait = true;
      options.ecrireLigne("Ce contenu a déjà été importé : 0 changement.");
      direRefus(refus, options);
      return bilan;
    }
    options.ecrireLigne(
      `Ce contenu a déjà été importé : seules ses lignes refusées (${aReprendre.length}) sont essayées à nouveau.`,
    );
    reprise.aReprendre = new Set(aReprendre.map(({ ligne }) => ligne));
  } else if (reprise.position > 0) {
    options.ecrireLigne(`Reprise après ${reprise.position} enregistrements déjà importés.`);
    // The report that said them may have gone with what was interrupted.
    direRefus(refus, options);
  }
  const prepare = await preparer(
    options,
    format,
    reprise.aReprendre ? new Date() : reprise.commenceLe,
  );
  await ecrireEnregistrements({ ...options, ...prepare, client, reprise, bilan });
  await client.query("begin; reset synchronous_commit");
  await terminer(client, empreinte);
  await options.consigner(client, trace(options, "accordee", null));
  await insererEvenement(client, {
    sujetType: "import",
    sujetId: empreinte,
    genre: "import-termine",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId: options.organisationId ?? null,
    contenu: { format: format.nom, ...bilan },
  });
  await client.query("commit");
  options.ecrireLigne(phraseBilan(bilan));
  return bilan;
}

function direRefus(refus: readonly Refus[], { ecrireLigne }: OptionsImport): void {
  for (const { ligne, motif } of refus) ecrireLigne(`Ligne ${ligne} : ${motif}`);
}

function trace(options: OptionsImport, issue: Trace["issue"], motif: string | null): Trace {
  return {
    le: new Date(),
    canal: "commande",
    organisationId: options.organisationId ?? null,
    applicationId: null,
    agentId: null,
    agent: null,
    capacite: "systeme",
    finalite: "INSCRIPTION_LISTE",
    acte: "importer-usagers",
    usagerId: null,
    issue,
    motif,
    correlation: randomUUID(),
  };
}
