import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
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
  const id = useId();
  const { mutate, error, isPending } = useMutation({
    mutationFn: surMotif,
    onSuccess: surFermeture,
  });

  function soumettre(): void {
    const choisi = (Object.keys(MOTIFS_EXPORT) as MotifExport[]).find((m) => m === motif);
    setDefaut(!choisi);
    if (!choisi) document.getElementById(`${id}-motif`)?.focus();
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
      <div className={`fr-select-group${defaut ? " fr-select-group--error" : ""}`}>
        <label className="fr-label" htmlFor={`${id}-motif`}>
          Motif
        </label>
        <select
          className="fr-select"
          id={`${id}-motif`}
          value={motif}
          onChange={({ target }) => setMotif(target.value)}
          aria-invalid={defaut || undefined}
          aria-describedby={defaut ? `${id}-erreur` : undefined}
        >
          <option value="">Choisir</option>
          {Object.entries(MOTIFS_EXPORT).map(([code, mot]) => (
            <option key={code} value={code}>
              {mot}
            </option>
          ))}
        </select>
        {defaut && (
          <p className="fr-error-text" id={`${id}-erreur`}>
            Motif : à choisir.
          </p>
        )}
      </div>
    </DialogueFormulaire>
  );
}
