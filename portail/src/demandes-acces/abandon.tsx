import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";

/** Gives a request up before its decision. */
export function Abandon({ id }: { id: string }) {
  const [ouvert, setOuvert] = useState(false);
  const requetes = useQueryClient();
  const abandonner = async (motif: string) => {
    const params = { path: { id } };
    await recevoir(
      api.POST("/portail/api/demandes-acces/{id}/abandon", { params, body: { motif } }),
    );
    await requetes.invalidateQueries({ queryKey: ["demandes-acces"] });
  };
  return (
    <>
      <p>
        <button type="button" className="fr-btn fr-btn--tertiary" onClick={() => setOuvert(true)}>
          Abandonner la demande
        </button>
      </p>
      {ouvert && (
        <DialogueMotif
          titre="Abandonner la demande"
          consequence="Elle ne sera plus traitée. Pour y revenir, il faudra en préparer une nouvelle."
          action="Abandonner la demande"
          surConfirmation={abandonner}
          surFermeture={() => setOuvert(false)}
        />
      )}
    </>
  );
}
