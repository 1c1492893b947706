import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireDroitsReseau } from "../../conventions/index.ts";
import {
  type Dossier,
  ecrireAuDossier,
  rattacherReferent,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import {
  changerOrientation,
  lireDerniereSortie,
  tenirOrientations,
} from "../depot/orientations.ts";
import type { Orientation, Structure } from "../regles/orientation.ts";
import type { Parcours } from "../regles/valeurs.ts";
import { choisirLieu, refuserCode, structureConnue, structureDe } from "../structures.ts";
import {
  type Acces,
  AUCUNE_OUVERTE,
  agentDe,
  type Ecriture,
  estDeleguee,
  estTelleQueLue,
  FINALITE,
  MODIFIEE,
  type OrientationLue,
  refuserSuivi,
} from "./commun.ts";
import { refuserConflit } from "./conflit.ts";
import { referenteNommee, refuserAnterieure } from "./ouvrir-parcours.ts";

/** What changes of the open path; null: unchanged. */
export type Modification = {
  readonly parcours: Parcours | null;
  readonly structure: Structure | null;
  /** The field of the wire that names it; absent where it is `structure`. */
  readonly champStructure?: string;
  /** The place chosen from the list, by its identifier; absent on the wire. */
  readonly lieu?: string;
  readonly entreeLe: JourCivil | null;
};

/** `lue`: absent on the wire, which has no word for it. */
type Demande = Ecriture & { readonly modification: Modification; readonly lue?: OrientationLue };

const SANS_OBJET = refus(
  "MODIFICATION_INVALIDE",
  "Indiquez au moins le parcours, la structure ou la date d’entrée.",
);
const DANS_L_AVENIR = refus("MODIFICATION_INVALIDE", "La date d’entrée ne peut être à venir.");

/**
 * Changes the open path: its place, its modality, its first day. By the body that accompanies. A place
 * whose organisation is known attaches the person to it.
 */
// B3-12
export function modifierOrientation<S>(
  services: ServicesUsagers,
  acces: Acces,
  presenter: (dossier: Dossier, orientation: Orientation, deleguee: boolean) => S,
) {
  return ecrireAuDossier<Demande, S>(services, {
    nom: "modifier-orientation",
    finalite: FINALITE,
    ...acces,
    async ecrire(client, dossier, { modification, lue }, acteur, le) {
      const { parcours, structure, champStructure, entreeLe, lieu } = modification;
      if (!parcours && !structure && !entreeLe && !lieu) return { refus: SANS_OBJET };
      const { ouverte } = await tenirOrientations(client, dossier.id);
      if (!ouverte) return { refus: AUCUNE_OUVERTE };
      if (lue && !estTelleQueLue(ouverte, lue)) return { refus: MODIFIEE };
      const etranger = refuserSuivi(ouverte, acteur);
      if (etranger) return { refus: etranger };
      const touchees = { enCours: null, ouverte };
      const ecrite = await refuserConflit(
        client,
        dossier,
        touchees,
        acteur,
        "MODIFICATION_INVALIDE",
      );
      if (ecrite) return { refus: ecrite };
      if (entreeLe && entreeLe > jourCivil(le)) return { refus: DANS_L_AVENIR };
      const sortieLe = await lireDerniereSortie(client, dossier.id);
      const anterieure =
        entreeLe && refuserAnterieure("date_entree_parcours", entreeLe, "sortie", sortieLe);
      if (anterieure) return { refus: anterieure };
      const { code, structure: ancienne } = ouverte.referent;
      const choix = lieu && { id: lieu, organisme: code };
      const choisi = choix ? await choisirLieu(services, dossier, choix, jourCivil(le)) : null;
      if (choisi && !choisi.ok) return { refus: choisi };
      const nomme = { code, structure };
      const inconnue = await refuserCode(services, dossier, nomme, jourCivil(le), champStructure);
      if (inconnue) return { refus: inconnue };
      const annuaire = await services.cadre.annuaire.lire();
      const changements = {
        parcours: parcours ?? ouverte.parcours,
        // B4-02
        ...(parcours && parcours !== ouverte.parcours && { parcoursLe: jourCivil(le) }),
        referent: {
          code,
          structure: choisi
            ? structureDe(choisi.lieu)
            : (structureConnue(annuaire, { code, structure }, jourCivil(le)) ??
              (structure ? { ...ancienne, ...structure } : ancienne)),
        },
        entreeLe: entreeLe ?? ouverte.entreeLe,
        statut: "MODIFIE" as const,
        agentModification: agentDe(acteur),
        modifieeLe: le,
      };
      await changerOrientation(client, ouverte.id, changements);
      const droits = await lireDroitsReseau(services.parametres, jourCivil(le));
      const nommee =
        choisi?.lieu.organisation.id ??
        referenteNommee(annuaire, droits, dossier, { code, structure }, jourCivil(le));
      if (nommee) await rattacherReferent(client, dossier.id, nommee);
      const contenu = { id: ouverte.id, parcours: changements.parcours };
      const deleguee = await estDeleguee(services, dossier, jourCivil(le));
      return {
        valeur: presenter(dossier, { ...ouverte, ...changements }, deleguee),
        evenements: [{ genre: "orientation.modifiee", contenu }],
      };
    },
  });
}
