import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Parametres } from "../../parametres/index.ts";
import { lireChangements } from "../depot/changements.ts";
import { ecrireInscription, tenirInscription } from "../depot/inscription.ts";
import { invaliditeDeclaree } from "../regles/changement.ts";
import { demandeOuverte, inscrire, refuserInscription } from "../regles/inscription.ts";
import type { ServicesUsagers } from "../services.ts";
import { type DemandeEcriture, ecrireAuDossier } from "./ecrire-au-dossier.ts";

type Demander = DemandeEcriture & {
  readonly demandeLe: JourCivil;
  readonly invalidite: boolean;
};

/**
 * Has a person registered at the request of the body they asked: a mission locale, a Cap emploi, or an
 * agency of the opérateur when the person could not do it online.
 */
// B2-01 B2-02 CONV-2-01
export function demanderInscription(services: ServicesUsagers, module: string) {
  return ecrireAuDossier<Demander, { depuis: JourCivil }>(services, {
    nom: "demander-inscription",
    finalite: "INSCRIPTION_LISTE",
    scopes: null,
    module,
    async ecrire(client, dossier, { demandeLe, invalidite }, { organisation }, le) {
      const ouverte = demandeOuverte(organisation.type);
      if (!ouverte) return { refus: NON_COMPETENT };
      const connue = await tenirInscription(client, dossier.id);
      const changements = await lireChangements(client, dossier.id);
      const jour = jourCivil(le);
      const demande = {
        ...ouverte,
        demandeLe,
        invalidite: invalidite || invaliditeDeclaree(changements, jour),
        naissance: dossier.dateNaissance,
        domicileConnu: dossier.adresse !== null,
        connue,
      };
      const ages = await lireAges(services.parametres, jour);
      const refusee = refuserInscription(demande, jour, ages);
      if (refusee) return { refus: refusee };
      const inscription = inscrire(demande, { organisationId: organisation.id, le });
      await ecrireInscription(client, dossier.id, inscription);
      return {
        valeur: { depuis: demandeLe },
        evenements: [{ genre: "inscription.demandee", contenu: { ...ouverte, demandeLe } }],
      };
    },
  });
}

/** The ages between which a mission locale accompanies. */
export async function lireAges({ nombre }: Parametres, jour: JourCivil) {
  return {
    jeuneMin: await nombre("inscription.age_min_mission_locale", jour),
    jeuneMax: await nombre("orientation.age_mission_locale", jour),
  };
}

const NON_COMPETENT = refus(
  "NON_COMPETENT",
  "Une mission locale, un Cap emploi ou l’opérateur demandent une inscription ; celle du RSA se fait d’office.",
);
