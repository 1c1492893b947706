import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { type EvenementRecu, recevoirEvenements } from "../../journal/index.ts";
import { type Contenus, genreEvenement, type Nature } from "../regles/element.ts";

/** An element of a jeu de données, its person and organisation found. */
export type ElementDuJeu = {
  readonly identifiant: string;
  readonly usagerId: string;
  readonly sourceId: string;
  readonly ecritLe: string;
  readonly nature: Nature;
  readonly contenu: Contenus[Nature];
};

/** Writes those of a batch: a new version of what is known, nothing when it says the same. */
export async function recevoirElements(
  client: pg.PoolClient,
  lignes: readonly ElementDuJeu[],
): Promise<void> {
  const parId = new Map(
    lignes.map((ligne) => {
      const id = uuidDerive(`profil:${ligne.sourceId}:${ligne.identifiant}`);
      return [
        id,
        {
          id,
          usager_id: ligne.usagerId,
          nature: ligne.nature,
          contenu: ligne.contenu,
          source_id: ligne.sourceId,
          ecrit_le: ligne.ecritLe,
        },
      ];
    }),
  );
  const { rows } = await client.query<VersionRecue>(
    `insert into projets.element (id, version, usager_id, nature, contenu, source_id, ecrit_le, ecrit_par)
     select recu.id, coalesce(connu.version, 0) + 1, recu.usager_id, recu.nature, recu.contenu,
       recu.source_id, recu.ecrit_le, 'commande importer'
     from jsonb_populate_recordset(null::projets.element, $1::jsonb) as recu
     left join lateral (
       select version, contenu, usager_id from projets.element e where e.id = recu.id
       order by version desc limit 1) as connu on true
     where connu.version is null
       or (connu.usager_id = recu.usager_id and connu.contenu is distinct from recu.contenu)
     returning id, version, usager_id as "usagerId", nature, source_id as "sourceId", ecrit_le as "ecritLe"`,
    [JSON.stringify([...parId.values()])],
  );
  await recevoirEvenements(client, rows.map(evenementDe));
}

type VersionRecue = {
  readonly id: string;
  readonly version: number;
  readonly usagerId: string;
  readonly nature: Nature;
  readonly sourceId: string;
  readonly ecritLe: Date;
};

// CONV-7-06
function evenementDe(recue: VersionRecue): EvenementRecu {
  const { id, version, usagerId, nature, sourceId, ecritLe } = recue;
  return {
    id: uuidDerive(`evenement:profil:${id}:${version}`),
    le: ecritLe.toISOString(),
    usagerId,
    genre: genreEvenement(nature, version === 1 ? "ajoute" : "modifie"),
    organisationId: sourceId,
    contenu: { nature, elementId: id, version },
  };
}
