import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { Organisation } from "../../conventions/index.ts";
import { chercherParNir, chercherParNumero } from "../depot/chercher.ts";
import {
  chercherParAncienNumero,
  lireCandidats,
  lirePersonnesListees,
  type PersonneListee,
} from "../depot/identite.ts";
import { normaliserAncienNumero } from "../regles/ancien-numero.ts";
import { normaliserNir, type RefusNir } from "../regles/nir.ts";
import { situer } from "../regles/perimetre.ts";
import { classerParRessemblance } from "../regles/ressemblance.ts";
import type { ServicesUsagers } from "../services.ts";
import { emettreCle } from "./emettre-cle.ts";

export type CriterePersonne =
  | { readonly mode: "nir"; readonly nir: string; readonly dateNaissance: string }
  | { readonly mode: "numero"; readonly numeroFranceTravail: string }
  | {
      readonly mode: "ancien-numero";
      readonly ancienNumero: string;
      readonly region?: string;
      readonly dateNaissance: string;
    }
  | {
      readonly mode: "identite";
      readonly nom: string;
      readonly prenom?: string;
      readonly dateNaissance: string;
    };

/** A line of results: identification without NIR and the référent body, for anybody (B6-05). */
export type PersonneTrouvee = {
  readonly cle: string;
  readonly civilite: string;
  readonly nomNaissance: string;
  readonly nomUsage: string | null;
  readonly prenom: string;
  readonly dateNaissance: string;
  readonly commune: string | null;
  readonly organismeReferent: string | null;
  readonly dansPerimetre: boolean;
};

const PLAFOND = 20;
const REFUS_NIR: Readonly<Record<RefusNir, string>> = {
  NIR_FORMAT: "Le numéro de sécurité sociale compte 13 caractères, ou 15 avec sa clé.",
  NIR_CLE: "La clé du numéro de sécurité sociale ne correspond pas au numéro.",
  NIR_PROVISOIRE:
    "Ce numéro de sécurité sociale est provisoire (il commence par 3, 4, 7 ou 8) : la plateforme n’en admet pas.",
};

/** The nationwide search of Suivi de parcours, by NIR, by number, by former number or by identity. */
// ANX4-A-07 CONV-5-03 CONV-7-05 B6-05 B9-06
export function rechercherPersonne(
  services: ServicesUsagers,
): Acte<CriterePersonne, readonly PersonneTrouvee[]> {
  return {
    nom: "rechercher-personne",
    finalite: "PARCOURS",
    droit: { scopes: null, module: "recherche-usager" },
    async executer(critere, acteur) {
      const ids = await chercher(critere, services);
      if ("ok" in ids) return { refus: ids };
      const connus = await lirePersonnesListees(services.pool, ids);
      const valeur = await Promise.all(
        connus.map((p) => presenter(p, acteur.agentId as string, acteur.organisation, services)),
      );
      return {
        valeur,
        usagerIds: connus.map(({ id }) => id),
        ...(valeur.length === 0 && { sansResultat: "AUCUN" }),
      };
    },
  };
}

async function chercher(
  critere: CriterePersonne,
  services: ServicesUsagers,
): Promise<readonly string[] | Refus> {
  if (critere.mode === "numero") {
    const trouves = await chercherParNumero(services.pool, critere.numeroFranceTravail);
    return trouves.map(({ id }) => id);
  }
  if (critere.mode === "ancien-numero") {
    const { ancienNumero, region, dateNaissance } = critere;
    const numero = normaliserAncienNumero(ancienNumero) ?? ancienNumero;
    const cherche = region ? { numero, region } : { numero };
    return chercherParAncienNumero(services.pool, dateNaissance, cherche);
  }
  if (critere.mode === "identite") {
    const candidats = await lireCandidats(services.pool, critere.dateNaissance);
    const demande = { nom: critere.nom, prenom: critere.prenom ?? null };
    return classerParRessemblance(candidats, demande, PLAFOND).map(({ id }) => id);
  }
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const provisoires = (await services.parametres.nombre("nir.provisoires_acceptes", jour)) === 1;
  const normalise = normaliserNir(critere.nir, { provisoires });
  if (!normalise.ok) {
    return refus(normalise.refus, REFUS_NIR[normalise.refus]);
  }
  const empreinte = services.coffre.empreinte(normalise.nir);
  const trouves = await chercherParNir(services.pool, empreinte, critere.dateNaissance);
  return trouves.map(({ id }) => id);
}

async function presenter(
  personne: PersonneListee,
  porteurId: string,
  organisation: Organisation,
  services: ServicesUsagers,
): Promise<PersonneTrouvee> {
  const annuaire = await services.cadre.annuaire.lire();
  const verdict = situer(personne, organisation, annuaire.delegataires(organisation.id));
  return {
    cle: emettreCle(services, porteurId, personne.id),
    civilite: personne.civilite,
    nomNaissance: personne.nomNaissance,
    nomUsage: personne.nomUsage,
    prenom: personne.prenom,
    dateNaissance: personne.dateNaissance,
    commune: personne.commune,
    organismeReferent: personne.referentId
      ? (annuaire.organisation(personne.referentId)?.nom ?? null)
      : null,
    dansPerimetre: verdict !== "HORS_PERIMETRE",
  };
}
