import type { ClientBase } from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { Correspondant } from "../regles/correspondant.ts";
import type { Delegation } from "../regles/delegation.ts";
import type { TypeOrganisation } from "../regles/organisation.ts";
import type { Rattachement } from "../regles/rattachement.ts";
import { enregistrerCorrespondant } from "./correspondants.ts";
import { enregistrerDelegation } from "./delegations.ts";
import { joindrePiece, type PieceAJoindre } from "./pieces.ts";
import { ajouterRattachement } from "./rattachements.ts";
import { enregistrerStructures, type StructureAEnregistrer } from "./structures.ts";

export interface OrganisationAEnregistrer {
  type: TypeOrganisation;
  nom: string;
  siret: string;
  departement: string | null;
  rattachementId: string | null;
  adresse: string | null;
  structures: readonly StructureAEnregistrer[];
}

/** Creates or updates the organisation of this SIRET and its places; returns its id, derived from the SIRET. */
export async function enregistrerOrganisation(
  client: ClientBase,
  organisation: OrganisationAEnregistrer,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into conventions.organisation (id, type, nom, siret, departement, rattachement_id, adresse)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (siret) do update set type = excluded.type, nom = excluded.nom,
       departement = excluded.departement, rattachement_id = excluded.rattachement_id,
       adresse = excluded.adresse
     returning id`,
    [
      uuidDerive(`organisation:${organisation.siret}`),
      organisation.type,
      organisation.nom,
      organisation.siret,
      organisation.departement,
      organisation.rattachementId,
      organisation.adresse,
    ],
  );
  const { id } = rows[0]!;
  await enregistrerStructures(client, id, organisation.structures);
  return id;
}

export interface ConventionAEnregistrer {
  operateurId: string;
  partenaireId: string;
  debut: string;
  fin: string;
  etat: "projet" | "signee" | "resiliee";
  resilieeLe: string | null;
  deliberation: Record<string, unknown> | null;
  signatures: Record<string, unknown>[];
  /** Years of a tacitly renewed period; null: the convention ends on `fin`. */
  dureeAns: number | null;
  representants: Record<string, unknown>[];
  pieces: PieceAJoindre[];
  rattachements: Rattachement[];
  delegations: Omit<Delegation, "id">[];
  correspondants: (Pick<Correspondant, "fonction" | "courriel" | "telephone"> &
    Partial<Correspondant>)[];
}

/**
 * Creates or updates the convention of these two parties that starts that day, with its contacts, labels and documents. What
 * was voted and signed does not change: the base refuses it. A state reached since is kept. Returns its id.
 */
export async function enregistrerConvention(
  client: ClientBase,
  convention: ConventionAEnregistrer,
): Promise<string> {
  const { operateurId, partenaireId, debut } = convention;
  const { rows } = await client.query<{ id: string }>(
    `insert into conventions.convention as c (id, operateur_id, partenaire_id, debut, fin, etat, resiliee_le,
       deliberation, signatures, duree_ans, representants)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set fin = excluded.fin,
       etat = case when excluded.etat = 'signee' and (c.etat in ('en_vigueur', 'denoncee', 'echue')
         or c.cesse_le is not null) then c.etat else excluded.etat end,
       resiliee_le = case when excluded.etat = 'signee' and c.cesse_le is not null
         then c.resiliee_le else excluded.resiliee_le end, deliberation = excluded.deliberation,
       signatures = excluded.signatures, duree_ans = excluded.duree_ans,
       representants = excluded.representants
     returning id`,
    [
      uuidDerive(`convention:${operateurId}:${partenaireId}:${debut}`),
      operateurId,
      partenaireId,
      debut,
      convention.fin,
      convention.etat,
      convention.resilieeLe,
      convention.deliberation && JSON.stringify(convention.deliberation),
      JSON.stringify(convention.signatures),
      convention.dureeAns,
      JSON.stringify(convention.representants),
    ],
  );
  const id = rows[0]?.id ?? "";
  for (const correspondant of convention.correspondants) {
    const complet = { ...CONTACT_VIDE, ...correspondant };
    await enregistrerCorrespondant(client, id, complet, new Date());
  }
  for (const rattachement of convention.rattachements) {
    const { fin = null } = rattachement;
    await ajouterRattachement(client, id, { ...rattachement, fin });
  }
  for (const delegation of convention.delegations) {
    const { fin = null } = delegation;
    await enregistrerDelegation(client, id, { ...delegation, fin });
  }
  for (const piece of convention.pieces) {
    const jointe = { par: "partenaire", le: new Date() } as const;
    await joindrePiece(client, id, { ...piece, numero: piece.numero ?? null }, jointe);
  }
  return id;
}

const CONTACT_VIDE = {
  nom: null,
  prenom: null,
  societe: null,
  adresse: null,
  fonctionEquivalente: null,
  delegationReference: null,
  delegationDebut: null,
  delegationFin: null,
};
