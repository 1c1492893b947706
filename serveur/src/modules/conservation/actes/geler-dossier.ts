import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { leverGel, type MotifGel, poserGel } from "../depot/gels.ts";
import type { ServicesConservation } from "../services.ts";
import { DROIT, poseDesGels } from "./consulter-conservation.ts";

const INTERDIT = refus(
  "GEL_INTERDIT",
  "Le délégué à la protection des données de l’opérateur gèle et libère les dossiers : signalez-lui le litige.",
);
const DOSSIER_INTROUVABLE = refus(
  "DOSSIER_INTROUVABLE",
  "Aucun dossier, actif ou archivé, ne porte ce numéro.",
);
const GEL_INTROUVABLE = refus("GEL_INTROUVABLE", "Ce gel n’existe pas, ou il est déjà levé.");

/**
 * Keeps a record beyond its term until it is let go: a dispute, a complaint, a request. One in the archives comes back.
 * Refused to another than the DPD of the opérateur, and for a number that no record bears.
 */
// CONV-5-18 R5312-44
export function gelerDossier({
  pool,
  cadre,
}: ServicesConservation): Acte<
  { readonly numero: string; readonly motif: MotifGel },
  Record<string, never>
> {
  return {
    nom: "geler-dossier",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ numero, motif }, acteur) {
      if (!poseDesGels(acteur)) return { refus: INTERDIT };
      const { agentId } = acteur as ActeurAgent;
      const le = cadre.horloge.maintenant();
      const usagerIds: string[] = [];
      const issue = await enTransactionRefusable(pool, async (client) => {
        const poses = await poserGel(client, { numero, motif, agentId, le });
        if (poses.length === 0) interrompre(DOSSIER_INTROUVABLE);
        for (const { gelId, usagerId } of poses) {
          usagerIds.push(usagerId);
          await consigner(client, acteur as ActeurAgent, gelId, "conservation.gelee", motif);
        }
        return {};
      });
      return "refus" in issue ? issue : { ...issue, usagerIds };
    },
  };
}

/** Lets a record go again, its dispute ended. Refused to another than the DPD of the opérateur. */
// CONV-5-18 R5312-44
export function leverLeGel({
  pool,
  cadre,
}: ServicesConservation): Acte<{ readonly id: string }, Record<string, never>> {
  return {
    nom: "lever-gel",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ id }, acteur) {
      if (!poseDesGels(acteur)) return { refus: INTERDIT };
      const { agentId } = acteur as ActeurAgent;
      let usagerId: string | null = null;
      const issue = await enTransactionRefusable(pool, async (client) => {
        const leve = await leverGel(client, id, agentId, cadre.horloge.maintenant());
        if (!leve) interrompre(GEL_INTROUVABLE);
        usagerId = leve.usagerId;
        await consigner(client, acteur as ActeurAgent, id, "conservation.liberee", leve.motif);
        return {};
      });
      return { ...issue, usagerId };
    },
  };
}

/** Told of the freeze, not of the person: it is no news of theirs, and no application hears of it. */
async function consigner(
  client: Parameters<typeof insererEvenement>[0],
  { agentId, organisation }: ActeurAgent,
  gelId: string,
  genre: string,
  motif: MotifGel,
): Promise<void> {
  await insererEvenement(client, {
    sujetType: "gel",
    sujetId: gelId,
    genre,
    auteur: agentId,
    capacite: "operateur",
    organisationId: organisation.id,
    contenu: { motif },
  });
}
