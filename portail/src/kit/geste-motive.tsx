import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DialogueMotif } from "./dialogue-motif.tsx";
import { estDepassee } from "./erreur-api.ts";
import { useRetourFocus } from "./retour-focus.ts";

interface ProprietesGeste {
  /** Words of the button that opens the dialogue. */
  mot: string;
  /** What it is about, for who does not see where the button stands. */
  objet?: string;
  /** Heading of the dialogue and words of its button. */
  titre: string;
  consequence: string;
  /** Key of the readings that the act makes out of date. */
  relire: readonly string[];
  envoyer: (motif: string) => Promise<unknown>;
}

/** A button that takes something away, once its motive is given. */
export function GesteMotive({ mot, objet, titre, consequence, relire, envoyer }: ProprietesGeste) {
  const requetes = useQueryClient();
  const [ouvert, setOuvert] = useState(false);
  const bouton = useRetourFocus(ouvert);
  return (
    <>
      <button
        ref={bouton}
        type="button"
        className="fr-btn fr-btn--secondary fr-btn--sm"
        onClick={() => setOuvert(true)}
      >
        {mot}
        {objet && <span className="fr-sr-only"> : {objet}</span>}
      </button>
      {ouvert && (
        <DialogueMotif
          titre={titre}
          consequence={consequence}
          action={titre}
          surFermeture={() => setOuvert(false)}
          surConfirmation={async (motif) => {
            try {
              await envoyer(motif);
            } catch (erreur) {
              if (estDepassee(erreur)) void requetes.invalidateQueries({ queryKey: relire });
              throw erreur;
            }
            await requetes.invalidateQueries({ queryKey: relire });
          }}
        />
      )}
    </>
  );
}
