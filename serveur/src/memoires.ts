import type pg from "pg";
import type { Ecoute } from "./kit/postgres/ecoute.ts";
import {
  ouvrirBlocages,
  ouvrirMemoireApplications,
  ouvrirVerificateur,
} from "./modules/acces-api/index.ts";
import { ouvrirCatalogue } from "./modules/catalogue/index.ts";
import { ouvrirAnnuaire } from "./modules/conventions/index.ts";
import { ouvrirOuvertures } from "./modules/demandes-acces/index.ts";
import { ouvrirNominations } from "./modules/habilitations/index.ts";
import { ouvrirParametres } from "./modules/parametres/index.ts";
import { ouvrirSensibilisations } from "./modules/securite/index.ts";

/** The channels on which the database announces what a process must forget. */
export const CHANGEMENTS = ["changement", "jeton_revoque"] as const;

/** What a process remembers of the database, and forgets as soon as a change is announced. */
export function ouvrirMemoires(pool: pg.Pool, ecoute: Ecoute) {
  const annuaire = ouvrirAnnuaire(pool);
  const parametres = ouvrirParametres(pool);
  const blocages = ouvrirBlocages(pool, annuaire);
  const applications = ouvrirMemoireApplications(pool, blocages);
  const nominations = ouvrirNominations(pool, parametres);
  const catalogue = ouvrirCatalogue(pool);
  const ouvertures = ouvrirOuvertures(pool, { annuaire, catalogue });
  const jetons = ouvrirVerificateur(pool, applications, blocages);
  const sensibilisations = ouvrirSensibilisations(pool, parametres);
  const vues = [annuaire, parametres, applications, blocages, nominations, catalogue, ouvertures];
  ecoute.sur("changement", () => {
    for (const vue of [...vues, sensibilisations]) vue.oublier();
    jetons.oublier(null);
  });
  ecoute.sur("jeton_revoque", (empreinte) => jetons.oublier(empreinte));
  return {
    annuaire,
    parametres,
    blocages,
    applications,
    nominations,
    catalogue,
    ouvertures,
    jetons,
    sourcesAcces: {
      rgcActif: nominations.rgcActif,
      elementsOuverts: ouvertures.elementsOuverts,
      sensibilisation: sensibilisations.situer,
    },
  };
}
