import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireDurees } from "../sensibilisations.ts";
import type { ServicesSecurite } from "../services.ts";
import { suivrePersonnes } from "../suivre-personnes.ts";

const AU_PARTENAIRE = refus(
  "DROIT_ABSENT",
  "Seuls le RSSI et le responsable de la gestion des comptes d’un partenaire suivent ses agents.",
);

/**
 * Where each person of one's own organisation and of its délégataires stands, for its RSSI and its RGC; and which of these
 * organisations published nothing. The opérateur follows nobody.
 */
// CONV-7-15
export function suivreSensibilisations({
  pool,
  cadre,
  parametres,
}: ServicesSecurite): Acte<Record<string, never>, object> {
  return {
    nom: "suivre-sensibilisations",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["RSSI", "RGC"] },
    async executer(_entree, acteur) {
      const { organisation } = acteur;
      if (organisation.type === "FT") return { refus: AU_PARTENAIRE };
      const jour = jourCivil(cadre.horloge.maintenant());
      const durees = await lireDurees(parametres, jour);
      const annuaire = await cadre.annuaire.lire();
      const organisations = [organisation, ...annuaire.delegataires(organisation.id)];
      const lues = await Promise.all(
        organisations.map(async (une) => ({
          une,
          personnes: await suivrePersonnes(pool, une, durees, jour),
        })),
      );
      return {
        valeur: {
          ...durees,
          sansModule: lues.flatMap(({ une, personnes }) => (personnes ? [] : [une.nom])),
          personnes: lues.flatMap(({ une, personnes }) =>
            (personnes ?? []).map(({ agent, publics, suivi }) => ({
              id: agent.id,
              nom: agent.nom,
              prenom: agent.prenom,
              fonction: agent.fonction,
              organisation: une.nom,
              publics: [...publics],
              ...suivi,
            })),
          ),
        },
      };
    },
  };
}
