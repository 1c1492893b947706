import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { ChampJour } from "../../kit/champ-jour.tsx";
import { aujourdhui, enSaisie, lireDate } from "../../kit/dates.ts";
import { enBase64 } from "../../kit/en-base64.ts";
import { exigerJour } from "../../kit/exiger.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { RefusEnvoi } from "../../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";

/** Hands over the commitment that the candidate has signed. */
export function DepotActe({ nomination }: { nomination: string }) {
  const requetes = useQueryClient();
  const [fichier, setFichier] = useState<File | null>(null);
  const [date, setDate] = useState(() => enSaisie(aujourdhui()));
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const depot = useMutation({
    mutationFn: async ({ acte, signeeLe }: { acte: File; signeeLe: string }) =>
      recevoir(
        api.POST("/portail/api/nomination-rgc/{id}/acte", {
          params: { path: { id: nomination } },
          body: { signeeLe, document: await enBase64(acte) },
        }),
      ),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["rgc"] }),
  });

  function soumettre(): void {
    const signeeLe = lireDate(date);
    setEssai(essai + 1);
    setDefauts({
      ...exigerJour("signee-le", "Signé le", date),
      ...(fichier === null && { "acte-signe": "Acte signé : choisissez le fichier." }),
    });
    if (fichier && signeeLe !== null && !depot.isPending) {
      depot.mutate({ acte: fichier, signeeLe });
    }
  }

  return (
    <Formulaire aria-label="Déposer l’acte signé" surEnvoi={soumettre}>
      <SommaireErreurs erreurs={defauts} essai={essai} />
      <RefusEnvoi erreur={depot.error} />
      <ChampJour
        id="signee-le"
        libelle="Signé le"
        erreur={defauts["signee-le"]}
        valeur={date}
        surChangement={setDate}
      />
      <div className="fr-upload-group">
        <label className="fr-label" htmlFor="acte-signe">
          Acte signé <span className="fr-hint-text">PDF, 5 Mo au plus.</span>
        </label>
        <input
          className="fr-upload"
          id="acte-signe"
          type="file"
          accept="application/pdf"
          aria-invalid={defauts["acte-signe"] ? true : undefined}
          onChange={({ target }) => setFichier(target.files?.[0] ?? null)}
        />
      </div>
      <button type="submit" className="fr-btn" aria-disabled={depot.isPending}>
        {depot.isPending ? "En cours…" : "Déposer l’acte signé"}
      </button>
    </Formulaire>
  );
}
