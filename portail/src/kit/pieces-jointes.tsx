import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "./alerte-erreur.tsx";
import { telecharger } from "./csv.ts";
import { enInstant } from "./dates.ts";
import { enBase64 } from "./en-base64.ts";
import { refuserSaisie } from "./erreur-api.ts";
import { Formulaire } from "./formulaire.tsx";
import { RefusEnvoi } from "./refus-envoi.tsx";
import { SommaireErreurs } from "./sommaire-erreurs.tsx";

const TYPES_PIECE = [
  "application/pdf",
  "image/png",
  "image/jpeg",
  "text/plain",
  "text/csv",
] as const;

type Deposee = {
  nom: string;
  type: (typeof TYPES_PIECE)[number];
  contenuBase64: string;
};

interface ProprietesPieces {
  pieces: readonly { id: string; nom: string; octets: number; jointeLe: string }[];
  lire: (pieceId: string) => Promise<{ nom: string; type: string; contenuBase64: string }>;
  /** What a reader who may join one sends, and what it becomes; absent for whoever only reads. */
  depot?: { joindre: (piece: Deposee) => Promise<unknown>; aide: string } | null;
  /** Key of the readings that a file joined makes out of date. */
  relire: readonly string[];
}

/** The files of a case: each is downloaded, one may be joined. */
export function PiecesJointes({ pieces, lire, depot, relire }: ProprietesPieces) {
  const lecture = useMutation({
    mutationFn: lire,
    onSuccess: ({ nom, type, contenuBase64 }) => {
      const octets = Uint8Array.from(atob(contenuBase64), (signe) => signe.charCodeAt(0));
      telecharger(nom, new Blob([octets], { type }));
    },
  });
  return (
    <section aria-labelledby="pieces">
      <h2 id="pieces">Pièces</h2>
      {pieces.length === 0 && <p>Aucune pièce n’est jointe.</p>}
      {lecture.error && <AlerteErreur erreur={lecture.error} />}
      <ul>
        {pieces.map(({ id, nom, octets, jointeLe }) => (
          <li key={id}>
            {`${nom}, ${Math.ceil(octets / 1024)} Ko, jointe le ${enInstant(jointeLe)} `}
            <button
              type="button"
              className="fr-btn fr-btn--tertiary fr-btn--sm"
              onClick={() => lecture.mutate(id)}
            >
              Télécharger
              <span className="fr-sr-only"> {nom}</span>
            </button>
          </li>
        ))}
      </ul>
      {depot && <Joindre {...depot} relire={relire} />}
    </section>
  );
}

function Joindre({
  joindre,
  aide,
  relire,
}: NonNullable<ProprietesPieces["depot"]> & Pick<ProprietesPieces, "relire">) {
  const requetes = useQueryClient();
  const [fichier, setFichier] = useState<File | null>(null);
  const [essai, setEssai] = useState(0);
  const depot = useMutation({
    mutationFn: async (choisi: File) => {
      const type = TYPES_PIECE.find((connu) => connu === choisi.type);
      if (!type) throw refuserSaisie("Joignez un PDF, une image, un texte ou un CSV.");
      return joindre({ nom: choisi.name, type, contenuBase64: await enBase64(choisi) });
    },
    onSuccess: () => requetes.invalidateQueries({ queryKey: relire }),
  });
  const defauts: Record<string, string> =
    essai > 0 && fichier === null ? { "piece-jointe": "Pièce : choisissez le fichier." } : {};
  return (
    <Formulaire
      aria-label="Joindre une pièce"
      surEnvoi={() => {
        setEssai(essai + 1);
        if (fichier && !depot.isPending) depot.mutate(fichier);
      }}
    >
      <SommaireErreurs erreurs={defauts} essai={essai} />
      <RefusEnvoi erreur={depot.error} />
      <div className="fr-upload-group">
        <label className="fr-label" htmlFor="piece-jointe">
          Pièce à joindre
          <span className="fr-hint-text">PDF, image, texte ou CSV, 2 Mo au plus. {aide}</span>
        </label>
        <input
          className="fr-upload"
          id="piece-jointe"
          type="file"
          accept={TYPES_PIECE.join()}
          aria-invalid={defauts["piece-jointe"] ? true : undefined}
          onChange={({ target }) => setFichier(target.files?.[0] ?? null)}
        />
      </div>
      <button type="submit" className="fr-btn fr-btn--secondary" aria-disabled={depot.isPending}>
        {depot.isPending ? "En cours…" : "Joindre la pièce"}
      </button>
    </Formulaire>
  );
}
