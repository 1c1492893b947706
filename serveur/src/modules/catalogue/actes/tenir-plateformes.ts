import type { Acte } from "../../../acte/index.ts";
import { enTransaction } from "../../../kit/postgres/pool.ts";
import { refus } from "../../../kit/resultat.ts";
import { insererEvenement } from "../../journal/index.ts";
import { ecrirePlateforme } from "../depot/plateformes.ts";
import type { Plateforme } from "../regles/plateforme.ts";
import { agentDe, type ServicesCatalogue } from "../services.ts";

const FIN_AVANT_DEBUT = refus(
  "PLATEFORME_INVALIDE",
  "Le dernier jour d’une plateforme ne peut précéder son premier.",
);

/** Adds a platform, complementary or in place of another, or gives one its last day. */
// CONV-3.1-04
export function enregistrerPlateforme(
  services: ServicesCatalogue,
): Acte<Plateforme, Record<string, never>> {
  return {
    nom: "enregistrer-plateforme",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: ["OPERATEUR"] },
    async executer({ code, nom, adresse, debut, fin }, acteur) {
      const connue = (await services.catalogue.lire()).plateformes.find((p) => p.code === code);
      const plateforme = { code, nom, adresse, debut: connue?.debut ?? debut, fin };
      if (fin !== null && fin < plateforme.debut) return { refus: FIN_AVANT_DEBUT };
      await enTransaction(services.pool, async (client) => {
        await ecrirePlateforme(client, plateforme);
        await insererEvenement(client, {
          sujetType: "plateforme",
          sujetId: code,
          genre: connue ? "plateforme-modifiee" : "plateforme-ajoutee",
          auteur: agentDe(acteur),
          capacite: "operateur",
          organisationId: acteur.organisation.id,
          contenu: plateforme,
        });
      });
      services.catalogue.oublier();
      return { valeur: {} };
    },
  };
}
