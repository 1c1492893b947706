import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { telecharger } from "../kit/csv.ts";
import { enInstant } from "../kit/dates.ts";
import { enBase64 } from "../kit/en-base64.ts";
import { refuserSaisie } from "../kit/erreur-api.ts";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import { TYPES_PIECE } from "./ecriture.ts";
import type { Lu, Piece } from "./formes.ts";

/** The documentation that goes with the case, for the CNIL and for the persons. */
// CONV-5-22
export function Pieces({ signalement }: { signalement: Lu }) {
  const { id, pieces, gestes } = signalement;
  const lecture = useMutation({
    mutationFn: async (pieceId: string) =>
      recevoir(
        api.GET("/portail/api/signalements/{id}/pieces/{pieceId}", {
          params: { path: { id, pieceId } },
        }),
      ),
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
        {pieces.map(({ id: pieceId, nom, octets, jointeLe }) => (
          <li key={pieceId}>
            {`${nom}, ${Math.ceil(octets / 1024)} Ko, jointe le ${enInstant(jointeLe)} `}
            <button
              type="button"
              className="fr-btn fr-btn--tertiary fr-btn--sm"
              onClick={() => lecture.mutate(pieceId)}
            >
              Télécharger
              <span className="fr-sr-only"> {nom}</span>
            </button>
          </li>
        ))}
      </ul>
      {gestes.completer && <Joindre id={id} />}
    </section>
  );
}

function Joindre({ id }: { id: string }) {
  const requetes = useQueryClient();
  const [fichier, setFichier] = useState<File | null>(null);
  const [essai, setEssai] = useState(0);
  const depot = useMutation({
    mutationFn: async (choisi: File) => {
      const type = TYPES_PIECE.find((connu) => connu === choisi.type);
      if (!type) throw refuserSaisie("Joignez un PDF, une image, un texte ou un CSV.");
      const body: Piece = { nom: choisi.name, type, contenuBase64: await enBase64(choisi) };
      const params = { path: { id } };
      return recevoir(api.POST("/portail/api/signalements/{id}/pieces", { params, body }));
    },
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["signalements"] }),
  });
  const defauts: Record<string, string> =
    essai > 0 && fichier === null ? { "piece-signalement": "Pièce : choisissez le fichier." } : {};
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
        <label className="fr-label" htmlFor="piece-signalement">
          Pièce à joindre
          <span className="fr-hint-text">
            PDF, image, texte ou CSV, 2 Mo au plus. Elle part avec le prochain envoi.
          </span>
        </label>
        <input
          className="fr-upload"
          id="piece-signalement"
          type="file"
          accept={TYPES_PIECE.join()}
          aria-invalid={defauts["piece-signalement"] ? true : undefined}
          onChange={({ target }) => setFichier(target.files?.[0] ?? null)}
        />
      </div>
      <button type="submit" className="fr-btn fr-btn--secondary" aria-disabled={depot.isPending}>
        {depot.isPending ? "En cours…" : "Joindre la pièce"}
      </button>
    </Formulaire>
  );
}
