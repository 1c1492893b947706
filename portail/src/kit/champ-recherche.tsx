import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { AlerteErreur } from "./alerte-erreur.tsx";
import { CadreChamp, type MotsChamp } from "./cadre-champ.tsx";

/** What a search proposes: its value, its words, and what tells it from another of the same words. */
export interface Proposition {
  valeur: string;
  libelle: string;
  precision?: string;
}

/** Where to look. `cle` tells two searches apart that the same words would answer differently. */
export interface Recherche {
  cle: readonly (string | null)[];
  chercher: (texte: string) => Promise<{ total: number; propositions: readonly Proposition[] }>;
}

interface ProprietesRecherche extends MotsChamp {
  /** What is typed, or what was chosen, as `ecrireChoix` writes it. */
  valeur: string;
  /** Null while something else is to be chosen first. */
  recherche: Recherche | null;
  surChangement: (valeur: string) => void;
}

const SEPARATEUR = "\u001f";
const DELAI_MS = 300_000;
const REPOS_MS = 200;
/** Longer than any name: what is pasted by mistake is not searched for. */
const LONGUEUR = 200;

/** Waits until the hand rests: what is typed meanwhile gives it up, and nothing is asked. */
function reposer(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const minuterie = setTimeout(resolve, REPOS_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(minuterie);
      reject(signal.reason);
    });
  });
}

/** What a field of search holds once something is chosen. */
const ecrireChoix = ({ valeur, libelle }: Proposition) => libelle + SEPARATEUR + valeur;

/** The words of the field, and the value chosen; undefined while they are only typed. */
export function lireChoix(saisie: string): { texte: string; choisie: string | undefined } {
  const [texte = "", choisie] = saisie.split(SEPARATEUR);
  return { texte, choisie };
}

/** One labelled field that proposes as one types: arrows to go through, Enter to choose, Escape to close. */
export function ChampRecherche(champ: ProprietesRecherche) {
  const { id, libelle, aide, erreur, valeur, recherche, surChangement } = champ;
  const { texte, choisie } = lireChoix(valeur);
  const [ouverte, setOuverte] = useState(false);
  const [rang, setRang] = useState(-1);
  const { data, error, refetch } = useQuery({
    queryKey: ["recherche", id, ...(recherche?.cle ?? []), texte.trim()],
    queryFn: async ({ signal }) => {
      await reposer(signal);
      return (await recherche?.chercher(texte.trim())) ?? null;
    },
    enabled: ouverte && recherche !== null,
    placeholderData: keepPreviousData,
    staleTime: DELAI_MS,
  });
  const propositions = data?.propositions ?? [];
  const montree = ouverte && propositions.length > 0;

  function fermer(): void {
    setOuverte(false);
    setRang(-1);
  }
  function choisir(proposition: Proposition | undefined): void {
    if (proposition) surChangement(ecrireChoix(proposition));
    fermer();
  }
  function auClavier(evenement: KeyboardEvent): void {
    const { key } = evenement;
    const sens = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    if (sens !== 0) {
      evenement.preventDefault();
      setOuverte(true);
      const nombre = propositions.length;
      if (nombre > 0) setRang((rang + (rang < 0 && sens < 0 ? 0 : sens) + nombre) % nombre);
    } else if (key === "Enter" && montree) {
      evenement.preventDefault();
      choisir(propositions[rang]);
    } else if (key === "Escape" && ouverte) {
      evenement.stopPropagation();
      fermer();
    }
  }

  return (
    <CadreChamp
      id={id}
      libelle={libelle}
      aide={aide && (recherche ? aide : "Remplissez d’abord le champ précédent.")}
      erreur={erreur}
      className="m-recherche"
    >
      {(liens) => (
        <>
          <input
            {...liens}
            className={`fr-input${erreur ? " fr-input--error" : ""}`}
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={montree}
            aria-controls={`${id}-liste`}
            aria-activedescendant={montree && rang >= 0 ? `${id}-${rang}` : undefined}
            autoComplete="off"
            spellCheck={false}
            disabled={recherche === null}
            maxLength={LONGUEUR}
            value={texte}
            onChange={({ target }) => {
              surChangement(target.value);
              setOuverte(true);
              setRang(-1);
            }}
            onClick={() => setOuverte(true)}
            onKeyDown={auClavier}
            onBlur={fermer}
          />
          <div id={`${id}-liste`} role="listbox" aria-label={libelle} hidden={!montree}>
            {propositions.map((proposition, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard, as a combobox does
              <div
                key={proposition.valeur}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === rang || proposition.valeur === choisie}
                onMouseDown={(evenement) => evenement.preventDefault()}
                onClick={() => choisir(proposition)}
              >
                {proposition.libelle}
                {proposition.precision && (
                  <span className="m-discret">{proposition.precision}</span>
                )}
              </div>
            ))}
          </div>
          <p role="status" className="m-discret">
            {ouverte && data && phraseTotal(data.total, propositions.length)}
          </p>
          {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
        </>
      )}
    </CadreChamp>
  );
}

function phraseTotal(total: number, montrees: number): string {
  if (total === 0) return "Aucune réponse à cette recherche.";
  if (total > montrees) return `${total} réponses, ${montrees} sont montrées : précisez.`;
  return total > 1 ? `${total} réponses.` : "1 réponse.";
}
