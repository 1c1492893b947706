import type { ContexteProvocation, Provocations } from "../../../essais/provocations.ts";
import { EXEMPLE_DEMANDE } from "../exemples-periodes.ts";

const DEMANDE = { ...EXEMPLE_DEMANDE, dispositif: "ACCOMPAGNEMENT_GLOBAL", debut: "2026-03-24" };
const INTENSIF = { ...DEMANDE, dispositif: "ACCOMPAGNEMENT_INTENSIF" };
const A_VENIR = { ...DEMANDE, debut: "2026-04-10" };

async function unOriente({ demander, unePersonne }: ContexteProvocation) {
  const personne = await unePersonne();
  const corps = { organisme: "CD", origine: "INSCRIPTION_CONSEILLER_CD", parcours: "PSP" };
  const racine = "/partenaire/orientationusager/v1";
  await demander(personne, "POST /orientation", corps, { racine });
  return personne;
}

async function unePeriode(contexte: ContexteProvocation, demande = DEMANDE) {
  const personne = await unOriente(contexte);
  const { corps } = await contexte.demander(personne, "POST /periodes", demande);
  return { personne, id: corps.id as string };
}

/** A gesture on a period, then the same on a version that is no longer the one that stands. */
const geste = (chemin: string, corps: object, demande = DEMANDE) => ({
  [`POST /periodes/{id}/${chemin}`]: {
    200: async (contexte: ContexteProvocation) => {
      const { personne, id } = await unePeriode(contexte, demande);
      return contexte.demander(personne, `POST /periodes/${id}/${chemin}`, {
        version: 1,
        ...corps,
      });
    },
    409: async (contexte: ContexteProvocation) => {
      const { personne, id } = await unePeriode(contexte, demande);
      return contexte.demander(personne, `POST /periodes/${id}/${chemin}`, {
        version: 7,
        ...corps,
      });
    },
  },
});

async function donnerAvis(contexte: ContexteProvocation, demande: typeof DEMANDE) {
  const { personne, id } = await unePeriode(contexte, demande);
  return contexte.demander(personne, `POST /periodes/${id}/avis`, { avis: "SATISFAIT" });
}

export const PROVOCATIONS_PERIODES: Provocations = {
  "GET /periodes": {
    200: async ({ demander, unePersonne }) => demander(await unePersonne(), "GET /periodes"),
  },
  "POST /periodes": {
    201: async (contexte) =>
      contexte.demander(await unOriente(contexte), "POST /periodes", DEMANDE),
    409: async (contexte) => {
      const { personne } = await unePeriode(contexte);
      return contexte.demander(personne, "POST /periodes", DEMANDE);
    },
  },
  ...geste("prolongation", { finPrevue: "2026-12-31", motif: "Formation en cours" }),
  ...geste("fin", { fin: "2026-03-24", motif: "EMPLOI" }),
  ...geste("annulation", { motif: "Mobilisée par erreur" }, A_VENIR),
  "POST /periodes/{id}/avis": {
    200: (contexte) => donnerAvis(contexte, INTENSIF),
    409: (contexte) => donnerAvis(contexte, { ...INTENSIF, debut: "2026-04-10" }),
  },
};
