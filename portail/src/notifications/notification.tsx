import type { Recu } from "../kit/contrats.ts";
import { enInstant } from "../kit/dates.ts";

type Reponse = Recu<"/portail/api/notifications">;

interface ProprietesNotification {
  notification: Reponse["notifications"][number];
  surLecture: () => void;
}

/** One notification; opening its page marks it read. */
export function Notification({ notification, surLecture }: ProprietesNotification) {
  const { objet, corps, lien, deposeLe, lueLe } = notification;
  return (
    <li className={lueLe ? undefined : "m-non-lue"}>
      <h2>
        {objet}
        {!lueLe && <span className="fr-sr-only"> (non lue)</span>}
      </h2>
      <p className="m-discret">{enInstant(deposeLe)}</p>
      <p className="m-texte-avis">{corps}</p>
      {lien && (
        <a className="fr-link" href={lien} onClick={lueLe ? undefined : surLecture}>
          Ouvrir la page<span className="fr-sr-only"> : {objet}</span>
        </a>
      )}{" "}
      {!lueLe && (
        <button type="button" className="fr-btn fr-btn--tertiary fr-btn--sm" onClick={surLecture}>
          Marquer comme lue<span className="fr-sr-only"> : {objet}</span>
        </button>
      )}
    </li>
  );
}
