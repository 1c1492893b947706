import { useEffect, useState } from "react";
import { Champ } from "../kit/champ.tsx";
import { placerRefus } from "../kit/champ-refuse.ts";
import { Choix } from "../kit/choix.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import { PERIMETRES } from "./ecriture.ts";
import type { AbonnementVoulu, TypeMontre } from "./formes.ts";

interface Proprietes {
  depart: AbonnementVoulu;
  types: readonly TypeMontre[];
  action: string;
  enCours: boolean;
  erreur: Error | null;
  surEnvoi: (voulu: AbonnementVoulu) => void;
  surAnnulation: () => void;
}

const PLACES = [{ id: "adresse", nom: "adresse", libelle: "Adresse", codes: ["ADRESSE_INVALIDE"] }];

/** What a webhook is about, and where it goes. What was typed stays when the sending fails. */
export function FormulaireWebhook({
  depart,
  types,
  action,
  enCours,
  erreur,
  surEnvoi,
  surAnnulation,
}: Proprietes) {
  const [saisie, setSaisie] = useState(depart);
  const [essai, setEssai] = useState(0);
  const [defauts, setDefauts] = useState<Record<string, string>>({});
  const { fautes, reste } = placerRefus(defauts, erreur, PLACES);
  const familles = [...new Set(types.map(({ famille }) => famille))];
  const premier = types.find(({ ouvert }) => ouvert)?.genre ?? "";

  useEffect(() => document.getElementById("adresse")?.focus(), []);

  function soumettre(): void {
    const trouves: Record<string, string> = {};
    if (saisie.adresse.trim() === "") trouves.adresse = "Adresse : à remplir.";
    if (saisie.genres.length === 0) {
      trouves[`genre-${premier}`] = "Évènements : choisissez-en un au moins.";
    }
    setEssai(essai + 1);
    setDefauts(trouves);
    if (Object.keys(trouves).length === 0 && !enCours) {
      surEnvoi({ ...saisie, adresse: saisie.adresse.trim() });
    }
  }

  return (
    <Formulaire className="m-carte" aria-label={action} surEnvoi={soumettre}>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} />
      <Champ
        id="adresse"
        libelle="Adresse"
        aide="En https, sans identifiant ni paramètre : chaque message est signé."
        erreur={fautes.adresse}
        valeur={saisie.adresse}
        clavier="url"
        surChangement={(adresse) => setSaisie({ ...saisie, adresse })}
      />
      {familles.map((famille) => (
        <CasesFamille
          key={famille}
          famille={famille}
          types={types.filter((type) => type.famille === famille)}
          choisis={saisie.genres}
          deDepart={depart.genres}
          surChangement={(genres) => setSaisie({ ...saisie, genres })}
        />
      ))}
      <Choix
        nom="perimetre"
        legende="Personnes"
        options={PERIMETRES}
        valeur={saisie.perimetre}
        surChangement={(perimetre) => setSaisie({ ...saisie, perimetre })}
      />
      <div className="m-actions">
        <button type="submit" className="fr-btn" aria-disabled={enCours}>
          {enCours ? "En cours…" : action}
        </button>
        <button type="button" className="fr-btn fr-btn--tertiary" onClick={surAnnulation}>
          Annuler
        </button>
      </div>
    </Formulaire>
  );
}

interface ProprietesFamille {
  famille: string;
  types: readonly TypeMontre[];
  choisis: readonly string[];
  /** Those it follows already: one whose API closed since can be taken off, or nothing else could be changed. */
  deDepart: readonly string[];
  surChangement: (choisis: string[]) => void;
}

function CasesFamille({ famille, types, choisis, deDepart, surChangement }: ProprietesFamille) {
  const ferme = types.every(({ ouvert }) => !ouvert);
  return (
    <fieldset className="fr-fieldset m-cases">
      <legend className="fr-fieldset__legend">
        {famille}
        {ferme && (
          <span className="fr-hint-text">
            Aucune API de cette famille n’est ouverte à cette application.
          </span>
        )}
      </legend>
      {types.map(({ genre, libelle, ouvert }) => (
        <div className="fr-checkbox-group" key={genre}>
          <input
            type="checkbox"
            id={`genre-${genre}`}
            disabled={!ouvert && !deDepart.includes(genre)}
            checked={choisis.includes(genre)}
            onChange={({ target }) =>
              surChangement(
                target.checked ? [...choisis, genre] : choisis.filter((choisi) => choisi !== genre),
              )
            }
          />
          <label className="fr-label" htmlFor={`genre-${genre}`}>
            {libelle}
            <span className="fr-hint-text">{genre}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
