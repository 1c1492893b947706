import { jourCivil } from "../../../kit/jour-civil.ts";
import { demandeOuverte, refuserInscription } from "../regles/inscription.ts";
import type { ServicesUsagers } from "../services.ts";
import { consulterDossier } from "./consulter-dossier.ts";
import { lireAges } from "./demander-inscription.ts";

/** Whether a person is registered, and what one's organisation may ask about it. */
// B2-01 B2-02 CONV-2-01
export function consulterSituation(services: ServicesUsagers, module: string) {
  return consulterDossier(services, {
    nom: "consulter-situation",
    finalite: "INSCRIPTION_LISTE",
    scopes: null,
    module,
    async lire(dossier, _entree, { organisation }) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const { inscription } = dossier;
      const ouverte = demandeOuverte(organisation.type);
      const demande = ouverte && {
        ...ouverte,
        demandeLe: jour,
        invalidite: false,
        naissance: dossier.dateNaissance,
        domicileConnu: dossier.adresse !== null,
        connue: inscription,
      };
      const refusee =
        demande && refuserInscription(demande, jour, await lireAges(services.parametres, jour));
      return {
        statut: inscription ? String(inscription.m_statut) : null,
        depuis: inscription ? String(inscription.m_date_effet_statut) : null,
        demande: demande && {
          population: demande.population,
          empechement: refusee ? refusee.message : null,
        },
      };
    },
  });
}
