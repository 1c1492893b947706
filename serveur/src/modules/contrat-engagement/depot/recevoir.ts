import type pg from "pg";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type RefusLigne, refuserEcritAVenir } from "../../../kit/ligne-recue.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import { idOrientationRecue, lireOrientationsOuvertes } from "../../orientation/reception.ts";
import { ouvrirParametres } from "../../parametres/index.ts";
import type { Contrat } from "../regles/contrat.ts";
import { MODELE_EN_VIGUEUR } from "../regles/modele.ts";
import type { Dispense, Plan } from "../regles/plan.ts";

/** A contract of a jeu de données, its person and organisation found. */
export type ContratDuJeu = {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly etat: Contrat["etat"];
  /** ISO 8601 instant: when it was prepared, signed or refused. */
  readonly le: string;
  readonly organisme: string;
  /** `identifiant`, at the same source, of the orientation it was made for; by default the open one. */
  readonly orientation?: string | null;
  /** 1 when absent. */
  readonly version?: number | null;
  readonly plan?: PlanDuJeu | null;
};

type PlanDuJeu = Partial<Omit<Plan, "dispense">> & {
  /** Asked for on its first day unless told. */
  readonly dispense?: (Omit<Dispense, "demandeLe" | "limiteAgeLe"> & Partial<Dispense>) | null;
};

const GENRES: Readonly<Record<Contrat["etat"], string>> = {
  EN_ATTENTE_SIGNATURE: "prepare",
  SIGNE: "signe",
  REFUSE: "refuse",
};

/**
 * Writes the contracts of a batch; a version already there changes nothing, since versions are in append
 * only. Refuses one that says otherwise than the version there, whose hours pass the legal working time of its day, written at an instant to come, or whose exemption could not have
 * been given.
 */
// B4-06 B4-07
export async function recevoirContrats(
  client: pg.PoolClient,
  recues: readonly ContratDuJeu[],
): Promise<readonly RefusLigne[]> {
  const refus = await refuserPlans(client, recues);
  const refusees = new Set(refus.map(({ ligne }) => ligne));
  const lignes = recues.filter(({ ligne }) => !refusees.has(ligne));
  const ouvertes = await lireOrientationsOuvertes(
    client,
    lignes.map(({ usagerId }) => usagerId),
  );
  const rangees = lignes.map((ligne) => rangeeDe(ligne, ouvertes));
  await client.query(
    `insert into contrat_engagement.contrat (usager_id, version, etat, source_id, organisme, orientation_id,
       modele, plan, signature_le, refus_le, ecrit_le, ecrit_par)
     select usager_id, version, etat, source_id, organisme, orientation_id, modele, plan, signature_le,
       refus_le, ecrit_le, ecrit_par
     from jsonb_populate_recordset(null::contrat_engagement.contrat, $1::jsonb)
     on conflict (usager_id, version) do nothing`,
    [JSON.stringify(rangees)],
  );
  const autres = await lireAutres(client, rangees);
  await recevoirEvenements(client, lignes.filter((_, rang) => !autres.has(rang)).map(evenementDe));
  const deja = lignes.filter((_, rang) => autres.has(rang));
  return [...refus, ...deja.map(({ ligne }) => ({ ligne, motif: AUTRE_VERSION }))];
}

const AUTRE_VERSION =
  "« version » est déjà celle d’un autre contrat de cette personne, qui ne change plus";

/** The ranks of the lines whose version is kept as somebody else said it, or said of another day: nothing of them happened. */
async function lireAutres(
  client: pg.PoolClient,
  rangees: readonly object[],
): Promise<ReadonlySet<number>> {
  const { rows } = await client.query<{ rang: number }>(
    `select recue.ordinality::int - 1 as rang
     from jsonb_populate_recordset(null::contrat_engagement.contrat, $1::jsonb) with ordinality as recue
     join contrat_engagement.contrat c using (usager_id, version)
     where (c.etat, c.source_id, c.ecrit_le) is distinct from (recue.etat, recue.source_id, recue.ecrit_le)`,
    [JSON.stringify(rangees)],
  );
  return new Set(rows.map(({ rang }) => rang));
}

/** The first day of the dated parameters: a contract before it is judged as on that day. */
const ORIGINE = "2025-01-01";

async function refuserPlans(
  client: pg.PoolClient,
  lignes: readonly ContratDuJeu[],
): Promise<RefusLigne[]> {
  const parametres = ouvrirParametres(client);
  const refus: RefusLigne[] = [];
  for (const { ligne, le, plan } of lignes) {
    const avenir = refuserEcritAVenir(le, "le");
    if (avenir) {
      refus.push({ ligne, motif: avenir.message });
      continue;
    }
    const jour = jourCivil(new Date(le));
    const lu = jour < ORIGINE ? ORIGINE : jour;
    const plafond = await parametres.nombre("contrat.heures_max", lu);
    const motif =
      (plan?.heures ?? 0) > plafond
        ? `« heures » dépasse ${plafond} heures par semaine`
        : plan?.dispense
          ? refuserDispense(plan.dispense, await parametres.nombre("contrat.age_enfant", lu))
          : null;
    if (motif) refus.push({ ligne, motif: `« plan » : ${motif}` });
  }
  return refus;
}

/** What a file may leave untold is not asked for: only what contradicts itself is refused. */
// B4-06
function refuserDispense(
  { debut, fin, demandeLe, limiteAgeLe, motif }: NonNullable<PlanDuJeu["dispense"]>,
  ageEnfant: number,
): string | null {
  if (fin < debut) return "« dispense » se termine avant de commencer";
  if (demandeLe && debut < demandeLe) return "« dispense » commence avant d’être demandée";
  return motif === "PARENT_ISOLE" && limiteAgeLe && fin >= limiteAgeLe
    ? `« dispense » dépasse le jour des ${ageEnfant} ans de l’enfant`
    : null;
}

function rangeeDe(ligne: ContratDuJeu, ouvertes: ReadonlyMap<string, string>): object {
  return {
    usager_id: ligne.usagerId,
    version: ligne.version ?? 1,
    etat: ligne.etat,
    source_id: ligne.sourceId,
    organisme: ligne.organisme,
    orientation_id: ligne.orientation
      ? idOrientationRecue(ligne.sourceId, ligne.orientation)
      : (ouvertes.get(ligne.usagerId) ?? null),
    modele: MODELE_EN_VIGUEUR.version,
    plan: ligne.plan ? planDe(ligne.plan) : null,
    signature_le: ligne.etat === "SIGNE" ? ligne.le : null,
    refus_le: ligne.etat === "REFUSE" ? ligne.le : null,
    ecrit_le: ligne.le,
    ecrit_par: "commande importer",
  };
}

function planDe({ dispense, ...plan }: PlanDuJeu): Plan {
  return {
    referent: plan.referent ?? "",
    objectifs: plan.objectifs ?? [],
    intensite: plan.intensite ?? null,
    rythmeMois: plan.rythmeMois ?? null,
    heures: plan.heures ?? null,
    motifReduction: plan.motifReduction ?? null,
    ...(plan.fondement && { fondement: plan.fondement }),
    dispense: dispense
      ? {
          ...dispense,
          demandeLe: dispense.demandeLe ?? dispense.debut,
          limiteAgeLe: dispense.limiteAgeLe ?? null,
        }
      : null,
  };
}

// CONV-7-06
function evenementDe(ligne: ContratDuJeu): EvenementRecu {
  const version = ligne.version ?? 1;
  return {
    id: uuidDerive(`evenement:contrat:${ligne.usagerId}:${version}`),
    le: ligne.le,
    usagerId: ligne.usagerId,
    genre: `contrat.${GENRES[ligne.etat]}`,
    organisationId: ligne.sourceId,
    contenu: { version },
  };
}
