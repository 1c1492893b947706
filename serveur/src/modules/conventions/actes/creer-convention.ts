import { randomUUID } from "node:crypto";
import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { finPremierePeriode } from "../regles/periode.ts";
import type { ServicesConventions } from "../services.ts";
import { ROLES_OPERATEUR } from "./acte-convention.ts";

export type ConventionACreer = { readonly partenaireId: string; readonly debut: string };

/** A project between the opérateur and one partner; others of the same partner go on living. */
// CONV-PRE-01 CONV-PRE-06 CONV-10-01
export function creerConvention(
  services: ServicesConventions,
): Acte<ConventionACreer, { id: string }> {
  return {
    nom: "creer-convention",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ROLES_OPERATEUR },
    async executer({ partenaireId, debut }, acteur) {
      if (acteur.organisation.type !== "FT") {
        return { refus: refus("DROIT_ABSENT", "Cet acte est réservé à l’opérateur.") };
      }
      const annuaire = await services.cadre.annuaire.lire();
      const partenaire = annuaire.organisation(partenaireId);
      if (!partenaire || partenaire.type === "FT") {
        return {
          refus: refus("PARTENAIRE_INCONNU", "Cette organisation n’est pas un partenaire."),
        };
      }
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const dureeAns = await services.parametres.nombre("convention.duree_ans", jour);
      const id = randomUUID();
      const fin = finPremierePeriode(debut, dureeAns);
      await enTransaction(services.pool, async (client) => {
        await client.query(
          `insert into conventions.convention (id, operateur_id, partenaire_id, debut, fin, duree_ans)
           values ($1, $2, $3, $4, $5, $6)`,
          [id, acteur.organisation.id, partenaireId, debut, fin, dureeAns],
        );
        await insererEvenement(client, {
          sujetType: "convention",
          sujetId: id,
          genre: "CONVENTION_CREEE",
          auteur: acteur.agentId ?? "",
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: { debut, fin, dureeAns, jour },
        });
      });
      return { valeur: { id } };
    },
  };
}
