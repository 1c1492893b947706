import { useEffect, useRef, useState } from "react";
import { abandonnerSaisies } from "../kit/saisies.ts";
import { adresseConnexion } from "./session.ts";

/** Covers the page when the session has ended: what is behind is neither lost nor readable. */
export function SessionExpiree({ surReprise }: { surReprise: () => Promise<void> }) {
  const dialogue = useRef<HTMLDialogElement>(null);
  const [encoreExpiree, setEncoreExpiree] = useState(false);
  useEffect(() => {
    const element = dialogue.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      className="m-dialogue m-dialogue-opaque"
      ref={dialogue}
      aria-labelledby="session-expiree"
      // Browsers let a second Escape close any dialog: this one hides a dossier, it comes back.
      onClose={({ currentTarget }) => currentTarget.isConnected && currentTarget.showModal()}
    >
      <h2 id="session-expiree">Votre session a expiré</h2>
      <p>
        Ce que vous avez saisi est conservé dans cette page. Reconnectez-vous dans un nouvel onglet,
        puis revenez ici : vous reprendrez où vous en étiez.
      </p>
      <div role="status">
        {encoreExpiree && (
          <p>
            <strong>La session n’est pas encore reprise.</strong> Terminez la connexion, second
            facteur compris, dans l’autre onglet.
          </p>
        )}
      </div>
      <ul className="m-actions">
        <li>
          <a
            className="fr-btn"
            href={adresseConnexion("/session-reprise")}
            target="_blank"
            rel="noreferrer"
          >
            Se reconnecter (nouvel onglet)
          </a>
        </li>
        <li>
          <button
            type="button"
            className="fr-btn fr-btn--secondary"
            onClick={() => void surReprise().then(() => setEncoreExpiree(true))}
          >
            J’ai repris ma session
          </button>
        </li>
        <li>
          <a className="fr-link" href="/" onClick={abandonnerSaisies}>
            Abandonner et revenir à l’accueil
          </a>
        </li>
      </ul>
    </dialog>
  );
}
