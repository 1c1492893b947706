import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { ChampLong } from "./champ-long.tsx";
import { DialogueFormulaire } from "./dialogue.tsx";
import { RefusEnvoi } from "./refus-envoi.tsx";
import { useRetrait } from "./saisies-retirees.tsx";

interface ProprietesDialogueMotif {
  titre: string;
  /** What the act does, in one sentence the person can weigh. */
  consequence: string;
  /** Words of the confirming button: a verb and its object. */
  action: string;
  /** Minimum length of the motive, in characters. */
  minimum?: number;
  /** Fails with the server's refusal, shown in place; what was typed stays. */
  surConfirmation: (motif: string) => Promise<unknown>;
  surFermeture: () => void;
}

/** Asks a motive before an act that takes something away. Mount it to open it. */
export function DialogueMotif(dialogue: ProprietesDialogueMotif) {
  const { titre, consequence, action, minimum = 5, surConfirmation, surFermeture } = dialogue;
  const [motif, setMotif] = useState("");
  const [defaut, setDefaut] = useState(false);
  const champ = useId();
  const { mutate, error, isPending } = useMutation({
    mutationFn: surConfirmation,
    onSuccess: fermer,
  });
  const oublier = useRetrait(
    motif.trim() === ""
      ? null
      : { titre, refus: error?.message ?? null, saisi: [["Motif", motif]] },
  );

  function fermer(): void {
    oublier();
    surFermeture();
  }

  function soumettre(): void {
    const court = motif.trim().length < minimum;
    setDefaut(court);
    if (court) document.getElementById(champ)?.focus();
    else if (!isPending) mutate(motif.trim());
  }

  return (
    <DialogueFormulaire
      titre={titre}
      phrase={consequence}
      action={action}
      enCours={isPending}
      surEnvoi={soumettre}
      surFermeture={fermer}
    >
      <RefusEnvoi erreur={error} />
      <ChampLong
        id={champ}
        libelle="Motif"
        aide="Il sera conservé et pourra être relu par les deux parties. Pas de donnée de santé."
        erreur={defaut ? `Indiquez le motif, en ${minimum} caractères au moins.` : undefined}
        valeur={motif}
        maxLength={1000}
        required
        surChangement={setMotif}
      />
    </DialogueFormulaire>
  );
}
