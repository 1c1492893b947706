import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import {
  auteurDe,
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { insererConjoint } from "../depot/conjoints.ts";
import { tenirVersion } from "../depot/explorations.ts";
import { type Acces, agentDe, FINALITE } from "./commun.ts";
import { depasse } from "./ecrire-diagnostic.ts";

type Attestation = DemandeEcriture & { readonly version: number; readonly le: JourCivil };

const RIEN_A_ATTESTER = refus(
  "ATTESTATION_INVALIDE",
  "Rien n’a encore été exploré avec la personne : il n’y a pas de diagnostic à attester.",
);
const HORS_DATES = refus(
  "ATTESTATION_INVALIDE",
  "Le diagnostic s’atteste du jour de sa dernière exploration à aujourd’hui.",
);
const AUTRE_REFERENT = refus(
  "NON_REFERENT",
  "L’organisme référent établit seul le diagnostic avec la personne.",
);

/**
 * Attests that the diagnostic, as it was read, is established together with the person: the day, and by whom. By
 * the référent body, when there is one. What is explored later waits for another attestation.
 */
// B3-12 L5411-5-2
export function attesterConjoint(services: ServicesUsagers, acces: Acces) {
  return ecrireAuDossier<Attestation, null>(services, {
    nom: "attester-diagnostic-conjoint",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { version, le: tenuLe }, acteur, le) {
      const courante = await tenirVersion(client, dossier.id);
      if (version !== courante.version) return { refus: depasse(courante) };
      if (version === 0) return { refus: RIEN_A_ATTESTER };
      if (dossier.referentId && dossier.referentId !== acteur.organisation.id) {
        return { refus: AUTRE_REFERENT };
      }
      const exploreLe = courante.ecriteLe && jourCivil(courante.ecriteLe);
      if (tenuLe > jourCivil(le) || (exploreLe && tenuLe < exploreLe)) return { refus: HORS_DATES };
      const agent = await agentDe(client, acteur);
      const conjoint = { version, le: tenuLe, sourceId: acteur.organisation.id, agent };
      await insererConjoint(client, dossier.id, conjoint, { le, par: auteurDe(acteur).auteur });
      const contenu = { version, le: tenuLe };
      return { valeur: null, evenements: [{ genre: "diagnostic.conjoint", contenu }] };
    },
  });
}
