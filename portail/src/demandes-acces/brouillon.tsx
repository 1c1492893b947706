import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { requeteCatalogue } from "../catalogue/requetes.ts";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { estDepassee } from "../kit/erreur-api.ts";
import { useRetourFocus } from "../kit/retour-focus.ts";
import { ContenuDemande } from "./contenu-demande.tsx";
import type { DemandeLue, Saisie } from "./formes.ts";
import { FormulaireDemande } from "./formulaire-demande.tsx";
import { requetePreparation } from "./requetes.ts";
import { SignatureDemande } from "./signature-demande.tsx";

/** A draft: what it asks for, which may still change, and its signature. */
export function Brouillon({ demande }: { demande: DemandeLue }) {
  const { id } = demande;
  /** The version that is being changed: what arrives meanwhile is not written over. */
  const [modifiee, setModifiee] = useState<number | null>(null);
  const bouton = useRetourFocus(modifiee !== null);
  const catalogue = useQuery(requeteCatalogue);
  const preparation = useQuery(requetePreparation);
  const requetes = useQueryClient();
  const enregistrement = useMutation({
    mutationFn: (body: Saisie & { version: number }) =>
      recevoir(
        api.POST("/portail/api/demandes-acces/{id}/brouillon", { params: { path: { id } }, body }),
      ),
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: ["demandes-acces"] });
      setModifiee(null);
    },
    onError: (faute) => {
      if (estDepassee(faute)) void requetes.invalidateQueries({ queryKey: ["demandes-acces"] });
    },
  });
  const erreur = catalogue.error ?? preparation.error;
  const relire = () => {
    for (const lecture of [catalogue, preparation]) if (lecture.error) void lecture.refetch();
  };
  if (!catalogue.data || !preparation.data) {
    return erreur ? (
      <AlerteErreur erreur={erreur} surReprise={relire} />
    ) : (
      <Chargement phrase="Lecture du formulaire…" />
    );
  }
  if (modifiee !== null) {
    // A colleague wrote first: theirs is read above the form, which keeps what is typed.
    const depassee = estDepassee(enregistrement.error);
    return (
      <>
        {erreur && <AlerteErreur erreur={erreur} surReprise={relire} />}
        {depassee && <ContenuDemande demande={demande} />}
        <FormulaireDemande
          catalogue={catalogue.data}
          preparation={preparation.data}
          depart={demande.saisie}
          action="Enregistrer les changements"
          enCours={enregistrement.isPending}
          erreur={enregistrement.error}
          surEnvoi={(saisie) =>
            enregistrement.mutate({ ...saisie, version: depassee ? demande.version : modifiee })
          }
          surAbandon={() => {
            enregistrement.reset();
            setModifiee(null);
          }}
        />
      </>
    );
  }
  return (
    <>
      {erreur && <AlerteErreur erreur={erreur} surReprise={relire} />}
      <ContenuDemande demande={demande} />
      <p>
        <button
          ref={bouton}
          type="button"
          className="fr-btn fr-btn--secondary"
          onClick={() => setModifiee(demande.version)}
        >
          Modifier ce qui est demandé
        </button>
      </p>
      <SignatureDemande demande={demande} preparation={preparation.data} />
    </>
  );
}
