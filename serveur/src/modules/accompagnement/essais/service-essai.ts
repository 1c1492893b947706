import { randomUUID } from "node:crypto";
import type pg from "pg";
import { recevoirService, type ServiceDuJeu } from "../reception.ts";

/** A service of the offer, given by that organisation (null: none of the network). Returns its id. */
export async function unService(
  pool: pg.Pool,
  sourceId: string,
  organisationId: string | null,
  reste: Partial<ServiceDuJeu> = {},
): Promise<string> {
  const service: ServiceDuJeu = {
    identifiant: randomUUID(),
    sourceId,
    nom: "Préparer le code",
    description: "Le code, à son rythme.",
    type: "atelier",
    thematiques: ["mobilite--preparer-un-permis"],
    modesAccueil: ["en-presentiel"],
    modesMobilisation: ["envoyer-un-courriel"],
    publics: ["tous-publics"],
    frais: "gratuit",
    structure: "Plateforme d’essai",
    organisationId,
    commune: "Arras",
    codeInsee: "62041",
    courriel: "permis@example.org",
    telephone: null,
    lien: null,
    heuresHebdomadaires: 3,
    semaines: 12,
    majLe: "2026-02-01",
    fermeLe: null,
    zones: ["62"],
    ...reste,
  };
  const client = await pool.connect();
  try {
    await recevoirService(client, service);
  } finally {
    client.release();
  }
  const { rows } = await pool.query<{ id: string }>(
    "select id from accompagnement.service where identifiant = $1",
    [service.identifiant],
  );
  return rows[0]?.id ?? "";
}
