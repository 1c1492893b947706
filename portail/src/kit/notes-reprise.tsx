import type { ChampNomme } from "./champ-refuse.ts";
import type { Reprise } from "./reprise-saisie.ts";

interface Proprietes {
  reprise: Reprise | null;
  champs: readonly ChampNomme[];
}

/** What a form took from what was written meanwhile, and what sending it would write over. */
export function NotesReprise({ reprise, champs }: Proprietes) {
  const nommer = (noms: readonly string[] = []) =>
    champs
      .filter(({ nom }) => noms.includes(nom))
      .map(({ libelle }) => libelle)
      .join(", ");
  const repris = nommer(reprise?.repris);
  const disputes = nommer(reprise?.disputes);
  return (
    <div role="status">
      {repris && <p>{`Repris de ce qui vient d’être écrit : ${repris}.`}</p>}
      {disputes && (
        <p>{`Écrit autrement entre-temps, votre saisie le remplacerait : ${disputes}.`}</p>
      )}
    </div>
  );
}
