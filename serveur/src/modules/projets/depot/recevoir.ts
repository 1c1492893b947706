import type pg from "pg";
import { jourCivil } from "../../../kit/jour-civil.ts";
import {
  type Connue,
  departager,
  ecarter,
  enConnait,
  type RefusLigne,
  type Retenue,
  refuserEcritAVenir,
} from "../../../kit/ligne-recue.ts";
import { refus } from "../../../kit/resultat.ts";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import { lireNaissances } from "../../usagers/reception.ts";
import { type Contenus, genreEvenement, type Nature } from "../regles/element.ts";
import { refuserComble, refuserElement } from "../regles/refuser-element.ts";
import { compterElements } from "./elements.ts";

const DEJA_CONNUES = "select from projets.element where id = any($1::uuid[])";

/** An element of a jeu de données, its person and organisation found. */
export type ElementDuJeu = {
  readonly ligne: number;
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly ecritLe: string;
  readonly nature: Nature;
  readonly contenu: Contenus[Nature];
};

const AUTRE_SORTE = refus(
  "LIGNE_INVALIDE",
  "« identifiant » est déjà celui d’un élément d’une autre sorte.",
);
const AUTEUR_IMPORT = "commande importer";

/**
 * Writes those of a batch: a new version of what a file wrote last, nothing when it says the same.
 * Refuses a line that the rules refuse, one about what was written since on the platform, withdrawn
 * included, about another person, or that would make of an element one of another kind.
 */
export async function recevoirElements(
  client: pg.PoolClient,
  lignes: readonly ElementDuJeu[],
): Promise<readonly RefusLigne[]> {
  const natures = await lireNatures(client, lignes);
  const naissances = await lireNaissances(
    client,
    lignes.map(({ usagerId }) => usagerId),
  );
  const { admises, refus: refusees } = ecarter(lignes, (ligne) => {
    const { nature, contenu, ecritLe, usagerId } = ligne;
    const naissance = naissances.get(usagerId)?.dateNaissance ?? "";
    if ((natures.get(idDe(ligne)) ?? nature) !== nature) return AUTRE_SORTE;
    return (
      refuserEcritAVenir(ecritLe) ??
      refuserElement(nature, contenu, jourCivil(new Date(ecritLe)), naissance)
    );
  });
  const triees = departager(admises, idDe, await lireConnues(client, admises));
  const { retenues, comblees } = await retenirSousPlafond(client, triees.retenues);
  await client.query(
    `insert into projets.element (id, version, usager_id, nature, contenu, source_id, ecrit_le, ecrit_par)
     select id, version, usager_id, nature, contenu, source_id, ecrit_le, ecrit_par
     from jsonb_populate_recordset(null::projets.element, $1::jsonb)`,
    [JSON.stringify(retenues.map(({ ligne, version }) => ({ ...rangeeDe(ligne), version })))],
  );
  await recevoirEvenements(client, retenues.map(evenementDe));
  return [...refusees, ...triees.refus, ...comblees];
}

/** Leaves aside what would make a profile longer than the screen lets it be. */
async function retenirSousPlafond(
  client: pg.PoolClient,
  candidates: readonly Retenue<ElementDuJeu, Connue>[],
) {
  const usagers = new Set(candidates.map(({ ligne }) => ligne.usagerId));
  const nombres = await compterElements(client, [...usagers]);
  const comblees: RefusLigne[] = [];
  const retenues = candidates.filter(({ ligne: { ligne, usagerId }, version }) => {
    if (version > 1) return true;
    const nombre = nombres.get(usagerId) ?? 0;
    const comble = refuserComble(nombre);
    if (comble) comblees.push({ ligne, motif: comble.message });
    else nombres.set(usagerId, nombre + 1);
    return comble === null;
  });
  return { retenues, comblees };
}

/** What kind of element each identifier already is. */
async function lireNatures(
  client: pg.PoolClient,
  lignes: readonly ElementDuJeu[],
): Promise<Map<string, Nature>> {
  const { rows } = await client.query<{ id: string; nature: Nature }>(
    "select distinct id, nature from projets.element where id = any($1::uuid[])",
    [lignes.map(idDe)],
  );
  return new Map(rows.map(({ id, nature }) => [id, nature]));
}

async function lireConnues(
  client: pg.PoolClient,
  lignes: readonly ElementDuJeu[],
): Promise<Connue[]> {
  if (!(await enConnait(client, DEJA_CONNUES, lignes.map(idDe)))) return [];
  const { rows } = await client.query<Connue>(
    `select recu.ordinality::int as rang, connu.usager_id as "usagerId", connu.version,
       connu.ecrit_par = $2 as recue, connu.contenu is distinct from recu.contenu as change
     from jsonb_populate_recordset(null::projets.element, $1::jsonb) with ordinality as recu
     cross join lateral (
       select version, contenu, usager_id, ecrit_par from projets.element e where e.id = recu.id
       order by version desc limit 1) as connu`,
    [JSON.stringify(lignes.map(rangeeDe)), AUTEUR_IMPORT],
  );
  return rows;
}

function idDe({ sourceId, identifiant }: ElementDuJeu): string {
  return uuidDerive(`profil:${sourceId}:${identifiant}`);
}

function rangeeDe(ligne: ElementDuJeu): object {
  return {
    id: idDe(ligne),
    usager_id: ligne.usagerId,
    nature: ligne.nature,
    contenu: ligne.contenu,
    source_id: ligne.sourceId,
    ecrit_le: ligne.ecritLe,
    ecrit_par: AUTEUR_IMPORT,
  };
}

// CONV-7-06
function evenementDe({ id, version, ligne }: Retenue<ElementDuJeu, Connue>): EvenementRecu {
  const { usagerId, nature, sourceId, ecritLe } = ligne;
  return {
    id: uuidDerive(`evenement:profil:${id}:${version}`),
    le: ecritLe,
    usagerId,
    genre: genreEvenement(nature, version === 1 ? "ajoute" : "modifie"),
    organisationId: sourceId,
    contenu: { nature, elementId: id, version },
  };
}
