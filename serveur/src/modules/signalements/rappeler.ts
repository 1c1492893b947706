import { ecrireInstant } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { insererEvenement } from "../journal/index.ts";
import { deposerAvis } from "../notifications/index.ts";
import { lesSiens } from "./actes/envoyer.ts";
import { listerNonEnvoyes, type NonEnvoye, noterRappel } from "./depot/signalements.ts";
import { aRappeler, estTardif } from "./regles/signalement.ts";
import type { ServicesSignalements } from "./services.ts";

/**
 * Reminds a party, once before the delay ends, of what it has not sent; says once that it is past, and leaves the trace
 * of it. What is told without delay is reminded of within the hour.
 */
// CONV-5-20 CONV-5-21 CONV-7-11
export async function rappelerSignalements(
  services: ServicesSignalements,
  maintenant: Date,
): Promise<void> {
  const { pool, parametres } = services;
  const avant = await parametres.nombre("signalement.rappel_avant_heures", jourCivil(maintenant));
  await pourChacun(await listerNonEnvoyes(pool), async (non) => {
    const { numero, echeance } = non;
    const passe = estTardif(echeance, maintenant);
    if (passe && non.depasseLe === null) {
      await dire(services, non, "depasse_le", maintenant, {
        objet: `Délai dépassé : signalement n° ${numero}`,
        corps: `Le signalement n° ${numero} devait parvenir à l’autre partie le ${ecrireInstant(echeance ?? maintenant)}, heure de Paris, au plus tard. Il n’est pas parti : envoyez-le aussitôt, et gardez les motifs du retard.`,
      });
    } else if (!passe && non.rappeleLe === null && aRappeler(echeance, avant, maintenant)) {
      await dire(services, non, "rappele_le", maintenant, {
        objet: `À envoyer : signalement n° ${numero}`,
        corps: echeance
          ? `Le signalement n° ${numero} n’est pas encore parti. L’autre partie doit en être informée le ${ecrireInstant(echeance)}, heure de Paris, au plus tard ; ce qui manque peut être envoyé ensuite.`
          : `Le signalement n° ${numero} n’est pas encore parti. L’autre partie doit être informée sans délai.`,
      });
    }
  });
}

const GENRES = { rappele_le: "rappeler", depasse_le: "depasser" } as const;

function dire(
  { pool, cadre }: ServicesSignalements,
  non: NonEnvoye,
  quoi: keyof typeof GENRES,
  le: Date,
  texte: { readonly objet: string; readonly corps: string },
): Promise<void> {
  return enTransaction(pool, async (client) => {
    if (!(await noterRappel(client, non.id, quoi, le))) return;
    const { id, organisationId, conventionId } = non;
    const organisation = (await cadre.annuaire.lire()).organisation(organisationId);
    const partie = organisation?.type === "FT" ? "operateur" : "partenaire";
    await deposerAvis(client, {
      ...texte,
      genre: `signalement-${GENRES[quoi]}`,
      destinataires: await lesSiens(client, non, conventionId, partie),
      lien: `/signalements/${id}`,
      sujet: { type: "signalement", id },
    });
    await insererEvenement(client, {
      sujetType: "signalement",
      sujetId: id,
      genre: GENRES[quoi],
      auteur: "systeme",
      capacite: "systeme",
      organisationId,
      contenu: {},
    });
  });
}
