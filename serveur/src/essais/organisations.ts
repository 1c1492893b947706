import { randomInt, randomUUID } from "node:crypto";
import type pg from "pg";
import { estSiret } from "../kit/siret.ts";
import { ELEMENTS } from "../modules/catalogue/index.ts";
import type { Organisation } from "../modules/conventions/index.ts";
import { inserer } from "./inserer.ts";
import { unRgcParDefaut } from "./nominations.ts";

/** What an organisation is, and the Aurore or Safir codes of its places. */
export type OrganisationVoulue = Partial<Organisation> & {
  readonly codesStructure?: readonly string[];
};

/** A row of conventions.organisation: a conseil départemental of the Pas-de-Calais unless told. */
export async function uneOrganisation(
  pool: pg.Pool,
  { codesStructure = [], ...voulu }: OrganisationVoulue = {},
): Promise<Organisation> {
  const organisation: Organisation = {
    id: randomUUID(),
    type: "CD",
    nom: "Conseil départemental d’essai",
    siret: siretFictif(),
    departement: "62",
    rattachementId: null,
    ...voulu,
  };
  const { rattachementId, ...colonnes } = organisation;
  await inserer(pool, "conventions.organisation", {
    ...colonnes,
    rattachement_id: rattachementId,
  });
  for (const code of codesStructure)
    await inserer(pool, "conventions.structure", {
      organisation_id: organisation.id,
      [/^\d/.test(code) ? "code_safir" : "code_aurore"]: code,
      libelle: organisation.nom,
    });
  return organisation;
}

/** A SIRET drawn at random, whose key is right. */
function siretFictif(): string {
  const treize = String(randomInt(10 ** 12, 10 ** 13));
  for (let cle = 0; ; cle++) if (estSiret(`${treize}${cle}`)) return `${treize}${cle}`;
}

export type ConventionVoulue = {
  operateur_id: string;
  partenaire_id: string;
  debut?: string;
  fin?: string;
  etat?: "projet" | "signee" | "en_vigueur" | "resiliee";
  resiliee_le?: string | null;
  deliberation?: Record<string, unknown> | null;
  signatures?: readonly Record<string, unknown>[];
  /** False: the partner has no RGC. */
  rgc?: boolean;
  /** False: nothing of the catalogue is open to the partner yet. */
  ouvert?: boolean;
};

export const DELIBERATION = { numero: "2024-589", date: "2024-12-09", organe: "CP" };
export const SIGNATURES = [
  { partie: "operateur", qualite: "Directeur régional", lieu: "Lille", date: "2024-12-20" },
  { partie: "partenaire", qualite: "Présidente", lieu: "Arras", date: "2024-12-20" },
];

/** Opens to a partner all that annex 4 lists; API scopes are those its applications are given. */
export async function toutOuvrir(pool: pg.Pool, organisationId: string): Promise<void> {
  await pool.query(
    `insert into demandes_acces.ouverture (organisation_id, element, debut, ouverte_le)
     select $1, element, '2025-01-01', '2025-01-01T09:00:00Z' from unnest($2::text[]) as element
     on conflict do nothing`,
    [organisationId, ELEMENTS.map(({ code }) => code)],
  );
}

/** A convention signed, long in force unless told otherwise, and the partner's RGC. Returns its id. */
export async function uneConvention(pool: pg.Pool, voulu: ConventionVoulue): Promise<string> {
  const { signatures = SIGNATURES, rgc = true, ouvert = true, ...reste } = voulu;
  const id = randomUUID();
  await inserer(pool, "conventions.convention", {
    id,
    debut: "2025-01-01",
    fin: "2099-12-31",
    etat: "signee",
    deliberation: DELIBERATION,
    ...reste,
    signatures: JSON.stringify(signatures),
  });
  if (rgc) await unRgcParDefaut(pool, voulu.partenaire_id);
  if (ouvert) await toutOuvrir(pool, voulu.partenaire_id);
  return id;
}
