import type { Acte } from "../../../acte/index.ts";
import { lireIdentifications, type ServicesUsagers } from "../../usagers/index.ts";
import { lireRecues, lireSuites } from "../depot/prescriptions.ts";
import { lireServices } from "../depot/services.ts";
import type { Service } from "../regles/service.ts";
import type { Acces } from "./periode-commun.ts";
import { presenterPrescription } from "./presenter-prescription.ts";

const TAILLE = 20;

type DemandeRecues = Readonly<Partial<Record<"page" | "taille", string>>>;

/**
 * The prescriptions of the services that the actor's own organisation gives, the latest first, each with who
 * the person is and how to reach them: no NIR, nothing else of the record. One line of the journal a person.
 */
// ANX4-B-16
export function listerRecues({ cadre, pool }: ServicesUsagers, acces: Acces) {
  const acte: Acte<DemandeRecues, object[]> = {
    nom: "lire-prescriptions-recues",
    finalite: "PARCOURS",
    droit: acces,
    async executer(demande, acteur) {
      const taille = Number(demande.taille ?? TAILLE);
      const debut = Number(demande.page ?? 0) * taille;
      const recues = await lireRecues(pool, acteur.organisation.id, taille, debut);
      const usagerIds = [...new Set(recues.map(({ usagerId }) => usagerId))];
      const [personnes, connus, suites, annuaire] = await Promise.all([
        lireIdentifications(pool, usagerIds),
        lireServices(
          pool,
          recues.map(({ serviceId }) => serviceId),
        ),
        lireSuites(
          pool,
          recues.map(({ id }) => id),
        ),
        cadre.annuaire.lire(),
      ]);
      const valeur = recues.map(({ usagerId, ...recue }) => ({
        ...presenterPrescription(
          recue,
          connus.get(recue.serviceId) as Service,
          suites.get(recue.id) ?? [],
          annuaire,
        ),
        personne: personnes.get(usagerId) ?? null,
      }));
      return {
        valeur,
        usagerIds,
        ...(valeur.length === 0 && { sansResultat: "SANS_DONNEE" }),
      };
    },
  };
  return acte;
}
