import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { exigerApplication } from "../../acces-api/index.ts";
import { typesAnnonces } from "../acces-application.ts";
import { type Abonnement, lireAbonnement, lireAbonnementsDe } from "../depot/abonnements.ts";
import { compterLivraisons } from "../depot/historique.ts";
import { lireSecretsVivants } from "../depot/secrets.ts";
import { familleDe, TYPES_EVENEMENT } from "../regles/types-evenement.ts";
import type { ServicesWebhooks } from "../services.ts";
import { COMMUN, type Designation, exigerAbonnement } from "./commun.ts";

export type TypeMontre = {
  readonly genre: string;
  readonly libelle: string;
  readonly famille: string;
  /** Whether this application may read what it announces. */
  readonly ouvert: boolean;
};

type Resume = ReturnType<typeof resumer>;

/** The subscriptions of an application, and every kind of event there is. */
export function consulterWebhooks(services: ServicesWebhooks): Acte<
  { readonly id: string },
  {
    readonly application: string;
    readonly types: readonly TypeMontre[];
    readonly abonnements: readonly Resume[];
  }
> {
  return {
    nom: "consulter-webhooks",
    ...COMMUN,
    async executer({ id }, acteur) {
      const permis = await exigerApplication(services.developpeur, acteur, id);
      if ("ok" in permis) return { refus: permis };
      const { fiche } = permis;
      const abonnements = await lireAbonnementsDe(services.pool, fiche.id);
      const types = listerTypes(fiche.scopes);
      return { valeur: { application: fiche.nom, types, abonnements: abonnements.map(resumer) } };
    },
  };
}

/** One subscription: what it waits for, and the secrets that sign, never their value. */
export function consulterAbonnement(services: ServicesWebhooks): Acte<
  Designation,
  Resume & {
    readonly types: readonly TypeMontre[];
    readonly comptes: Readonly<Record<string, number>>;
    readonly secrets: readonly { creeLe: string; expireLe: string | null }[];
    readonly conservationJours: number;
  }
> {
  return {
    nom: "consulter-webhook",
    ...COMMUN,
    async executer(demande, acteur) {
      const lu = await exigerAbonnement(services, acteur, demande, (id) =>
        lireAbonnement(services.pool, id),
      );
      if ("ok" in lu) return { refus: lu };
      const { pool, cadre, applications, parametres } = services;
      const { abonnement } = lu;
      const application = await applications.lire(abonnement.clientId);
      const maintenant = cadre.horloge.maintenant();
      const [comptes, secrets, conservationJours] = await Promise.all([
        compterLivraisons(pool, abonnement.id),
        lireSecretsVivants(pool, abonnement.id, maintenant),
        parametres.nombre("webhooks.conservation_jours", jourCivil(maintenant)),
      ]);
      return {
        valeur: {
          ...resumer(abonnement),
          types: listerTypes(application?.scopes ?? []),
          comptes: Object.fromEntries(comptes.map(({ etat, nombre }) => [etat, nombre])),
          secrets: secrets.map(({ creeLe, expireLe }) => ({
            creeLe: creeLe.toISOString(),
            expireLe: expireLe?.toISOString() ?? null,
          })),
          conservationJours,
        },
      };
    },
  };
}

function resumer({ id, adresse, genres, perimetre, etat, motif, creeLe, echecs }: Abonnement) {
  return { id, adresse, genres, perimetre, etat, motif, echecs, creeLe: creeLe.toISOString() };
}

function listerTypes(scopes: readonly string[]): TypeMontre[] {
  const ouverts = new Set(typesAnnonces(scopes));
  return Object.entries(TYPES_EVENEMENT).map(([genre, libelle]) => ({
    genre,
    libelle,
    famille: familleDe(genre)?.libelle ?? "",
    ouvert: ouverts.has(genre),
  }));
}
