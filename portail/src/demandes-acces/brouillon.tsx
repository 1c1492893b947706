import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { requeteCatalogue } from "../catalogue/requetes.ts";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { ContenuDemande } from "./contenu-demande.tsx";
import type { DemandeLue, Saisie } from "./formes.ts";
import { FormulaireDemande } from "./formulaire-demande.tsx";
import { requetePreparation } from "./requetes.ts";
import { SignatureDemande } from "./signature-demande.tsx";

/** A draft: what it asks for, which may still change, and its signature. */
export function Brouillon({ demande }: { demande: DemandeLue }) {
  const { id } = demande;
  const [modifie, setModifie] = useState(false);
  const catalogue = useQuery(requeteCatalogue);
  const preparation = useQuery(requetePreparation);
  const requetes = useQueryClient();
  const enregistrement = useMutation({
    mutationFn: (body: Saisie) =>
      recevoir(
        api.POST("/portail/api/demandes-acces/{id}/brouillon", { params: { path: { id } }, body }),
      ),
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: ["demandes-acces"] });
      setModifie(false);
    },
  });
  const erreur = catalogue.error ?? preparation.error;
  if (!catalogue.data || !preparation.data) {
    return erreur ? (
      <AlerteErreur erreur={erreur} />
    ) : (
      <Chargement phrase="Lecture du formulaire…" />
    );
  }
  if (modifie) {
    return (
      <>
        {erreur && <AlerteErreur erreur={erreur} />}
        <FormulaireDemande
          catalogue={catalogue.data}
          preparation={preparation.data}
          depart={demande.saisie}
          action="Enregistrer les changements"
          enCours={enregistrement.isPending}
          erreur={enregistrement.error}
          surEnvoi={(saisie) => enregistrement.mutate(saisie)}
        />
      </>
    );
  }
  return (
    <>
      {erreur && <AlerteErreur erreur={erreur} />}
      <ContenuDemande demande={demande} />
      <p>
        <button type="button" className="fr-btn fr-btn--secondary" onClick={() => setModifie(true)}>
          Modifier ce qui est demandé
        </button>
      </p>
      <SignatureDemande demande={demande} preparation={preparation.data} />
    </>
  );
}
