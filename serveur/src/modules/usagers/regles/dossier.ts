import type { AncienNumero } from "./ancien-numero.ts";
import type { Devoirs } from "./devoirs.ts";
import type { Rattachement } from "./perimetre.ts";

/** The wire's address fields (§3.3). */
export type Adresse = {
  readonly codeInseeCommune?: string;
  /** Year of the official geographic code that the commune code is of; never on the wire. */
  readonly millesimeCommune?: number;
  readonly codePostal?: string;
  readonly libelleCommune?: string;
  readonly libellePays?: string;
  readonly numeroTypeLibelleVoie?: string;
  readonly complementAdresse?: string;
  readonly complementDestinataire?: string;
  readonly complementDistribution?: string;
  readonly indicateurResidentQPV?: string;
};

/** All the register holds of a person. `nirChiffre` is opened only where the law allows it. */
export type Dossier = Rattachement & {
  /** When the RSA of this département was first known; null without RSA. */
  readonly rsaRecuLe: Date | null;
  /** Null when nothing was said of them, or without RSA. */
  readonly devoirs: Devoirs | null;
  readonly id: string;
  readonly certifie: boolean;
  readonly numeroFrancetravail: string | null;
  readonly anciensNumeros: readonly AncienNumero[] | null;
  readonly nirChiffre: Buffer | null;
  readonly civilite: string;
  readonly nomNaissance: string;
  readonly nomUsage: string | null;
  readonly prenom: string;
  readonly dateNaissance: string;
  readonly adresse: Adresse | null;
  readonly courriel: string | null;
  readonly telephone: string | null;
  readonly inscription: Readonly<Record<string, unknown>> | null;
  readonly rqth: Readonly<Record<string, unknown>> | null;
  readonly sourceId: string;
  readonly sourceSysteme: string;
  readonly sourceLe: Date;
  /** Who last said whether the person has the RSA, and when (ISO 8601); null when nobody did. */
  readonly provenanceRsa: { readonly source_id: string; readonly le: string } | null;
};
