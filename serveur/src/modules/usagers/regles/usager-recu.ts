import type { AncienNumero } from "./ancien-numero.ts";
import type { Devoirs } from "./devoirs.ts";

/** A person as an import hands it over: values checked, not yet matched with those we know. */
export interface UsagerRecu {
  /** Stable key at the source; null when the NIR or the number must tell who it is. */
  cle: string | null;
  nir: string | null;
  certifie: boolean;
  civilite: string;
  nomNaissance: string;
  nomUsage: string | null;
  prenom: string;
  /** YYYY-MM-DD */
  dateNaissance: string;
  numeroFranceTravail: string | null;
  /** Null: the source says nothing of them. */
  anciensNumeros: readonly AncienNumero[] | null;
  /** The fields of the wire, and `millesimeCommune`, the year of the official geographic code. */
  adresse: Record<string, string | number> | null;
  courriel: string | null;
  telephone: string | null;
  departement: string | null;
  /** null: the source says nothing about the RSA. */
  rsa: boolean | null;
  rsaDepartement: string | null;
  /** Day or instant the département received the opening or transfer, ISO; null: with this source. */
  rsaRecuLe: string | null;
  /** What the source says of the duties of the RSA; null: nothing. */
  devoirs: Devoirs | null;
  referentId: string | null;
  inscription: Record<string, unknown> | null;
  rqth: Record<string, unknown> | null;
  source: SourceUsager;
}

// CONV-5-05, CONV-7-06
export interface SourceUsager {
  /** Organisation the data comes from. */
  organisationId: string;
  systeme: string;
  /** Day or instant the source produced it, ISO. */
  le: string;
  /** Organisation that imports it for its own account; null: the source itself. */
  responsableId: string | null;
}
