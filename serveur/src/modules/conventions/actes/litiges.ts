import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireLitiges } from "../depot/suites.ts";
import { type EtatLitige, type FaitLitige, suiteLitige } from "../regles/litige.ts";
import { tribunalDuSiege } from "../regles/tribunal.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR } from "./acte-convention.ts";

/** Opens a dispute: an amicable agreement is sought first. */
// CONV-11-02
export function ouvrirLitige(
  services: ServicesConventions,
): Acte<{ id: string; objet: string }, { litige: string }> {
  return acteConvention(
    services,
    "ouvrir-litige",
    ROLES_OPERATEUR,
    async ({ client, convention, jour, consigner }, { objet }) => {
      const { rows } = await client.query<{ id: string }>(
        `insert into conventions.litige (convention_id, objet, ouvert_le) values ($1, $2, $3) returning id`,
        [convention.id, objet, jour],
      );
      await consigner("LITIGE_OUVERT", { litige: rows[0]?.id });
      return { litige: rows[0]?.id ?? "" };
    },
  );
}

export type FaitDeLitige = {
  readonly id: string;
  readonly litige: string;
  readonly fait: FaitLitige;
};

/** Moves a dispute on; going to court names the tribunal of the opérateur's seat. */
// CONV-11-02 CONV-11-03
export function avancerLitige(
  services: ServicesConventions,
): Acte<FaitDeLitige, { etat: EtatLitige }> {
  return acteConvention(
    services,
    "avancer-litige",
    ROLES_OPERATEUR,
    async ({ client, convention, jour, consigner }, { litige: id, fait }: FaitDeLitige) => {
      const litige = (await lireLitiges(client, convention.id)).find((connu) => connu.id === id);
      if (!litige) return refus("LITIGE_INTROUVABLE", "Ce litige n’existe pas.");
      const etat = suiteLitige(litige.etat, fait);
      if (!etat) {
        return refus(
          "ETAPE_AMIABLE_REQUISE",
          "Cette étape n’est pas ouverte : l’échec de l’accord amiable se constate avant de saisir le tribunal.",
        );
      }
      const { rows } = await client.query<{ adresse: string | null }>(
        "select adresse from conventions.organisation where id = $1",
        [convention.operateurId],
      );
      const tribunal = tribunalDuSiege(rows[0]?.adresse ?? null);
      if (etat === "contentieux" && !tribunal) {
        return refus(
          "SIEGE_INCONNU",
          "L’adresse du siège de l’opérateur ne désigne aucun tribunal.",
        );
      }
      await client.query(
        `update conventions.litige set etat = $2,
           amiable_echoue_le = case when $2 = 'amiable_echoue' then $3::date else amiable_echoue_le end,
           juridiction = case when $2 = 'contentieux' then $4 else juridiction end
         where id = $1`,
        [id, etat, jour, tribunal],
      );
      await consigner("LITIGE_AVANCE", { litige: id, etat });
      return { etat };
    },
  );
}
