import type { ContexteProvocation, Provocations } from "../../../essais/provocations.ts";
import { EXEMPLE_PRESCRIPTION_DEMANDEE, EXEMPLE_SUITE } from "../exemples-prescriptions.ts";
import { unService } from "./service-essai.ts";

async function laDemande({ s }: ContexteProvocation, organisationId: string | null = null) {
  // One each: provocations go on side by side.
  const service = await unService(s.pool, s.departement.id, organisationId);
  return { ...EXEMPLE_PRESCRIPTION_DEMANDEE, service };
}

async function unePrescription(contexte: ContexteProvocation, organisationId?: string) {
  const personne = await contexte.unePersonne();
  const demande = await laDemande(contexte, organisationId);
  const { corps } = await contexte.demander(personne, "POST /prescriptions", demande);
  return { personne, demande, id: corps.id as string };
}

/** One that the calling organisation itself receives, and the address of it. */
async function uneRecue(contexte: ContexteProvocation): Promise<string> {
  const { id } = await unePrescription(contexte, contexte.s.departement.id);
  return `/prescriptions-recues/${id}`;
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
  "GET /prescriptions-recues": {
    200: ({ demander }) => demander(null, "GET /prescriptions-recues"),
  },
  "GET /prescriptions-recues/{id}": {
    200: async (contexte) => contexte.demander(null, `GET ${await uneRecue(contexte)}`),
  },
  "POST /prescriptions-recues/{id}/suites": {
    200: async (contexte) => {
      const recue = await uneRecue(contexte);
      return contexte.demander(null, `POST ${recue}/suites`, EXEMPLE_SUITE);
    },
    409: async (contexte) => {
      const recue = await uneRecue(contexte);
      return contexte.demander(null, `POST ${recue}/suites`, { ...EXEMPLE_SUITE, version: 7 });
    },
  },
};
