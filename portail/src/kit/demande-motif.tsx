import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { ChampListe } from "./champ-liste.tsx";
import { DialogueFormulaire } from "./dialogue.tsx";
import { RefusEnvoi } from "./refus-envoi.tsx";

/** Why data leave the platform, as the journal keeps it. */
// CONV-5-10
export const MOTIFS_EXPORT = {
  dossier: "Suivre ou signer un dossier avec la personne",
  gestion: "Gérer des comptes, des droits ou des demandes",
  controle: "Contrôler, auditer ou instruire un différend",
  reunion: "Préparer une réunion entre les parties",
  droits: "Répondre à une personne sur ses données",
} as const;
export type MotifExport = keyof typeof MOTIFS_EXPORT;

interface Proprietes {
  /** Gives the document; its refusal is shown in place. */
  surMotif: (motif: MotifExport) => Promise<unknown>;
  surFermeture: () => void;
}

/** Asks why before a document leaves the platform. Mount it to open it. */
export function DemandeMotif({ surMotif, surFermeture }: Proprietes) {
  const [motif, setMotif] = useState("");
  const [defaut, setDefaut] = useState(false);
  const champ = useId();
  const { mutate, error, isPending } = useMutation({
    mutationFn: surMotif,
    onSuccess: surFermeture,
  });

  function soumettre(): void {
    const choisi = (Object.keys(MOTIFS_EXPORT) as MotifExport[]).find((m) => m === motif);
    setDefaut(!choisi);
    if (!choisi) document.getElementById(champ)?.focus();
    else if (!isPending) mutate(choisi);
  }

  return (
    <DialogueFormulaire
      titre="Sortir ce document de la plateforme"
      phrase="Il portera la mention « Confidentiel » et le numéro de sa trace : le journal garde qui l’a sorti, quand et pourquoi."
      action="Sortir le document"
      jetable
      enCours={isPending}
      surEnvoi={soumettre}
      surFermeture={surFermeture}
    >
      <RefusEnvoi erreur={error} />
      <ChampListe
        id={champ}
        libelle="Motif"
        erreur={defaut ? "Motif : à choisir." : undefined}
        valeur={motif}
        options={Object.entries(MOTIFS_EXPORT).map(([code, libelle]) => ({ code, libelle }))}
        aucune="Choisir"
        surChangement={setMotif}
      />
    </DialogueFormulaire>
  );
}
