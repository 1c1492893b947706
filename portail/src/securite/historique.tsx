import { enInstant } from "../kit/dates.ts";
import { GESTES } from "./ecriture.ts";
import type { Comite } from "./formes.ts";

/** What happened, who did it and when. */
export function Historique({ historique }: Pick<Comite, "historique">) {
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
            {[GESTES[genre] ?? genre, auteur && `par ${auteur}`].filter(Boolean).join(", ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
