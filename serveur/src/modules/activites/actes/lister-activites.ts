import type { Acte, Acteur } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { type Annuaire, lireDroitsReseau } from "../../conventions/index.ts";
import { organismeDe } from "../../orientation/index.ts";
import {
  cleRecherche,
  emettreCle,
  lireIdentifications,
  perimetreEnsemble,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { lireActivitesOrientation } from "../depot/activites-orientation.ts";
import { lireActivitesRendezVous } from "../depot/activites-rendez-vous.ts";
import {
  type Activite,
  type Famille,
  GENRES,
  type Genre,
  lireJours,
  prioriser,
} from "../regles/activites.ts";

/** What is asked for. `texte`: words of the person's name. */
export type DemandeActivites = {
  readonly genre?: Genre | null;
  readonly enRetard?: boolean;
  readonly texte?: string;
  readonly page?: number;
};

type ActivitePresentee = Omit<Activite, "usagerId" | "debut"> & {
  readonly debut: string | null;
  readonly enRetard: boolean;
  /** Opens the record. */
  readonly cle: string;
  readonly personne: {
    readonly nom: string;
    readonly prenom: string;
    readonly dateNaissance: string;
  } | null;
};

export type Activites = {
  readonly jour: JourCivil;
  /** Of the whole family, whatever is asked for. */
  readonly comptes: readonly {
    readonly genre: Genre;
    readonly nombre: number;
    readonly enRetard: number;
  }[];
  readonly total: number;
  readonly activites: readonly ActivitePresentee[];
};

const PAR_PAGE = 20;
const MODULES: Readonly<Record<Famille, string>> = {
  orientation: "activites-orientation",
  "rendez-vous": "activites-rendez-vous",
};

/**
 * What there is to do of one family for the people of the actor's organisation, the most pressing first:
 * computed from the records, so that what is done is no longer there. One line of the journal for each
 * person shown.
 */
// ANX4-D-01 ANX4-D-03 ANX4-D-04 ANX4-D-06 ANX4-D-07 CONV-4-02
export function listerActivites(
  services: ServicesUsagers,
  famille: Famille,
): Acte<DemandeActivites, Activites> {
  const { pool, cadre, parametres } = services;
  return {
    nom: "lister-activites",
    finalite: "PARCOURS",
    droit: { scopes: null, module: MODULES[famille] },
    async executer({ genre, enRetard = false, texte = "", page = 0 }, acteur) {
      const jour = jourCivil(cadre.horloge.maintenant());
      const annuaire = await cadre.annuaire.lire();
      const poids = lireJours(await parametres.textes("activites.poids_jours", jour));
      const toutes = prioriser(await LIRE[famille](services, acteur, annuaire, jour), poids);
      const tardive = ({ echeance }: Activite) => echeance < jour;
      const voulues = toutes.filter(
        (activite) => (!genre || activite.genre === genre) && (!enRetard || tardive(activite)),
      );
      const retenues = texte.trim() ? await nommees(voulues, texte.trim()) : voulues;
      const montrees = retenues.slice(page * PAR_PAGE, (page + 1) * PAR_PAGE);
      const usagerIds = [...new Set(montrees.map(({ usagerId }) => usagerId))];
      const personnes = await lireIdentifications(pool, usagerIds);
      return {
        valeur: {
          jour,
          comptes: GENRES[famille].map((code) => {
            const siennes = toutes.filter((activite) => activite.genre === code);
            return {
              genre: code,
              nombre: siennes.length,
              enRetard: siennes.filter(tardive).length,
            };
          }),
          total: retenues.length,
          activites: montrees.map(({ usagerId, debut, ...activite }) => ({
            ...activite,
            debut: debut?.toISOString() ?? null,
            enRetard: activite.echeance < jour,
            cle: emettreCle(services, acteur.agentId as string, usagerId),
            personne: personnes.get(usagerId) ?? null,
          })),
        },
        objet: `activités : ${famille}`,
        usagerIds,
        ...(montrees.length === 0 && { sansResultat: "SANS_DONNEE" }),
      };
    },
  };

  /** Those about people whose names hold every word. */
  async function nommees(activites: readonly Activite[], texte: string): Promise<Activite[]> {
    const mots = texte.split(/\s+/).map(cleRecherche);
    const ids = new Set(activites.map(({ usagerId }) => usagerId));
    const personnes = await lireIdentifications(pool, [...ids]);
    return activites.filter(({ usagerId }) => {
      const personne = personnes.get(usagerId);
      const cle = personne ? cleRecherche(`${personne.prenom} ${personne.nom}`) : "";
      return mots.every((mot) => mot !== "" && cle.includes(mot));
    });
  }
}

const LIRE: Readonly<
  Record<
    Famille,
    (
      services: ServicesUsagers,
      acteur: Acteur,
      annuaire: Annuaire,
      jour: JourCivil,
    ) => Promise<Activite[]>
  >
> = {
  async orientation({ pool, parametres }, { organisation }, annuaire, jour) {
    const [semaines, delais, droits] = await Promise.all([
      parametres.nombre("orientation.delai_semaines", jour),
      lireDelais(parametres, jour),
      lireDroitsReseau(parametres, jour),
    ]);
    const departements = [organisation, ...annuaire.partenaires(jour)].flatMap(
      ({ type, departement }) => (type === "CD" && departement ? [departement] : []),
    );
    const distincts = [...new Set(departements)];
    return lireActivitesOrientation(pool, {
      perimetre: perimetreEnsemble(organisation, annuaire.delegataires(organisation.id)),
      organisme: organisation.type === "DCD" ? "" : organismeDe(organisation.type),
      jour,
      semaines,
      decider: delais("A_DECIDER"),
      notifier: delais("A_NOTIFIER"),
      oriente: droits.peut(organisation.type, "orienter"),
      delegues: distincts.filter((departement) => annuaire.decisionDeleguee(departement, jour)),
      collectivites: distincts.flatMap((departement) =>
        annuaire
          .organisations("CD", departement)
          .flatMap(({ id }) => [id, ...annuaire.delegataires(id).map((d) => d.id)])
          .map((id) => ({ id, departement })),
      ),
    });
  },
  async "rendez-vous"({ pool, parametres, cadre }, { organisation }, annuaire, jour) {
    const [delais, recul] = await Promise.all([
      lireDelais(parametres, jour),
      parametres.nombre("activites.recul_jours", jour),
    ]);
    return lireActivitesRendezVous(pool, {
      perimetre: perimetreEnsemble(organisation, annuaire.delegataires(organisation.id)),
      organisationId: organisation.id,
      maintenant: cadre.horloge.maintenant(),
      proposer: delais("A_PROPOSER"),
      confirmer: delais("A_CONFIRMER"),
      clore: delais("A_CLORE"),
      recul,
    });
  },
};

async function lireDelais(
  parametres: ServicesUsagers["parametres"],
  jour: JourCivil,
): Promise<(genre: Genre) => number> {
  const jours = lireJours(await parametres.textes("activites.delais_jours", jour));
  return (genre) => jours.get(genre) ?? 0;
}
