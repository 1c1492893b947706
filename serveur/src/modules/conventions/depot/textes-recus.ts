import type pg from "pg";
import type { Signature } from "../regles/acte-autorisant.ts";
import type { Avenant } from "./suites.ts";

/** The convention of these two parties that starts that day, held; null when there is none. */
export async function trouverConvention(
  client: pg.ClientBase,
  parties: { readonly operateurId: string; readonly partenaireId: string; readonly debut: string },
): Promise<{ readonly id: string; readonly signee: boolean } | null> {
  const { rows } = await client.query<{ id: string; signee: boolean }>(
    `select id, jsonb_array_length(signatures) >= 2 as signee from conventions.convention
     where operateur_id = $1 and partenaire_id = $2 and debut = $3 for update`,
    [parties.operateurId, parties.partenaireId, parties.debut],
  );
  return rows[0] ?? null;
}

export type AvenantRecu = Omit<Avenant, "id">;

/** Writes an avenant, or the signatures it received since. */
export async function ecrireAvenant(
  client: pg.ClientBase,
  conventionId: string,
  avenant: AvenantRecu,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into conventions.avenant (convention_id, numero, objet, nature, contenu, propose_par,
       propose_le, signatures, applique_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (convention_id, numero) do update set signatures = excluded.signatures,
       applique_le = excluded.applique_le
     returning id`,
    [
      ...[conventionId, avenant.numero, avenant.objet, avenant.nature, avenant.contenu],
      ...[avenant.proposePar, avenant.proposeLe],
      ...[JSON.stringify(avenant.signatures), avenant.appliqueLe],
    ],
  );
  return rows[0]?.id ?? "";
}

/** Whether both lists hold the same signatures, in the order they were received. */
export function memesSignatures(unes: readonly Signature[], autres: readonly Signature[]): boolean {
  const cle = ({ partie, nom, qualite, lieu, date }: Signature) =>
    JSON.stringify([partie, nom, qualite, lieu, date]);
  return unes.map(cle).join() === autres.map(cle).join();
}
