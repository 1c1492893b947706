import type { Acte } from "../../../acte/index.ts";
import { cleRecherche, lireIdentifications, type ServicesUsagers } from "../../usagers/index.ts";
import { lireSuites } from "../depot/prescriptions.ts";
import { lireRecues, lireUsagersPrescrits } from "../depot/recues.ts";
import { lireServices } from "../depot/services.ts";
import type { EtatPrescription } from "../regles/prescription.ts";
import type { Service } from "../regles/service.ts";
import type { Acces } from "./periode-commun.ts";
import { presenterRecue, type RecuePresentee } from "./presenter-prescription.ts";

const TAILLE = 20;

/** What is asked for; a query holds text alone. `texte`: words of the person's name, or of the service's. */
type DemandeRecues = {
  readonly etat?: EtatPrescription | null;
  readonly texte?: string;
  readonly sens?: "asc" | "desc";
  readonly page?: string | number;
  readonly taille?: string | number;
};
type Recues = { readonly total: number; readonly prescriptions: readonly RecuePresentee[] };

/**
 * The prescriptions of the services that the actor's own organisation gives, the latest first unless asked
 * otherwise, each with who the person is: no contact, no NIR, nothing else of the record. One line of the
 * journal for each person shown.
 */
// ANX4-B-16 CONV-4-02
export function listerRecues({ cadre, pool }: ServicesUsagers, acces: Acces) {
  const acte: Acte<DemandeRecues, Recues> = {
    nom: "lire-prescriptions-recues",
    finalite: "PARCOURS",
    droit: acces,
    async executer({ etat, texte: mots, sens, page = 0, taille = TAILLE }, { organisation }) {
      const texte = mots?.trim() || null;
      const { recues, total } = await lireRecues(pool, organisation.id, {
        etat: etat ?? null,
        texte,
        usagerIds: texte ? await nommes(texte, organisation.id) : [],
        ancienneDabord: sens === "asc",
        page: Number(page),
        taille: Number(taille),
      });
      const usagerIds = [...new Set(recues.map(({ usagerId }) => usagerId))];
      const serviceIds = recues.map(({ serviceId }) => serviceId);
      const ids = recues.map(({ id }) => id);
      const [personnes, services, suites, annuaire] = await Promise.all([
        lireIdentifications(pool, usagerIds),
        lireServices(pool, serviceIds),
        lireSuites(pool, ids),
        cadre.annuaire.lire(),
      ]);
      const prescriptions = recues.map(({ usagerId, ...recue }) => {
        const service = services.get(recue.serviceId) as Service;
        const personne = personnes.get(usagerId) ?? null;
        return presenterRecue(recue, service, suites.get(recue.id) ?? [], annuaire, personne);
      });
      return {
        valeur: { total, prescriptions },
        usagerIds,
        ...(recues.length === 0 && { sansResultat: "SANS_DONNEE" }),
      };
    },
  };
  return acte;

  /** Those of them whose names hold every word. */
  async function nommes(texte: string, organisationId: string): Promise<string[]> {
    const mots = texte.split(/\s+/).map(cleRecherche);
    const ids = await lireUsagersPrescrits(pool, organisationId);
    return [...(await lireIdentifications(pool, ids))]
      .filter(([, { nom, prenom }]) => {
        const cle = cleRecherche(`${prenom} ${nom}`);
        return mots.every((mot) => mot !== "" && cle.includes(mot));
      })
      .map(([id]) => id);
  }
}
