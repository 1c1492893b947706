import type pg from "pg";
import { uuidDerive } from "../../../kit/uuid-derive.ts";
import { insererEvenement } from "../../journal/index.ts";
import { garderEchange } from "../depot/recevoir-rgc.ts";
import { type EchangeDuJeu, refuserEchange } from "../regles/echange-recu.ts";

/**
 * Records what was told to the RGCs elsewhere, or what one asked; nobody is told by e-mail. The same
 * identifier changes nothing. Returns the reason, in French, when it cannot.
 */
// ANX1-5.2-01 ANX1-5.2-04
export async function enregistrerEchange(
  client: pg.PoolClient | null,
  echange: EchangeDuJeu,
): Promise<string | null> {
  const motif = refuserEchange(echange, new Date());
  if (motif !== null || client === null) return motif;
  const { organisationId, genre, identifiant } = echange;
  const id = uuidDerive(`echange-rgc:${organisationId ?? "tous"}:${identifiant}`);
  if (!(await garderEchange(client, id, echange))) return null;
  await insererEvenement(client, {
    sujetType: "echange-rgc",
    sujetId: id,
    genre: "reprendre",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { genre },
  });
  return null;
}
