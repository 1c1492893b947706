import { randomUUID } from "node:crypto";
import type { ContexteProvocation, Provocations } from "../../../essais/provocations.ts";
import { EXEMPLE_PRESCRIPTION_DEMANDEE, EXEMPLE_SUITE } from "../exemples-prescriptions.ts";
import { recevoirService } from "../reception.ts";

async function laDemande({ s }: ContexteProvocation) {
  // One each: provocations go on side by side.
  const identifiant = randomUUID();
  const client = await s.pool.connect();
  try {
    await recevoirService(client, {
      identifiant,
      sourceId: s.departement.id,
      nom: "Préparer le code",
      description: "Le code, à son rythme.",
      type: "atelier",
      thematiques: [EXEMPLE_PRESCRIPTION_DEMANDEE.thematique],
      modesAccueil: ["en-presentiel"],
      modesMobilisation: ["envoyer-un-courriel"],
      publics: ["tous-publics"],
      frais: "gratuit",
      structure: "Plateforme d’essai",
      organisationId: null,
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
    });
  } finally {
    client.release();
  }
  const { rows } = await s.pool.query<{ id: string }>(
    "select id from accompagnement.service where identifiant = $1",
    [identifiant],
  );
  return { ...EXEMPLE_PRESCRIPTION_DEMANDEE, service: rows[0]?.id };
}

async function unePrescription(contexte: ContexteProvocation) {
  const personne = await contexte.unePersonne();
  const demande = await laDemande(contexte);
  const { corps } = await contexte.demander(personne, "POST /prescriptions", demande);
  return { personne, demande, id: corps.id as string };
}

export const PROVOCATIONS_PRESCRIPTIONS: Provocations = {
  "GET /services": { 200: ({ demander }) => demander(null, "GET /services") },
  "GET /prescriptions": {
    200: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /prescriptions"),
  },
  "POST /prescriptions": {
    201: async (contexte) => {
      const demande = await laDemande(contexte);
      return contexte.demander(await contexte.unePersonne(), "POST /prescriptions", demande);
    },
    409: async (contexte) => {
      const { personne, demande } = await unePrescription(contexte);
      return contexte.demander(personne, "POST /prescriptions", demande);
    },
  },
  "POST /prescriptions/{id}/suites": {
    200: async (contexte) => {
      const { personne, id } = await unePrescription(contexte);
      return contexte.demander(personne, `POST /prescriptions/${id}/suites`, EXEMPLE_SUITE);
    },
    409: async (contexte) => {
      const { personne, id } = await unePrescription(contexte);
      const perimee = { ...EXEMPLE_SUITE, version: 7 };
      return contexte.demander(personne, `POST /prescriptions/${id}/suites`, perimee);
    },
  },
};
