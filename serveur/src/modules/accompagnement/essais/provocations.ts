import type { ContexteProvocation, Provocations } from "../../../essais/provocations.ts";
import { recevoirContrats } from "../../contrat-engagement/reception.ts";
import { EXEMPLE_ISSUE, EXEMPLE_MODIFICATION, EXEMPLE_SAISIE } from "../exemples.ts";
import { PROVOCATIONS_PERIODES } from "./provocations-periodes.ts";
import { PROVOCATIONS_PRESCRIPTIONS } from "./provocations-prescriptions.ts";

async function uneDemarche({ demander, unePersonne }: ContexteProvocation) {
  const personne = await unePersonne();
  const { corps } = await demander(personne, "POST /demarches", EXEMPLE_SAISIE);
  return { personne, id: corps.id as string };
}

/** A contract signed, whose plan gives fifteen hours a week. */
async function signer({ s }: ContexteProvocation, usagerId: string): Promise<void> {
  const client = await s.pool.connect();
  try {
    const contrat = { identifiant: usagerId, usagerId, sourceId: s.departement.id };
    const signe = { etat: "SIGNE", le: "2026-03-10T10:30:00Z", organisme: "CD" } as const;
    await recevoirContrats(client, [{ ligne: 1, ...contrat, ...signe, plan: { heures: 15 } }]);
  } finally {
    client.release();
  }
}
const PERIMEE = { version: 7 };

export const PROVOCATIONS_ACCOMPAGNEMENT: Readonly<Record<string, Provocations>> = {
  "demarches-usager-v1": {
    "GET /demarches": {
      200: async (contexte) => {
        const { personne } = await uneDemarche(contexte);
        return contexte.demander(personne, "GET /demarches");
      },
      204: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /demarches"),
    },
    "POST /demarches": {
      201: async ({ demander, unePersonne }) =>
        demander(await unePersonne(), "POST /demarches", EXEMPLE_SAISIE),
    },
    "PUT /demarches/{id}": {
      200: async (contexte) => {
        const { personne, id } = await uneDemarche(contexte);
        return contexte.demander(personne, `PUT /demarches/${id}`, EXEMPLE_MODIFICATION);
      },
      409: async (contexte) => {
        const { personne, id } = await uneDemarche(contexte);
        const perimee = { ...EXEMPLE_MODIFICATION, ...PERIMEE };
        return contexte.demander(personne, `PUT /demarches/${id}`, perimee);
      },
    },
    "PATCH /demarches/{id}/etat": {
      200: async (contexte) => {
        const { personne, id } = await uneDemarche(contexte);
        return contexte.demander(personne, `PATCH /demarches/${id}/etat`, EXEMPLE_ISSUE);
      },
      409: async (contexte) => {
        const { personne, id } = await uneDemarche(contexte);
        const perimee = { ...EXEMPLE_ISSUE, ...PERIMEE };
        return contexte.demander(personne, `PATCH /demarches/${id}/etat`, perimee);
      },
    },
    "GET /referentiel": { 200: ({ demander }) => demander(null, "GET /referentiel") },
  },
  "suivi-intensite-v1": {
    "GET /objectif": {
      200: async (contexte) => {
        const personne = await contexte.unePersonne();
        await signer(contexte, personne.usager.id);
        return contexte.demander(personne, "GET /objectif");
      },
      204: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /objectif"),
    },
    "GET /semaines": {
      200: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /semaines"),
    },
  },
  "mobilisation-accompagnement-v1": PROVOCATIONS_PERIODES,
  "prescription-services-v1": PROVOCATIONS_PRESCRIPTIONS,
};
