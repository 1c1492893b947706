import type { Acte } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { nommerAgents } from "../../habilitations/index.ts";
import {
  consulterDossier,
  type DemandeEcriture,
  ecrireAuDossier,
  lireIdentifications,
  perimetreEnsemble,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import {
  insererInformation,
  lireInformations,
  lireNonInformees,
  lireObtention,
  lireVersionsDu,
  PLAFOND,
} from "../depot/informations.ts";
import { dernierEnRetard, finDInformation, type MoyenInformation } from "../regles/notice.ts";
import { tenirLesNotices } from "../tenir-notices.ts";
import { DROIT_DPD } from "./mener.ts";

/** Whoever opens the record of a person may tell them. */
const MODULE = "vue-360";
const LUES = 50;

const JOUR_INVALIDE = refus(
  "JOUR_INVALIDE",
  "« le » : le jour où la personne a été informée n’est pas à venir, ni d’avant sa naissance.",
);

/** The notices to give to a person, each time that they were told, and until when they are to be. */
// CONV-5-14
export function consulterInformation(services: ServicesUsagers) {
  const { pool, cadre } = services;
  return consulterDossier(services, {
    nom: "consulter-information",
    finalite: "SUIVI_CONVENTION",
    scopes: null,
    module: MODULE,
    async lire({ id }) {
      const [notices, annuaire, faites, obtenuLe] = await Promise.all([
        tenirLesNotices(services),
        cadre.annuaire.lire(),
        lireInformations(pool, id),
        lireObtention(pool, id),
      ]);
      const noms = await nommerAgents(
        pool,
        faites.flatMap(({ par }) => par ?? []),
      );
      const echeance = obtenuLe && finDInformation(jourCivil(obtenuLe));
      const aJour = faites.some(({ versions }) =>
        notices.every(({ traitement, version }) => versions[traitement] === version),
      );
      return {
        notices: notices.map(({ traitement, nom, version, texte, composeeLe }) => ({
          ...{ traitement, nom, version, texte },
          depuis: composeeLe.toISOString(),
        })),
        informations: faites.map(({ moyen, le, par, organisationId }) => ({
          ...{ moyen, le },
          par: (par && noms.get(par)) ?? "",
          organisation: annuaire.organisation(organisationId)?.nom ?? "",
          horsDelai: echeance !== null && le > echeance,
        })),
        echeance: faites.length > 0 ? null : echeance,
        enRetard:
          faites.length === 0 &&
          echeance !== null &&
          echeance < jourCivil(cadre.horloge.maintenant()),
        aJour,
      };
    },
  });
}

type Noter = DemandeEcriture & { readonly moyen: MoyenInformation; readonly le: JourCivil };

/** Notes that a person was told, by what means and when, with the version of each notice. Refuses a day to come. */
// CONV-5-14
export function noterInformation(services: ServicesUsagers) {
  return ecrireAuDossier<Noter, Record<string, never>>(services, {
    nom: "noter-information",
    finalite: "SUIVI_CONVENTION",
    scopes: null,
    module: MODULE,
    async ecrire(client, { id, dateNaissance }, { moyen, le }, acteur, noteeLe) {
      if (le > jourCivil(noteeLe) || le < dateNaissance) return { refus: JOUR_INVALIDE };
      await tenirLesNotices(services, client);
      await insererInformation(client, {
        ...{ usagerId: id, organisationId: acteur.organisation.id, par: acteur.agentId as string },
        ...{ moyen, le, noteeLe },
        versions: await lireVersionsDu(client, le),
      });
      return { valeur: {}, evenements: [] };
    },
  });
}

/** For a DPD: how many people of the perimeter were not told within their month, and the first of them. */
// CONV-5-14
export function consulterNonInformees(
  services: ServicesUsagers,
): Acte<Record<string, never>, object> {
  const { pool, cadre } = services;
  return {
    nom: "consulter-non-informees",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DPD,
    async executer(_entree, { organisation }) {
      const annuaire = await cadre.annuaire.lire();
      const perimetre = perimetreEnsemble(organisation, annuaire.delegataires(organisation.id));
      const jour = jourCivil(cadre.horloge.maintenant());
      const trouvees = await lireNonInformees(pool, perimetre, dernierEnRetard(jour));
      const montrees = trouvees.slice(0, LUES);
      const usagerIds = montrees.map(({ id }) => id);
      const noms = await lireIdentifications(pool, usagerIds);
      const notices = await tenirLesNotices(services);
      return {
        valeur: {
          nombre: Math.min(trouvees.length, PLAFOND),
          plafond: trouvees.length > PLAFOND,
          personnes: montrees.map(({ id, obtenuLe }) => ({
            id,
            nom: noms.get(id)?.nom ?? "",
            prenom: noms.get(id)?.prenom ?? "",
            dateNaissance: noms.get(id)?.dateNaissance ?? "",
            echeance: finDInformation(jourCivil(obtenuLe)),
          })),
          notices: notices.map(({ traitement, nom, version, composeeLe }) => ({
            ...{ traitement, nom, version },
            depuis: composeeLe.toISOString(),
          })),
        },
        usagerIds,
      };
    },
  };
}
