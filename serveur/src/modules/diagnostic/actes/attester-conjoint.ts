import type { JourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import {
  auteurDe,
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { insererConjoint } from "../depot/conjoints.ts";
import { lireDerniereExploration, tenirVersion } from "../depot/explorations.ts";
import { refuserConjoint } from "../regles/conjoint.ts";
import { type Acces, agentDe, FINALITE } from "./commun.ts";
import { depasse } from "./ecrire-diagnostic.ts";

type Attestation = DemandeEcriture & { readonly version: number; readonly le: JourCivil };

const RIEN_A_ATTESTER = refus(
  "ATTESTATION_INVALIDE",
  "Rien n’a encore été exploré avec la personne : il n’y a pas de diagnostic à attester.",
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
      const horsDates = refuserConjoint(tenuLe, {
        exploreLe: await lireDerniereExploration(client, dossier.id),
        maintenant: le,
      });
      if (horsDates) return { refus: horsDates };
      const agent = await agentDe(client, acteur);
      const conjoint = { version, le: tenuLe, sourceId: acteur.organisation.id, agent };
      await insererConjoint(client, dossier.id, conjoint, { le, par: auteurDe(acteur).auteur });
      const contenu = { version, le: tenuLe };
      return { valeur: null, evenements: [{ genre: "diagnostic.conjoint", contenu }] };
    },
  });
}
