import { useQuery } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { CONTRAINTES, ETATS_PRESCRIPTION } from "./ecriture.ts";
import type { Prescription } from "./formes.ts";
import { GestesPrescription } from "./gestes-prescription.tsx";
import { lignesSuites, prescripteurEcrit } from "./lignes-prescription.ts";
import { Offre } from "./offre.tsx";
import { thematiqueEcrite } from "./thematiques.ts";

const EN_COURS: ReadonlySet<string> = new Set(["PRESCRITE", "ACCEPTEE", "COMMENCEE"]);

/** Prescription of services to one person: what was prescribed and where it stands, then the offer. */
// ANX4-B-16
export function PagePrescriptions() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["prescriptions", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/prescriptions", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Prescription des services" lecture={lecture}>
      {(prescriptions) => (
        <>
          {prescriptions.length === 0 && (
            <EtatVide titre="Aucun service prescrit">
              <p>Cherchez dans l’offre ci-dessous, puis prescrivez.</p>
            </EtatVide>
          )}
          {prescriptions.map((prescription) => (
            <FichePrescription key={prescription.id} cle={cle} prescription={prescription} />
          ))}
          <Offre cle={cle} prescrits={servicesEnCours(prescriptions)} />
        </>
      )}
    </PageDossier>
  );
}

function servicesEnCours(prescriptions: readonly Prescription[]): ReadonlySet<string> {
  const enCours = prescriptions.filter(({ etat }) => EN_COURS.has(etat));
  return new Set(enCours.map(({ service }) => service.id));
}

function FichePrescription({ cle, prescription }: { cle: string; prescription: Prescription }) {
  const { id, etat, service, thematique, contrainte, motif, suites } = prescription;
  return (
    <section className="m-carte" aria-labelledby={`prescription-${id}`}>
      <h2 id={`prescription-${id}`}>{service.nom}</h2>
      <p>
        <Pastille ton={ETATS_PRESCRIPTION[etat]?.ton ?? "neutre"}>
          {ETATS_PRESCRIPTION[etat]?.mot ?? etat}
        </Pastille>
      </p>
      <Definitions
        lignes={
          [
            ["Structure", [service.structure, service.commune].filter(Boolean).join(", ")],
            ["Contact", [service.courriel, service.telephone].filter(Boolean).join(", ")],
            ["Thématique", thematiqueEcrite(thematique)],
            ["Contrainte du diagnostic", CONTRAINTES[contrainte ?? ""]],
            ["Motif", motif],
            ["Prescrit par", prescripteurEcrit(prescription)],
            ...lignesSuites(suites),
          ].filter(([, valeur]) => valeur) as [string, string][]
        }
      />
      <GestesPrescription
        prescription={prescription}
        relire={["prescriptions"]}
        envoyer={(body) => {
          const params = { path: { cle, id } };
          const chemin = "/portail/api/usagers/{cle}/prescriptions/{id}/suites";
          return recevoir(api.POST(chemin, { params, body }));
        }}
      />
    </section>
  );
}
