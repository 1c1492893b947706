import type pg from "pg";
import type { Signature } from "../regles/acte-autorisant.ts";
import type { Nature } from "../regles/annexe.ts";
import type { EtatLitige } from "../regles/litige.ts";
import type { Partie } from "../regles/partie.ts";
import type { Periode } from "../regles/periode.ts";
import type { Clause } from "../regles/preseance.ts";

type Client = pg.Pool | pg.ClientBase;

export type Denonciation = {
  readonly nature: "non-renouvellement" | "manquement";
  readonly partie: Partie;
  readonly recueLe: string;
  readonly document: string;
  readonly motif: string;
  readonly lrar: string | null;
  readonly obligation: string | null;
  readonly horsDelai: boolean;
  readonly effetLe: string | null;
};

export type Avenant = {
  readonly id: string;
  readonly numero: number;
  readonly objet: string;
  readonly nature: Nature;
  readonly contenu: string;
  readonly signatures: readonly Signature[];
  readonly proposePar: Partie;
  readonly proposeLe: string;
  readonly appliqueLe: string | null;
};

export type Litige = {
  readonly id: string;
  readonly objet: string;
  readonly etat: EtatLitige;
  readonly ouvertLe: string;
  readonly amiableEchoueLe: string | null;
  readonly juridiction: string | null;
};

export type Flux = {
  readonly nom: string;
  readonly baseLegale: string;
  readonly transitoire: boolean;
};

/** What happened to a convention since its signature, each list in its order. */
export async function lireSuites(client: Client, id: string) {
  const lire = async <T extends pg.QueryResultRow>(sql: string) =>
    (await client.query<T>(sql, [id])).rows;
  return {
    denonciations: await lire<Denonciation>(
      `select nature, partie, recue_le as "recueLe", document, motif, lrar, obligation,
         hors_delai as "horsDelai", effet_le as "effetLe"
       from conventions.denonciation where convention_id = $1 order by recue_le`,
    ),
    avenants: await lireAvenants(client, id),
    litiges: await lireLitiges(client, id),
    periodes: await lire<Periode>(
      "select numero, debut, fin from conventions.periode where convention_id = $1 order by numero",
    ),
    clauses: await lire<Clause>(
      `select source, document, sujet, valeur from conventions.clause where convention_id = $1
       order by sujet, document`,
    ),
    flux: await lire<Flux>(
      `select nom, base_legale as "baseLegale", transitoire from conventions.flux
       where convention_id = $1 order by nom`,
    ),
  };
}

/** The avenants of a convention, in the order of their numbers. */
export async function lireAvenants(client: Client, id: string): Promise<Avenant[]> {
  const { rows } = await client.query<Avenant>(
    `select id, numero, objet, nature, contenu, signatures, propose_par as "proposePar",
       propose_le as "proposeLe", applique_le as "appliqueLe"
     from conventions.avenant where convention_id = $1 order by numero`,
    [id],
  );
  return rows;
}

/** The disputes of a convention, oldest first. */
export async function lireLitiges(client: Client, id: string): Promise<Litige[]> {
  const { rows } = await client.query<Litige>(
    `select id, objet, etat, ouvert_le as "ouvertLe", amiable_echoue_le as "amiableEchoueLe", juridiction
     from conventions.litige where convention_id = $1 order by ouvert_le, id`,
    [id],
  );
  return rows;
}
