import { useQuery } from "@tanstack/react-query";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { heuresEcrites } from "./ecriture.ts";
import type { SemaineSuivie } from "./formes.ts";
import { GraphiqueSemaines } from "./graphique-semaines.tsx";
import { TableauMotifs, TableauSemaines } from "./tableau-semaines.tsx";

/** SIA: planned and done hours of one person by week, the gap with the objective, and why. */
// ANX4-B-17 ANX4-B-04
export function PageIntensite() {
  const cle = useCle();
  const lecture = useQuery({
    queryKey: ["intensite", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/intensite", { params: { path: { cle } } })),
    gcTime: 0,
  });
  return (
    <PageDossier titre="Suivi de l’intensité (SIA)" lecture={lecture}>
      {({ semaines, seuilAlerte, lissage }) => {
        const montrees = semaines.slice(premiereUtile(semaines));
        if (montrees.length === 0) {
          return (
            <EtatVide titre="Rien à suivre">
              <p>Aucun contrat n’est signé, aucune démarche n’est prévue.</p>
            </EtatVide>
          );
        }
        return (
          <>
            <AlerteEcart semaines={montrees} seuil={seuilAlerte} />
            <p className="m-discret">{regleEcrite(seuilAlerte, lissage)}</p>
            <GraphiqueSemaines semaines={montrees} />
            <TableauSemaines semaines={montrees} />
            <TableauMotifs semaines={montrees} />
          </>
        );
      }}
    </PageDossier>
  );
}

/** From which gap a week alerts, as the parameters of the day say. */
// B4-15
function regleEcrite(seuil: number, lissage: number): string {
  const moyenne = lissage > 1 ? `, en moyenne sur ${lissage} semaines` : "";
  return `Une semaine, du lundi au dimanche, est signalée dès ${heuresEcrites(seuil)} manquantes${moyenne}.`;
}

/** The weeks before anything was asked or planned are not shown. */
function premiereUtile(semaines: readonly SemaineSuivie[]): number {
  const rang = semaines.findIndex(
    ({ objectif, heuresPrevues }) => objectif.nature !== "AUCUN" || heuresPrevues > 0,
  );
  return rang === -1 ? semaines.length : rang;
}

function AlerteEcart({ semaines, seuil }: { semaines: readonly SemaineSuivie[]; seuil: number }) {
  const nombre = semaines.filter(({ alerte }) => alerte).length;
  const derniere = semaines.findLast(({ terminee }) => terminee);
  if (!derniere?.alerte || derniere.ecart === null) return null;
  return (
    <Alerte gravite="warning" titre="Écart important">
      <p>
        {`Il manquait ${heuresEcrites(-derniere.ecart)} la semaine passée.`}
        {nombre > 1 && ` ${nombre} semaines dépassent ${heuresEcrites(seuil)} d’écart.`}
        {" Faites le point avec la personne."}
      </p>
    </Alerte>
  );
}
