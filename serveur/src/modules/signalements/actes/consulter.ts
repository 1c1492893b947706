import type { Acte } from "../../../acte/index.ts";
import type { PieceDeposee } from "../../../kit/http/piece-deposee.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { decrireSignalement, resumer, suivre } from "../decrire.ts";
import { lireDestinations } from "../depot/envois.ts";
import { lireFichiers } from "../depot/pieces.ts";
import { lireSignalement, listerSignalements } from "../depot/signalements.ts";
import type { ServicesSignalements } from "../services.ts";
import { partenairesJoignables } from "./declarer.ts";
import { DROIT, objetTrace, porteeDe, SIGNALEMENT_INTROUVABLE, situer } from "./mener.ts";

/** Those that one's organisation wrote, and those that it was sent, of the natures of one's functions. */
// CONV-4-02
export function consulterSignalements(
  services: ServicesSignalements,
): Acte<Record<string, never>, object> {
  return {
    nom: "consulter-signalements",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer(_entree, acteur) {
      const maintenant = services.cadre.horloge.maintenant();
      const annuaire = await services.cadre.annuaire.lire();
      const { partie, natures, siennes } = porteeDe(annuaire, acteur);
      const { id } = acteur.organisation;
      const lus = await listerSignalements(services.pool, natures, siennes, id);
      const destinations = await lireDestinations(
        services.pool,
        lus.map((s) => s.id),
      );
      const suivies = Map.groupBy(
        await suivre(services, destinations),
        ({ destination }) => destination.signalementId,
      );
      return {
        valeur: {
          natures,
          partenaires:
            partie === "operateur" ? partenairesJoignables(annuaire, jourCivil(maintenant)) : [],
          signalements: lus.map((s) => {
            const emis = siennes.includes(s.organisationId);
            const vues = (suivies.get(s.id) ?? []).filter(
              ({ destination }) => emis || destination.organisationId === id,
            );
            return resumer(annuaire, s, emis ? "emis" : "recu", vues, maintenant);
          }),
        },
      };
    },
  };
}

/** One, with the proofs of its sendings. */
export function consulterSignalement(
  services: ServicesSignalements,
): Acte<{ readonly id: string }, object> {
  return {
    nom: "consulter-signalement",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ id }, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      const objet = objetTrace(id);
      const lu = await lireSignalement(services.pool, id);
      const place = lu && (await situer(services.pool, annuaire, lu, acteur));
      if (!lu || !place) return { refus: SIGNALEMENT_INTROUVABLE, objet };
      return { valeur: await decrireSignalement(services, annuaire, lu, place, acteur), objet };
    },
  };
}

/** A file of one, for whoever reads it. */
export function lirePieceSignalement(
  services: ServicesSignalements,
): Acte<{ readonly id: string; readonly pieceId: string }, PieceDeposee> {
  return {
    nom: "lire-piece-signalement",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT,
    async executer({ id, pieceId }, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      const objet = objetTrace(id);
      const lu = await lireSignalement(services.pool, id);
      const place = lu && (await situer(services.pool, annuaire, lu, acteur));
      if (!place) return { refus: SIGNALEMENT_INTROUVABLE, objet };
      const [fichier] = await lireFichiers(services.pool, id, pieceId);
      if (!fichier) {
        return { refus: refus("PIECE_INTROUVABLE", "Cette pièce n’existe pas."), objet };
      }
      const { nom, type, contenu } = fichier;
      return { valeur: { nom, type, contenuBase64: contenu.toString("base64") }, objet };
    },
  };
}
