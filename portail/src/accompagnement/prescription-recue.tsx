import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { ETATS_PRESCRIPTION, personneEcrite } from "./ecriture.ts";
import type { Recue } from "./formes.ts";
import { GestesRecue } from "./gestes-recue.tsx";
import { lignesSuites, prescripteurEcrit } from "./lignes-prescription.ts";
import { thematiqueEcrite } from "./thematiques.ts";

/** One prescription that the agent's organisation received, and its answer. */
// ANX4-B-16
export function PrescriptionRecue() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const { data, error, refetch } = useQuery({
    queryKey: ["prescriptions-recues", id],
    queryFn: () =>
      recevoir(api.GET("/portail/api/prescriptions-recues/{id}", { params: { path: { id } } })),
    gcTime: 0,
  });
  return (
    <Page titre="Prescription reçue">
      <p className="m-retour">
        <Link to="/suivi-de-parcours/prescriptions-recues" className="fr-link">
          Retour aux prescriptions reçues
        </Link>
      </p>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la prescription…" />
      {data && <Fiche recue={data} />}
    </Page>
  );
}

function Fiche({ recue }: { recue: Recue }) {
  const { etat, service, thematique, motif, personne, suites } = recue;
  return (
    <section className="m-carte" aria-labelledby="recue">
      <h2 id="recue">{service.nom}</h2>
      <p>
        <Pastille ton={ETATS_PRESCRIPTION[etat]?.ton ?? "neutre"}>
          {ETATS_PRESCRIPTION[etat]?.mot ?? etat}
        </Pastille>
      </p>
      <Definitions
        lignes={[
          ["Personne", personne ? personneEcrite(personne) : "Dossier disparu"],
          ["Naissance", personne ? enJour(personne.dateNaissance) : "Inconnue"],
          ["Thématique", thematiqueEcrite(thematique)],
          ["Motif", motif],
          ["Prescrit par", prescripteurEcrit(recue)],
          ...lignesSuites(suites),
        ]}
      />
      <GestesRecue recue={recue} />
    </section>
  );
}
