import { useEffect } from "react";
import { Champ } from "./champ.tsx";
import { ChampJour } from "./champ-jour.tsx";
import { ChampListe } from "./champ-liste.tsx";
import { ChampLong } from "./champ-long.tsx";
import { ChampRecherche, type Recherche } from "./champ-recherche.tsx";

export interface ChampAction {
  nom: string;
  libelle: string;
  aide?: string;
  /** `coches`: several of the options, their values separated by commas; `recherche`: one of those found. */
  genre?: "texte" | "date" | "long" | "choix" | "coches" | "recherche";
  options?: readonly (readonly [valeur: string, libelle: string])[];
  /** A `long` field that holds a list, an item on each line. */
  parLigne?: boolean;
  /** Where a `recherche` looks, for what the form holds; null while another field is to be filled first. */
  recherche?: (valeurs: Readonly<Record<string, string>>) => Recherche | null;
  /** The field whose change empties this one. */
  depend?: string;
  /** `plus-tard`: asked for, yet the form may leave without it. */
  facultatif?: boolean | "plus-tard";
  /** Optional alone, asked for as soon as one of these fields is filled. */
  avec?: readonly string[];
  /** The shape of what is typed, and how to say it: « Code ROME : une lettre et quatre chiffres. » */
  forme?: readonly [motif: RegExp, attendu: string];
}

interface ProprietesChamp {
  id: string;
  champ: ChampAction;
  premier: boolean;
  valeur: string;
  /** What the whole form holds. */
  valeurs?: Readonly<Record<string, string>>;
  erreur?: string;
  surChangement: (valeur: string) => void;
}

/** Whether another field that is filled asks for this one. */
export function estDemande({ avec = [] }: ChampAction, valeurs: ProprietesChamp["valeurs"] = {}) {
  return avec.some((autre) => valeurs[autre]?.trim());
}

/** One field of a short form, whatever it holds. The first takes the focus when the form opens. */
export function ChampDeFormulaire(proprietes: ProprietesChamp) {
  const { id, champ, premier, valeur, valeurs = {}, erreur, surChangement } = proprietes;
  useEffect(() => {
    if (premier) document.getElementById(id)?.focus();
  }, [id, premier]);
  const libre = champ.facultatif === true && !estDemande(champ, valeurs);
  const libelle = champ.libelle + (libre ? " (facultatif)" : "");
  if (champ.genre === "coches") return <Coches {...proprietes} />;
  if (champ.genre === "recherche") {
    const recherche = champ.recherche?.(valeurs) ?? null;
    return (
      <ChampRecherche
        {...{ id, libelle, aide: champ.aide, valeur, erreur, recherche, surChangement }}
      />
    );
  }
  const commun = { id, libelle, aide: champ.aide, erreur, valeur, surChangement };
  if (champ.genre === "date") return <ChampJour {...commun} />;
  if (champ.genre !== "choix" && champ.genre !== "long") return <Champ {...commun} />;
  if (champ.genre === "long") return <ChampLong {...commun} rows={6} />;
  const options = (champ.options ?? []).map(([code, mot]) => ({ code, libelle: mot }));
  return <ChampListe {...commun} options={options} aucune="Choisir" />;
}

/** Boxes to tick under one legend. */
function Coches({ id, champ, valeur, surChangement }: ProprietesChamp) {
  const cochees = valeur === "" ? [] : valeur.split(",");
  return (
    <fieldset className="fr-fieldset m-coches" aria-labelledby={`${id}-legende`}>
      <legend className="fr-fieldset__legend" id={`${id}-legende`}>
        {champ.libelle}
      </legend>
      {champ.options?.map(([code, mot]) => (
        <div className="fr-fieldset__element" key={code}>
          <div className="fr-checkbox-group fr-checkbox-group--sm">
            <input
              type="checkbox"
              id={`${id}-${code}`}
              checked={cochees.includes(code)}
              onChange={({ target }) =>
                surChangement(
                  (target.checked
                    ? [...cochees, code]
                    : cochees.filter((autre) => autre !== code)
                  ).join(","),
                )
              }
            />
            <label className="fr-label" htmlFor={`${id}-${code}`}>
              {mot}
            </label>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
