import type pg from "pg";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import {
  auteurDe,
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { ajouterVersion, compterElements, lireElement, tenirProfil } from "../depot/elements.ts";
import { type Contenus, genreEvenement, type Nature } from "../regles/element.ts";
import { refuserComble, refuserElement } from "../regles/refuser-element.ts";

const FINALITE = "PARCOURS";

/** The element that is changed, at the version that was read. */
type Repere = { readonly id: string; readonly version: number };

type Ecriture<N extends Nature> = DemandeEcriture & {
  /** Null: a new one. */
  readonly element: Repere | null;
  readonly contenu: Contenus[N];
};

/**
 * Adds an element of one kind to a person's profile, or says otherwise what one says: a new version, the
 * former ones stay. Whoever follows the person may: the profile is theirs, not an organisation's.
 */
// ANX4-B-08
export function ecrireElement<N extends Nature>(
  services: ServicesUsagers,
  module: string,
  nature: N,
) {
  return ecrireAuDossier<Ecriture<N>, { id: string }>(services, {
    nom: "ecrire-profil",
    finalite: FINALITE,
    scopes: null,
    module,
    async ecrire(client, dossier, { element, contenu }, acteur, le) {
      const invalide = refuserElement(nature, contenu, jourCivil(le), dossier.dateNaissance);
      if (invalide) return { refus: invalide };
      await tenirProfil(client, dossier.id);
      if (element) {
        const connu = await retrouver(client, services, dossier.id, element);
        if (!("nature" in connu)) return { refus: connu };
        if (connu.nature !== nature) return { refus: INCONNU };
      } else {
        const nombres = await compterElements(client, [dossier.id]);
        const comble = refuserComble(nombres.get(dossier.id) ?? 0);
        if (comble) return { refus: comble };
      }
      const version = (element?.version ?? 0) + 1;
      const id = await ajouterVersion(client, {
        ...(element && { id: element.id }),
        version,
        usagerId: dossier.id,
        nature,
        contenu,
        sourceId: acteur.organisation.id,
        ecritLe: le,
        par: auteurDe(acteur).auteur,
      });
      const geste = element ? "modifie" : "ajoute";
      return { valeur: { id }, evenements: [evenement(nature, geste, id, version)] };
    },
  });
}

/** Withdraws an element, and says why: it is no longer shown, its versions stay. */
export function retirerElement(services: ServicesUsagers, module: string) {
  type Retrait = DemandeEcriture & { readonly element: Repere; readonly motif: string };
  return ecrireAuDossier<Retrait, { id: string }>(services, {
    nom: "retirer-du-profil",
    finalite: FINALITE,
    scopes: null,
    module,
    async ecrire(client, dossier, { element, motif }, acteur, le) {
      await tenirProfil(client, dossier.id);
      const connu = await retrouver(client, services, dossier.id, element);
      if (!("nature" in connu)) return { refus: connu };
      const { id, nature } = connu;
      const version = connu.version + 1;
      await ajouterVersion(client, {
        id,
        version,
        usagerId: dossier.id,
        nature,
        contenu: null,
        sourceId: acteur.organisation.id,
        ecritLe: le,
        par: auteurDe(acteur).auteur,
      });
      const { genre, contenu } = evenement(nature, "retire", id, version);
      return { valeur: { id }, evenements: [{ genre, contenu: { ...contenu, motif } }] };
    },
  });
}

const INCONNU = refus("ELEMENT_INTROUVABLE", "Cet élément n’est plus au profil de la personne.");

/** The element as it stands, or why what was read of it is no longer true. */
async function retrouver(
  client: pg.PoolClient,
  services: ServicesUsagers,
  usagerId: string,
  { id, version }: Repere,
) {
  const connu = await lireElement(client, usagerId, id);
  if (!connu) return INCONNU;
  if (connu.version === version) return connu;
  const annuaire = await services.cadre.annuaire.lire();
  const qui = annuaire.organisation(connu.sourceId)?.nom ?? "une autre organisation";
  return refus(
    "VERSION_DEPASSEE",
    `Cet élément a été modifié entre-temps par ${qui} : relisez le profil avant de le changer.`,
  );
}

function evenement(
  nature: Nature,
  geste: "ajoute" | "modifie" | "retire",
  elementId: string,
  version: number,
) {
  return { genre: genreEvenement(nature, geste), contenu: { nature, elementId, version } };
}
