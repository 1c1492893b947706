import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Alerte } from "./alerte.tsx";
import { Definitions } from "./definitions.tsx";
import { suivreAbandon } from "./saisies.ts";

/** What was typed in a form that is no longer on the page. */
export interface Retiree {
  /** What the form was for. */
  readonly titre: string;
  /** Why the server refused it; null when it was not sent. */
  readonly refus: string | null;
  /** Each field that was typed, as the screen names it. */
  readonly saisi: readonly (readonly [libelle: string, texte: string])[];
}

const Recueil = createContext<(retiree: Retiree) => void>(() => {});

/**
 * Shows what was typed in a form that the state of things took off the page: somebody ended, signed or moved what it
 * was about. Its text is there to be read and copied, until the page is left.
 */
export function SaisiesRetirees({ children }: { children: ReactNode }) {
  const [retirees, setRetirees] = useState<readonly Retiree[]>([]);
  const [ajouter] = useState(() => (une: Retiree) => setRetirees((autres) => [...autres, une]));
  return (
    <Recueil.Provider value={ajouter}>
      {retirees.map((retiree, rang) => (
        <Retrait
          // biome-ignore lint/suspicious/noArrayIndexKey: two forms may have held the same words
          key={rang}
          retiree={retiree}
          surLecture={() => setRetirees((connues) => connues.filter((une) => une !== retiree))}
        />
      ))}
      {children}
    </Recueil.Provider>
  );
}

function Retrait({ retiree, surLecture }: { retiree: Retiree; surLecture: () => void }) {
  const { titre, refus, saisi } = retiree;
  const cadre = useRef<HTMLDivElement>(null);
  useEffect(() => cadre.current?.focus(), []);
  return (
    <div ref={cadre} tabIndex={-1}>
      <Alerte gravite="warning" role="alert" titre="Votre saisie n’est pas enregistrée">
        {refus && <p>{refus}</p>}
        <p>{`« ${titre} » n’est plus possible ici. Voici ce que vous aviez saisi, pour le reprendre ailleurs :`}</p>
        <Definitions
          lignes={saisi.map(([libelle, texte]) => [
            libelle,
            <span key={libelle} className="m-coupe">
              {texte}
            </span>,
          ])}
        />
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          onClick={() => {
            document.querySelector<HTMLElement>("h1")?.focus();
            surLecture();
          }}
        >
          C’est lu, retirer ce message
        </button>
      </Alerte>
    </div>
  );
}

/**
 * Gives the page what a form holds when the form itself leaves it, and not when its author closes it: `null` while
 * there is nothing to lose. The function returned forgets it, for who closes the form.
 */
export function useRetrait(retiree: Retiree | null): () => void {
  const recueillir = useContext(Recueil);
  const tenue = useRef<Retiree | null>(null);
  const [lieu] = useState(() => window.location.pathname);
  useLayoutEffect(() => {
    tenue.current = retiree;
  });
  const [oublier] = useState(() => () => {
    tenue.current = null;
  });
  useLayoutEffect(() => suivreAbandon(oublier), [oublier]);
  useLayoutEffect(
    () => () => {
      // Never on the page of somebody else.
      if (tenue.current && window.location.pathname === lieu) recueillir(tenue.current);
    },
    [recueillir, lieu],
  );
  return oublier;
}
