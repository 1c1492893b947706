import type { Acte } from "../../../acte/index.ts";
import { ajouterMois } from "../../../kit/delais.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { CRITERES } from "../../orientation/index.ts";
import { perimetreEnsemble } from "../../usagers/index.ts";
import { compterOrientations } from "../depot/orientations.ts";
import type { Population } from "../depot/population.ts";
import { lireReleves } from "../depot/releves.ts";
import { compterStock, type StockDepartement } from "../depot/stock.ts";
import { compterStructures, type Structures } from "../depot/structures.ts";
import {
  ABSENTS,
  compterEnsemble,
  type Indicateur,
  intensif,
  services as servicesRendus,
} from "../regles/indicateurs.ts";
import { type Ventilation, ventiler } from "../regles/orientations.ts";
import type { PeriodeCivile } from "../regles/periodes.ts";
import { type Cellule, masquer, part } from "../regles/secret.ts";
import { echeanceStock } from "../regles/stock.ts";
import type { ServicesActivites } from "../services.ts";
import { type DemandePilotage, situerPilotage } from "./situer-pilotage.ts";

type Nommee = { readonly id: string; readonly nom: string };

/** The figures of a perimeter over a period; none of them is of few people. */
export type Pilotage = {
  readonly jour: JourCivil;
  readonly periode: PeriodeCivile;
  readonly periodes: readonly PeriodeCivile[];
  readonly organisation: Nommee;
  readonly partenaires: readonly Nommee[];
  /** Below this many people a figure is withheld. */
  readonly seuil: number;
  readonly services: readonly Indicateur[];
  readonly intensif: readonly Indicateur[];
  readonly structures: Readonly<Record<keyof Structures, Cellule>>;
  readonly portefeuilleMax: number;
  /** What is asked for and measured by nothing here. */
  readonly absents: typeof ABSENTS;
  readonly orientations: readonly Ventilation[];
  readonly stockLe: JourCivil;
  readonly stock: readonly {
    readonly departement: string;
    readonly personnes: Cellule;
    readonly faites: Cellule;
    readonly part: Cellule;
    readonly echeance: JourCivil;
  }[];
};

/**
 * Steering by public, of the intensive accompaniment, of orientations and criteria, and of the stock of
 * 2025: counted at once, from views that hold nothing to name anybody by.
 */
// RAPP-05 B2-10 B3-14 B4-13 CONV-5-09
export function consulterPilotage(services: ServicesActivites): Acte<DemandePilotage, Pilotage> {
  const { pool, cadre, parametres } = services;
  return {
    nom: "consulter-pilotage",
    finalite: "STATISTIQUE",
    droit: { scopes: null, module: "activites-orientation", roles: ["OPERATEUR"] },
    async executer(demande, acteur) {
      const jour = jourCivil(cadre.horloge.maintenant());
      const annuaire = await cadre.annuaire.lire();
      const situation = await situerPilotage(services, annuaire, demande, acteur, jour);
      if ("ok" in situation) {
        const { partenaire = acteur.organisation.id, debut } = demande;
        return { refus: situation, objet: nommerLecture(partenaire, debut) };
      }
      const { organisation, periode, periodes, partenaires } = situation;
      const lire = (nom: string) => parametres.nombre(nom, jour);
      const [seuil, portefeuilleMax, ageMin, ageMax] = await Promise.all([
        lire("pilotage.petit_effectif"),
        lire("accompagnement.portefeuille_max"),
        lire("inscription.age_min_mission_locale"),
        lire("orientation.age_mission_locale"),
      ]);
      const [transmis, annees, [stockLe = ""]] = await Promise.all([
        parametres.textes("pilotage.ventilations", jour),
        parametres.textes("orientation.stock_rsa_ans", jour),
        parametres.textes("orientation.stock_rsa_le", jour),
      ]);
      const population: Population = {
        perimetre: perimetreEnsemble(organisation, annuaire.delegataires(organisation.id)),
        jour,
        neApres: ajouterMois(jour, -12 * ageMax),
        neAvant: ajouterMois(jour, -12 * ageMin),
      };
      // What begins or ends tomorrow is not of the figures of today.
      const ecoulee = periode.fin <= jour ? periode : { ...periode, fin: jour };
      const [releves, structures, lignes, stock] = await Promise.all([
        lireReleves(pool, population, ecoulee),
        compterStructures(pool, population, ecoulee, portefeuilleMax),
        compterOrientations(pool, population, ecoulee, CRITERES),
        compterStock(pool, population, stockLe),
      ]);
      const rendus = servicesRendus(releves, seuil);
      const orientees = rendus.find(({ code }) => code === "ORIENTEES");
      const personnes = compterEnsemble(releves, "PERSONNES");
      const nommer = ({ id, nom }: Nommee) => ({ id, nom });
      return {
        objet: nommerLecture(organisation.id, periode.debut),
        valeur: {
          jour,
          periode,
          periodes,
          organisation: nommer(organisation),
          partenaires: partenaires.map(nommer),
          seuil,
          services: rendus,
          intensif: intensif(releves, seuil),
          structures: presenterStructures(structures, seuil),
          portefeuilleMax,
          absents: ABSENTS,
          orientations: ventiler(lignes, orientees, personnes, transmis, seuil),
          stockLe,
          stock: stock.map((ligne) => ({
            ...presenterStock(ligne, seuil),
            echeance: echeanceStock(stockLe, annees, ligne.departement),
          })),
        },
      };
    },
  };
}

/** Whose perimeter was read, and the period by its first day: what the journal says of a reading. */
// CONV-7-05
function nommerLecture(organisationId: string, debut = "en cours"): string {
  return `organisation ${organisationId}, période ${debut}`;
}

/** Structures are not people; professionals are, and few of them are not told apart. */
function presenterStructures(lues: Structures, seuil: number): Pilotage["structures"] {
  return {
    structures: { nombre: lues.structures, masque: null },
    referents: masquer(lues.referents, [], seuil),
    intensifs: masquer(lues.intensifs, [lues.referents], seuil),
    surcharges: masquer(lues.surcharges, [lues.intensifs], seuil),
  };
}

/** The stock is a part of the beneficiaries of the RSA, a public whose people are counted. */
function presenterStock({ departement, rsa, nombre, faites }: StockDepartement, seuil: number) {
  const tout = { nombre, cellule: masquer(nombre, [rsa], seuil) };
  const partie = { nombre: faites, cellule: masquer(faites, [nombre], seuil) };
  return {
    departement,
    personnes: tout.cellule,
    faites: partie.cellule,
    part: part(partie, tout, seuil),
  };
}
