import { randomUUID } from "node:crypto";
import type pg from "pg";
import { inserer } from "../../../essais/inserer.ts";
import { type UsagerVoulu, unUsager } from "../../../essais/usagers.ts";

const AGENT = { structure: "Essai", type: "AGENT", nom: null, prenom: null };

/** So many people alike, by identifier. */
export async function desUsagers(
  pool: pg.Pool,
  nombre: number,
  voulu: UsagerVoulu,
): Promise<string[]> {
  const ids: string[] = [];
  for (let rang = 0; rang < nombre; rang += 1) ids.push((await unUsager(pool, voulu)).id);
  return ids;
}

/** An orientation decided by the département, open since that day, or until another. */
export function uneOrientation(
  pool: pg.Pool,
  usagerId: string,
  entreeLe: string,
  parcours: string,
  criteres: Record<string, unknown> | null,
  sortieLe: string | null = null,
): Promise<void> {
  return inserer(pool, "orientation.orientation", {
    usager_id: usagerId,
    source_id: randomUUID(),
    parcours,
    statut: "DECIDE",
    etat: sortieLe ? "CLOTURE" : "OUVERT",
    sortie_le: sortieLe,
    motif_sortie: sortieLe && "REORIENTATION",
    origine: "INSCRIPTION_AUTO_CAF",
    referent: { code: "CD", structure: null },
    competent: "CD",
    decideur: { code: "CD", structure: null },
    criteres,
    decision: { etat: "ACCEPTEE", le: entreeLe, agent: "Camille LEROUX", commentaire: "Secret" },
    entree_le: entreeLe,
    etablie_le: entreeLe,
    creee_le: `${entreeLe}T09:00:00Z`,
    modifiee_le: `${entreeLe}T09:00:00Z`,
  });
}

/** A period of accompaniment; ended when it has a motive. */
export function unePeriode(
  pool: pg.Pool,
  usagerId: string,
  structureId: string,
  voulue: {
    dispositif: string;
    debut: string;
    fin?: string;
    motifFin?: string;
    referent?: string;
    avis?: string;
  },
): Promise<void> {
  const { dispositif, debut, fin = null, motifFin = null, referent = "Camille LEROUX" } = voulue;
  return inserer(pool, "accompagnement.periode", {
    usager_id: usagerId,
    orientation_id: randomUUID(),
    source_id: structureId,
    structure_id: structureId,
    dispositif,
    modalite: "PRESENTIEL",
    intensite: "INTENSIF",
    referent,
    debut,
    fin_prevue: fin ?? "2026-12-31",
    fin,
    motif_fin: motifFin,
    avis: voulue.avis ?? null,
    avis_le: voulue.avis ? fin : null,
    mobilisee_le: `${debut}T09:00:00Z`,
    modifiee_le: `${debut}T09:00:00Z`,
  });
}

/** One more version of a diagnostic, with a barrier or without. */
export function uneExploration(
  pool: pg.Pool,
  usagerId: string,
  version: number,
  jour: string,
  frein: boolean,
): Promise<void> {
  return inserer(pool, "diagnostic.exploration", {
    usager_id: usagerId,
    version,
    exploree_le: `${jour}T09:00:00Z`,
    ecrite_le: `${jour}T09:00:00Z`,
    source_id: randomUUID(),
    agent: AGENT,
    ecrite_par: "essai",
    modifications: { contraintes: 1 },
    etat: { contraintes: { 5: { valeur: frein ? "OUI" : "NON" } } },
  });
}

/** A démarche done in that week, of so many hours. */
export function uneDemarche(
  pool: pg.Pool,
  usagerId: string,
  semaine: string,
  heures: number,
): Promise<void> {
  const organisation = randomUUID();
  return inserer(pool, "accompagnement.demarche", {
    usager_id: usagerId,
    source_id: organisation,
    type: "FORMATION",
    titre: "Formation",
    semaine,
    minutes_prevues: heures * 60,
    etat: "FAITE",
    minutes_faites: heures * 60,
    saisie_par: "essai",
    saisie_le: `${semaine}T09:00:00Z`,
    modifiee_par: "essai",
    modifiee_par_organisation_id: organisation,
    modifiee_le: `${semaine}T09:00:00Z`,
  });
}

/** An interview held that day. */
export function unEntretien(pool: pg.Pool, usagerId: string, jour: string): Promise<void> {
  return inserer(pool, "entretiens.conclusion", {
    version: 1,
    usager_id: usagerId,
    source_id: randomUUID(),
    jour,
    type: "ESI",
    modalite: "B",
    commentaire: "Secret",
    agent: AGENT,
    structure: { code: "CD" },
    ecrit_le: `${jour}T09:00:00Z`,
  });
}
