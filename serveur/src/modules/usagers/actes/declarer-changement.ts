import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { ajouterChangement, tenirChangements } from "../depot/changements.ts";
import { auteurDe } from "../regles/auteur.ts";
import { refuserChangement, type SaisieChangement } from "../regles/changement.ts";
import type { ServicesUsagers } from "../services.ts";
import { type DemandeEcriture, ecrireAuDossier } from "./ecrire-au-dossier.ts";

/**
 * Keeps what a registered person says of their situation to the agent. The same change, already told to
 * another, is a conflict.
 */
// B2-04 B2-05 CONV-2-01
export function declarerChangement(services: ServicesUsagers, module: string) {
  return ecrireAuDossier<DemandeEcriture & SaisieChangement, { id: string }>(services, {
    nom: "declarer-changement",
    finalite: "INSCRIPTION_LISTE",
    scopes: null,
    module,
    async ecrire(client, { id: usagerId, inscription }, entree, acteur, le) {
      if (inscription?.m_statut !== "Inscrit") return { refus: NON_INSCRITE };
      const saisie = saisieDe(entree);
      const refusee = refuserChangement(saisie, jourCivil(le));
      if (refusee) return { refus: refusee };
      const tous = await tenirChangements(client, usagerId);
      const { genre, survenuLe } = saisie;
      if (tous.some((un) => un.genre === genre && un.survenuLe === survenuLe))
        return { refus: DEJA_DIT };
      const id = await ajouterChangement(client, {
        ...saisie,
        id: null,
        version: 1,
        usagerId,
        sourceId: acteur.organisation.id,
        auteur: auteurDe(acteur).auteur,
        motifRetrait: null,
        ecritLe: le,
      });
      return { valeur: { id }, evenements: [evenement("inscription.changement-declare", id, 1)] };
    },
  });
}

type Corriger = DemandeEcriture &
  SaisieChangement & {
    /** The declaration, at the version that was read. */
    readonly changement: VersionLue;
  };
type VersionLue = { readonly id: string; readonly version: number };

/** Corrects a declaration: the organisation that took it alone, as a new version. */
export function corrigerChangement(services: ServicesUsagers, module: string) {
  return ecrireAuDossier<Corriger, { id: string }>(services, {
    nom: "corriger-changement",
    finalite: "INSCRIPTION_LISTE",
    scopes: null,
    module,
    async ecrire(client, { id: usagerId }, entree, acteur, le) {
      const saisie = saisieDe(entree);
      const refusee = refuserChangement(saisie, jourCivil(le));
      if (refusee) return { refus: refusee };
      const tous = await tenirChangements(client, usagerId);
      const { id } = entree.changement;
      const connu = tous.find((un) => un.id === id);
      if (connu?.sourceId !== acteur.organisation.id) return { refus: INCONNU };
      if (connu.version !== entree.changement.version) return { refus: DEPASSEE };
      const { genre, survenuLe } = saisie;
      if (tous.some((un) => un.id !== id && un.genre === genre && un.survenuLe === survenuLe))
        return { refus: DEJA_DIT };
      const version = connu.version + 1;
      const auteur = auteurDe(acteur).auteur;
      const suite = { ...connu, ...saisie, version, auteur, ecritLe: le };
      await ajouterChangement(client, { ...suite, usagerId, motifRetrait: null });
      const corrige = evenement("inscription.changement-corrige", id, version);
      return { valeur: { id }, evenements: [corrige] };
    },
  });
}

type Retirer = DemandeEcriture & { readonly changement: VersionLue; readonly motif: string };

/** Takes away a declaration made by mistake, with its motive; every version is kept. */
export function retirerChangement(services: ServicesUsagers, module: string) {
  return ecrireAuDossier<Retirer, { id: string }>(services, {
    nom: "retirer-changement",
    finalite: "INSCRIPTION_LISTE",
    scopes: null,
    module,
    async ecrire(client, { id: usagerId }, { changement, motif }, acteur, le) {
      const tous = await tenirChangements(client, usagerId);
      const connu = tous.find(({ id }) => id === changement.id);
      if (connu?.sourceId !== acteur.organisation.id) return { refus: INCONNU };
      if (connu.version !== changement.version) return { refus: DEPASSEE };
      const version = connu.version + 1;
      const auteur = auteurDe(acteur).auteur;
      const suite = { ...connu, version, auteur, ecritLe: le };
      await ajouterChangement(client, { ...suite, usagerId, motifRetrait: motif });
      const retire = evenement("inscription.changement-retire", connu.id, version);
      return { valeur: { id: connu.id }, evenements: [retire] };
    },
  });
}

function saisieDe(entree: SaisieChangement): SaisieChangement {
  const { genre, survenuLe, fin, heures, adresse, declareLe } = entree;
  return { genre, survenuLe, fin, heures, adresse, declareLe };
}

/** No word of the change goes into the event, be it of health: the record holds it. */
function evenement(genre: string, changementId: string, version: number) {
  return { genre, contenu: { changementId, version } };
}

const NON_INSCRITE = refus(
  "INSCRIPTION_ABSENTE",
  "Une personne inscrite sur la liste, et elle seule, déclare ses changements de situation.",
);
const DEJA_DIT = refus("CHANGEMENT_CONNU", "Ce changement est déjà déclaré, à la même date.");
const INCONNU = refus(
  "CHANGEMENT_INTROUVABLE",
  "Votre organisation n’a pas recueilli cette déclaration.",
);
const DEPASSEE = refus(
  "VERSION_DEPASSEE",
  "Cette déclaration a été reprise entre-temps : relisez-la avant de la changer.",
);
