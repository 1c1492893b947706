import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import type { Criteres } from "../../kit/formes.ts";
import { Page } from "../../kit/page.tsx";
import { FormulaireRecherche } from "./formulaire.tsx";
import { useMemoireRecherche } from "./memoire-recherche.tsx";
import { Resultats } from "./resultats.tsx";

/** Recherche usager: four ways to find one person. Criteria travel in the body of a POST only. */
export function Recherche() {
  const { resultats, setResultats } = useMemoireRecherche();
  const titre = useRef<HTMLHeadingElement>(null);
  const recherche = useMutation({
    mutationFn: (criteres: Criteres) =>
      recevoir(api.POST("/portail/api/usagers/recherche", { body: criteres })),
    onMutate: () => setResultats(null),
    onSuccess: (reponse) => setResultats(reponse.resultats),
    gcTime: 0,
  });
  const arrivee = recherche.isSuccess ? recherche.submittedAt : 0;
  useEffect(() => {
    if (arrivee > 0) titre.current?.focus();
  }, [arrivee]);

  return (
    <Page titre="Recherche usager">
      <FormulaireRecherche
        enCours={recherche.isPending}
        surCriteres={(criteres) => recherche.mutate(criteres)}
      />
      {recherche.error && (
        <AlerteErreur erreur={recherche.error} titre="La recherche n’a pas abouti" />
      )}
      {resultats && <Resultats resultats={resultats} titre={titre} />}
    </Page>
  );
}
