import { useState } from "react";
import { Choix } from "../../kit/choix.tsx";
import type { Criteres } from "../../kit/formes.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";
import { type Defauts, lireSaisie, SAISIE_VIDE, type Saisie } from "../saisie.ts";
import { ChampsRecherche } from "./champs-recherche.tsx";
import { useMemoireRecherche } from "./memoire-recherche.tsx";

const MODES = [
  {
    valeur: "nir",
    libelle: "Numéro de sécurité sociale",
    aide: "et date de naissance, espaces acceptés",
  },
  {
    valeur: "numero",
    libelle: "Numéro France Travail",
    aide: "11 chiffres, espaces acceptés",
  },
  {
    valeur: "ancien-numero",
    libelle: "Ancien numéro France Travail",
    aide: "8 caractères, et date de naissance",
  },
  {
    valeur: "identite",
    libelle: "Identité",
    aide: "et date de naissance, orthographe approchée acceptée",
  },
] as const;

interface ProprietesFormulaire {
  enCours: boolean;
  surCriteres: (criteres: Criteres) => void;
}

/** The search form. Enter submits from any field; what is typed in a mode is kept when changing mode. */
export function FormulaireRecherche({ enCours, surCriteres }: ProprietesFormulaire) {
  const { saisie, setSaisie, setResultats } = useMemoireRecherche();
  const [defauts, setDefauts] = useState<Defauts>({});
  const [essai, setEssai] = useState(0);

  function changer(changement: Partial<Saisie>): void {
    if (changement.mode) setDefauts({});
    setSaisie({ ...saisie, ...changement });
  }

  function soumettre(): void {
    const lue = lireSaisie(saisie);
    setEssai(essai + 1);
    setDefauts("defauts" in lue ? lue.defauts : {});
    if ("defauts" in lue) setResultats(null);
    else if (!enCours) surCriteres(lue.criteres);
  }

  function effacer(): void {
    setDefauts({});
    setResultats(null);
    setSaisie({ ...SAISIE_VIDE, mode: saisie.mode });
    document.getElementById(`mode-${saisie.mode}`)?.focus();
  }

  return (
    <Formulaire className="m-carte m-recherche" jetable surEnvoi={soumettre}>
      <SommaireErreurs erreurs={defauts} essai={essai} />
      <Choix
        nom="mode"
        legende="Rechercher par"
        options={MODES}
        valeur={saisie.mode}
        surChangement={(mode) => changer({ mode })}
      />
      <ChampsRecherche saisie={saisie} defauts={defauts} surChangement={changer} />
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={enCours}>
          {enCours ? "Recherche en cours…" : "Rechercher"}
        </button>
        <button type="button" className="fr-btn fr-btn--tertiary" onClick={effacer}>
          Effacer
        </button>
      </div>
    </Formulaire>
  );
}
