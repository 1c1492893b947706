import { randomInt, randomUUID } from "node:crypto";
import type pg from "pg";
import { deriverTrousseau } from "../kit/crypto/trousseau.ts";
import { creerCoffreNir } from "../modules/usagers/index.ts";
import { cleNir } from "../modules/usagers/regles/nir.ts";
import { inserer } from "./inserer.ts";
import { SECRET_ESSAI } from "./plateforme.ts";

export const COFFRE_ESSAI = creerCoffreNir(deriverTrousseau(SECRET_ESSAI));

/** A 13-character NIR that nobody has (département 99, country 999), then its 15-character form. */
export function nirFictif(): { nir: string; nir15: string } {
  const nir = `2850599999${String(randomInt(1000)).padStart(3, "0")}`;
  return { nir, nir15: nir + cleNir(nir) };
}

export type UsagerEssai = {
  readonly id: string;
  readonly nir: string;
  readonly dateNaissance: string;
  readonly numero: string;
};

export type UsagerVoulu = {
  nir?: string;
  dateNaissance?: string;
  nom?: string;
  prenom?: string;
  certifie?: boolean;
  rsa?: boolean;
  rsaDepartement?: string | null;
  departement?: string | null;
  referentId?: string | null;
  adresse?: Record<string, string> | null;
  inscription?: Record<string, unknown> | null;
  rqth?: Record<string, unknown> | null;
  sourceId?: string;
  devoirs?: Record<string, unknown> | null;
  anciensNumeros?: readonly Record<string, unknown>[] | null;
};

export const ADRESSE = {
  codeInseeCommune: "62041",
  codePostal: "62000",
  libelleCommune: "ARRAS",
  libellePays: "FRANCE",
  numeroTypeLibelleVoie: "12 RUE DES ESSAIS",
  indicateurResidentQPV: "NQ",
};

/** A row of usagers.usager: an RSA beneficiary of the Pas-de-Calais, certified, unless told. */
export async function unUsager(pool: pg.Pool, voulu: UsagerVoulu = {}): Promise<UsagerEssai> {
  const usager = {
    id: randomUUID(),
    nir: voulu.nir ?? nirFictif().nir,
    dateNaissance: voulu.dateNaissance ?? dateAuHasard(),
    numero: String(randomInt(10 ** 10, 10 ** 11)),
  };
  const { nom = "EXEMPLE", prenom = "ALIX", rsa = true } = voulu;
  await inserer(pool, "usagers.usager", {
    id: usager.id,
    numero_francetravail: usager.numero,
    nir_empreinte: COFFRE_ESSAI.empreinte(usager.nir),
    nir_chiffre: COFFRE_ESSAI.chiffrer(usager.nir),
    certifie: voulu.certifie ?? true,
    civilite: "MME",
    nom_naissance: nom,
    prenom,
    date_naissance: usager.dateNaissance,
    cle_nom: nom,
    cle_prenom: prenom,
    adresse: voulu.adresse === undefined ? ADRESSE : voulu.adresse,
    courriel: "usager.test@example.org",
    telephone: "0199000000",
    departement: voulu.departement === undefined ? "62" : voulu.departement,
    rsa,
    rsa_departement:
      voulu.rsaDepartement === undefined ? (rsa ? "62" : null) : voulu.rsaDepartement,
    devoirs: voulu.devoirs ?? null,
    anciens_numeros: voulu.anciensNumeros ? JSON.stringify(voulu.anciensNumeros) : null,
    rsa_recu_le: rsa ? new Date() : null,
    referent_id: voulu.referentId ?? null,
    inscription: voulu.inscription ?? null,
    rqth: voulu.rqth ?? null,
    source_id: voulu.sourceId ?? randomUUID(),
    source_systeme: "essai",
    source_le: new Date(),
  });
  return usager;
}

function dateAuHasard(): string {
  const deux = (n: number) => String(n).padStart(2, "0");
  return `${randomInt(1950, 2005)}-${deux(randomInt(1, 13))}-${deux(randomInt(1, 29))}`;
}
