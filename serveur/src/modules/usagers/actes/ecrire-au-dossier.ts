import type pg from "pg";
import type { Acte, Acteur } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Finalite } from "../../journal/index.ts";
import type { Dossier } from "../regles/dossier.ts";
import type { ServicesUsagers } from "../services.ts";
import { type Ecrit, ecrireUneFois } from "./ecrire-une-fois.ts";
import { ouvrirDossier } from "./ouvrir-dossier.ts";

/** A writing about the person a jeton designates; `cleIdempotence` makes it happen once. */
export type DemandeEcriture = {
  readonly jeton: string | undefined;
  readonly cleIdempotence?: string | undefined;
};

/**
 * Makes an acte that writes in the record of the person a jeton designates: perimeter, then what is
 * written, once.
 */
// CONV-4-02
export function ecrireAuDossier<E extends DemandeEcriture, S>(
  services: ServicesUsagers,
  definition: {
    readonly nom: string;
    readonly finalite: Finalite;
    readonly scopes: readonly string[] | null;
    readonly module: string | null;
    readonly ecrire: (
      client: pg.PoolClient,
      dossier: Dossier,
      entree: E,
      acteur: Acteur,
      le: Date,
    ) => Promise<Ecrit<S>>;
  },
): Acte<E, S> {
  const { nom, finalite, scopes, module, ecrire } = definition;
  return {
    nom,
    finalite,
    droit: { scopes, module },
    async executer(entree, acteur) {
      const ouvert = await ouvrirDossier(services, entree.jeton, acteur);
      if ("refus" in ouvert) return ouvert;
      if ("absent" in ouvert)
        return { refus: refus("USAGER_INTROUVABLE", "Ce dossier n’existe plus.") };
      const { dossier, usagerId } = ouvert;
      return ecrireUneFois(services, { nom, usagerId, entree, acteur }, (client, le) =>
        ecrire(client, dossier, entree, acteur, le),
      );
    },
  };
}
