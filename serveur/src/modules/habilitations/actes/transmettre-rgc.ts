import type pg from "pg";
import type { Acte } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { ecrireNomination } from "../depot/nominations.ts";
import { delaiDeDecision } from "../regles/nomination-delais.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import {
  auteurDe,
  avancer,
  DROIT_PARTENAIRE,
  prevenirCssi,
  refuserProposition,
  reglesDelais,
  trouverNomination,
} from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

/**
 * Sends the signed acte to the opérateur's chargé de sécurité; the delay, if any, starts to run.
 * Refuses whoever annex 2 does not name, or whose délégation de signature does not run.
 */
// ANX1-1-05 ANX1-1-06 ANX1-1-09 ANX2-02 ANX2-03
export function transmettreRgc(
  services: ServicesRgc,
): Acte<{ readonly id: string }, { limite: string | null }> {
  return {
    nom: "transmettre-nomination-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    executer: ({ id }, auteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const nomination = await trouverNomination(client, id, acteur.organisation.id);
        const maintenant = services.cadre.horloge.maintenant();
        const jour = jourCivil(maintenant);
        const interdit = await refuserProposition(client, acteur, jour);
        if (interdit) return interrompre(interdit);
        const mois = {
          suivante: await services.parametres.nombre("rgc.delai_ft_mois", jour),
          premiere: await services.parametres.nombre("rgc.delai_ft_premiere_mois", jour),
        };
        const regles = await reglesDelais(services, nomination.organisationId, maintenant);
        const { limite, tacite } = delaiDeDecision(nomination.origine, jour, mois, regles);
        await avancer(client, nomination, {
          geste: "transmettre",
          par: auteurDe(acteur, "SUIVI_OPERATIONNEL"),
          colonnes: { recue_le: maintenant, limite_le: limite, tacite },
          contenu: { limite, tacite },
        });
        const avis = await prevenirCssi(
          client,
          nomination,
          {
            genre: "nomination-rgc",
            objet: `Nomination d’un RGC – ${acteur.organisation.nom}`.slice(0, 200),
            corps: redigerEnvoi(acteur.organisation.nom, limite),
          },
          [
            {
              nom: "acte-engagement.pdf",
              type: "application/pdf",
              contenu: await lireActe(client, id),
            },
          ],
        );
        await ecrireNomination(client, id, { envoi_avis_id: avis });
        return { limite };
      }),
  };
}

function redigerEnvoi(partenaire: string, limite: string | null): string {
  return [
    `${partenaire} propose un responsable de la gestion des comptes. L’acte d’engagement signé est joint.`,
    limite === null
      ? "Vous pouvez refuser cette nomination par un écrit motivé."
      : `Sans décision au plus tard le ${ecrireJour(limite)}, elle sera réputée acceptée si elle suit un refus.`,
  ].join("\n\n");
}

async function lireActe(client: pg.ClientBase, id: string): Promise<Buffer> {
  const { rows } = await client.query<{ acte: Buffer }>(
    "select acte_document as acte from habilitations.nomination where id = $1",
    [id],
  );
  return rows[0]?.acte as Buffer;
}
