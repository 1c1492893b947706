import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { enInstant } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { MOTIFS_EXPORT } from "../kit/demande-motif.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";

/** Who took a document out, when and why, by the number that it bears. */
// CONV-4-01
export function RetrouverExport() {
  const [numero, setNumero] = useState("");
  const [defaut, setDefaut] = useState<string>();
  const recherche = useMutation({
    mutationFn: (traceId: string) =>
      recevoir(api.GET("/portail/api/exports/{traceId}", { params: { path: { traceId } } })),
  });
  const trouve = recherche.data;
  return (
    <section aria-labelledby="retrouver-export">
      <h2 id="retrouver-export">Retrouver un document sorti de la plateforme</h2>
      <Formulaire
        jetable
        className="m-carte"
        aria-label="Retrouver un document"
        surEnvoi={() => {
          const lu = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(numero)?.[0];
          setDefaut(lu ? undefined : "Numéro de trace : recopiez celui que porte le document.");
          if (lu && !recherche.isPending) recherche.mutate(lu.toLowerCase());
        }}
      >
        <RefusEnvoi erreur={recherche.error} />
        <Champ
          id="numero-trace"
          libelle="Numéro de trace"
          aide="Il suit le mot « trace », au pied de chaque page ou au bout de chaque ligne."
          erreur={defaut}
          valeur={numero}
          surChangement={setNumero}
        />
        <button type="submit" className="fr-btn fr-btn--secondary">
          Retrouver
        </button>
        <div role="status">
          {trouve && (
            <Definitions
              lignes={[
                ["Document", trouve.document === "ecran" ? "Page imprimée" : trouve.document],
                ["Sorti le", enInstant(trouve.le)],
                ["Par", [trouve.agent, trouve.organisation].filter(Boolean).join(", ")],
                ["Motif", MOTIFS_EXPORT[trouve.motif]],
              ]}
            />
          )}
        </div>
      </Formulaire>
    </section>
  );
}
