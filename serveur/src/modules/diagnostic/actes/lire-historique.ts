import {
  consulterDossier,
  type DemandeDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { type Demande, lireHistorique, type VersionPassee } from "../depot/historique.ts";
import { type Acces, FINALITE } from "./commun.ts";

export type PageHistorique = { readonly total: number; readonly versions: VersionPassee[] };

/** A page of the explorations of a person; null when there never was one. */
// ANX4-B-02 ANX4-B-19
export function lireLHistorique<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (page: PageHistorique, demande: Demande) => S,
) {
  return consulterDossier<S, DemandeDossier & { readonly demande: Demande }>(services, {
    nom: "lire-historique-diagnostic",
    finalite: FINALITE,
    ...acces,
    async lire(dossier, { demande }) {
      const page = await lireHistorique(services.pool, dossier.id, demande);
      return page.total === 0 ? null : presenter(page, demande);
    },
  });
}
