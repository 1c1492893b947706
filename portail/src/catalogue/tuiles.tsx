import type { Tuile } from "../kit/formes.ts";
import { LienApplication } from "../kit/lien-application.tsx";

/** The tiles of one platform: an application is shown on its own, and on no other. */
// ANX4-D-05 ANX4-OF-01
export function Tuiles({ tuiles, plateforme }: { tuiles: readonly Tuile[]; plateforme: string }) {
  return (
    <ul className="m-tuiles">
      {tuiles
        .filter((tuile) => tuile.plateforme === plateforme)
        .map((tuile) => (
          <li key={tuile.code}>
            <CarteTuile {...tuile} />
          </li>
        ))}
    </ul>
  );
}

function CarteTuile({ titre, description, lien }: Tuile) {
  return (
    <article className="m-tuile">
      <h3>
        <LienApplication vers={lien}>{titre}</LienApplication>
      </h3>
      <p>{description}</p>
    </article>
  );
}
