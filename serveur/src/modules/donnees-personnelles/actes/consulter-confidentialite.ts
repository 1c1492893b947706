import type { Acte, Acteur, DroitRequis } from "../../../acte/index.ts";
import { horsUnion, lieuxManquants } from "../../../hebergement.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { estAvertie, lireApplicationsAverties } from "../../acces-api/index.ts";
import { lireEngagements } from "../../catalogue/index.ts";
import type { Annuaire, Organisation } from "../../conventions/index.ts";
import { lireComptesDe, nommerAgents } from "../../habilitations/index.ts";
import { lireHebergements } from "../../securite/index.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { listerDestinataires } from "../lister-destinataires.ts";

/** Those who answer, for either party, for the data, the security and the accounts. */
const DROIT: DroitRequis = {
  scopes: null,
  module: null,
  roles: ["DPD", "RSSI", "CSSI", "RGC", "OPERATEUR"],
};
const LECTURE = { finalite: "SUIVI_CONVENTION", droit: DROIT } as const;

const ORGANISME_INTERDIT = refus(
  "ORGANISME_INTERDIT",
  "Vous ne lisez que les engagements de votre organisme et de ses délégataires.",
);

/**
 * Whose acknowledgements they read: their own and their délégataires'; the opérateur, those of any partner, its convention
 * over or not. Its own people are bound by their own rules.
 */
function siennes(
  annuaire: Annuaire,
  { organisation }: Acteur,
  toutes: readonly Organisation[],
): readonly Organisation[] {
  return organisation.type === "FT"
    ? toutes.filter(({ type }) => type !== "FT")
    : [organisation, ...annuaire.delegataires(organisation.id)];
}

const etatAcces = (annuaire: Annuaire, id: string, jour: JourCivil) =>
  annuaire.accesOuvert(id, jour) ? "ouvert" : annuaire.accesEchu(id, jour) ? "echu" : "aucun";

/** To whom data may go, where they are processed, and whose acknowledgements can be read. */
// CONV-5-11 CONV-6-01
export function consulterConfidentialite(
  services: ServicesUsagers,
): Acte<Record<string, never>, object> {
  const { pool, cadre } = services;
  return {
    nom: "consulter-confidentialite",
    ...LECTURE,
    async executer(_entree, acteur) {
      const jour = jourCivil(cadre.horloge.maintenant());
      const annuaire = await cadre.annuaire.lire();
      const organismes = siennes(annuaire, acteur, annuaire.toutes());
      const lieux = await lireHebergements(pool);
      const vues = acteur.organisation.type === "FT" ? annuaire.partenaires(jour) : organismes;
      return {
        valeur: {
          organismes: organismes.map(({ id, nom }) => ({
            id,
            nom,
            acces: etatAcces(annuaire, id, jour),
          })),
          destinataires: await listerDestinataires(pool, annuaire, vues, jour),
          lieuxManquants: lieuxManquants(lieux),
          hebergement: lieux.map(({ declareLe, ...lieu }) => ({
            ...lieu,
            horsUnion: horsUnion(lieu.pays),
            declareLe: declareLe.toISOString(),
          })),
        },
      };
    },
  };
}

/**
 * Who of an organisation acknowledged the confidentiality, which version and when, closed accounts included, and for each
 * of its applications who attests that its agents are told of the secrecy. Refused to another partner.
 */
// CONV-4-06 CONV-5-04
export function consulterEngagements(
  services: ServicesUsagers,
): Acte<{ readonly organisationId: string }, object> {
  const { pool, cadre } = services;
  return {
    nom: "consulter-engagements",
    ...LECTURE,
    async executer({ organisationId }, acteur) {
      const objet = `organisme ${organisationId}`;
      const annuaire = await cadre.annuaire.lire();
      const lues = siennes(annuaire, acteur, annuaire.toutes());
      if (!lues.some(({ id }) => id === organisationId))
        return { refus: ORGANISME_INTERDIT, objet };
      const comptes = await lireComptesDe(pool, [organisationId]);
      const engagements = Map.groupBy(
        await lireEngagements(
          pool,
          comptes.map(({ id }) => id),
        ),
        ({ agentId }) => agentId,
      );
      const applications = await lireApplicationsAverties(pool, [organisationId]);
      const noms = await nommerAgents(
        pool,
        applications.flatMap(({ avertissement }) => (avertissement ? [avertissement.par] : [])),
      );
      return {
        valeur: {
          comptes: comptes.map(({ id, nom, qualite, fermeLe }) => ({
            ...{ id, nom, qualite },
            fermeLe: fermeLe?.toISOString() ?? null,
            engagements: (engagements.get(id) ?? []).map(({ titre, version, le }) => ({
              titre,
              version,
              le: le.toISOString(),
            })),
          })),
          applications: applications.map(({ id, nom, avertissement }) => ({
            ...{ id, nom },
            avertissement: avertissement && {
              moyen: avertissement.moyen,
              le: avertissement.le.toISOString(),
              par: noms.get(avertissement.par) ?? "",
              aJour: estAvertie(avertissement),
            },
          })),
        },
        objet,
      };
    },
  };
}
