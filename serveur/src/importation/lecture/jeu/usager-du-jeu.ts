import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  type AncienNumero,
  type Devoirs,
  departementDeCommune,
  normaliserNir,
  refuserInscriptionRecue,
  type UsagerRecu,
} from "../../../modules/usagers/reception.ts";
import { verifierChamps } from "../champs.ts";
import { SCHEMA_USAGER } from "./schema-usager.ts";

export interface ContexteJeu {
  /** Id of the organisation known under a key of the file or a SIRET. */
  organisation(cle: string): string | undefined;
  /** Whether this organisation is the opérateur. */
  estOperateur(id: string): boolean;
  /** Organisation of the persons whose line names none. */
  sourceParDefaut: string | null;
  responsableId: string | null;
  /** ISO instant of the import. */
  le: string;
}

type Lu = Partial<Record<keyof UsagerRecu, string>> & Record<string, unknown>;

type Lus = readonly (Pick<AncienNumero, "numero" | "region"> & Partial<AncienNumero>)[];

// B9-08: without a year of its own, a commune code is of the year its source is of.
function avecMillesime(adresse: NonNullable<UsagerRecu["adresse"]>, sourceLe: string) {
  if (!adresse.codeInseeCommune) return adresse;
  return { millesimeCommune: Number(sourceLe.slice(0, 4)), ...adresse };
}

// B2-08: without a year of its own, an administrative category is of the list in force at its source.
function categorieDatee(inscription: Record<string, unknown>, sourceLe: string) {
  if (!inscription.m_categ_inscription_code) return inscription;
  return { millesime_categorie: Number(sourceLe.slice(0, 4)), ...inscription };
}

const DEVOIRS_TUS = {
  soumis: null,
  payeur: null,
  informeLe: null,
  revenuMensuel: null,
  sansEmploi: null,
};

/** A person of a jeu de données, or a French phrase naming the first wrong field. */
export function usagerDuJeu(
  brut: Record<string, unknown>,
  contexte: ContexteJeu,
): UsagerRecu | string {
  const erreur = verifierChamps(brut, SCHEMA_USAGER);
  if (erreur) return erreur;
  const lu = brut as Lu & Pick<UsagerRecu, "adresse" | "inscription" | "rqth">;
  let nir: string | null = null;
  if (typeof lu.nir === "string") {
    const normalise = normaliserNir(lu.nir, { provisoires: true });
    if (!normalise.ok)
      return normalise.refus === "NIR_CLE"
        ? "« nir » a une clé fausse"
        : "« nir » n’a pas la forme d’un NIR";
    nir = normalise.nir;
  }
  if (!lu.identifiant && nir === null && !lu.numeroFranceTravail)
    return "« identifiant », « nir » ou « numeroFranceTravail » est nécessaire";
  const referentId = lu.referent ? contexte.organisation(lu.referent as string) : null;
  if (referentId === undefined) return "« referent » désigne une organisation inconnue";
  const sourceId = lu.source
    ? contexte.organisation(lu.source as string)
    : contexte.sourceParDefaut;
  if (sourceId === undefined) return "« source » désigne une organisation inconnue";
  if (sourceId === null)
    return "« source » est nécessaire : aucune organisation ne précède cette ligne";
  const departement =
    (lu.departement as string | null | undefined) ??
    departementDeCommune(String(lu.adresse?.codeInseeCommune ?? ""));
  const rsa = (lu.rsa as unknown as boolean | undefined) ?? false;
  const rsaDepartement = rsa ? ((lu.rsaDepartement as string | null) ?? departement) : null;
  if (rsa && rsaDepartement === null)
    return "« rsaDepartement » est nécessaire pour un bénéficiaire du RSA sans adresse";
  const sourceLe = (lu.sourceLe as string | undefined) ?? contexte.le;
  const inscription = (lu.inscription ?? null) as Record<string, unknown> | null;
  const refusee =
    inscription &&
    refuserInscriptionRecue(inscription, {
      operateur: contexte.estOperateur(sourceId),
      domicileConnu: !!lu.adresse,
      aujourdhui: jourCivil(new Date(contexte.le)),
      ditLe: sourceLe.slice(0, 10),
    });
  if (refusee) return refusee;
  const devoirs = lu.devoirs as unknown as Partial<Devoirs> | null | undefined;
  if (devoirs && !rsa) return "« devoirs » n’a de sens que pour un bénéficiaire du RSA";
  const anciensNumeros = (lu.anciensNumeros as unknown as Lus | null | undefined)?.map(
    ({ numero, region, debut = null, fin = null }) => ({ numero, region, debut, fin }),
  );
  if (anciensNumeros?.some(({ debut, fin }) => debut && fin && fin < debut))
    return "« anciensNumeros » : « fin » précède « debut »";
  return {
    cle: (lu.identifiant as string | undefined) ?? null,
    nir,
    certifie: (lu.certifie as unknown as boolean | undefined) ?? false,
    civilite: lu.civilite ?? "",
    nomNaissance: lu.nomNaissance ?? "",
    nomUsage: lu.nomUsage ?? null,
    prenom: lu.prenom ?? "",
    dateNaissance: lu.dateNaissance ?? "",
    numeroFranceTravail: lu.numeroFranceTravail ?? null,
    anciensNumeros: anciensNumeros ?? null,
    adresse: lu.adresse ? avecMillesime(lu.adresse, sourceLe) : null,
    courriel: lu.courriel ?? null,
    telephone: lu.telephone ?? null,
    departement,
    rsa,
    rsaDepartement,
    rsaRecuLe: lu.rsaRecuLe ?? null,
    devoirs: devoirs ? { ...DEVOIRS_TUS, depuis: sourceLe.slice(0, 10), ...devoirs } : null,
    referentId,
    inscription: inscription && {
      ...categorieDatee(inscription, sourceLe),
      source_id: sourceId,
    },
    rqth: lu.rqth ?? null,
    source: {
      organisationId: sourceId,
      systeme: "jeu de données",
      le: sourceLe,
      responsableId: contexte.responsableId === sourceId ? null : contexte.responsableId,
    },
  };
}
