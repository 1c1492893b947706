import { type ComponentProps, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Formulaire } from "./formulaire.tsx";

interface ProprietesDialogue {
  titre: string;
  /** What it is about, or what the act does: a sentence the person can weigh. */
  phrase: string;
  surFermeture: () => void;
  children: ReactNode;
}

/**
 * A modal dialogue. Mount it to open it: the browser keeps the focus inside, and gives it back to where it was, or to
 * the heading of the page when what was done has taken that away.
 */
export function Dialogue({ titre, phrase, surFermeture, children }: ProprietesDialogue) {
  const cadre = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialogue = cadre.current;
    dialogue?.showModal();
    return () => {
      // Before it leaves the page: a dialogue that is only removed gives nothing back.
      dialogue?.close();
      suivreFoyer();
    };
  }, []);
  return (
    <dialog
      ref={cadre}
      className="m-dialogue"
      aria-labelledby={`${id}-titre`}
      aria-describedby={`${id}-phrase`}
      onClose={surFermeture}
    >
      <h2 id={`${id}-titre`}>{titre}</h2>
      <p id={`${id}-phrase`}>{phrase}</p>
      {children}
    </dialog>
  );
}

/** The heading takes the focus if what has it leaves the page, now or with what is being read again. */
function suivreFoyer(): void {
  const tenu = document.activeElement;
  const veille = new MutationObserver(() => {
    const { activeElement, body } = document;
    if (tenu?.isConnected && activeElement === tenu && tenu !== body) return;
    veille.disconnect();
    // Whoever clicked beside it has left it: only what is gone is replaced.
    const perdu = !tenu?.isConnected || tenu === body || tenu.matches(":disabled");
    if (perdu && activeElement === body) document.querySelector<HTMLElement>("h1")?.focus();
  });
  veille.observe(document.body, { childList: true, subtree: true });
}

/** Closes the dialogue it stands in. */
export function BoutonFermeture(bouton: Pick<ComponentProps<"button">, "className" | "children">) {
  return (
    <button
      {...bouton}
      type="button"
      onClick={({ currentTarget }) => currentTarget.closest("dialog")?.close()}
    />
  );
}

interface ProprietesFormulaire extends ProprietesDialogue {
  /** Words of the button that sends: a verb and its object; null while there is nothing to send. */
  action: string | null;
  /** Words of the button that closes. */
  renoncer?: string;
  enCours: boolean;
  jetable?: boolean;
  surEnvoi: () => void;
}

/** A modal dialogue that asks something, then sends it. */
export function DialogueFormulaire(dialogue: ProprietesFormulaire) {
  const { action, renoncer = "Annuler", enCours, jetable, surEnvoi, children, ...cadre } = dialogue;
  return (
    <Dialogue {...cadre}>
      <Formulaire jetable={jetable} surEnvoi={surEnvoi}>
        {children}
        <div className="m-actions">
          {action !== null && (
            <button type="submit" className="fr-btn" aria-disabled={enCours}>
              {enCours ? "En cours…" : action}
            </button>
          )}
          <BoutonFermeture className="fr-btn fr-btn--secondary">{renoncer}</BoutonFermeture>
        </div>
      </Formulaire>
    </Dialogue>
  );
}
