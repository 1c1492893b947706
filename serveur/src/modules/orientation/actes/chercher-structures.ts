import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { type Lieu, lireDroitsReseau } from "../../conventions/index.ts";
import { cleRecherche, type ServicesUsagers } from "../../usagers/index.ts";
import type { CodeOrganisme } from "../regles/valeurs.ts";
import { lieuxPossibles } from "../structures.ts";
import { type Acces, FINALITE } from "./commun.ts";

const TAILLE = 20;

/** Words of the name, commune or département; the structures of `departement` come first. */
type Recherche = {
  readonly organisme: CodeOrganisme;
  readonly departement?: string;
  readonly texte?: string;
};

type LieuTrouve = Pick<Lieu, "id" | "libelle" | "commune" | "departement"> & {
  readonly organisation: string;
};
type Trouvees = { readonly total: number; readonly structures: readonly LieuTrouve[] };

/** Looks among the structures that may accompany today; no person is concerned. */
// B3-02 ANX4-A-11
export function chercherStructures(
  services: ServicesUsagers,
  acces: Acces,
): Acte<Recherche, Trouvees> {
  return {
    nom: "chercher-structures",
    finalite: FINALITE,
    droit: acces,
    async executer({ organisme, departement = null, texte = "" }) {
      const jour = jourCivil(services.cadre.horloge.maintenant());
      const annuaire = await services.cadre.annuaire.lire();
      const droits = await lireDroitsReseau(services.parametres, jour);
      const mots = texte.split(/\s+/).map(cleRecherche).filter(Boolean);
      const trouves = lieuxPossibles(annuaire, droits, jour, { organisme, departement })
        .filter((lieu) => mots.every((mot) => cleDe(lieu).includes(mot)))
        .toSorted(
          (a, b) => Number(b.departement === departement) - Number(a.departement === departement),
        );
      const structures = trouves.slice(0, TAILLE).map((lieu) => ({
        id: lieu.id,
        libelle: lieu.libelle,
        commune: lieu.commune,
        departement: lieu.departement,
        organisation: lieu.organisation.nom,
      }));
      return { valeur: { total: trouves.length, structures } };
    },
  };
}

function cleDe({ libelle, commune, departement, organisation }: Lieu): string {
  return [libelle, commune ?? "", departement ?? "", organisation.nom].map(cleRecherche).join(" ");
}
