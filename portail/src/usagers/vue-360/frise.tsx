import { useEffect, useId, useRef, useState } from "react";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { ChampListe } from "../../kit/champ-liste.tsx";
import { enJourDe } from "../../kit/dates.ts";
import { EVENEMENTS, FAMILLES } from "./evenements.ts";
import { type Evenement, familleDe, type PageFrise, useFrise } from "./lire-frise.ts";

/** What happened to the person, of every organisation and family or of one; the older on demand. */
// ANX4-A-08
export function Frise({ cle, premiere }: { cle: string; premiere: PageFrise }) {
  const id = useId();
  const liste = useRef<HTMLOListElement>(null);
  const [source, setSource] = useState("");
  const [famille, setFamille] = useState("");
  const { connus, retenus, montres, encore, suite } = useFrise(cle, premiere, { source, famille });
  const [attendu, setAttendu] = useState<number | null>(null);
  // Where the reading goes on: the first of the lines that the button brought.
  useEffect(() => {
    const ligne = attendu !== null && liste.current?.children[attendu];
    if (ligne instanceof HTMLElement) ligne.focus();
    if (ligne) setAttendu(null);
  });
  function choisir(retenir: (choisi: string) => void, choisi: string) {
    retenir(choisi);
    setAttendu(null);
  }
  return (
    <section aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>Ce qui s’est passé</h2>
      {connus.length === 0 && <p>Rien n’est encore arrivé dans ce dossier.</p>}
      <div className="m-filtres">
        <Filtre
          libelle="Organisme"
          choix={connus.map((e) => [e.sourceId, e.source])}
          valeur={source}
          surChoix={(choisie) => choisir(setSource, choisie)}
        />
        <Filtre
          libelle="Sujet"
          choix={connus.map((e) => [familleDe(e), FAMILLES[familleDe(e)] ?? familleDe(e)])}
          valeur={famille}
          surChoix={(choisie) => choisir(setFamille, choisie)}
        />
      </div>
      <ol className="m-frise" ref={liste}>
        {montres.map((evenement, rang) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several events of one instant may be the same
          <Ligne key={`${evenement.le} ${evenement.genre} ${rang}`} evenement={evenement} />
        ))}
      </ol>
      {connus.length > 0 && retenus.length === 0 && !encore && <p>Aucun évènement de ce choix.</p>}
      {suite.error && <AlerteErreur erreur={suite.error} />}
      {encore && (
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          aria-disabled={suite.isPending}
          onClick={() => {
            if (suite.isPending) return;
            setAttendu(montres.length);
            suite.montrer();
          }}
        >
          Afficher plus anciens
        </button>
      )}
    </section>
  );
}

function Ligne({ evenement: { le, genre, source } }: { evenement: Evenement }) {
  return (
    <li tabIndex={-1}>
      <time dateTime={le} className="m-discret">
        {enJourDe(le)}
      </time>{" "}
      {EVENEMENTS[genre] ?? genre}
      {source && `, ${source}`}
    </li>
  );
}

type ProprietesFiltre = {
  libelle: string;
  /** Each value and its name, those without both left out. */
  choix: readonly (readonly [string | null, string | null])[];
  valeur: string;
  surChoix: (valeur: string) => void;
};

/** One choice among those present; nothing to choose from: nothing shown. */
function Filtre({ libelle, choix, valeur, surChoix }: ProprietesFiltre) {
  const id = useId();
  const presentes = [...new Map(choix)].toSorted(([, a], [, b]) =>
    (a ?? "").localeCompare(b ?? "", "fr"),
  );
  if (presentes.length < 2) return null;
  return (
    <ChampListe
      id={id}
      libelle={libelle}
      valeur={valeur}
      options={presentes.flatMap(([code, nom]) => (code && nom ? [{ code, libelle: nom }] : []))}
      aucune="Tous"
      largeur="moyen"
      surChangement={surChoix}
    />
  );
}
