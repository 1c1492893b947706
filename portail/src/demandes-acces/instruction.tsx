import { useMutation, useQueryClient } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Decision } from "./decision.tsx";
import type { DemandeLue } from "./formes.ts";

/** What the opérateur may do now with a request: acknowledge it, instruct it, decide. */
export function Instruction({ demande }: { demande: DemandeLue }) {
  const { id, gestes } = demande;
  const requetes = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: (geste: "reception" | "instruction") => {
      const appel = { params: { path: { id } }, body: {} };
      return recevoir(
        geste === "reception"
          ? api.POST("/portail/api/operateur/demandes-acces/{id}/reception", appel)
          : api.POST("/portail/api/operateur/demandes-acces/{id}/instruction", appel),
      );
    },
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["demandes-acces"] }),
  });
  const avancement = gestes.includes("recevoir")
    ? (["reception", "Accuser réception"] as const)
    : gestes.includes("instruire")
      ? (["instruction", "Commencer l’instruction"] as const)
      : null;
  return (
    <>
      {error && <AlerteErreur erreur={error} />}
      {avancement && (
        <p>
          <button
            type="button"
            className="fr-btn"
            aria-disabled={isPending}
            onClick={() => !isPending && mutate(avancement[0])}
          >
            {avancement[1]}
          </button>
        </p>
      )}
      {gestes.includes("refuser") && <Decision demande={demande} />}
    </>
  );
}
