import { ajouterMois } from "../../kit/delais.ts";
import { ecrireJour } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { deposerAvis } from "../notifications/index.ts";
import { avancer, destinataireCssi, prevenirPartenaire, SYSTEME } from "./actes/commun-rgc.ts";
import { mettreEnFonction, refuserCandidat } from "./actes/decider-rgc.ts";
import { mettreFin } from "./actes/mettre-fin-rgc.ts";
import { limite } from "./actes/signaler-rgc.ts";
import {
  ecrireNomination,
  lireNominationsTransmises,
  type Nomination,
  ouvrirNomination,
  verrouillerNomination,
} from "./depot/nominations.ts";
import { lireFinsDues } from "./depot/nominations-dues.ts";
import {
  changerSignalement,
  lireSignalementsOuverts,
  verrouillerSignalement,
} from "./depot/signalements-rgc.ts";
import { connaissanceAbsence, estDepasse } from "./regles/nomination-delais.ts";
import type { ServicesRgc } from "./services-rgc.ts";

/**
 * What time does to nominations: the opérateur's silence, functions that end, events nobody has told of.
 * Run every day; running it twice changes nothing.
 */
export async function executerNominations(services: ServicesRgc, maintenant: Date): Promise<void> {
  await pourChacun([constaterSilences, constaterFins, constaterSignalements], (constater) =>
    constater(services, maintenant),
  );
}

// ANX1-1-09 ANX1-1-10 AMB-05
async function constaterSilences(services: ServicesRgc, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  const moisAlerte = await services.parametres.nombre("rgc.alerte_premiere_mois", jour);
  await pourChacun(await lireNominationsTransmises(services.pool), ({ id }) =>
    enTransaction(services.pool, async (client) => {
      const nomination = await verrouillerNomination(client, id);
      if (nomination?.etat !== "transmise" || !nomination.recueLe) return;
      const { limiteLe, tacite } = nomination;
      if (tacite && limiteLe !== null && estDepasse(limiteLe, jour)) {
        if (await refuserCandidat(client, nomination, jour)) {
          await abandonner(client, nomination);
          return;
        }
        await mettreEnFonction(client, nomination, {
          geste: "accepter-tacitement",
          par: SYSTEME,
          maintenant,
          ecrit: {
            decidee_le: maintenant,
            decision_motif: "Acceptation tacite : l’opérateur ne s’est pas prononcé dans le délai.",
          },
        });
        return;
      }
      const alerte = limiteLe ?? ajouterMois(jourCivil(nomination.recueLe), moisAlerte);
      if (nomination.alerteeLe === null && !tacite && jour >= alerte) {
        await ecrireNomination(client, id, { alertee_le: jour });
        await alerterCssi(client, nomination, {
          genre: "nomination-rgc-en-attente",
          objet: "Une nomination de RGC attend votre décision",
          corps: `Reçue le ${ecrireJour(jourCivil(nomination.recueLe))}, elle n’est ni acceptée ni refusée.`,
        });
      }
    }),
  );
}

/** Silence accepts nobody who left meanwhile: whoever is in office stays, and the partner proposes again. */
// ANX1-1-02 ANX1-1-10
async function abandonner(
  client: Parameters<typeof avancer>[0],
  nomination: Nomination,
): Promise<void> {
  const motif = "Le candidat n’est plus un agent en poste du partenaire.";
  await avancer(client, nomination, {
    geste: "abandonner",
    par: SYSTEME,
    colonnes: { fin_motif: motif },
    contenu: { motif },
  });
  await prevenirPartenaire(client, nomination, {
    genre: "nomination-rgc-abandonnee",
    objet: "La nomination de votre RGC est sans suite",
    corps: `${motif} Le délai de l’opérateur est passé, mais cette nomination ne peut prendre effet : proposez une autre personne.`,
  });
}

async function alerterCssi(
  client: Parameters<typeof deposerAvis>[0],
  nomination: Pick<Nomination, "id" | "organisationId">,
  avis: { readonly genre: string; readonly objet: string; readonly corps: string },
): Promise<void> {
  const cssi = await destinataireCssi(client, nomination.organisationId);
  await deposerAvis(client, {
    ...avis,
    destinataires: cssi ? [cssi] : [],
    lien: "/operateur/nominations",
    sujet: { type: "nomination", id: nomination.id },
  });
}

// ANX1-2-01 ANX1-2-04 ANX1-4-01
async function constaterFins(services: ServicesRgc, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  const dues = await lireFinsDues(services.pool, jour);
  await pourChacun(dues, ({ id, finLe, motif, depart }) =>
    enTransaction(services.pool, async (client) => {
      const nomination = await verrouillerNomination(client, id);
      if (nomination?.etat !== "acceptee" && nomination?.etat !== "reputee-acceptee") return;
      await mettreFin(client, nomination, {
        geste: "retirer",
        par: SYSTEME,
        maintenant,
        finLe: finLe ?? jour,
        motif,
        ouvrirSuite: true,
      });
      if (!depart) return;
      await client.query(
        `insert into habilitations.signalement_rgc (nomination_id, genre, survenance_le, connaissance_le,
           limite_le, source, cree_le)
         select $1, 'depart', $2, $3, $4, 'automatique', $5
         where not exists (select from habilitations.signalement_rgc where nomination_id = $1)`,
        [id, finLe ?? jour, jour, await limite(services, nomination, jour, maintenant), maintenant],
      );
    }),
  );
}

// ANX1-4-02 ANX1-4-04
async function constaterSignalements(services: ServicesRgc, maintenant: Date): Promise<void> {
  const jour = jourCivil(maintenant);
  const mois = await services.parametres.nombre("rgc.absence_mois", jour);
  await pourChacun(await lireSignalementsOuverts(services.pool), ({ id }) =>
    enTransaction(services.pool, async (client) => {
      const signalement = await verrouillerSignalement(client, id);
      if (!signalement || signalement.notifieLe !== null) return;
      const { nominationId, organisationId, agentId } = signalement;
      const nomination = { id: nominationId, organisationId, agentId };
      let { connaissanceLe, limiteLe } = signalement;
      if (connaissanceLe === null) {
        const absence = { debut: signalement.survenanceLe, retour: signalement.retourLe };
        connaissanceLe = connaissanceAbsence(absence, mois, jour, jour);
        if (connaissanceLe === null) return;
        limiteLe = await limite(services, nomination, connaissanceLe, maintenant);
        await changerSignalement(client, id, {
          connaissance_le: connaissanceLe,
          limite_le: limiteLe,
        });
        await ouvrirNomination(client, {
          organisationId,
          origine: "absence",
          precedenteId: nominationId,
          le: maintenant,
        });
        await prevenirPartenaire(client, nomination, {
          genre: "rgc-absence-a-signaler",
          objet: "L’absence de votre RGC dépasse deux mois",
          corps: `Signalez-la à l’opérateur au plus tard le ${ecrireJour(limiteLe)}.`,
        });
      }
      if (limiteLe !== null && estDepasse(limiteLe, jour) && signalement.alerteLe === null) {
        await changerSignalement(client, id, { alerte_le: jour });
        const avis = {
          genre: "rgc-signalement-en-retard",
          objet: "Un évènement du RGC n’a pas été signalé dans le délai",
          corps: `Le délai de signalement est passé depuis le ${ecrireJour(limiteLe)}.`,
        };
        await prevenirPartenaire(client, nomination, avis);
        await alerterCssi(client, nomination, avis);
      }
    }),
  );
}
