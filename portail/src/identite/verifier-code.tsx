import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Champ } from "../kit/champ.tsx";
import { Formulaire } from "../kit/formulaire.tsx";
import { requeteSession } from "./session.ts";

/** Asks for the six-digit code, then reads the session again. */
export function VerifierCode({ action }: { action: string }) {
  const requetes = useQueryClient();
  const [code, setCode] = useState("");
  const [defaut, setDefaut] = useState<string>();
  const verification = useMutation({
    mutationFn: (saisi: string) =>
      recevoir(api.POST("/portail/api/second-facteur/verification", { body: { code: saisi } })),
    onSuccess: () => requetes.invalidateQueries(requeteSession),
    onError: () => {
      setCode("");
      document.getElementById("code")?.focus();
    },
  });

  return (
    <Formulaire
      jetable
      surEnvoi={() => {
        const propre = code.replace(/\s/g, "");
        const valable = /^\d{6}$/.test(propre);
        setDefaut(valable ? undefined : "Le code compte six chiffres.");
        if (valable) verification.mutate(propre);
        else document.getElementById("code")?.focus();
      }}
    >
      {verification.error && <AlerteErreur erreur={verification.error} />}
      <Champ
        id="code"
        libelle="Code à six chiffres"
        aide="Il change toutes les 30 secondes."
        erreur={defaut}
        valeur={code}
        surChangement={setCode}
        clavier="numeric"
        complement="one-time-code"
        largeur="court"
      />
      <button type="submit" className="fr-btn" disabled={verification.isPending}>
        {action}
      </button>
    </Formulaire>
  );
}
