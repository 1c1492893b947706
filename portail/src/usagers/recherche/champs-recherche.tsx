import { Champ } from "../../kit/champ.tsx";
import type { ChampDeSaisie, Defauts, Saisie } from "../saisie.ts";

interface ProprietesChamps {
  saisie: Saisie;
  defauts: Defauts;
  surChangement: (changement: Partial<Saisie>) => void;
}

const CHAMPS = {
  nir: {
    libelle: "Numéro de sécurité sociale (NIR)",
    aide: "13 caractères, ou 15 avec la clé.",
    clavier: "text",
    largeur: "moyen",
  },
  numero: {
    libelle: "Numéro France Travail",
    aide: "Par exemple 90000000001.",
    clavier: "text",
    largeur: "moyen",
  },
  ancien: {
    libelle: "Ancien numéro France Travail",
    aide: "Sept chiffres, puis un chiffre ou une lettre. Il n’est propre qu’à une région.",
    clavier: "text",
    largeur: "moyen",
  },
  nom: {
    libelle: "Nom",
    aide: "De naissance ou d’usage.",
    clavier: "text",
    largeur: "moyen",
  },
  prenom: {
    libelle: "Prénom (facultatif)",
    aide: "Le premier suffit.",
    clavier: "text",
    largeur: "moyen",
  },
  naissance: {
    libelle: "Date de naissance",
    aide: "Au format jj/mm/aaaa.",
    clavier: "text",
    largeur: "court",
  },
} as const;

const PAR_MODE: Record<Saisie["mode"], readonly ChampDeSaisie[]> = {
  nir: ["nir", "naissance"],
  numero: ["numero"],
  "ancien-numero": ["ancien", "naissance"],
  identite: ["nom", "prenom", "naissance"],
};

/** The fields of the chosen way to search. */
export function ChampsRecherche({ saisie, defauts, surChangement }: ProprietesChamps) {
  return (
    <div className="m-champs">
      {PAR_MODE[saisie.mode].map((champ) => (
        <Champ
          key={champ}
          id={champ}
          {...CHAMPS[champ]}
          valeur={saisie[champ]}
          erreur={defauts[champ]}
          surChangement={(valeur) => surChangement({ [champ]: valeur })}
        />
      ))}
    </div>
  );
}
