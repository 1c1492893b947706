import type { Acte, ActeurApplication, Issue } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { chercherParNir, chercherParNumero, type UsagerTrouve } from "../depot/chercher.ts";
import { normaliserNir, type RefusNir } from "../regles/nir.ts";
import { situer } from "../regles/perimetre.ts";
import type { ServicesUsagers } from "../services.ts";

export type CritereRecherche =
  | { readonly nir: string; readonly dateNaissance: string }
  | { readonly numeroFranceTravail: string };

/** What the search found: one person with their jeton, nobody, or several. */
export type TrouvailleUsager =
  | { readonly code: "S001"; readonly certifie: boolean; readonly jetonUsager: string }
  | { readonly code: "S002" }
  | { readonly code: "S003" };

const REFUS_NIR: Readonly<Record<RefusNir, string>> = {
  NIR_FORMAT:
    "Le NIR n’a pas une forme admise : vérifiez son premier chiffre, le mois et le département.",
  NIR_CLE: "La clé du NIR ne correspond pas au numéro.",
  NIR_PROVISOIRE: "Le NIR est provisoire (premier chiffre 3, 4, 7 ou 8) : il n’est pas admis.",
};

/** Finds a person by NIR and birth date, or by number, and gives a jeton (wire §3.1). */
// CONV-2-03 ANX4-A-15
export function rechercherUsager(
  services: ServicesUsagers,
): Acte<CritereRecherche, TrouvailleUsager> {
  return {
    nom: "rechercher-usager",
    finalite: "PARCOURS",
    droit: { scopes: ["rechercheusager"], module: null },
    async executer(critere, acteur) {
      const trouves = await chercher(critere, services);
      if ("ok" in trouves) return { refus: trouves };
      if (trouves.length > 1) return { valeur: { code: "S003" }, sansResultat: "S003" };
      const [usager] = trouves;
      if (!usager) return { valeur: { code: "S002" }, sansResultat: "S002" };
      return conclure(usager, acteur as ActeurApplication, services);
    },
  };
}

async function chercher(
  critere: CritereRecherche,
  services: ServicesUsagers,
): Promise<readonly UsagerTrouve[] | Refus> {
  if ("numeroFranceTravail" in critere) {
    return chercherParNumero(services.pool, critere.numeroFranceTravail);
  }
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const provisoires = (await services.parametres.nombre("nir.provisoires_acceptes", jour)) === 1;
  const normalise = normaliserNir(critere.nir, { provisoires });
  if (!normalise.ok) {
    return refus("R997", REFUS_NIR[normalise.refus]);
  }
  const empreinte = services.coffre.empreinte(normalise.nir);
  return chercherParNir(services.pool, empreinte, critere.dateNaissance);
}

async function conclure(
  usager: UsagerTrouve,
  acteur: ActeurApplication,
  services: ServicesUsagers,
): Promise<Issue<TrouvailleUsager>> {
  const annuaire = await services.cadre.annuaire.lire();
  const { organisation } = acteur;
  switch (situer(usager, organisation, annuaire.delegataires(organisation.id))) {
    case "HORS_PERIMETRE":
      return {
        refus: refus("R002", "L’usager n’est pas rattaché à votre structure."),
        usagerId: usager.id,
      };
    case "STRUCTURE_INCALCULABLE":
      return {
        refus: refus("R998", "La structure de rattachement de l’usager ne peut être calculée."),
        usagerId: usager.id,
      };
    case "DANS_PERIMETRE": {
      const maintenant = services.cadre.horloge.maintenant();
      const heures = await services.parametres.nombre(
        "jeton_usager.duree_heures",
        jourCivil(maintenant),
      );
      const expire = new Date(maintenant.getTime() + heures * 3_600_000);
      const jetonUsager = services.jetons.emettre(acteur.applicationId, usager.id, expire);
      return {
        valeur: { code: "S001", certifie: usager.certifie, jetonUsager },
        usagerId: usager.id,
      };
    }
  }
}
