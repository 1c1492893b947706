import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { lireIdentifications, type ServicesUsagers } from "../../usagers/index.ts";
import { decrireDemande, decrireEntraide, resumer, resumerEntraide } from "../decrire.ts";
import { type Demande, listerDemandes } from "../depot/demandes.ts";
import { type Entraide, listerEntraidesRecues } from "../depot/entraides.ts";
import { lireEnvoisPersonne } from "../depot/envois.ts";
import { ENTRAIDE_INTROUVABLE, objetEntraide } from "./entraider.ts";
import { DEMANDE_INTROUVABLE, DROIT_DPD, objetTrace, siennes } from "./mener.ts";

const LECTURE = { finalite: "SUIVI_CONVENTION", droit: DROIT_DPD } as const;

/** The requests that a DPD answers for, and the help that their organisation is asked for. */
// CONV-4-02 CONV-5-16 CONV-5-17
export function consulterDemandes(services: ServicesUsagers): Acte<Record<string, never>, object> {
  return {
    nom: "consulter-exercices-droits",
    ...LECTURE,
    async executer(_entree, acteur) {
      const { pool, cadre } = services;
      const jour = jourCivil(cadre.horloge.maintenant());
      const annuaire = await cadre.annuaire.lire();
      const demandes = await listerDemandes(pool, { organisations: siennes(annuaire, acteur) });
      const recues = await listerEntraidesRecues(pool, acteur.organisation.id);
      const aidees = await listerDemandes(pool, { ids: recues.map(({ demandeId }) => demandeId) });
      const usagerIds = [...new Set([...demandes, ...aidees].map(({ usagerId }) => usagerId))];
      const noms = await lireIdentifications(pool, usagerIds);
      const envois = await lireEnvoisPersonne(
        pool,
        demandes.map(({ id }) => id),
      );
      return {
        valeur: {
          demandes: demandes.map((d) => resumer(annuaire, d, noms, envois, jour)),
          entraides: recues.map((e) => resumerEntraide(annuaire, e, pour(aidees, e), noms, jour)),
        },
        usagerIds,
      };
    },
  };
}

const pour = (demandes: readonly Demande[], { demandeId }: Entraide): Demande =>
  demandes.find(({ id }) => id === demandeId) as Demande;

/** One, with what the person was told, what the other party answered, and what is left to do. */
// CONV-5-16
export function consulterDemande(services: ServicesUsagers): Acte<{ readonly id: string }, object> {
  return {
    nom: "consulter-exercice-droits",
    ...LECTURE,
    async executer({ id }, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      const objet = objetTrace(id);
      const [demande] = await listerDemandes(services.pool, { ids: [id] });
      if (!demande || !siennes(annuaire, acteur).includes(demande.organisationId)) {
        return { refus: DEMANDE_INTROUVABLE, objet };
      }
      const valeur = await decrireDemande(services, annuaire, demande, acteur);
      return { valeur, usagerId: demande.usagerId, objet };
    },
  };
}

/** The help that one's organisation is asked for: what is asked, about whom, until when; nothing else of the request. */
// CONV-5-17 CONV-4-02
export function consulterEntraide(
  services: ServicesUsagers,
): Acte<{ readonly id: string }, object> {
  return {
    nom: "consulter-aide-droits",
    ...LECTURE,
    async executer({ id }, acteur) {
      const annuaire = await services.cadre.annuaire.lire();
      const objet = objetEntraide(id);
      const recues = await listerEntraidesRecues(services.pool, acteur.organisation.id);
      const entraide = recues.find((recue) => recue.id === id);
      if (!entraide) return { refus: ENTRAIDE_INTROUVABLE, objet };
      const [demande] = await listerDemandes(services.pool, { ids: [entraide.demandeId] });
      const valeur = await decrireEntraide(services, annuaire, entraide, demande as Demande);
      return { valeur, usagerId: (demande as Demande).usagerId, objet };
    },
  };
}
