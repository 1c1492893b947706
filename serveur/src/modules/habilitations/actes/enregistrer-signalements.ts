import type pg from "pg";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { ouvrirAnnuaire } from "../../conventions/index.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ouvrirParametres } from "../../parametres/index.ts";
import { idNomination } from "../depot/enregistrer-nomination.ts";
import { garderSignalement } from "../depot/recevoir-signalement.ts";
import { connaissanceAbsence, limiteDeSignalement } from "../regles/nomination-delais.ts";
import type { SignalementDuJeu } from "../regles/signalement-recu.ts";

type NominationNommee = {
  readonly organisationId: string;
  readonly identifiant: string;
  readonly effetLe: JourCivil;
};

/**
 * Records the events of a nomination already written, each with the last day to tell of it; what was told is
 * told, and no other designation opens. An event already known is left as it is. Returns the reason, in
 * French, when it cannot.
 */
// ANX1-4-01 ANX1-4-02 ANX1-4-03 ANX1-4-04
export async function enregistrerSignalements(
  client: pg.PoolClient,
  pool: pg.Pool,
  nomination: NominationNommee,
  signalements: readonly SignalementDuJeu[],
): Promise<string | null> {
  if (signalements.length === 0) return null;
  const maintenant = new Date();
  const jour = jourCivil(maintenant);
  const parametres = ouvrirParametres(client);
  const nombre = (nom: string) => parametres.nombre(nom, jour);
  const { organisationId } = nomination;
  const organisation = (await ouvrirAnnuaire(pool).lire()).organisation(organisationId);
  const regles = {
    reporter: (await nombre("rgc.echeance_reportee")) === 1,
    ouvres: (await nombre("rgc.delai_notification_ouvres")) === 1,
    departement: organisation?.departement ?? null,
  };
  const mois = await nombre("rgc.absence_mois");
  const jours = await nombre("rgc.delai_notification_jours");
  for (const signalement of signalements) {
    const { genre, survenanceLe, retourLe, notifieLe } = signalement;
    const connaissanceLe =
      genre === "absence"
        ? connaissanceAbsence(
            { debut: survenanceLe, retour: retourLe },
            mois,
            signalement.connaissanceLe,
            jour,
          )
        : signalement.connaissanceLe;
    if (connaissanceLe === null && notifieLe !== null)
      return "« signalements » : une absence si courte ne se signale pas";
    const limiteLe = connaissanceLe && limiteDeSignalement(connaissanceLe, jours, regles);
    const dit = { ...signalement, connaissanceLe, limiteLe };
    const id = await garderSignalement(client, idNomination(nomination), dit, maintenant);
    if (id === null) continue;
    await insererEvenement(client, {
      sujetType: "signalement-rgc",
      sujetId: id,
      genre: "reprendre",
      auteur: "commande importer",
      capacite: "systeme",
      organisationId,
      contenu: { genre, survenanceLe, limiteLe },
    });
  }
  return null;
}
