import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { requeteCatalogue } from "../catalogue/requetes.ts";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { Chargement } from "../kit/chargement.tsx";
import { Page } from "../kit/page.tsx";
import type { Saisie } from "./formes.ts";
import { FormulaireDemande } from "./formulaire-demande.tsx";
import { requetePreparation } from "./requetes.ts";

const VIDE: Saisie = { coches: [], applications: [], contacts: [], precisions: "" };

/** The form of annex 4, first step: what is asked for. Signing comes next. */
// ANX4-0-01
export function NouvelleDemande() {
  const catalogue = useQuery(requeteCatalogue);
  const preparation = useQuery(requetePreparation);
  const requetes = useQueryClient();
  const aller = useNavigate();
  const creation = useMutation({
    mutationFn: (body: Saisie) => recevoir(api.POST("/portail/api/demandes-acces", { body })),
    onSuccess: async ({ id }) => {
      await requetes.invalidateQueries({ queryKey: ["demandes-acces"] });
      await aller({ to: "/demandes-acces/$id", params: { id } });
    },
  });
  const erreur = catalogue.error ?? preparation.error;
  const pret = catalogue.data && preparation.data;
  const relire = () => {
    for (const lecture of [catalogue, preparation]) if (lecture.error) void lecture.refetch();
  };
  return (
    <Page titre="Préparer une demande d’accès">
      <p className="m-chapeau">
        Cochez les outils et les API dont votre organisme et ses délégataires ont besoin. Ce qui va
        avec se coche tout seul, avec sa raison. La signature vient ensuite.
      </p>
      {erreur && <AlerteErreur erreur={erreur} surReprise={relire} />}
      {!pret && !erreur && <Chargement phrase="Lecture du formulaire…" />}
      {pret && (
        <FormulaireDemande
          catalogue={catalogue.data}
          preparation={preparation.data}
          depart={VIDE}
          action="Enregistrer et passer à la signature"
          enCours={creation.isPending}
          erreur={creation.error}
          surEnvoi={(saisie) => creation.mutate(saisie)}
        />
      )}
    </Page>
  );
}
