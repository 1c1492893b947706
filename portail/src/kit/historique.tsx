import { enInstant } from "./dates.ts";

interface ProprietesHistorique {
  historique: readonly { le: string; genre: string; auteur: string | null }[];
  /** The words of each kind of event. */
  gestes: Readonly<Record<string, string>>;
}

/** What happened to a case, who did it and when. */
export function Historique({ historique, gestes }: ProprietesHistorique) {
  if (historique.length === 0) return null;
  return (
    <section aria-labelledby="historique">
      <h2 id="historique">Historique</h2>
      <ol className="m-frise">
        {historique.map(({ le, genre, auteur }) => (
          <li key={`${le}${genre}`}>
            <time dateTime={le} className="m-discret">
              {enInstant(le)}
            </time>{" "}
            {[gestes[genre] ?? genre, auteur && `par ${auteur}`].filter(Boolean).join(", ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
